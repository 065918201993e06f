//! The course in a few numbers, for each reader their own.

use super::super::dose::whole_minutes;
use crate::ctx::Ctx;
use crate::look::Facts;
use kadans_app::Dossier;
use kadans_domain::Event;
use kadans_plan::running::calibrate::calibrate;
use kadans_plan::running::course::Course;
use kadans_text::Words;

/// Attendance, dose, effort, breathing and pain.
pub fn for_gp(ctx: &Ctx, dossier: &Dossier) -> Facts {
    let (w, course) = (ctx.words, &dossier.course);
    let run: u32 = course.done.iter().map(|done| done.run_s).sum();
    let longest = course.done.iter().map(|done| done.longest_s).max().unwrap_or(0);
    let minutes = |seconds: u32| w.with("minutes-told", &[("min", whole_minutes(w, seconds).into())]);
    let days = course.breathing.iter().filter(|day| day.practices > 0).count();
    let facts = attendance(w, course)
        .with(w.text("fact-run-total"), minutes(run), None)
        .with(w.text("fact-longest"), minutes(longest), None)
        .with(w.text("summary-rung"), rung(w, course), None)
        .with(w.text("summary-calibration"), calibration(ctx, dossier), None)
        .with(w.text("summary-breathing-days"), w.number(days), None)
        .with(w.text("summary-pain"), pain(w, dossier), None);
    match course.milestone {
        Some(day) => facts.with(w.text("fact-milestone"), w.date(day), None),
        None => facts,
    }
}

/// Attendance, goals and motivation.
pub fn for_psychologist(w: Words, dossier: &Dossier) -> Facts {
    let course = &dossier.course;
    let reviewed: Vec<u8> = course.done.iter().filter_map(|done| done.goal_attained).collect();
    let attained = reviewed.iter().filter(|goal| **goal == 2).count();
    let goals = w.with("count-of", &[("n", attained.into()), ("of", reviewed.len().into())]);
    let motivation = match (course.motivation.first(), course.motivation.last()) {
        (Some((_, first)), Some((_, last))) => {
            w.with("summary-motivation-told", &[("first", first.value().into()), ("last", last.value().into())])
        }
        _ => w.text("word-unknown"),
    };
    attendance(w, course).with(w.text("summary-goals"), goals, None).with(w.text("summary-motivation"), motivation, None)
}

fn attendance(w: Words, course: &Course) -> Facts {
    let told = w.with("count-of", &[("n", course.adherence.done.into()), ("of", course.adherence.due.into())]);
    Facts::default().with(w.text("fact-adherence"), told, None)
}

fn rung(w: Words, course: &Course) -> String {
    match course.done.last().and_then(|done| done.rung) {
        Some(rung) => w.number(rung),
        None => w.text("word-unknown"),
    }
}

/// How felt effort related to observed effort in the last trial.
fn calibration(ctx: &Ctx, dossier: &Dossier) -> String {
    let w = ctx.words;
    let rule = &ctx.web.app().content().programmes.running_therapy.calibration;
    let taken = dossier.intake.as_ref();
    match taken.and_then(|taken| Some((taken.intake.trials.last()?, taken.intake.indication))) {
        Some((trial, indication)) => {
            let found = calibrate(rule, trial, indication, false);
            let class = w.text(&format!("calibration-{}", found.class.code()));
            w.with("summary-calibration-told", &[("class", class.into()), ("gap", found.gap.into())])
        }
        None => w.text("word-unknown"),
    }
}

/// The worst pain that was logged.
fn pain(w: Words, dossier: &Dossier) -> String {
    let logged = dossier.entries.iter().filter(|entry| !dossier.is_superseded(entry.id)).filter_map(|entry| match &entry.event {
        Event::SessionDone(session) => session.answers.pain_run,
        _ => None,
    });
    match logged.max() {
        Some(worst) => w.with("summary-pain-told", &[("n", worst.value().into())]),
        None => w.text("word-unknown"),
    }
}
