//! Signals that need a human being: red flags during the programme, and "I do not feel safe".
//!
//! The software shows who to call, tells the named professional, stays quiet otherwise, and remembers that it did. It never
//! scores risk, never asks on, never hides the signal until the next visit. Cards: `ev-rt-red-flags`, `ev-rt-suicidality`.

pub use crate::fold::NOT_SAFE;
use crate::running::programme::{RedFlags, SuicidalityRule};
use kadans_domain::InstrumentId;

/// What happens at a signal of suicidality, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SafetyAction {
    /// Show at once who to talk to; works without a network.
    ShowWhoToCall,
    /// Tell the named professional, with a receipt, and escalate when unread.
    TellProfessional,
    /// No reminders and no progress pictures.
    Quiet,
    /// Write down that it fired, who was told, and when it was acknowledged; not why.
    WriteDown,
    /// No professional is linked: offer to call a chosen contact.
    OfferContact,
}

/// The actions, in order. Without a linked professional nobody can be told, so a chosen contact is offered.
pub const fn actions(professional_linked: bool) -> &'static [SafetyAction] {
    if professional_linked {
        &[SafetyAction::ShowWhoToCall, SafetyAction::TellProfessional, SafetyAction::Quiet, SafetyAction::WriteDown]
    } else {
        &[SafetyAction::ShowWhoToCall, SafetyAction::OfferContact]
    }
}

/// True when this answer fires the rule.
pub fn item_fires(rule: &SuicidalityRule, instrument: &InstrumentId, item: u16, score: u8) -> bool {
    rule.items.iter().any(|(of, items, least)| *of == instrument.0 && items.contains(&item) && score >= *least)
}

/// True when this reason to stop ends the session and brings a human being.
pub fn is_urgent(flags: &RedFlags, code: &str) -> bool {
    code == NOT_SAFE || flags.urgent.iter().any(|flag| flag == code)
}
