//! The fields of the intake, apart from its questions and trials.

use super::read::BLOCKS;
use super::screening;
use crate::filled::Filled;
use crate::look::{Choice, Choices, Field, FieldKind};
use crate::reading::Wrong;
use kadans_domain::Indication;
use kadans_plan::running::goals::offered;
use kadans_plan::running::intake::BuddyKind;
use kadans_plan::running::programme::{GoalKind, GoalTemplate, Goals, TimeBlocks};
use kadans_text::Words;

/// A block of time in the week.
pub struct BlockRow {
    /// From 1.
    pub number: usize,
    /// "Block 1".
    pub label: String,
    /// Value, words, chosen; the first is "no block".
    pub days: Vec<(String, String, bool)>,
    /// Minutes of training.
    pub minutes: Field,
    /// What is wrong with the day.
    pub error: Option<String>,
}

/// The label of a field in the summary of what is wrong; numbered fields share one.
pub fn label(w: Words, field: &str) -> String {
    if let Some(item) = field.strip_prefix("ask-") {
        return screening::text(w, item);
    }
    match field.rsplit_once('-') {
        Some((what, number)) => w.with(&format!("intake-{what}-numbered"), &[("n", number.into())]),
        None => w.text(&format!("intake-{}", field.replace('_', "-"))),
    }
}

fn field(w: Words, kind: FieldKind, name: &str, filled: &Filled, wrong: &Wrong) -> Field {
    Field::new(kind, name, label(w, name)).filled(filled.get(name)).wrong(wrong.of(name))
}

/// How long running can be sustained, and how hard that is.
pub fn capacity(w: Words, filled: &Filled, wrong: &Wrong) -> Vec<Field> {
    let sustainable = field(w, FieldKind::Decimal, "sustainable_min", filled, wrong)
        .unit(w.text("word-minutes-short"))
        .hint(w.text("intake-sustainable-min-hint"));
    vec![sustainable, field(w, FieldKind::Whole, "rpe", filled, wrong).hint(w.text("intake-rpe-hint"))]
}

/// Whether felt and observed effort agree.
pub fn calibrated(w: Words, filled: &Filled, wrong: &Wrong) -> Choices {
    let answers = ["trial", "yes", "no"].map(|code| (code, w.text(&format!("intake-calibrated-{code}"))));
    Choices::new("calibrated", label(w, "calibrated"), &answers, filled.get("calibrated")).wrong(wrong.of("calibrated"))
}

/// Age, for whoever has no date of birth on record.
pub fn age(w: Words, filled: &Filled, wrong: &Wrong) -> Field {
    field(w, FieldKind::Whole, "age", filled, wrong).optional().unit(w.text("word-years"))
}

/// Resting heart rate.
pub fn resting_hr(w: Words, filled: &Filled, wrong: &Wrong) -> Field {
    field(w, FieldKind::Whole, "resting_hr", filled, wrong)
        .optional()
        .unit(w.text("word-bpm"))
        .hint(w.text("intake-resting-hr-hint"))
}

/// Who comes along.
pub fn buddy(w: Words, filled: &Filled, wrong: &Wrong) -> Choices {
    let mut kinds = vec![("none", w.text("buddy-none"))];
    kinds.extend(BuddyKind::ALL.map(|kind| (kind.code(), w.text(&format!("buddy-{}", kind.code())))));
    Choices::new("buddy", label(w, "buddy"), &kinds, filled.get("buddy")).wrong(wrong.of("buddy"))
}

/// Blocks of time, one a row.
pub fn times(w: Words, rule: &TimeBlocks, filled: &Filled, wrong: &Wrong) -> Vec<BlockRow> {
    (1..=BLOCKS).map(|number| time(w, rule, filled, wrong, number)).collect()
}

fn time(w: Words, rule: &TimeBlocks, filled: &Filled, wrong: &Wrong, number: usize) -> BlockRow {
    let (day, minutes) = (format!("weekday-{number}"), format!("minutes-{number}"));
    let chosen = filled.get(&day);
    let mut days = vec![(String::new(), w.text("intake-no-block"), chosen.is_empty())];
    days.extend((1..=7).map(|weekday| {
        let value = weekday.to_string();
        (value.clone(), w.text(&format!("date-weekday-{weekday}")), value == chosen)
    }));
    let range = [("low", rule.train_min.into()), ("high", rule.train_max.into())];
    let minutes = field(w, FieldKind::Whole, &minutes, filled, wrong).optional().unit(w.with("intake-minutes-unit", &range));
    BlockRow { number, label: w.count("intake-weekday-numbered", number), days, minutes, error: wrong.of(&day) }
}

/// The goals that suit the indication; none is an answer too.
pub fn goals(w: Words, goals: &Goals, indication: Indication, filled: &Filled, wrong: &Wrong) -> Choices {
    let group = filled.get("buddy") == BuddyKind::Group.code();
    let chosen = filled.get("goal");
    let option = |goal: &GoalTemplate| Choice {
        value: goal.id.clone(),
        text: w.text(&format!("goal-{}", goal.id.to_lowercase())),
        hint: Some(w.text(kind(goal.kind))),
        chosen: goal.id == chosen,
    };
    let none = Choice { value: String::new(), text: w.text("intake-goal-none"), hint: None, chosen: chosen.is_empty() };
    let mut choices = Choices::new("goal", label(w, "goal"), &[], "").wrong(wrong.of("goal"));
    choices.hint = Some(w.text("intake-goal-hint"));
    choices.required = false;
    choices.options = std::iter::once(none).chain(offered(goals, indication, group).into_iter().map(option)).collect();
    choices
}

const fn kind(kind: GoalKind) -> &'static str {
    match kind {
        GoalKind::Win => "goal-kind-win",
        GoalKind::Improvement => "goal-kind-improvement",
        GoalKind::Execution => "goal-kind-execution",
    }
}
