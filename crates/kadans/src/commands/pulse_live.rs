//! `kadans pulse live FILE --speed N`: a recording as if it happened now.
//!
//! Each beat becomes a packet as a strap would send it and goes through the whole live path, the reader of packets included. A line
//! of JSON follows each packet. Speed 1 takes as long as the recording did; 0 does not wait at all.

use super::outcome::Outcome;
use super::pulse_recording::read_recording;
use anyhow::ensure;
use clap::Args;
use kadans_pulse::{Live, LiveSettings, Series, StrapId};
use kadans_wire::pulse::LiveForm;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

/// Slower is no use, and faster is not waiting.
const SPEEDS: std::ops::RangeInclusive<f64> = 0.1..=100_000.0;

/// Play a recording through the path that a running session takes.
#[derive(Debug, Args)]
pub struct PlayAgain {
    /// The recording, as for `analyse`.
    file: String,
    /// How many times faster than it happened; 0 does not wait.
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
}

impl PlayAgain {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        ensure!(self.speed == 0.0 || SPEEDS.contains(&self.speed), "the speed is 0, or from 0.1 to 100000");
        let series = match read_recording(&self.file)? {
            Ok(series) => series,
            Err(refused) => return Ok(Outcome::refused([refused]).finish()),
        };
        match self.play(&series, &mut std::io::stdout().lock()) {
            // Whoever reads may stop reading, as `head` does.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
            done => done.map(|()| ExitCode::SUCCESS).map_err(Into::into),
        }
    }

    fn play(&self, series: &Series, out: &mut impl Write) -> std::io::Result<()> {
        let mut live = Live::new(LiveSettings::default());
        let mut clock_ms = 0.0;
        let mut breaks = series.breaks().iter().peekable();
        for (at, rr_ms) in series.rr_ms().iter().enumerate() {
            if breaks.next_if_eq(&&at).is_some() {
                live.lost();
            }
            clock_ms += rr_ms;
            if self.speed > 0.0 {
                std::thread::sleep(Duration::from_secs_f64(rr_ms / 1000.0 / self.speed));
            }
            let update = live.packet(StrapId(0), &packet(*rr_ms), clock_ms as u64).map_err(std::io::Error::other)?;
            serde_json::to_writer(&mut *out, &LiveForm::from(&update))?;
            writeln!(out)?;
        }
        out.flush()
    }
}

/// A packet with one interval, in 1/1024 s; an interval that does not fit in sixteen bits is sent as the longest that does.
fn packet(rr_ms: f64) -> [u8; 4] {
    let rate = (60_000.0 / rr_ms).round().clamp(1.0, 255.0) as u8;
    let [low, high] = ((rr_ms * 1.024).round() as u16).to_le_bytes();
    [0x10, rate, low, high]
}
