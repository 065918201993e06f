//! What keeps someone from starting: each block with why, who is asked, and a form to lift it with a reason.

use crate::look::{Notice, NoticeKind, Why};
use crate::reason::{sentence, why};
use kadans_content::Content;
use kadans_domain::{Gate, InputValue, Level};
use kadans_plan::running::rule;
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

/// What is asked or adapted, without the blocks, what is only noted, and what was not answered.
pub fn advice(w: Words, gates: &[Gate]) -> Vec<String> {
    let told = |gate: &&Gate| matches!(gate.level, Level::Ask | Level::Warn) && gate.reason.rule != rule::SCREENING_UNANSWERED;
    gates.iter().filter(told).map(|gate| sentence(w, &gate.reason)).collect()
}

/// Questions that could block and were left open, in one notice: no dose is confirmed before they are answered.
pub fn unanswered(w: Words, gates: &[Gate]) -> Option<Notice> {
    let open = gates.iter().filter(|gate| gate.reason.rule == rule::SCREENING_UNANSWERED);
    let items: Vec<String> =
        open.filter_map(item_of).map(|item| w.text(&format!("value-item-{}", item.replace('_', "-")))).collect();
    (!items.is_empty()).then(|| Notice {
        kind: NoticeKind::Ask,
        title: w.count("unanswered-title", items.len()),
        text: vec![items.join(", "), w.text("unanswered-what")],
    })
}

fn item_of(gate: &Gate) -> Option<String> {
    gate.reason.inputs.iter().find(|input| input.name == "item").and_then(|input| match &input.value {
        InputValue::Code(item) => Some(item.clone()),
        _ => None,
    })
}
