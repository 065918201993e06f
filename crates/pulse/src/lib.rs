//! Heart-beat intervals: strap packets, artefacts, heart-rate variability and breathing, each with its quality.
//!
//! Two ways lead through this room. Both return numbers or typed reasons ([`NoValue`]), never a number without its quality.
//!
//! **A finished recording.** Text becomes a [`Series`], and a series a [`Report`], read in one of three ways:
//!
//! ```
//! use kadans_pulse::{analyse, read_rr, Artefacts, Cleaning, NoValue};
//!
//! let series = read_rr(b"800\n810\n790\n850\n840\n760\n780\n820\n")?;
//! let report = analyse(&series, Cleaning::Corrected);
//! assert_eq!(report.time.mean_nn, Ok(806.25));
//! assert_eq!(report.sample_entropy, Err(NoValue::TooFewBeats { needed: 200, got: 8 }));
//! assert_eq!(Artefacts::of(&series).found, []);
//! # Ok::<(), kadans_pulse::ReadError>(())
//! ```
//!
//! **A running session.** A [`Live`] takes packets as they arrive and answers with the beats to draw, and every five seconds with
//! [`Readings`]: coherence, regularity, breathing rate, swing. [`Live::lost`] tells it that the connection went; a silence it finds itself.
//!
//! ```
//! use kadans_pulse::{Live, LiveSettings, Pacer, StrapId};
//!
//! let pacer = Pacer::guided(60, 4, 6).expect("6 breaths a minute is a guided rate");
//! let mut live = Live::new(LiveSettings { pacer: Some(pacer), ..LiveSettings::default() });
//! let mut received_at_ms = 0;
//! for _ in 0..70 {
//!     received_at_ms += 1000;
//!     let update = live.packet(StrapId(1), &[0x10, 60, 0x00, 0x04], received_at_ms)?;
//!     for beat in &update.beats {
//!         assert_eq!(beat.shown_bpm(), 60.0);
//!     }
//! }
//! let readings = live.readings().expect("a reading comes every five seconds");
//! assert!(readings.breathing.is_err(), "a heart that beats like a clock shows no breath");
//! # Ok::<(), kadans_pulse::LiveError>(())
//! ```
//!
//! The [`Pacer`] and the [`Ramp`] are pure functions of the time since their start. [`measure_step`] and [`assess`] make a resonance
//! assessment out of five paced steps.

mod artefact;
mod ble;
mod live;
#[cfg(test)]
#[path = "../tests/it/made.rs"]
mod made;
mod metric;
mod numeric;
mod pacer;
mod reason;
mod report;
mod resonance;
mod series;

pub use artefact::{Artefact, Corrected, Fault, LiveFilter, MalikRule, Quality, corrected, lipponen_tarvainen, malik, outlying};
pub use ble::{Contact, Packet, PacketError, RawInterval};
pub use live::{
    Beat, Break, BreathingRate, CEILING, Coherence, CoherenceLevel, Live, LiveError, LiveSettings, LiveUpdate, Readings,
    Regularity, RegularityState, StrapId, Swing,
};
pub use metric::dfa::Dfa;
pub use metric::frequency::{Band, BandPower, Bands};
pub use metric::long_term::LongTerm;
pub use metric::time::TimeDomain;
pub use metric::welch::Welch;
pub use pacer::{Holds, Moment, PRESETS, Pacer, PacerError, Phase, Preset, PresetLength, RATES_X10, Ramp, counts_as_practice};
pub use reason::{NoValue, Value};
pub use report::{Analyser, Artefacts, Cleaning, Depth, REST_RANGE_MS, Report, analyse};
pub use resonance::{
    Assessment, Ending, PROTOCOL_X10, REST_S, Repeatability, STEP_S, Step, StepProblem, assess, measure_step, repeatability,
};
pub use series::{MAX_BEATS, MAX_BYTES, MAX_HOURS, ReadError, Series, SeriesError, read_rr};
