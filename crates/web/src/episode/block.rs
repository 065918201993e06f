//! What keeps someone from starting: each block with why, who is asked, and a form to lift it with a reason.

use crate::look::Why;
use crate::reason::{sentence, why};
use kadans_content::Content;
use kadans_domain::{Gate, InputValue, Level};
use kadans_text::Words;

/// A block that stands.
pub struct Block {
    /// The screening question.
    pub item: String,
    /// What was found, and who is asked.
    pub told: String,
    /// The card behind it.
    pub why: Option<Why>,
}

/// Every gate that forbids to start.
pub fn blocks(w: Words, content: &Content, gates: &[Gate]) -> Vec<Block> {
    let standing = gates.iter().filter(|gate| gate.level.forbids_exercise());
    standing
        .filter_map(|gate| {
            let told = sentence(w, &gate.reason);
            Some(Block { item: item_of(gate)?, why: why(w, content, &told, [&gate.reason]), told })
        })
        .collect()
}

/// What is asked or adapted, without the blocks and what is only noted.
pub fn advice(w: Words, gates: &[Gate]) -> Vec<String> {
    let told = |level: Level| matches!(level, Level::Ask | Level::Warn);
    gates.iter().filter(|gate| told(gate.level)).map(|gate| sentence(w, &gate.reason)).collect()
}

fn item_of(gate: &Gate) -> Option<String> {
    gate.reason.inputs.iter().find(|input| input.name == "item").and_then(|input| match &input.value {
        InputValue::Code(item) => Some(item.clone()),
        _ => None,
    })
}
