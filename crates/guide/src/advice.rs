//! What triage says. Information with its reasons, never a diagnosis.

use crate::book::{SafetyPattern, Urgency};
use kadans_domain::Reason;

/// The answer to a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Version of the rule book it was made with.
    pub book: u32,
    /// How soon somebody should look at it.
    pub urgency: Urgency,
    /// What must be looked at first, most urgent first.
    pub exclude: Vec<SafetyPattern>,
    /// The labels it fits, best first. Empty: it fits none of the patterns of the guide (`unclassified`).
    pub likely: Vec<Likely>,
    /// Whether running is possible now.
    pub run: Run,
    /// Every rule that fired, in the order of the table.
    pub fired: Vec<Fired>,
    /// The person belongs to those the guide is not made for; only an emergency was looked for.
    pub outside_scope: bool,
}

impl Advice {
    /// The first label.
    pub fn first(&self) -> Option<&Likely> {
        self.likely.first()
    }
}

/// A label that the answers fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likely {
    /// Its condition.
    pub condition: &'static str,
    /// Ordinal points; never shown as a number or a percentage.
    pub points: u8,
    /// How severe, for labels that have grades.
    pub severity: Option<&'static str>,
    /// What spoke for it.
    pub reason: Reason,
}

/// A rule that fired, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired {
    /// `E02`.
    pub rule: &'static str,
    /// What it saw.
    pub reason: Reason,
}

/// Whether running is possible now. There is no unconditional yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Not now; the reasons are empty when the urgency alone forbids it.
    No(Vec<Fired>),
    /// Only while the pain is watched.
    Monitored,
}

impl Run {
    /// The word in files and forms.
    pub const fn slug(&self) -> &'static str {
        match self {
            Run::No(_) => "no",
            Run::Monitored => "monitored",
        }
    }
}
