//! How long it takes.

use crate::recordings::{Done, LONG, REST, path, recording};
use kadans_pulse::{Analyser, Artefacts, Cleaning, Depth, Live, LiveSettings, Report, Series, StrapId};
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// Read a recording, judge its beats and compute its metrics, plain; prints the CPU time of this process in ms and the most memory it held
/// in MB.
pub fn cold(file: &str, what: &str) -> Done<()> {
    let depth = if what == "quick" { Depth::Quick } else { Depth::Everything };
    let readings = if what == "both" { &[Cleaning::All, Cleaning::Range][..] } else { &[Cleaning::All] };
    let series = recording(Path::new(file))?;
    let artefacts = Artefacts::of(&series);
    let mut analyser = Analyser::default();
    for cleaning in readings {
        black_box(analyser.analyse(&series, &artefacts, *cleaning, depth));
    }
    println!("{:.1}\t{:.1}", cpu_ms()?, peak_mb()?);
    Ok(())
}

/// Lines of: what, milliseconds of CPU (or microseconds where the name says so).
pub fn warm() -> Done<()> {
    let day = recording(&path(LONG))?;
    let rest = recording(&path(REST))?;
    let quick = best(5, || plain(&day, Depth::Quick))?;
    let dear = best(5, || plain(&day, Depth::Everything))?;
    println!("entropy and Lomb-Scargle of a day\t{:.1}", dear - quick);
    println!("entropy of a day of beats that are all different\t{:.1}", all_different(&day)?);
    println!("1000 recordings of five minutes\t{:.1}", best(3, || many(&rest))?);
    println!("live path, microseconds a beat\t{:.2}", 1000.0 * best(3, || live(&day))? / day.rr_ms().len() as f64);
    Ok(())
}

fn plain(series: &Series, depth: Depth) {
    black_box(Analyser::default().analyse(series, &Artefacts::of(series), Cleaning::All, depth));
}

/// A recording in steps of 1/128 s has few different values; this one has as many as beats.
fn all_different(day: &Series) -> Done<f64> {
    let moved = day.rr_ms().iter().enumerate().map(|(at, rr)| rr + (at as f64 * 0.618_033_988_75).fract() * 7.8);
    let moved = Series::new(moved.collect())?;
    let quick = best(3, || plain(&moved, Depth::Quick))?;
    Ok(best(3, || plain(&moved, Depth::Everything))? - quick)
}

fn many(rest: &Series) {
    let mut analyser = Analyser::default();
    for _ in 0..1000 {
        let report: Report = analyser.analyse(rest, &Artefacts::of(rest), Cleaning::All, Depth::Everything);
        black_box(report);
    }
}

fn live(day: &Series) {
    let mut live = Live::new(LiveSettings::default());
    let mut clock_ms = 0.0;
    for rr_ms in day.rr_ms() {
        clock_ms += rr_ms;
        let [low, high] = ((rr_ms * 1.024).round() as u16).to_le_bytes();
        drop(black_box(live.packet(StrapId(0), &[0x10, 60, low, high], clock_ms as u64)));
    }
}

/// The least CPU time of some runs, in ms: what the machine's other work adds is not ours.
fn best(runs: u32, run: impl Fn()) -> Done<f64> {
    let mut best = f64::INFINITY;
    for _ in 0..runs {
        let before = cpu_ms()?;
        run();
        best = best.min(cpu_ms()? - before);
    }
    Ok(best)
}

/// CPU time of this process so far. Where the kernel does not tell, the time since the first call.
fn cpu_ms() -> Done<f64> {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let start = START.get_or_init(Instant::now);
    match std::fs::read_to_string("/proc/self/schedstat") {
        Ok(text) => Ok(text.split(' ').next().unwrap_or_default().parse::<f64>()? / 1e6),
        Err(_) => Ok(start.elapsed().as_secs_f64() * 1000.0),
    }
}

/// The most memory this process held; 0 where the kernel does not tell.
fn peak_mb() -> Done<f64> {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.map_or(Ok(0.0), |line| line.trim().trim_end_matches("kB").trim().parse::<f64>())? / 1024.0)
}
