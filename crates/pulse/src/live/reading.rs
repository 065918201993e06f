//! What a session says with each packet.

use super::{BreathingRate, Coherence, Regularity, RegularityState, Swing};
use crate::artefact::Quality;
use crate::ble::Contact;
use crate::reason::{NoValue, Value};

/// A beat of the session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beat {
    /// When it fell, in seconds of beats since the stretch began.
    pub time_s: f64,
    /// The interval as it came, in ms. This is what a recording keeps.
    pub rr_ms: f64,
    /// What to draw: the interval, or for a doubtful beat the median of those before it, in ms.
    pub shown_ms: f64,
    /// Doubtful: drawn hollow, and left out of every difference.
    pub doubtful: bool,
}

impl Beat {
    /// Heart rate to draw, in beats a minute.
    pub fn shown_bpm(&self) -> f64 {
        60_000.0 / self.shown_ms
    }
}

/// Why a stretch ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// More time passed than the beats fill, by over three seconds.
    Silence,
    /// The sensor felt no skin.
    ContactLost,
}

/// What a packet brought.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveUpdate {
    /// Heart rate as the strap computes it, in beats a minute.
    pub rate_bpm: Option<u16>,
    /// Skin contact: on `No` the wave freezes.
    pub contact: Contact,
    /// `Some(false)` when the strap has shown that it sends none: then there is a heart rate and nothing else. `None`: not known yet.
    pub sends_intervals: Option<bool>,
    /// A new stretch begins with this packet.
    pub interrupted: Option<Break>,
    /// The packet ended in half a value.
    pub trailing_byte: bool,
    /// Number of the stretch, from 1.
    pub stretch: usize,
    /// New beats, oldest first.
    pub beats: Vec<Beat>,
    /// New readings, once in five seconds of beats.
    pub readings: Option<Readings>,
}

/// What the last seconds say. Every reading is a number or the reason why there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Readings {
    /// End of the windows, in seconds of beats since the stretch began.
    pub at_s: f64,
    /// Quality of the last minute.
    pub quality: Quality,
    /// Coherence of the last 64 s.
    pub coherence: Result<Coherence, NoValue>,
    /// Regularity of the last 30 s.
    pub regularity: Result<Regularity, NoValue>,
    /// Irregular or regular, as it is shown.
    pub state: RegularityState,
    /// Breathing rate of the last 60 s.
    pub breathing: Result<BreathingRate, NoValue>,
    /// Does the breathing follow the pacer? `None` without a pacer.
    pub follows_pacer: Option<bool>,
    /// Difference between the highest and the lowest heart rate of a breath.
    pub swing: Result<Swing, NoValue>,
    /// RMSSD of the last 60 s, in ms. It falls while slow breathing succeeds, so it is no measure of success.
    pub rmssd_ms: Value,
}
