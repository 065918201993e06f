//! A session as a table that any program can read: one line for each beat.
//!
//! `time` is in seconds and runs on through interruptions, so that a reader finds them; `rr_ms` is the interval as the strap sent it;
//! `flag` is 1 for a doubtful beat; `phase` and `rate` say where the pacer was, and are empty without one.

use kadans_pulse::Phase;
use std::fmt::Write;

/// Where the pacer was at a beat.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PacerPlace {
    /// The part of its cycle.
    pub phase: Phase,
    /// Breaths a minute.
    pub per_min: f64,
}

/// One beat of a recording.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RecordingRow {
    /// Seconds since the session began.
    pub time_s: f64,
    /// The interval as it came, in ms.
    pub rr_ms: f64,
    /// Was it doubtful?
    pub doubtful: bool,
    /// Where the pacer was.
    pub pacer: Option<PacerPlace>,
}

/// The table, with its header. [`kadans_pulse::read_rr`] reads it back.
pub fn recording_csv(rows: &[RecordingRow]) -> String {
    let mut csv = "time,rr_ms,flag,phase,rate\n".to_owned();
    for row in rows {
        let flag = u8::from(row.doubtful);
        let (phase, rate) = row.pacer.map_or(("", String::new()), |pacer| (word(pacer.phase), pacer.per_min.to_string()));
        writeln!(csv, "{},{},{flag},{phase},{rate}", row.time_s, row.rr_ms).expect("a string takes everything");
    }
    csv
}

fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::In => "in",
        Phase::HoldFull => "hold_full",
        Phase::Out => "out",
        Phase::HoldEmpty => "hold_empty",
    }
}
