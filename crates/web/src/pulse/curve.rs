//! The picture of a session.

use crate::look::chart::{ChartTable, PulseChart};
use kadans_app::Played;
use kadans_text::Words;
use kadans_wire::pulse::RecordingRow;

/// Heart rate over the session, with the paced part and the moment from which it was regular. Doubtful beats are left out of the line.
pub fn curve(w: Words, played: &Played) -> PulseChart {
    let minutes = minutes(played);
    PulseChart {
        id: "curve".to_owned(),
        title: w.text("pulse-curve"),
        note: w.text("pulse-curve-note"),
        description: told(w, played),
        stretches: stretches(played),
        paced: played.paced.iter().map(|part| (part.from_s, part.to_s)).collect(),
        paced_label: w.text("pulse-paced"),
        regular: played.regular_since_s.map(|since_s| (since_s, w.text("pulse-regular"))),
        table: ChartTable {
            summary: w.text("word-table"),
            head: ["pulse-minute", "pulse-lowest", "pulse-highest", "pulse-beats"].map(|key| w.text(key)).into(),
            rows: minutes.into_iter().map(|row| row.map(|number| w.number(number)).into()).collect(),
        },
    }
}

fn told(w: Words, played: &Played) -> String {
    let beats = played.beats.len();
    match played.regular_since_s {
        Some(since_s) => w.with("pulse-curve-regular", &[("n", beats.into()), ("s", (since_s.round() as i64).into())]),
        None => w.with("pulse-curve-irregular", &[("n", beats.into())]),
    }
}

fn stretches(played: &Played) -> Vec<Vec<(f64, f64)>> {
    let mut from = 0;
    let ends = played.breaks.iter().copied().chain([played.beats.len()]);
    let stretch = |to: usize| {
        let beats = &played.beats[from..to];
        from = to;
        beats.iter().filter(|beat| !beat.doubtful).map(|beat| (beat.time_s, bpm(beat))).collect()
    };
    ends.map(stretch).collect()
}

/// For each minute: its number, lowest and highest heart rate, and beats.
fn minutes(played: &Played) -> Vec<[i64; 4]> {
    let of = |beat: &&RecordingRow| (beat.time_s / 60.0).floor() as i64;
    let sure: Vec<&RecordingRow> = played.beats.iter().filter(|beat| !beat.doubtful).collect();
    let by_minute = sure.chunk_by(|a, b| of(a) == of(b));
    let row = |beats: &[&RecordingRow]| {
        let rates = || beats.iter().map(|beat| bpm(beat).round() as i64);
        let (low, high) = (rates().min().unwrap_or(0), rates().max().unwrap_or(0));
        [of(&beats[0]) + 1, low, high, beats.len() as i64]
    };
    by_minute.map(row).collect()
}

fn bpm(beat: &RecordingRow) -> f64 {
    60_000.0 / beat.rr_ms
}
