//! A session while it runs: packets in, a wave and its meaning out.
//!
//! Time is the sum of the intervals, never the moment at which a packet arrives: a strap may be seconds late. Arrival only shows that
//! something was lost. A silence, lost skin contact or a lost connection ends the *stretch*; nothing is filled in across it, and every
//! window starts anew. What is kept is bounded: the last minutes of beats, whatever the length of the session.

mod breathing;
mod coherence;
mod intake;
mod reading;
mod regularity;
mod swing;
mod window;

pub use breathing::BreathingRate;
pub use coherence::{CEILING, Coherence, CoherenceLevel};
pub use intake::{LiveError, StrapId};
pub use reading::{Beat, Break, LiveUpdate, Readings};
pub use regularity::{Regularity, RegularityState};
pub use swing::Swing;

pub(crate) use coherence::coherence;
pub(crate) use swing::{cycles, swing_in};
pub(crate) use window::{Curve, Window};

use crate::ble::Packet;
use crate::numeric::fourier::Transforms;
use crate::pacer::Pacer;
use crate::reason::NoValue;
use intake::Intake;
use regularity::Detector;
use std::ops::RangeInclusive;
use swing::Swings;

/// A reading follows this often, in seconds of beats.
const EVERY_S: f64 = 5.0;

/// What a session is.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveSettings {
    /// Intervals outside are doubtful, in ms.
    pub range_ms: RangeInclusive<f64>,
    /// The pacer that is followed from the start, if any; [`Live::pace`] changes it.
    pub pacer: Option<Pacer>,
}

impl Default for LiveSettings {
    /// At rest, without a pacer.
    fn default() -> LiveSettings {
        LiveSettings { range_ms: crate::report::REST_RANGE_MS, pacer: None }
    }
}

impl LiveSettings {
    /// While moving: intervals of 250 to 2000 ms.
    pub fn exercise() -> LiveSettings {
        LiveSettings { range_ms: 250.0..=2000.0, pacer: None }
    }
}

/// A running session with one strap.
pub struct Live {
    settings: LiveSettings,
    intake: Intake,
    stretch: Stretch,
    readings: Option<Readings>,
    transforms: Transforms,
    stretches: usize,
}

/// Everything that starts anew after an interruption.
#[derive(Default)]
struct Stretch {
    window: Window,
    detector: Detector,
    swings: Swings,
    /// Readings given so far; the next falls at this many times [`EVERY_S`], plus one.
    given: u32,
}

impl Live {
    /// A session that has not begun.
    pub fn new(settings: LiveSettings) -> Live {
        let swings = Swings::paced(settings.pacer.as_ref(), 0.0);
        Live {
            settings,
            intake: Intake::default(),
            stretch: Stretch { swings, ..Stretch::default() },
            readings: None,
            transforms: Transforms::default(),
            stretches: 1,
        }
    }

    /// Take in a packet. `received_at_ms` comes from a clock that never goes back. A refused packet changes nothing.
    pub fn packet(&mut self, strap: StrapId, bytes: &[u8], received_at_ms: u64) -> Result<LiveUpdate, LiveError> {
        let packet = Packet::parse(bytes)?;
        let arrived = self.intake.arrive(strap, &packet, received_at_ms)?;
        if let Some(why) = arrived.interrupted {
            self.start_anew(why == Break::Silence);
        }
        let (beats, readings) = self.beats(&arrived.rr_ms);
        Ok(LiveUpdate {
            rate_bpm: packet.rate_bpm,
            contact: packet.contact,
            sends_intervals: self.intake.sends_intervals(),
            interrupted: arrived.interrupted,
            trailing_byte: packet.trailing_byte,
            stretch: self.stretches,
            beats,
            readings,
        })
    }

    /// Take in intervals that come from elsewhere than a strap, such as a recording that is played again, in ms.
    pub fn intervals(&mut self, rr_ms: &[f64]) -> (Vec<Beat>, Option<Readings>) {
        self.beats(rr_ms)
    }

    /// The connection was lost: the stretch ends, and the first intervals after the next connection do not count.
    pub fn lost(&mut self) {
        self.intake.lost();
        self.start_anew(false);
    }

    /// Follow a pacer from now on, or none.
    pub fn pace(&mut self, pacer: Option<Pacer>) {
        self.stretch.swings = Swings::paced(pacer.as_ref(), self.stretch.window.last_s());
        self.settings.pacer = pacer;
    }

    /// The last readings of the present stretch.
    pub fn readings(&self) -> Option<&Readings> {
        self.readings.as_ref()
    }

    fn start_anew(&mut self, same_connection: bool) {
        let swings = Swings::paced(self.settings.pacer.as_ref(), 0.0);
        let filter = if same_connection { self.stretch.window.filter().clone() } else { Default::default() };
        self.stretch = Stretch { swings, window: Window::after(filter), ..Stretch::default() };
        self.readings = None;
        self.stretches += 1;
    }

    fn beats(&mut self, rr_ms: &[f64]) -> (Vec<Beat>, Option<Readings>) {
        let mut beats = Vec::with_capacity(rr_ms.len());
        let mut fresh = None;
        for rr_ms in rr_ms {
            let Some(beat) = self.stretch.window.push(*rr_ms, &self.settings.range_ms) else { continue };
            fresh = self.due(beat.time_s).or(fresh);
            beats.push(beat);
        }
        (beats, fresh)
    }

    /// The readings that fell due with a beat at this time. A long interval can pass several; only the last is worth computing.
    fn due(&mut self, time_s: f64) -> Option<Readings> {
        let passed = (time_s / EVERY_S).floor() as u32;
        if passed <= self.stretch.given {
            return None;
        }
        self.stretch.given = passed;
        let readings = self.read(f64::from(passed) * EVERY_S);
        self.readings = Some(readings.clone());
        Some(readings)
    }

    fn read(&mut self, end_s: f64) -> Readings {
        let Stretch { window, detector, swings, .. } = &mut self.stretch;
        swings.look(window, end_s);
        let breathing = breathing::of_window(window, end_s, &mut self.transforms);
        let follows = self.settings.pacer.as_ref().map(|pacer| breathing.is_ok_and(|rate| rate.follows(pacer)));
        Readings {
            at_s: end_s,
            quality: window.quality(end_s),
            coherence: coherence::of_window(window, end_s, &mut self.transforms),
            regularity: detector.look(window, end_s),
            state: detector.state(),
            breathing,
            follows_pacer: follows,
            swing: swings.reading(),
            rmssd_ms: window.rmssd(end_s),
        }
    }
}

/// The reason for a window that is not full yet.
fn warming_up(needed_s: u32, got_s: f64) -> NoValue {
    NoValue::WarmingUp { needed_s, got_s }
}
