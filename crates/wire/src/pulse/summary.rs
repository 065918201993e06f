//! What stays of a session beside its tape: the few numbers of which a person is shown their own course.

use super::quality;
use crate::error::WireError;
use kadans_pulse::Quality;
use serde::{Deserialize, Serialize};

/// The numbers of one session. They can always be computed again from its tape.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SessionSummary {
    /// Version of this form.
    pub v: u8,
    /// Seconds of beats.
    pub duration_s: f64,
    /// Beats.
    pub beats: usize,
    /// Beats that were doubtful.
    pub doubtful: usize,
    /// `good`, `limited` or `insufficient`.
    pub quality: String,
    /// Seconds with a pacer.
    pub paced_s: f64,
    /// Mean difference between the highest and the lowest heart rate of a breath with the pacer, in beats a minute.
    pub swing_bpm: Option<f64>,
    /// Share of the readings with a pacer in which the breathing followed it, in percent.
    pub followed_percent: Option<f64>,
    /// Share of the readings with a pacer in which the wave was regular, in percent.
    pub regular_percent: Option<f64>,
}

impl SessionSummary {
    /// A summary without a paced part.
    pub fn new(duration_s: f64, beats: usize, doubtful: usize) -> SessionSummary {
        SessionSummary {
            v: 1,
            duration_s,
            beats,
            doubtful,
            quality: quality(Quality::of(doubtful, beats)).to_owned(),
            paced_s: 0.0,
            swing_bpm: None,
            followed_percent: None,
            regular_percent: None,
        }
    }

    /// As the store keeps it.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("numbers are finite and names are text")
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    pub fn from_json(json: &str) -> Result<SessionSummary, WireError> {
        Ok(serde_json::from_str(json)?)
    }
}
