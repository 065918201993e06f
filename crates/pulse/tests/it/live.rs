//! The live path at its edges: what is lost, what comes twice, what comes from elsewhere.

use kadans_pulse::{
    Break, Contact, Live, LiveError, LiveSettings, LiveUpdate, NoValue, Pacer, PacketError, Quality, RegularityState, StrapId,
};
use proptest::prelude::*;

const STRAP: StrapId = StrapId(1);

/// A packet with one interval of so many milliseconds.
fn packet(rr_ms: f64) -> Vec<u8> {
    let raw = (rr_ms * 1.024).round() as u16;
    [&[0x16, 60], raw.to_le_bytes().as_slice()].concat()
}

/// A strap that sends one interval as it ends; the clock of arrival runs along.
struct Session {
    live: Live,
    clock_ms: u64,
}

impl Session {
    fn new() -> Session {
        Session { live: Live::new(LiveSettings::default()), clock_ms: 0 }
    }

    fn beat(&mut self, rr_ms: f64) -> LiveUpdate {
        self.clock_ms += rr_ms as u64;
        self.live.packet(STRAP, &packet(rr_ms), self.clock_ms).unwrap()
    }

    /// So many seconds of a heart that swings with six breaths a minute.
    fn wave(&mut self, seconds: u32) -> LiveUpdate {
        let until = self.clock_ms + u64::from(seconds) * 1000;
        loop {
            let time_s = self.clock_ms as f64 / 1000.0;
            let update = self.beat(60_000.0 / (70.0 + 8.0 * (std::f64::consts::TAU * 0.1 * time_s).sin()));
            if self.clock_ms >= until {
                return update;
            }
        }
    }
}

#[test]
fn the_first_two_intervals_after_connecting_do_not_count() {
    let mut session = Session::new();
    assert!(session.beat(800.0).beats.is_empty() && session.beat(800.0).beats.is_empty());
    assert_eq!(session.beat(800.0).beats.len(), 1);
    session.live.lost();
    assert!(session.beat(800.0).beats.is_empty());
}

#[test]
fn a_calm_wave_is_recognised() {
    let mut session = Session::new();
    session.live.pace(Some(Pacer::guided(60, 4, 6).unwrap()));
    session.wave(120);
    let readings = session.live.readings().unwrap();
    assert!(readings.coherence.unwrap().share > 0.84, "{readings:?}");
    assert!((readings.breathing.unwrap().per_min - 6.0).abs() < 0.1, "{readings:?}");
    assert!((readings.swing.unwrap().last_bpm - 16.0).abs() < 0.2, "{readings:?}");
    assert!(matches!(readings.state, RegularityState::Regular { .. }), "{readings:?}");
    assert_eq!((readings.follows_pacer, readings.quality), (Some(true), Quality::Good));
}

#[test]
fn without_a_pacer_a_breath_runs_from_trough_to_trough() {
    let mut session = Session::new();
    session.wave(120);
    let swing = session.live.readings().unwrap().swing.unwrap();
    assert!((swing.last_bpm - 16.0).abs() < 0.2 && (9..=11).contains(&swing.breaths), "{swing:?}");
}

#[test]
fn a_silence_begins_a_new_stretch() {
    let mut session = Session::new();
    session.wave(80);
    assert!(session.live.readings().unwrap().coherence.is_ok());
    session.clock_ms += 3500;
    let update = session.beat(800.0);
    assert_eq!((update.interrupted, update.stretch), (Some(Break::Silence), 2));
    assert_eq!(session.live.readings(), None);
    session.wave(20);
    let coherence = session.live.readings().unwrap().coherence;
    assert!(matches!(coherence, Err(NoValue::WarmingUp { needed_s: 64, .. })), "{coherence:?}");
}

#[test]
fn lost_contact_freezes_the_wave() {
    let mut session = Session::new();
    session.wave(20);
    session.clock_ms += 800;
    let update = session.live.packet(STRAP, &[0x14, 60, 0x33, 0x03], session.clock_ms).unwrap();
    assert_eq!((update.contact, update.interrupted, update.beats.len()), (Contact::No, Some(Break::ContactLost), 0));
    session.clock_ms += 800;
    let update = session.live.packet(STRAP, &[0x14, 60, 0x33, 0x03], session.clock_ms).unwrap();
    assert_eq!((update.interrupted, update.beats.len()), (None, 0));
    assert_eq!(session.beat(800.0).beats.len(), 1);
}

#[test]
fn two_straps_are_never_mixed_and_time_does_not_go_back() {
    let mut session = Session::new();
    session.wave(10);
    let before = session.live.readings().cloned();
    let other = session.live.packet(StrapId(2), &packet(800.0), session.clock_ms + 800);
    assert_eq!(other, Err(LiveError::OtherStrap));
    let late = session.live.packet(STRAP, &packet(800.0), session.clock_ms - 1);
    assert_eq!(late, Err(LiveError::OutOfOrder));
    let broken = session.live.packet(STRAP, &[0x10], session.clock_ms + 1);
    assert!(matches!(broken, Err(LiveError::Packet(PacketError::TooShort(_)))));
    assert_eq!(session.live.readings().cloned(), before);
    session.live.lost();
    assert!(session.live.packet(StrapId(2), &packet(800.0), session.clock_ms + 800).is_ok());
}

#[test]
fn a_strap_without_intervals_gives_a_rate_and_says_so() {
    let mut live = Live::new(LiveSettings::default());
    let updates: Vec<LiveUpdate> = (0..12).map(|at| live.packet(STRAP, &[0x00, 72], at * 1000).unwrap()).collect();
    assert_eq!((updates[0].rate_bpm, updates[0].sends_intervals), (Some(72), None));
    assert_eq!((updates[11].sends_intervals, updates[11].interrupted), (Some(false), None));
    assert_eq!(live.readings(), None);
}

#[test]
fn doubtful_beats_are_shown_as_the_median_and_too_many_take_the_numbers_away() {
    let mut session = Session::new();
    session.wave(80);
    let beat = session.beat(2300.0).beats[0];
    assert!(beat.doubtful && beat.rr_ms > 2299.0 && beat.shown_ms < 1000.0, "{beat:?}");
    for _ in 0..12 {
        session.wave(5);
        session.beat(1900.0);
        session.beat(310.0);
    }
    let readings = session.live.readings().unwrap();
    assert_eq!(readings.quality, Quality::Insufficient);
    assert!(matches!(readings.coherence, Err(NoValue::TooManyArtefacts { .. })), "{readings:?}");
    assert!(matches!(readings.rmssd_ms, Err(NoValue::TooManyArtefacts { .. })), "{readings:?}");
}

#[test]
fn a_constant_heart_gives_reasons_and_no_numbers() {
    let mut live = Live::new(LiveSettings::default());
    live.intervals(&[1000.0; 100]);
    let readings = live.readings().unwrap();
    assert_eq!(readings.coherence, Err(NoValue::Constant));
    assert_eq!(readings.breathing, Err(NoValue::NoWave));
    assert_eq!(readings.swing, Err(NoValue::NoBreath));
    assert_eq!((readings.state, readings.rmssd_ms), (RegularityState::Irregular, Ok(0.0)));
}

proptest! {
    /// Whatever bytes come, whenever: no panic, and every number that is given is a number.
    #[test]
    fn hostile_packets_never_break_a_session(
        packets in prop::collection::vec((prop::collection::vec(any::<u8>(), 0..24), 0_u64..4000, 0_u32..2), 0..200),
    ) {
        let mut live = Live::new(LiveSettings::default());
        let mut clock_ms = 0;
        for (mut bytes, passed_ms, strap) in packets {
            if let Some(flags) = bytes.first_mut() {
                *flags |= 0x10;
            }
            clock_ms += passed_ms;
            if let Ok(update) = live.packet(StrapId(strap), &bytes, clock_ms) {
                prop_assert!(update.beats.iter().all(|beat| beat.shown_bpm().is_finite()));
            }
            if let Some(readings) = live.readings() {
                prop_assert!(readings.coherence.is_ok_or_reason(|coherence| (0.0..=1.0).contains(&coherence.share)));
                prop_assert!(readings.breathing.is_ok_or_reason(|rate| rate.per_min.is_finite()));
                prop_assert!(readings.swing.is_ok_or_reason(|swing| swing.last_bpm.is_finite()));
            }
        }
    }
}

/// A reading is a sound number or a reason.
trait OkOrReason<T> {
    fn is_ok_or_reason(&self, sound: impl Fn(&T) -> bool) -> bool;
}

impl<T> OkOrReason<T> for Result<T, NoValue> {
    fn is_ok_or_reason(&self, sound: impl Fn(&T) -> bool) -> bool {
        self.as_ref().map_or(true, sound)
    }
}
