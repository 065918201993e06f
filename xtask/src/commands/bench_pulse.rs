//! `cargo xtask bench --pulse`: how fast recordings are analysed, and how far off the metrics are when beats are faulty.
//!
//! The measuring is done by an example program of `crates/pulse`, built optimised. NeuroKit2 is asked about the same faulty recordings when
//! a Python that has it is found: the one that `KADANS_PYTHON` names, else `python3`. The page docs/pulse-errors.md is written anew.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Command, ExitCode};

use super::bench::Folder;
use super::bench_pulse_page::{Peer, Rows, Speed, page};
use crate::run::{read, run, say, succeeds};
use crate::workspace;

const EXAMPLE: &str = "pulse_bench";
const DAY: &str = "crates/pulse/tests/fixtures/long-24h-nsr002.csv.gz";
const PAGE: &str = "docs/pulse-errors.md";
/// A fresh process is measured this often; the table shows the middle one.
const STARTS: usize = 7;
/// The script that asks the peer.
const ASK: &str = include_str!("neurokit.py");

pub fn bench() -> Result<ExitCode> {
    say("cargo build --release -p kadans-pulse --example pulse_bench");
    run(workspace::cargo().args(["build", "--locked", "--release", "--package", "kadans-pulse", "--example", EXAMPLE]))?;
    let program = workspace::binary("release")?.with_file_name("examples").join(EXAMPLE);
    let speed = speed(&program)?;
    let folder = Folder::new()?;
    say("putting faults into the recordings");
    let errors = Rows::parse(&read(Command::new(&program).arg("errors").arg(&folder.0))?)?;
    let peer = peer(&folder.0)?;
    let text = page(&speed, &errors, peer.as_ref());
    std::fs::write(workspace::root().join(PAGE), &text)?;
    println!("{text}");
    Ok(if speed.iter().all(Speed::holds) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn speed(program: &Path) -> Result<Vec<Speed>> {
    say("measuring");
    let (all_ms, all_mb) = cold(program, "everything")?;
    let (quick_ms, _) = cold(program, "quick")?;
    let (both_ms, both_mb) = cold(program, "both")?;
    let warm = read(Command::new(program).arg("speed"))?;
    let warm: Vec<(&str, f64)> =
        warm.lines().filter_map(|line| line.split_once('\t')).map(|(what, ms)| (what, number(ms))).collect();
    let of = |what: &str| warm.iter().find(|(name, _)| *name == what).map(|(_, ms)| *ms).context("the example names its rows");
    Ok(vec![
        Speed::new("a day, every metric, from a fresh process", all_ms, 1000.0, "ms"),
        Speed::new("the same: most memory held", all_mb.max(both_mb), 64.0, "MB"),
        Speed::new("the same without sample entropy and Lomb–Scargle", quick_ms, 60.0, "ms"),
        Speed::new("a day, every metric in both readings", both_ms, 1000.0, "ms"),
        Speed::new("of a day: sample entropy and Lomb–Scargle", of("entropy and Lomb-Scargle of a day")?, 300.0, "ms"),
        Speed::new("the same where no two beats are equal", of("entropy of a day of beats that are all different")?, 300.0, "ms"),
        Speed::new("1,000 recordings of five minutes, every metric", of("1000 recordings of five minutes")?, 400.0, "ms"),
        Speed::new("live path, a beat", of("live path, microseconds a beat")?, 20.0, "µs"),
    ])
}

/// CPU milliseconds and megabytes of a fresh process, the middle of some.
fn cold(program: &Path, depth: &str) -> Result<(f64, f64)> {
    let mut seen = Vec::new();
    for _ in 0..STARTS {
        let line = read(Command::new(program).args(["cold", DAY, depth]).current_dir(workspace::root()))?;
        let Some((ms, mb)) = line.trim().split_once('\t') else { bail!("`{line}` is not what the example prints") };
        seen.push((number(ms), number(mb)));
    }
    seen.sort_by(|a, b| a.0.total_cmp(&b.0));
    Ok(seen[STARTS / 2])
}

/// What the peer says, when it is installed.
fn peer(folder: &Path) -> Result<Option<Peer>> {
    let python = std::env::var("KADANS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !succeeds(Command::new(&python).args(["-c", "import neurokit2"])) {
        say("NeuroKit2 is not installed; the table shows our chain alone");
        return Ok(None);
    }
    say("asking NeuroKit2");
    Peer::parse(&read(Command::new(&python).args(["-c", ASK]).arg(folder))?).map(Some)
}

/// A number that a program of ours printed; what is none compares as over every limit.
fn number(text: &str) -> f64 {
    text.trim().parse().unwrap_or(f64::INFINITY)
}
