//! Metric by kind of fault by rate: how far off our chain is.

use crate::faults::{KINDS, put_in};
use crate::recordings::{Done, ECTOPICS, LONG, PACED, REST, path, recording};
use kadans_pulse::{Analyser, Artefacts, Cleaning, Depth, Report, Series, Value, corrected};
use std::path::Path;

/// Shares of faulty beats, in tenths of a percent.
const RATES: [usize; 6] = [0, 5, 10, 20, 50, 100];
/// Each share is drawn this often; a day has enough beats for one.
const DRAWS: u64 = 5;

/// Lines of: recording, kind, rate, draw, chain and metric, true value, the chain's value (or -), doubtful share in percent. The chain `ours` is
/// the corrected reading; `moved` is the correction of Lipponen and Tarvainen.
///
/// True is the recording as it is. The half hour with premature beats and the day are not clean to begin with; there true is what our
/// chain says before anything is put in.
pub fn print(folder: &Path) -> Done<()> {
    let mut analyser = Analyser::default();
    for name in [REST, PACED, ECTOPICS, LONG] {
        let series = recording(&path(name))?;
        let artefacts = Artefacts::of(&series);
        let cleaning = if [ECTOPICS, LONG].contains(&name) { Cleaning::Corrected } else { Cleaning::All };
        let truth = metrics(&analyser.analyse(&series, &artefacts, cleaning, Depth::Everything));
        for kind in KINDS {
            for rate in RATES {
                for draw in 0..if name == LONG || rate == 0 { 1 } else { DRAWS } {
                    let faulty = put_in(series.rr_ms(), kind, rate, draw + 1);
                    keep(folder, &format!("{name}~{kind}~{rate}~{draw}"), &faulty)?;
                    let faulty = Series::new(faulty)?;
                    let artefacts = Artefacts::of(&faulty);
                    let report = analyser.corrected_regardless(&faulty, &artefacts, Depth::Everything);
                    let doubtful = 100.0 * artefacts.doubtful_beats() as f64 / artefacts.beats as f64;
                    let moved = Series::new(corrected(faulty.rr_ms()).rr_ms)?;
                    let moved = analyser.analyse(&moved, &Artefacts::of(&moved), Cleaning::All, Depth::Everything);
                    for (chain, report) in [("ours", report), ("moved", moved)] {
                        for ((metric, truth), (_, got)) in truth.iter().zip(metrics(&report)) {
                            let (Ok(truth), got) = (truth, got.map_or("-".to_owned(), |got| got.to_string())) else { continue };
                            println!("{name}\t{kind}\t{rate}\t{draw}\t{chain} {metric}\t{truth}\t{got}\t{doubtful}");
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

fn metrics(report: &Report) -> [(&'static str, Value); 8] {
    [
        ("mean_nn", report.time.mean_nn),
        ("sdnn", report.time.sdnn),
        ("rmssd", report.time.rmssd),
        ("pnn50", report.time.pnn50),
        ("welch_lf", report.welch.bands.lf.map(|band| band.power)),
        ("welch_hf", report.welch.bands.hf.map(|band| band.power)),
        ("sampen", report.sample_entropy),
        ("dfa_alpha1", report.dfa.alpha1),
    ]
}

fn keep(folder: &Path, name: &str, rr_ms: &[f64]) -> Done<()> {
    let lines: Vec<String> = rr_ms.iter().map(f64::to_string).collect();
    Ok(std::fs::write(folder.join(name), lines.join("\n"))?)
}
