//! The page of the error budget, out of the measured rows.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write;

/// One row of the table of speed.
pub struct Speed {
    what: &'static str,
    measured: f64,
    limit: f64,
    unit: &'static str,
}

impl Speed {
    pub fn new(what: &'static str, measured: f64, limit: f64, unit: &'static str) -> Speed {
        Speed { what, measured, limit, unit }
    }

    pub fn holds(&self) -> bool {
        self.measured <= self.limit
    }
}

/// Recording, kind of fault, metric, rate in tenths of a percent.
type Cell = (String, String, String, u32);

/// Relative errors by cell, one for each draw; and the largest share of doubtful beats.
pub struct Rows {
    errors: BTreeMap<Cell, Vec<f64>>,
    truth: BTreeMap<(String, String), f64>,
    doubtful: BTreeMap<(String, String, u32), f64>,
}

impl Rows {
    pub fn parse(text: &str) -> Result<Rows> {
        let mut rows = Rows { errors: BTreeMap::new(), truth: BTreeMap::new(), doubtful: BTreeMap::new() };
        for line in text.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let [recording, kind, rate, _, metric, truth, ours, doubtful] = cells[..] else { continue };
            let (recording, kind, rate) = (short(recording), kind.to_owned(), rate.parse()?);
            let truth: f64 = truth.parse()?;
            let share = rows.doubtful.entry((recording.clone(), kind.clone(), rate)).or_insert(0.0);
            *share = share.max(doubtful.parse()?);
            rows.truth.insert((recording.clone(), metric.to_owned()), truth);
            let error = ours.parse::<f64>().map_or(f64::NAN, |ours| 100.0 * (ours / truth - 1.0));
            rows.errors.entry((recording, kind, metric.to_owned(), rate)).or_default().push(error);
        }
        Ok(rows)
    }
}

/// What another package says about the same files.
pub struct Peer {
    version: String,
    values: BTreeMap<Cell, Vec<f64>>,
}

impl Peer {
    pub fn parse(text: &str) -> Result<Peer> {
        let (mut version, mut values) = (String::new(), BTreeMap::<Cell, Vec<f64>>::new());
        for line in text.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells[..] {
                ["version", named, ..] => version = named.to_owned(),
                [recording, kind, rate, _, metric, value] => {
                    let cell = (short(recording), kind.to_owned(), metric.to_owned(), rate.parse()?);
                    values.entry(cell).or_default().push(value.parse().context("the peer prints numbers")?);
                }
                _ => {}
            }
        }
        Ok(Peer { version, values })
    }
}

/// `rest` out of `rest-5min-Y1pre.csv`.
fn short(recording: &str) -> String {
    recording.split('-').next().unwrap_or(recording).to_owned()
}

const RATES: [u32; 6] = [0, 5, 10, 20, 50, 100];
const KINDS: [&str; 4] = ["ectopic", "missed", "extra", "mixed"];
const RECORDINGS: [(&str, &str); 4] = [
    ("rest", "Rest, 5 minutes"),
    ("paced", "Breathing with a metronome, 10 minutes"),
    ("ectopics", "Half an hour with premature beats of its own"),
    ("long", "A day"),
];
const METRICS: [&str; 8] = ["mean_nn", "sdnn", "rmssd", "pnn50", "welch_lf", "welch_hf", "sampen", "dfa_alpha1"];

/// The whole page.
pub fn page(speed: &[Speed], rows: &Rows, peer: Option<&Peer>) -> String {
    let mut page = HEAD.to_owned();
    for row in speed {
        line(&mut page, &format!("| {} | {:.1} {} | {:.0} {} |", row.what, row.measured, row.unit, row.limit, row.unit));
    }
    page.push_str(ABOUT_ERRORS);
    for (recording, title) in RECORDINGS {
        line(&mut page, &format!("\n## {title}\n"));
        table(&mut page, rows, recording, "ours", &METRICS);
        doubtful(&mut page, rows, recording);
    }
    page.push_str(ABOUT_MOVING);
    for (recording, title) in RECORDINGS {
        line(&mut page, &format!("\n### {title}\n"));
        table(&mut page, rows, recording, "moved", &["sdnn", "rmssd", "welch_hf", "dfa_alpha1"]);
    }
    page.push_str("\n## Beside NeuroKit2\n\n");
    match peer {
        None => line(&mut page, "NeuroKit2 was not installed when this page was written."),
        Some(peer) => beside(&mut page, rows, peer),
    }
    page
}

fn line(page: &mut String, text: &str) {
    writeln!(page, "{text}").expect("a string takes everything");
}

fn header(page: &mut String, first: &str) {
    let rates: Vec<String> = RATES.iter().map(|rate| format!(" {:.1} % |", f64::from(*rate) / 10.0)).collect();
    line(page, &format!("| {first} |{}", rates.concat()));
    line(page, &format!("|{}{}", "---|".repeat(first.split('|').count()), "---:|".repeat(RATES.len())));
}

fn table(page: &mut String, rows: &Rows, recording: &str, chain: &str, metrics: &[&str]) {
    header(page, "metric | fault");
    for metric in metrics {
        for kind in KINDS {
            let cells = RATES.iter().map(|rate| {
                let cell = (recording.to_owned(), kind.to_owned(), format!("{chain} {metric}"), *rate);
                rows.errors.get(&cell).map_or(" – |".to_owned(), |errors| format!(" {} |", largest(errors)))
            });
            line(page, &format!("| {metric} | {kind} |{}", cells.collect::<String>()));
        }
    }
}

fn doubtful(page: &mut String, rows: &Rows, recording: &str) {
    for kind in KINDS {
        let cells = RATES.iter().map(|rate| {
            let share = rows.doubtful.get(&(recording.to_owned(), kind.to_owned(), *rate)).copied().unwrap_or_default();
            format!(" {share:.1}{} |", if share > 10.0 { " ✕" } else { "" })
        });
        line(page, &format!("| *doubtful beats, %* | {kind} |{}", cells.collect::<String>()));
    }
}

/// The error that is furthest from zero, with its sign.
fn largest(errors: &[f64]) -> String {
    let worst = errors.iter().copied().max_by(|a, b| a.abs().total_cmp(&b.abs())).unwrap_or_default();
    if worst.is_finite() { format!("{worst:+.1}") } else { "–".to_owned() }
}

fn beside(page: &mut String, rows: &Rows, peer: &Peer) {
    line(page, &format!("{ABOUT_PEER}{}.\n", peer.version));
    header(page, "recording | metric | fault | chain");
    for recording in ["rest", "paced"] {
        for metric in ["sdnn", "rmssd", "pnn50"] {
            for kind in KINDS {
                let cell = |rate: &u32| (recording.to_owned(), kind.to_owned(), metric.to_owned(), *rate);
                let mine = |rate: &u32| (recording.to_owned(), kind.to_owned(), format!("ours {metric}"), *rate);
                let truth = rows.truth.get(&(recording.to_owned(), format!("ours {metric}"))).copied().unwrap_or(f64::NAN);
                let ours =
                    RATES.iter().map(|rate| rows.errors.get(&mine(rate)).map_or("–".to_owned(), |errors| largest(errors)));
                let theirs = RATES.iter().map(|rate| {
                    let off = |values: &Vec<f64>| values.iter().map(|value| 100.0 * (value / truth - 1.0)).collect::<Vec<f64>>();
                    peer.values.get(&cell(rate)).map_or("–".to_owned(), |values| largest(&off(values)))
                });
                line(page, &format!("| {recording} | {metric} | {kind} | Kadans | {} |", ours.collect::<Vec<_>>().join(" | ")));
                line(page, &format!("| | | | NeuroKit2 | {} |", theirs.collect::<Vec<_>>().join(" | ")));
            }
        }
    }
}

const HEAD: &str = "# Heart-beat intervals: speed and error budget

This page is written by `cargo xtask bench --pulse`. The recordings and their origin are described
[with the fixtures](../crates/pulse/tests/fixtures/README.md).

## Speed

CPU time of one thread, optimised build, no instructions beyond what every processor of its kind has, except inside the transforms,
which look for them at run time. \"A day\" is 111,333 beats, read from a compressed file, judged by every rule and measured with every
interval; \"both readings\" adds those of 300 to 2000 ms, as `kadans pulse analyse --json` prints them. A busy machine adds to every row.

| what | measured | limit |
|---|---:|---:|
";

const ABOUT_ERRORS: &str = "
# What faulty beats cost

Faults are put into a recording at places drawn at random, at least three beats apart: *ectopic*, a beat 20 to 40 % early with a
pause after it; *missed*, a beat left out; *extra*, a beat put in; *mixed*, each in turn. The rate is the share of beats. Five draws are
made (one for the day), and a cell shows the error furthest from zero, in percent of the true value. True is the recording as it is; the
half hour and the day hold faults of their own, so there true is what our chain says before anything is put in.

Our chain is the corrected reading. Its time domain (`mean_nn` to `pnn50`) leaves outlying intervals out with every difference that
touches one; the other metrics use a row in which they are filled in with as many equal beats as the clock leaves room for. The last
rows show how many beats it found doubtful: above 10 % (✕) no number is shown to anybody, and the errors in that column are what that
rule protects from.

What it means: SDNN and RMSSD can be trusted up to one faulty beat in twenty. Power by band cannot: a filled-in beat is still a made-up
beat, and one in fifty may cost a tenth of HF. It asks for a recording with few faults, which is why it is shown beside its quality.
";

const ABOUT_MOVING: &str = "
## Had beats been moved instead

The same faults through the correction of Lipponen and Tarvainen (2019), which takes beats out, puts them half-way or moves them to the
middle of their neighbours and looks again. Its decision tree names what is wrong with a beat in our reports; its correction is not what
they rest on, and this is why.
";

const ABOUT_PEER: &str = "The same faulty recordings through `signal_fixpeaks(method=\"Kubios\", iterative=True)` and `hrv_time`, against the same true
values. It moves beats where we leave them out, which is the larger part of the difference; it was made to keep the beats in time, which
the spectra need. Its pNN50 divides by the number of intervals instead of differences. Version ";
