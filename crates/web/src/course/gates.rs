//! What a proposal found: what keeps someone from starting, and what to ask or adapt.

use crate::look::Why;
use crate::reason::{sentence, why};
use kadans_content::Content;
use kadans_domain::{Gate, Level};
use kadans_text::Words;

/// The findings of a proposal, in words.
#[derive(Default)]
pub struct Found {
    /// What keeps someone from starting.
    pub blocks: Vec<Advice>,
    /// Questions a person must answer first.
    pub asks: Vec<Advice>,
    /// It may go on, adapted.
    pub warns: Vec<Advice>,
}

/// A finding.
pub struct Advice {
    /// What was found, and who is asked.
    pub told: String,
    /// The card behind it.
    pub why: Option<Why>,
}

impl Found {
    /// The gates, strongest first; what is only kept for the record is left out.
    pub fn of(w: Words, content: &Content, gates: &[Gate]) -> Found {
        let mut found = Found::default();
        for gate in gates {
            let told = sentence(w, &gate.reason);
            let why = why(w, content, &told, [&gate.reason]);
            match gate.level {
                Level::Block | Level::Stop => found.blocks.push(Advice { told, why }),
                Level::Ask => found.asks.push(Advice { told, why }),
                Level::Warn => found.warns.push(Advice { told, why }),
                Level::Log => {}
            }
        }
        found
    }
}
