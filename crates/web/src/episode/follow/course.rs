//! The course so far in a few numbers: attendance, sub-goals, breathing, motivation, and the versions of the dose.

use super::super::dose::whole_minutes;
use crate::ctx::Ctx;
use crate::look::chart::Sparkline;
use crate::look::{Badge, BadgeKind, Facts, Why};
use crate::notation::{minutes, tenths};
use crate::reason::why;
use jiff::ToSpan;
use kadans_app::{ConfirmedVersion, Dossier};
use kadans_plan::running::course::{BreathingDay, Course, SubGoal, SubGoalId, SubGoalState};
use kadans_plan::running::programme::SubGoals;
use kadans_text::Words;

/// Days of breathing shown.
const BREATHING_DAYS: i64 = 7;
/// Answers about motivation drawn.
const MOTIVATION_SHOWN: usize = 30;

/// A sub-goal with its state.
pub struct GoalRow {
    /// "SG1".
    pub code: String,
    /// What is learnt.
    pub text: String,
    /// The article names five; the sixth is inferred and says so.
    pub inferred: bool,
    /// How far.
    pub state: Badge,
    /// The numbers behind it.
    pub why: Option<Why>,
}

/// A version of the prescription.
pub struct Version {
    /// From 1.
    pub number: i32,
    /// First day.
    pub from: String,
    /// Weeks, sessions and rungs in a line.
    pub told: String,
    /// Why it was made.
    pub reason: String,
}

/// Attendance and milestones.
pub fn facts(ctx: &Ctx, dossier: &Dossier) -> Facts {
    let (w, course) = (ctx.words, &dossier.course);
    let adherence = course.adherence;
    let of = |n: u16, of: u16| w.with("count-of", &[("n", n.into()), ("of", of.into())]);
    let facts = Facts::default()
        .with(w.text("fact-adherence"), of(adherence.done, adherence.due), meant(w, "fact-adherence"))
        .with(
            w.text("fact-run-total"),
            minutes_told(w, course.done.iter().map(|done| done.run_s).sum()),
            meant(w, "fact-run-total"),
        )
        .with(w.text("fact-longest"), minutes_told(w, longest(course)), meant(w, "fact-longest"));
    let facts = match course.milestone {
        Some(day) => facts.with(w.text("fact-milestone"), w.date(day), None),
        None => facts,
    };
    match &course.goal {
        Some(goal) => facts.with(w.text("fact-goal"), w.text(&format!("goal-{}", goal.to_lowercase())), None),
        None => facts,
    }
}

/// How a number was counted.
fn meant(w: Words, key: &str) -> Option<Why> {
    let reasons = vec![w.text(&format!("{key}-meant"))];
    Some(Why { ask: w.text("word-why"), about: w.text(key), reasons, source: Some(w.text("fact-source")) })
}

/// The longest stretch of running, seconds.
pub fn longest(course: &Course) -> u32 {
    course.done.iter().map(|done| done.longest_s).max().unwrap_or(0)
}

fn minutes_told(w: Words, seconds: u32) -> String {
    w.with("minutes-told", &[("min", whole_minutes(w, seconds).into())])
}

/// All six sub-goals.
pub fn goals(ctx: &Ctx, dossier: &Dossier) -> Vec<GoalRow> {
    let w = ctx.words;
    let row = |goal: &SubGoal| {
        let text = w.text(&format!("sub-goal-{}", goal.id.code()));
        GoalRow {
            code: goal.id.code().to_uppercase(),
            inferred: goal.id == SubGoalId::Success,
            state: goal_state(w, goal.state),
            why: why(w, ctx.web.app().content(), &text, [&goal.reason]),
            text,
        }
    };
    dossier.course.sub_goals.iter().map(row).collect()
}

fn goal_state(w: Words, state: SubGoalState) -> Badge {
    match state {
        SubGoalState::Attained => Badge::new(BadgeKind::Ok, w.text("sub-goal-attained")),
        SubGoalState::Working => Badge::new(BadgeKind::Now, w.text("sub-goal-working")),
        SubGoalState::Unknown => Badge::new(BadgeKind::Calm, w.text("sub-goal-unknown")),
    }
}

/// Breathing as prescribed, and the last seven days of it.
pub fn breathing(ctx: &Ctx, dossier: &Dossier) -> Facts {
    let w = ctx.words;
    let Some(dose) = dossier.course.breathing_dose else { return Facts::default() };
    let told = [
        ("times", dose.times_a_day.into()),
        ("rate", tenths(w, dose.rate_x10.into()).into()),
        ("percent", dose.in_percent.into()),
    ];
    let since = dossier.today.saturating_sub((BREATHING_DAYS - 1).days());
    let days: Vec<_> = dossier.course.breathing.iter().filter(|day| day.date >= since && day.date <= dossier.today).collect();
    let enough = days.iter().filter(|day| is_enough(&ctx.web.app().content().programmes.running_therapy.sub_goals, day)).count();
    let practices: u16 = days.iter().map(|day| day.practices).sum();
    let long: u16 = days.iter().map(|day| day.long).sum();
    Facts::default()
        .with(w.text("breathing-dose"), w.with("value-breathing", &told), None)
        .with(w.text("breathing-week"), w.with("breathing-week-told", &[("n", practices.into()), ("days", enough.into())]), None)
        .with(w.text("breathing-long"), w.number(long), None)
}

/// Short practices through the day, or the later form: long ones.
fn is_enough(rule: &SubGoals, day: &BreathingDay) -> bool {
    day.practices >= u16::from(rule.breathing_a_day) || day.long >= u16::from(rule.breathing_long_a_day)
}

/// Motivation over the last answers.
pub fn motivation(w: Words, dossier: &Dossier) -> Option<Sparkline> {
    let all = &dossier.course.motivation;
    let values: Vec<f64> =
        all.iter().skip(all.len().saturating_sub(MOTIVATION_SHOWN)).map(|(_, score)| f64::from(score.value())).collect();
    (values.len() > 1).then(|| Sparkline { title: motivation_told(w, dossier), low: 0.0, high: 10.0, values })
}

/// The first and last answers in words; empty without answers.
pub fn motivation_told(w: Words, dossier: &Dossier) -> String {
    let all = &dossier.course.motivation;
    let first = &all[all.len().saturating_sub(MOTIVATION_SHOWN)..];
    match (first.first(), all.last()) {
        (Some((from, one)), Some((to, other))) => w.with(
            "motivation-told",
            &[
                ("first", one.value().into()),
                ("last", other.value().into()),
                ("from", w.short_date(*from).into()),
                ("to", w.short_date(*to).into()),
            ],
        ),
        _ => String::new(),
    }
}

/// Every version, newest first.
pub fn versions(w: Words, dossier: &Dossier) -> Vec<Version> {
    dossier.versions.iter().rev().map(|version| told(w, version)).collect()
}

fn told(w: Words, version: &ConfirmedVersion) -> Version {
    let dose = &version.confirmed.prescription;
    let told = [
        ("weeks", dose.weeks.into()),
        ("sessions", dose.sessions.len().into()),
        ("start", dose.start_rung.into()),
        ("goal", dose.goal_rung.into()),
        ("run", minutes(w, dose.weekly_run_s().iter().sum()).into()),
    ];
    Version {
        number: version.record.version,
        from: w.date(version.record.starts_on),
        told: w.with("version-told", &told),
        reason: version.record.reason.clone(),
    }
}
