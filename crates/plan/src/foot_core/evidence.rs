//! What is known for and against, as a list that a screen can show and a patient can understand.
//!
//! The effect is told in natural frequencies, never as "so many times less chance": a hazard is not a chance. The headline is one
//! trial with experienced runners, so it is left out for whom the evidence does not speak about; what speaks against the programme
//! is shown to everyone. Cards: `ev-fc-effect` and those of the panel.

use super::applicability::Applicability;
use super::parameters::FootCore;
use crate::words::{Arg, Words};
use kadans_domain::CardId;

/// One card of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelEntry {
    /// Which card.
    pub card: CardId,
    /// `foot-core-stance-for`, `-against` or `-mixed`.
    pub stance: Words,
}

/// The honest panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidencePanel {
    /// `exact`, `partial` or `outside`.
    pub applicability: &'static str,
    /// What differs from the trial's runners.
    pub differs: Vec<Words>,
    /// The natural-frequency sentence; `None` when the trial was not about this person.
    pub headline: Option<Words>,
    /// One trial, experienced runners, and how long it takes.
    pub caveats: Vec<Words>,
    /// What is known, in order.
    pub cards: Vec<PanelEntry>,
}

/// Injured of 100, with and without, rounded.
pub fn of_100(rules: &FootCore) -> (u16, u16) {
    let numbers = &rules.evidence;
    let of_100 = |injured: u16, total: u16| (200 * u32::from(injured) + u32::from(total)) / (2 * u32::from(total).max(1));
    (of_100(numbers.injured_with, numbers.total_with) as u16, of_100(numbers.injured_without, numbers.total_without) as u16)
}

/// What to show someone with this applicability.
pub fn evidence_panel(rules: &FootCore, applicability: &Applicability) -> EvidencePanel {
    let (with, without) = of_100(rules);
    let headline =
        Words::of("foot-core-headline").with("with", Arg::Whole(with.into())).with("without", Arg::Whole(without.into()));
    let months = Words::of("foot-core-caveat-months")
        .with("from", Arg::Whole(rules.support.effect_from_months.into()))
        .with("to", Arg::Whole(rules.support.effect_to_months.into()));
    let shown = !matches!(applicability, Applicability::Outside(_));
    let novice = (!shown).then(|| Words::of("foot-core-caveat-outside"));
    let differs = applicability.differs().iter().map(|criterion| Words::of_code("foot-core-criterion", criterion.code()));
    let entry = |card: &super::parameters::PanelCard| PanelEntry {
        card: card.card.clone(),
        stance: Words::of_code("foot-core-stance", &card.stance),
    };
    EvidencePanel {
        applicability: applicability.code(),
        differs: differs.collect(),
        headline: shown.then_some(headline),
        caveats: [Words::of("foot-core-caveat-one-trial"), months].into_iter().chain(novice).collect(),
        cards: rules.evidence.panel.iter().map(entry).collect(),
    }
}
