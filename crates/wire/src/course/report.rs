//! What `kadans plan PROGRAMME --json` prints.

use crate::dose::DoseForm;
use crate::gate::GateForm;
use crate::reason::Sentences;
use kadans_domain::Gate;
use kadans_plan::Dose;
use serde::Serialize;

/// A proposal, ready to be written.
#[derive(Serialize)]
pub struct ProposalReport<'a> {
    format: &'static str,
    version: u32,
    status: &'static str,
    gates: Vec<GateForm>,
    dose: Option<DoseForm<'a>>,
}

impl<'a> ProposalReport<'a> {
    /// A dose with the gates that ask or warn.
    pub fn ready(dose: &'a Dose, gates: &[Gate], sentences: Sentences<'_>) -> ProposalReport<'a> {
        ProposalReport { dose: Some(DoseForm::new(dose, sentences)), ..ProposalReport::new("ready", gates, sentences) }
    }

    /// Someone must be cleared first.
    pub fn blocked(gates: &[Gate], sentences: Sentences<'_>) -> ProposalReport<'a> {
        ProposalReport::new("blocked", gates, sentences)
    }

    fn new(status: &'static str, gates: &[Gate], sentences: Sentences<'_>) -> ProposalReport<'a> {
        let gates = gates.iter().map(|gate| GateForm::new(gate, sentences)).collect();
        ProposalReport { format: "kadans.plan", version: 1, status, gates, dose: None }
    }

    /// As JSON, for people and programs.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("names are text and numbers are finite") + "\n"
    }
}
