//! A running session in JSON: one object for each packet.

use super::packet::contact;
use super::{NoValueForm, quality};
use kadans_pulse::{Beat, Break, CoherenceLevel, LiveUpdate, NoValue, Readings, RegularityState};
use serde::Serialize;

/// What a page hears for each packet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LiveForm {
    heart_rate: Option<u16>,
    contact: Option<bool>,
    sends_intervals: Option<bool>,
    stretch: usize,
    interrupted: Option<&'static str>,
    beats: Vec<BeatForm>,
    readings: Option<ReadingsForm>,
}

/// A beat to draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BeatForm {
    t: f64,
    rr_ms: f64,
    shown_ms: f64,
    bpm: f64,
    doubtful: bool,
}

/// A number, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
enum Reading<T> {
    Value(T),
    None(NoValueForm),
}

/// What the last seconds say.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadingsForm {
    t: f64,
    quality: &'static str,
    coherence: Reading<CoherenceForm>,
    regularity: Reading<RegularityForm>,
    state: StateForm,
    breathing: Reading<BreathingForm>,
    follows_pacer: Option<bool>,
    swing: Reading<SwingForm>,
    rmssd_ms: Reading<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct CoherenceForm {
    share: f64,
    ratio: f64,
    peak_hz: f64,
    level: &'static str,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct RegularityForm {
    likeness: f64,
    size_bpm: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct StateForm {
    regular: bool,
    since_s: Option<f64>,
    declared_s: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct BreathingForm {
    per_min: f64,
    clarity: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct SwingForm {
    last_bpm: f64,
    mean_bpm: f64,
    breaths: u32,
}

impl From<&LiveUpdate> for LiveForm {
    fn from(update: &LiveUpdate) -> LiveForm {
        LiveForm {
            heart_rate: update.rate_bpm,
            contact: contact(update.contact),
            sends_intervals: update.sends_intervals,
            stretch: update.stretch,
            interrupted: update.interrupted.map(|why| match why {
                Break::Silence => "silence",
                Break::ContactLost => "contact_lost",
            }),
            beats: update.beats.iter().map(BeatForm::from).collect(),
            readings: update.readings.as_ref().map(ReadingsForm::from),
        }
    }
}

impl From<&Beat> for BeatForm {
    fn from(beat: &Beat) -> BeatForm {
        BeatForm { t: beat.time_s, rr_ms: beat.rr_ms, shown_ms: beat.shown_ms, bpm: beat.shown_bpm(), doubtful: beat.doubtful }
    }
}

impl From<&Readings> for ReadingsForm {
    fn from(readings: &Readings) -> ReadingsForm {
        ReadingsForm {
            t: readings.at_s,
            quality: quality(readings.quality),
            coherence: reading(readings.coherence, |coherence| CoherenceForm {
                share: coherence.share,
                ratio: coherence.ratio,
                peak_hz: coherence.peak_hz,
                level: match coherence.level() {
                    CoherenceLevel::Low => "low",
                    CoherenceLevel::Medium => "medium",
                    CoherenceLevel::High => "high",
                },
            }),
            regularity: reading(readings.regularity, |seen| RegularityForm { likeness: seen.likeness, size_bpm: seen.size_bpm }),
            state: state(readings.state),
            breathing: reading(readings.breathing, |rate| BreathingForm { per_min: rate.per_min, clarity: rate.clarity }),
            follows_pacer: readings.follows_pacer,
            swing: reading(readings.swing, |swing| SwingForm {
                last_bpm: swing.last_bpm,
                mean_bpm: swing.mean_bpm,
                breaths: swing.breaths,
            }),
            rmssd_ms: reading(readings.rmssd_ms, |rmssd| rmssd),
        }
    }
}

fn reading<T, U>(result: Result<T, NoValue>, form: impl FnOnce(T) -> U) -> Reading<U> {
    result.map_or_else(|why| Reading::None(why.into()), |value| Reading::Value(form(value)))
}

fn state(state: RegularityState) -> StateForm {
    match state {
        RegularityState::Irregular => StateForm { regular: false, since_s: None, declared_s: None },
        RegularityState::Regular { since_s, declared_s } => {
            StateForm { regular: true, since_s: Some(since_s), declared_s: Some(declared_s) }
        }
    }
}
