//! Where on the ladder someone begins: the longer without running, the lower.
//!
//! The stages are our own. They hold for self-care without an injury of bone; a tear, bone, or a release by a professional
//! begins at the careful stage, and the professional may go lower. Card: `ev-rr-start`.

use super::parameters::StartRules;
use super::tissue::Tissue;

/// What the start depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// Days without running.
    pub lay_off_days: u16,
    /// What was injured.
    pub tissue: Tissue,
    /// A muscle was torn.
    pub tear: bool,
    /// The professional released someone who needed one.
    pub released: bool,
}

/// The stage that is usual, and the highest a therapist may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// Proposed.
    pub usual: u8,
    /// Highest.
    pub highest: u8,
}

/// The stage of a lay-off alone.
pub fn after_lay_off(rules: &StartRules, days: u16) -> u8 {
    let holding = rules.lay_offs.iter().rev().find(|lay_off| days >= lay_off.from_days);
    holding.map_or(rules.careful_stage, |lay_off| lay_off.stage)
}

/// The start for this person.
pub fn start(rules: &StartRules, before: Before) -> Start {
    let by_days = after_lay_off(rules, before.lay_off_days);
    if before.tissue == Tissue::Bone || before.tear {
        return Start { usual: rules.careful_stage, highest: rules.careful_stage };
    }
    let usual = if before.released { rules.careful_stage.min(by_days) } else { by_days };
    Start { usual, highest: by_days }
}
