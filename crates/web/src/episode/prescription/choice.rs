//! What a therapist may choose, each number inside the programme's range.

use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Choices, Field, FieldKind};
use crate::notation::{minutes, tenths};
use crate::reading::{Reading, Wrong};
use kadans_app::Dossier;
use kadans_domain::Speed;
use kadans_plan::running::Choice;
use kadans_plan::running::intake::BreathingDose;
use kadans_plan::running::programme::{Range, RunningTherapy};
use kadans_text::Words;

/// The names of all choices, as they stand in the address.
const NAMES: [&str; 9] =
    ["weeks", "sessions_a_week", "goal_rung", "start_rung", "speed", "rate", "in_percent", "times_a_day", "locked"];

fn programme(ctx: &Ctx) -> &RunningTherapy {
    &ctx.web.app().content().programmes.running_therapy
}

/// The label of a field.
pub fn label(w: Words, field: &str) -> String {
    w.text(&format!("prescription-{}", field.replace('_', "-")))
}

/// What was chosen, to send along when it is confirmed.
pub fn chosen(filled: &Filled) -> Vec<(String, String)> {
    NAMES.iter().map(|name| ((*name).to_owned(), filled.get(name).to_owned())).collect()
}

/// What runs now; without a version, what the programme proposes.
pub fn fill(ctx: &Ctx, dossier: &Dossier) -> Filled {
    let choice = match dossier.versions.last() {
        Some(version) => {
            let now = &version.confirmed.prescription;
            Choice {
                weeks: now.weeks,
                sessions_a_week: now.sessions_a_week,
                goal_rung: now.goal_rung,
                start_rung: None,
                speed: None,
                breathing: now.breathing,
            }
        }
        None => Choice::usual(programme(ctx)),
    };
    let w = ctx.words;
    let pair = |name: &str, value: String| (name.to_owned(), value);
    Filled::with(vec![
        pair("weeks", choice.weeks.to_string()),
        pair("sessions_a_week", choice.sessions_a_week.to_string()),
        pair("goal_rung", choice.goal_rung.to_string()),
        pair("rate", tenths(w, choice.breathing.rate_x10.into())),
        pair("in_percent", choice.breathing.in_percent.to_string()),
        pair("times_a_day", choice.breathing.times_a_day.to_string()),
        pair("locked", if choice.breathing.locked { "yes".into() } else { String::new() }),
    ])
}

/// Reads the choice; what lies outside its range comes back by field.
pub fn read(ctx: &Ctx, filled: &Filled) -> Result<Choice, Wrong> {
    let programme = programme(ctx);
    let limits = programme.breathing.limits;
    let mut form = Reading::of(ctx.words, filled);
    let weeks = ranged(&mut form, "weeks", programme.dose.weeks);
    let sessions_a_week = ranged(&mut form, "sessions_a_week", programme.dose.sessions_a_week);
    let goals = &programme.dose.goal_rungs;
    let goal_rung = form.choice("goal_rung", |rung| rung.parse().ok().filter(|rung| goals.contains(rung)));
    let start_rung = form.whole_or_none("start_rung", 1, programme.start.rung_max.into());
    let speed = if form.typed("speed").is_empty() { None } else { form.tenths("speed", 5, 300) };
    let rate = form.tenths("rate", limits.rate_x10.low.into(), limits.rate_x10.high.into());
    let in_percent = ranged(&mut form, "in_percent", limits.in_percent);
    let times_a_day = ranged(&mut form, "times_a_day", programme.breathing.times_a_day);
    let locked = form.typed("locked") == "yes";
    let read = || {
        Some(Choice {
            weeks: weeks? as u16,
            sessions_a_week: sessions_a_week? as u8,
            goal_rung: goal_rung?,
            start_rung: start_rung.map(|rung| rung as u8),
            speed: speed.and_then(|tenths| Speed::from_tenths_kmh(tenths).ok()),
            breathing: BreathingDose {
                rate_x10: rate? as u16,
                in_percent: in_percent? as u8,
                times_a_day: times_a_day? as u8,
                locked,
            },
        })
    };
    let choice = read();
    let wrong = form.wrong();
    match choice {
        Some(choice) if wrong.is_empty() => Ok(choice),
        _ => Err(wrong),
    }
}

/// The programme's ranges are far below what the engine's small integers hold.
fn ranged(form: &mut Reading<'_>, name: &str, range: Range) -> Option<i64> {
    form.whole(name, range.low.into(), range.high.into())
}

fn field(w: Words, kind: FieldKind, name: &str, filled: &Filled, wrong: &Wrong) -> Field {
    Field::new(kind, name, label(w, name)).filled(filled.get(name)).wrong(wrong.of(name))
}

fn told(w: Words, units: u32, range: Range) -> String {
    w.with("range-told", &[("low", (range.low / units).into()), ("high", (range.high / units).into())])
}

/// Weeks.
pub fn weeks(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> Field {
    let range = programme(ctx).dose.weeks;
    field(ctx.words, FieldKind::Whole, "weeks", filled, wrong).hint(told(ctx.words, 1, range))
}

/// Sessions a week.
pub fn sessions_a_week(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> Choices {
    let range = programme(ctx).dose.sessions_a_week;
    let numbers: Vec<String> = (range.low..=range.high).map(|n| n.to_string()).collect();
    let options: Vec<(&str, String)> = numbers.iter().map(|n| (n.as_str(), n.clone())).collect();
    Choices::new("sessions_a_week", label(ctx.words, "sessions_a_week"), &options, filled.get("sessions_a_week"))
        .wrong(wrong.of("sessions_a_week"))
}

/// The goal, as minutes in one go.
pub fn goal_rung(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> Choices {
    let (w, programme) = (ctx.words, programme(ctx));
    let told = |rung: u8| {
        let longest = programme.ladder.rung(rung).map_or(0, |rung| rung.longest_s());
        w.with("prescription-goal-told", &[("min", minutes(w, longest).into()), ("rung", rung.into())])
    };
    let goals: Vec<(String, String)> = programme.dose.goal_rungs.iter().map(|rung| (rung.to_string(), told(*rung))).collect();
    let options: Vec<(&str, String)> = goals.iter().map(|(code, text)| (code.as_str(), text.clone())).collect();
    Choices::new("goal_rung", label(w, "goal_rung"), &options, filled.get("goal_rung")).wrong(wrong.of("goal_rung"))
}

/// A lower first rung than the rule gives.
pub fn start_rung(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> Field {
    field(ctx.words, FieldKind::Whole, "start_rung", filled, wrong)
        .optional()
        .hint(ctx.words.text("prescription-start-rung-hint"))
}

/// Another speed than calibration gives.
pub fn speed(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> Field {
    let hint = ctx.words.text("prescription-speed-hint");
    field(ctx.words, FieldKind::Decimal, "speed", filled, wrong).optional().unit(ctx.words.text("unit-speed")).hint(hint)
}

/// Breathing practice.
pub fn breathing(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> Vec<Field> {
    let (w, rules) = (ctx.words, &programme(ctx).breathing);
    let hinted = |kind, name: &str, units, range: Range| field(w, kind, name, filled, wrong).hint(told(w, units, range));
    vec![
        hinted(FieldKind::Decimal, "rate", 10, rules.limits.rate_x10).unit(w.text("prescription-rate-unit")),
        hinted(FieldKind::Whole, "in_percent", 1, rules.limits.in_percent).unit("%"),
        hinted(FieldKind::Whole, "times_a_day", 1, rules.times_a_day),
    ]
}
