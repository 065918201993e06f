//! A tape, read again from its first frame to its last.

use super::Listener;
use kadans_pulse::{Artefacts, LiveUpdate, NoValue, Pacer, Readings, RegularityState, Series, SeriesError};
use kadans_wire::pulse::{Frame, Happened, PacerPlace, RecordingRow, SessionSummary};

/// A stretch of time with a pacer, in seconds since the session began.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paced {
    /// When it began.
    pub from_s: f64,
    /// When it ended.
    pub to_s: f64,
    /// Its rhythm.
    pub pacer: Pacer,
}

/// What a tape holds.
#[derive(Debug, Clone, Default)]
pub struct Played {
    /// Beat by beat.
    pub beats: Vec<RecordingRow>,
    /// Indices of the first beat after each interruption.
    pub breaks: Vec<usize>,
    /// The parts with a pacer.
    pub paced: Vec<Paced>,
    /// When the wave was found regular, in seconds since the session began.
    pub regular_since_s: Option<f64>,
    /// Packets that were refused.
    pub refused: usize,
    /// What was read while a pacer was followed.
    readings: Vec<Readings>,
}

impl Played {
    /// Plays a tape.
    pub fn of(frames: &[Frame]) -> Played {
        let (mut played, mut listener, mut now) = (Played::default(), Listener::default(), Now::default());
        let began_ms = frames.first().map_or(0, |frame| frame.at_ms);
        let seconds = |frame: &Frame| f64::from(frame.at_ms.saturating_sub(began_ms)) / 1000.0;
        for frame in frames {
            let at_s = seconds(frame);
            played.turn(frame, at_s, &mut now);
            match listener.hear(frame) {
                Some(Ok(update)) => played.add(&update, at_s, &mut now),
                Some(Err(_)) => played.refused += 1,
                None => {}
            }
        }
        let end_s = frames.last().map_or(0.0, seconds);
        played.end_pacer(end_s, &mut now);
        played
    }

    /// The beats as a series, for an analysis.
    pub fn series(&self) -> Result<Series, SeriesError> {
        Series::with_breaks(self.beats.iter().map(|beat| beat.rr_ms).collect(), self.breaks.clone())
    }

    /// Its few numbers.
    pub fn summary(&self) -> SessionSummary {
        let beats = self.beats.len();
        let doubtful = self.series().map_or(0, |series| Artefacts::of(&series).doubtful_beats());
        let duration_s = self.beats.iter().map(|beat| beat.rr_ms).sum::<f64>() / 1000.0;
        let swings: Vec<f64> = self.readings.iter().filter_map(|reading| Some(reading.swing.as_ref().ok()?.last_bpm)).collect();
        SessionSummary {
            paced_s: self.paced.iter().map(|part| part.to_s - part.from_s).sum(),
            swing_bpm: (!swings.is_empty()).then(|| swings.iter().sum::<f64>() / swings.len() as f64),
            followed_percent: self.share(
                |reading| !matches!(reading.breathing, Err(NoValue::WarmingUp { .. })),
                |reading| reading.follows_pacer == Some(true),
            ),
            regular_percent: self.share(
                |reading| !matches!(reading.regularity, Err(NoValue::WarmingUp { .. })),
                |reading| matches!(reading.state, RegularityState::Regular { .. }),
            ),
            ..SessionSummary::new(duration_s, beats, doubtful)
        }
    }

    /// A window that is still filling says nothing, so it does not count against anybody.
    fn share(&self, full: impl Fn(&Readings) -> bool, held: impl Fn(&Readings) -> bool) -> Option<f64> {
        let full: Vec<&Readings> = self.readings.iter().filter(|reading| full(reading)).collect();
        let held = full.iter().filter(|reading| held(reading)).count();
        (!full.is_empty()).then(|| 100.0 * held as f64 / full.len() as f64)
    }

    fn turn(&mut self, frame: &Frame, at_s: f64, now: &mut Now) {
        match frame.what {
            Happened::Paced(pacer) => {
                self.end_pacer(at_s, now);
                now.pacer = Some((at_s, pacer));
            }
            Happened::Unpaced => self.end_pacer(at_s, now),
            Happened::Packet { .. } | Happened::Lost => {}
        }
    }

    fn end_pacer(&mut self, at_s: f64, now: &mut Now) {
        if let Some((from_s, pacer)) = now.pacer.take() {
            self.paced.push(Paced { from_s, to_s: at_s, pacer });
        }
    }

    /// The clock of the beats is laid beside that of the device at the first beat of a stretch: a packet may be late, beats are not.
    fn add(&mut self, update: &LiveUpdate, at_s: f64, now: &mut Now) {
        if now.stretch != update.stretch && !update.beats.is_empty() {
            now.stretch = update.stretch;
            let last_s = update.beats.last().map_or(0.0, |beat| beat.time_s);
            // Beats never overlap those of the stretch before.
            now.begins_s = (at_s - last_s).max(self.beats.last().map_or(0.0, |beat| beat.time_s));
            if !self.beats.is_empty() {
                self.breaks.push(self.beats.len());
            }
        }
        for beat in &update.beats {
            let time_s = ((now.begins_s + beat.time_s) * 1000.0).round() / 1000.0;
            let pacer =
                now.pacer.map(|(from_s, pacer)| PacerPlace { phase: pacer.at(time_s - from_s).phase, per_min: pacer.per_min() });
            self.beats.push(RecordingRow { time_s, rr_ms: beat.rr_ms, doubtful: beat.doubtful, pacer });
        }
        if let Some(readings) = &update.readings {
            self.note(readings, now);
        }
    }

    fn note(&mut self, readings: &Readings, now: &Now) {
        if let (RegularityState::Regular { since_s, .. }, None) = (readings.state, self.regular_since_s) {
            self.regular_since_s = Some(now.begins_s + since_s);
        }
        if now.pacer.is_some() {
            self.readings.push(readings.clone());
        }
    }
}

/// Where the reading of a tape stands.
#[derive(Default)]
struct Now {
    stretch: usize,
    begins_s: f64,
    pacer: Option<(f64, Pacer)>,
}
