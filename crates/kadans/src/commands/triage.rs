//! `kadans triage`: advice for complaints, every way through the conversation, and the rule book as the phone gets it.
//!
//! A table or complaint that cannot be read ends with 2 and a sentence for each mistake; no row gets a level it did not earn.

use super::input;
use super::outcome::Outcome;
use anyhow::Context;
use clap::Args;
use kadans_guide::{Paths, Region, book, enumerate, triage};
use kadans_wire::triage::{AdviceForm, BookForm, ComplaintForm, Conformance, HEADER, Seed, read_cases, verdict_line};
use serde_json::json;
use std::process::ExitCode;

/// Judge running complaints by the rules of the guide.
#[derive(Debug, Args)]
pub struct Triage {
    #[command(flatten)]
    what: What,
    /// Where chance begins for --conformance.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Print JSON; the only form of every answer but --csv, so it may be left out.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct What {
    /// Judge a table of complaints, or - for standard input; prints one line a complaint.
    #[arg(long, value_name = "FILE")]
    csv: Option<String>,
    /// Judge one complaint written in JSON, or - for standard input; prints the advice with its reasons.
    #[arg(long, value_name = "FILE")]
    complaint: Option<String>,
    /// Walk every way through the conversation and count.
    #[arg(long)]
    enumerate: bool,
    /// Print the rule book.
    #[arg(long)]
    book: bool,
    /// Print so many random complaints and conversations with their advice.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    conformance: Option<u32>,
}

impl Triage {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let outcome = match self.what {
            What { csv: Some(file), .. } => table(&text(&file)?),
            What { complaint: Some(file), .. } => complaint(&text(&file)?)?,
            What { conformance: Some(cases), .. } => printed(&Conformance::new(&book(), cases as usize, Seed(self.seed)))?,
            What { book: true, .. } => printed(&BookForm::new(&book()))?,
            What { .. } => every_way(),
        };
        Ok(outcome.finish())
    }
}

fn text(file: &str) -> anyhow::Result<String> {
    String::from_utf8(input::read(file)?).with_context(|| format!("{file} is not text"))
}

fn table(text: &str) -> Outcome {
    let book = book();
    match read_cases(text) {
        Ok(cases) => {
            let lines = cases.iter().map(|case| verdict_line(&case.id, &triage(&book, &case.complaint)) + "\n");
            Outcome::answer([HEADER.to_owned() + "\n"].into_iter().chain(lines).collect::<String>())
        }
        Err(problems) => Outcome::refused(problems),
    }
}

fn complaint(text: &str) -> anyhow::Result<Outcome> {
    match ComplaintForm::read(text) {
        Ok(form) => printed(&AdviceForm::from(&triage(&book(), &form.0))),
        Err(problems) => Ok(Outcome::refused(problems)),
    }
}

fn printed(form: &impl serde::Serialize) -> anyhow::Result<Outcome> {
    Ok(Outcome::answer(serde_json::to_string_pretty(form)? + "\n"))
}

/// The regions are walked side by side: each on its own.
fn every_way() -> Outcome {
    let book = book();
    let regions: Vec<(Region, Paths)> = std::thread::scope(|scope| {
        let walks: Vec<_> = Region::ALL.iter().map(|region| (*region, scope.spawn(|| enumerate(&book, *region)))).collect();
        walks.into_iter().map(|(region, walk)| (region, walk.join().expect("a walk does not panic"))).collect()
    });
    let total = regions.iter().fold(Paths::default(), |total, (_, paths)| total.and(*paths));
    let each: serde_json::Map<String, serde_json::Value> =
        regions.iter().map(|(region, paths)| (region.slug().to_owned(), shown(*paths))).collect();
    let report = json!({
        "book": book.version,
        "coarsening": COARSENING,
        "total": shown(total),
        "regions": each,
    });
    let text = format!("{report:#}\n");
    if total.dead_ends + total.without_red_flags == 0 { Outcome::answer(text) } else { Outcome::found_wrong(text) }
}

const COARSENING: &str = "every region and every option of a question with one answer; of days and pain the steps at which a condition changes; \
    of a list nothing, each option alone, and all of them; of every flag an emergency can hang on also \"I do not know\", and of its second \
    asking no, yes and still not known";

fn shown(paths: Paths) -> serde_json::Value {
    let [self_care, physio, gp_today, emergency] = paths.by_urgency;
    json!({
        "paths": paths.paths,
        "ends_in_advice": paths.paths - paths.dead_ends,
        "dead_ends": paths.dead_ends,
        "without_red_flags": paths.without_red_flags,
        "longest": paths.longest,
        "mean": (paths.questions as f64 / paths.paths as f64 * 10.0).round() / 10.0,
        "by_level": { "self_care": self_care, "physio": physio, "gp_today": gp_today, "emergency": emergency },
    })
}
