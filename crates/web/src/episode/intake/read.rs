//! From the filled-in form to an intake.

use super::{screening, trial};
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::patient::age;
use crate::reading::{Reading, Wrong};
use kadans_app::Dossier;
use kadans_domain::{EntryId, Rpe};
use kadans_plan::running::Intake;
use kadans_plan::running::calibrate::is_calibrated;
use kadans_plan::running::goals;
use kadans_plan::running::intake::{Buddy, BuddyKind, Cleared, Company, Sustainable, TimeBlock, Trial};
use kadans_plan::running::programme::{Answer, RunningTherapy, TimeBlocks};

/// Blocks of time that can be booked in the form.
pub const BLOCKS: usize = 4;
/// A quarter of a minute, in hundredths.
const QUARTER: i64 = 25;

/// An intake as it was filled in.
pub struct IntakeForm {
    /// The version the form was opened on.
    pub based_on: i32,
    /// For the goal's entry in the diary.
    pub ticket: EntryId,
    /// The facts.
    pub intake: Intake,
    /// The goal for the next session.
    pub goal: Option<String>,
}

/// Reads the form; what is wrong comes back by field.
pub fn intake(ctx: &Ctx, dossier: &Dossier, filled: &Filled) -> Result<IntakeForm, Wrong> {
    let programme = &ctx.web.app().content().programmes.running_therapy;
    let mut form = Reading::of(ctx.words, filled);
    let answers = screening::read(&mut form, &programme.screening);
    let trials = trial::read(&mut form);
    let sustainable = sustainable(&mut form, ctx);
    let rpe = form.whole("rpe", 6, 20).and_then(|rpe| Rpe::new(rpe).ok());
    let calibrated = calibrated(&mut form, programme, &trials);
    let age_years = age_years(&mut form, dossier);
    let resting_hr = form.whole_or_none("resting_hr", 30, 150).and_then(|beats| u8::try_from(beats).ok());
    let company = Company { buddy: buddy(&mut form), blocks: blocks(&mut form, &programme.time_blocks) };
    let goal = goal(&mut form, programme);
    let based_on = form.choice("based_on", |version| version.parse().ok());
    let ticket = form.choice("ticket", |id| id.parse().ok());
    let cleared = still_cleared(dossier, &answers);
    let read = move || {
        let intake = Intake {
            indication: dossier.referral.indication,
            age_years,
            screening: answers,
            cleared,
            resting_hr,
            trials,
            sustainable: sustainable?,
            rpe: rpe?,
            calibrated: calibrated?,
            company,
        };
        Some(IntakeForm { based_on: based_on?, ticket: ticket?, intake, goal })
    };
    let wrong = form.wrong();
    match read() {
        Some(read) if wrong.is_empty() => Ok(read),
        _ => Err(wrong),
    }
}

/// Minutes in quarters, so that the seconds are exact.
fn sustainable(form: &mut Reading<'_>, ctx: &Ctx) -> Option<Sustainable> {
    let hundredths = form.hundredths("sustainable_min", 0, 6_000)?;
    if hundredths % QUARTER != 0 {
        form.refuse("sustainable_min", ctx.words.text("intake-quarters"));
        return None;
    }
    Some(Sustainable { seconds: u32::try_from(hundredths * 60 / 100).ok()? })
}

/// As the last trial says, unless the therapist saw otherwise.
fn calibrated(form: &mut Reading<'_>, programme: &RunningTherapy, trials: &[Trial]) -> Option<bool> {
    form.choice("calibrated", |answer| match answer {
        "trial" => Some(is_calibrated(&programme.calibration, trials)),
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    })
}

/// From the date of birth; asked only when that is not known.
fn age_years(form: &mut Reading<'_>, dossier: &Dossier) -> Option<u8> {
    match dossier.patient.born_on {
        Some(born) => u8::try_from(age(born, dossier.today)).ok(),
        None => form.whole_or_none("age", 12, 110).and_then(|years| u8::try_from(years).ok()),
    }
}

fn buddy(form: &mut Reading<'_>) -> Option<Buddy> {
    let kind = form.choice("buddy", |code| match code {
        "" | "none" => Some(None),
        code => BuddyKind::from_code(code).map(Some),
    })??;
    Some(Buddy { kind, confirmed: form.typed("confirmed") == "yes" })
}

/// Blocks that were booked, Monday first.
fn blocks(form: &mut Reading<'_>, rule: &TimeBlocks) -> Vec<TimeBlock> {
    let mut blocks: Vec<TimeBlock> = (1..=BLOCKS).filter_map(|number| block(form, rule, number)).collect();
    blocks.sort_by_key(|block| block.weekday);
    blocks
}

fn block(form: &mut Reading<'_>, rule: &TimeBlocks, number: usize) -> Option<TimeBlock> {
    let (day, minutes) = (format!("weekday-{number}"), format!("minutes-{number}"));
    if form.typed(&day).is_empty() {
        return None;
    }
    let weekday = form.choice(&day, |day| day.parse().ok().filter(|day| (1..=7).contains(day)));
    let train_min = form.whole(&minutes, rule.train_min.into(), rule.train_max.into());
    Some(TimeBlock { weekday: weekday?, train_min: u16::try_from(train_min?).ok()? })
}

fn goal(form: &mut Reading<'_>, programme: &RunningTherapy) -> Option<String> {
    let known = |id: &str| match id {
        "" => Some(None),
        id => goals::named(&programme.goals, id).map(|goal| Some(goal.id.clone())),
    };
    form.choice("goal", known).flatten()
}

/// A block stays lifted as long as its answer stays what it was.
fn still_cleared(dossier: &Dossier, answers: &[(String, Answer)]) -> Vec<Cleared> {
    let Some(taken) = &dossier.intake else { return Vec::new() };
    let now = |item: &str| answers.iter().find(|(id, _)| id == item).map(|(_, answer)| *answer);
    let unchanged = |cleared: &&Cleared| now(&cleared.item) == taken.intake.answer(&cleared.item);
    taken.intake.cleared.iter().filter(unchanged).cloned().collect()
}
