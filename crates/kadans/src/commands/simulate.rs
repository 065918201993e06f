//! `kadans simulate`: invented people through the real engine, every stated invariant checked on every step.

use super::outcome::Outcome;
use super::reviewed::embedded;
use anyhow::bail;
use clap::Args;
use kadans_content::Content;
use kadans_simulate::whole::Whole;
use kadans_simulate::{FootCore, Invariant, ReturnToRunning, Running, Settings, Strength, Subject, Tally, Walking, simulate};
use serde_json::{Map, Value, json};
use std::process::ExitCode;

/// Live invented lives through a programme and count what does not hold.
#[derive(Debug, Args)]
pub struct Simulate {
    /// The programme, or `all`.
    #[arg(long)]
    programme: String,
    /// Lives through the core of each programme.
    #[arg(long, default_value_t = 1000)]
    people: u64,
    /// Lives through forms, cue sheets, diary and folds; slower by a factor of hundreds. Usually one in five hundred.
    #[arg(long)]
    whole: Option<u64>,
    /// The same seed gives the same lives.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Processors; the answer does not depend on it.
    #[arg(long)]
    threads: Option<usize>,
    /// Print JSON; the only form there is, so it may be left out.
    #[arg(long)]
    json: bool,
}

impl Simulate {
    /// Runs the command. Ends with 1 when an invariant did not hold.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let content = embedded()?;
        let known: Vec<&str> = content.programmes.ids().into_iter().map(|id| id.0.as_str()).collect();
        let chosen: Vec<&str> = known.iter().copied().filter(|id| self.programme == "all" || self.programme == *id).collect();
        if chosen.is_empty() {
            bail!("there is no programme `{}`; use all, {}", self.programme, known.join(", "));
        }
        let mut reports: Vec<(Value, u64)> = chosen.iter().map(|id| self.lived(&content, id)).collect();
        let broken: u64 = reports.iter().map(|(_, broken)| broken).sum();
        let report =
            if reports.len() == 1 { reports.remove(0).0 } else { reports.into_iter().map(|(report, _)| report).collect() };
        let out = serde_json::to_string_pretty(&report)? + "\n";
        Ok(if broken == 0 { Outcome::answer(out) } else { Outcome::found_wrong(out) }.finish())
    }

    fn lived(&self, content: &Content, id: &str) -> (Value, u64) {
        let core = core(content, id).map(|subject| simulate(subject.as_ref(), self.settings(self.people)));
        let whole = content.programmes.by_id(id).map(|programme| {
            let people = self.whole.unwrap_or_else(|| (self.people / 500).clamp(20, 2000));
            simulate(&Whole::new(programme), self.settings(people))
        });
        let broken = core.iter().chain(&whole).map(|tally| tally.broken).sum();
        let mut report = Map::new();
        report.insert("programme".to_owned(), json!(id));
        report.insert("seed".to_owned(), json!(self.seed));
        report.extend(core.iter().flat_map(told));
        if let Some(whole) = &whole {
            report.insert("whole".to_owned(), Value::Object(told(whole)));
        }
        (Value::Object(report), broken)
    }

    fn settings(&self, people: u64) -> Settings {
        let processors = || std::thread::available_parallelism().map_or(1, usize::from);
        Settings { people, seed: self.seed, threads: self.threads.unwrap_or_else(processors) }
    }
}

/// The fast way through a programme: its core, without forms and diary.
fn core<'a>(content: &'a Content, id: &str) -> Option<Box<dyn Subject + 'a>> {
    let programmes = &content.programmes;
    let cores: [(&str, Box<dyn Subject + 'a>); 5] = [
        (programmes.running_therapy.id.0.as_str(), Box::new(Running::new(&programmes.running_therapy))),
        (programmes.walking_therapy.id.0.as_str(), Box::new(Walking::new(&programmes.walking_therapy))),
        (programmes.cardiac_strength.id.0.as_str(), Box::new(Strength::new(&programmes.cardiac_strength))),
        (programmes.foot_core.id.0.as_str(), Box::new(FootCore::new(&programmes.foot_core))),
        (programmes.return_to_running.id.0.as_str(), Box::new(ReturnToRunning::new(&programmes.return_to_running))),
    ];
    cores.into_iter().find(|(known, _)| *known == id).map(|(_, subject)| subject)
}

fn told(tally: &Tally) -> Map<String, Value> {
    let checked = Invariant::ALL.into_iter().filter(|invariant| tally.checked[*invariant as usize] > 0);
    let invariants: Map<String, Value> =
        checked.map(|invariant| (invariant.name().to_owned(), json!(tally.checked[invariant as usize]))).collect();
    let broken: Vec<Value> = tally
        .violations
        .iter()
        .map(|broken| json!({"person": broken.person, "step": broken.step, "invariant": broken.invariant.name(), "seen": broken.seen}))
        .collect();
    let report = json!({
        "people": tally.people,
        "steps": tally.steps,
        "violations": tally.broken,
        "invariants": invariants,
        "outcomes": tally.outcomes,
        "broken": broken,
    });
    match report {
        Value::Object(report) => report,
        _ => Map::new(),
    }
}
