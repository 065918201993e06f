//! Heart-beat intervals in JSON and CSV: what `kadans pulse` prints, what a page hears while a session runs, and what is kept of one.
//!
//! A metric that has no number is `null` and has its reason under `no_value`, by the same key.

mod analysis;
mod live;
mod metrics;
mod packet;
mod recording;
mod summary;
mod tape;

pub use analysis::AnalysisForm;
pub use live::{BeatForm, LiveForm, ReadingsForm};
pub use metrics::ReportForm;
pub use packet::PacketForm;
pub use recording::{PacerPlace, RecordingRow, recording_csv};
pub use summary::SessionSummary;
pub use tape::{Frame, Happened, MAX_FRAME, MAX_TAPE, TapeError, read_tape, tape_of};

use kadans_pulse::{NoValue, Quality};
use serde::Serialize;

/// Why there is no number: a stable word, and a sentence for whoever reads the file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NoValueForm {
    reason: &'static str,
    says: String,
}

impl From<NoValue> for NoValueForm {
    fn from(why: NoValue) -> NoValueForm {
        NoValueForm { reason: why.code(), says: why.to_string() }
    }
}

fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Good => "good",
        Quality::Limited => "limited",
        Quality::Insufficient => "insufficient",
    }
}
