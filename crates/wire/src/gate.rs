//! A gate as it is shown.

use crate::reason::{Sentences, ShownReason};
use kadans_domain::{Gate, Level};
use serde::Serialize;

/// How far a finding reaches, and why.
#[derive(Debug, Serialize)]
pub struct GateForm {
    level: &'static str,
    reason: ShownReason,
}

impl GateForm {
    pub(crate) fn new(gate: &Gate, sentences: Sentences<'_>) -> GateForm {
        GateForm { level: level_code(gate.level), reason: ShownReason::new(&gate.reason, sentences) }
    }
}

pub(crate) const fn level_code(level: Level) -> &'static str {
    match level {
        Level::Block => "block",
        Level::Stop => "stop",
        Level::Ask => "ask",
        Level::Warn => "warn",
        Level::Log => "log",
    }
}
