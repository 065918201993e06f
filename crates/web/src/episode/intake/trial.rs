//! Tries at a speed: how it felt, how talking went, and what follows.

use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::Why;
use crate::notation::tenths;
use crate::reading::{Reading, Wrong};
use crate::reason::why;
use kadans_domain::{Indication, Rpe, Speed, TalkLevel};
use kadans_plan::running::calibrate::{Calibrated, NextSpeed, calibrate};
use kadans_plan::running::intake::Trial;
use kadans_text::Words;

/// As many as are tried in one intake.
const TRIALS: usize = 4;

/// A row of the form.
pub struct TrialRow {
    /// From 1.
    pub number: usize,
    /// "Try 1".
    pub legend: String,
    /// As typed.
    pub speed: String,
    /// As typed.
    pub rpe: String,
    /// Value, words, chosen.
    pub talk: Vec<(String, String, bool)>,
    /// Nearly panting.
    pub panting: bool,
    /// What is wrong with this row.
    pub errors: Vec<(String, String)>,
    /// What follows, once the row is complete.
    pub outcome: Option<Outcome>,
}

/// What a trial says.
pub struct Outcome {
    /// In one line: gap and class.
    pub said: String,
    /// What to do next.
    pub next: String,
    /// Why.
    pub why: Option<Why>,
}

fn field(what: &str, number: usize) -> String {
    format!("{what}-{number}")
}

/// Every row with what was filled in and, where it is complete, what follows.
pub fn rows(ctx: &Ctx, indication: Indication, filled: &Filled, wrong: &Wrong) -> Vec<TrialRow> {
    (1..=TRIALS).map(|number| row(ctx, indication, filled, wrong, number)).collect()
}

fn row(ctx: &Ctx, indication: Indication, filled: &Filled, wrong: &Wrong, number: usize) -> TrialRow {
    let w = ctx.words;
    let talked = filled.get(&field("talk", number));
    let levels = TalkLevel::ALL.map(|level| {
        let code = format!("T{}", level.value());
        (code.clone(), w.text(&format!("talk-level-{}", level.value())), code == talked)
    });
    let errors = ["speed", "rpe", "talk"].into_iter().filter_map(|what| {
        let name = field(what, number);
        Some((name.clone(), wrong.of(&name)?))
    });
    let trial = one(&mut Reading::of(w, filled), number);
    TrialRow {
        number,
        legend: w.count("intake-trial", number),
        speed: filled.get(&field("speed", number)).to_owned(),
        rpe: filled.get(&field("rpe", number)).to_owned(),
        talk: levels.to_vec(),
        panting: filled.get(&field("panting", number)) == "yes",
        errors: errors.collect(),
        outcome: trial.map(|trial| outcome(ctx, indication, &trial)),
    }
}

fn outcome(ctx: &Ctx, indication: Indication, trial: &Trial) -> Outcome {
    let (w, content) = (ctx.words, ctx.web.app().content());
    let rule = &content.programmes.running_therapy.calibration;
    let found = calibrate(rule, trial, indication, false);
    let about = w.text("intake-next-speed");
    Outcome { said: said(w, &found), next: next(w, found.next), why: why(w, content, &about, &found.reasons) }
}

fn said(w: Words, found: &Calibrated) -> String {
    let class = w.text(&format!("calibration-{}", found.class.code()));
    let observed = format!("{}–{}", found.observed.low, found.observed.high);
    w.with("calibration-said", &[("gap", found.gap.into()), ("class", class.into()), ("observed", observed.into())])
}

fn next(w: Words, next: NextSpeed) -> String {
    let speed = |speed: Speed| tenths(w, speed.tenths_kmh().into());
    match next {
        NextSpeed::Run(at) => w.with("calibration-run", &[("speed", speed(at).into())]),
        NextSpeed::WalkThenRun(at) => w.with("calibration-walk-then-run", &[("speed", speed(at).into())]),
        NextSpeed::Walk => w.text("calibration-walk"),
    }
}

/// The trials that were filled in, in order; a row without anything is no trial.
pub fn read(form: &mut Reading<'_>) -> Vec<Trial> {
    (1..=TRIALS).filter_map(|number| one(form, number)).collect()
}

fn one(form: &mut Reading<'_>, number: usize) -> Option<Trial> {
    let (speed, rpe, talk) = (field("speed", number), field("rpe", number), field("talk", number));
    if [&speed, &rpe, &talk].into_iter().all(|name| form.typed(name).is_empty()) {
        return None;
    }
    let panting = form.typed(&field("panting", number)) == "yes";
    let speed = form.tenths(&speed, 5, 300).and_then(|tenths| Speed::from_tenths_kmh(tenths).ok());
    let rpe = form.whole(&rpe, 6, 20).and_then(|rpe| Rpe::new(rpe).ok());
    let talk = form.choice(&talk, talk_level);
    Some(Trial { speed: speed?, rpe: rpe?, talk: talk?, panting })
}

fn talk_level(code: &str) -> Option<TalkLevel> {
    TalkLevel::new(code.strip_prefix('T')?.parse().ok()?).ok()
}

/// What is wrong with the trials, and nothing else: for computing before the rest is filled in.
pub fn only_wrong(w: Words, filled: &Filled) -> Wrong {
    let mut form = Reading::of(w, filled);
    read(&mut form);
    form.wrong()
}

/// The trials of a kept intake, as they stand in the form.
pub fn fill(w: Words, trials: &[Trial]) -> Vec<(String, String)> {
    let fields = |(index, trial): (usize, &Trial)| {
        let number = index + 1;
        let panting = if trial.panting { "yes" } else { "" };
        [
            (field("speed", number), tenths(w, trial.speed.tenths_kmh().into())),
            (field("rpe", number), trial.rpe.value().to_string()),
            (field("talk", number), format!("T{}", trial.talk.value())),
            (field("panting", number), panting.to_owned()),
        ]
    };
    trials.iter().take(TRIALS).enumerate().flat_map(fields).collect()
}
