//! The numbers of a dose, each with why.

use super::insured::insured;
use super::start::{start, why};
use crate::programme::DoseNumber;
use crate::walking::course::Setting;
use crate::walking::cover::{Visit, VisitKind, estimate};
use crate::walking::policy::Policy;
use crate::walking::prescribe::week_offset;
use crate::walking::programme::WalkingTherapy;
use crate::walking::{rule, said, taper};
use crate::words::{Arg, Words};
use jiff::ToSpan;
use kadans_domain::{CardId, Facts, InputValue, Reason, RuleId};

/// In the order screens show them.
pub(super) fn numbers(programme: &WalkingTherapy, intake: &Facts, choice: &Facts, setting: &Setting) -> Vec<DoseNumber> {
    let mut numbers = vec![load(programme, intake, setting), policy(programme, setting), block(programme, setting)];
    numbers.push(supervised(programme, setting));
    numbers.push(home(programme));
    numbers.extend(cycling(programme, setting));
    numbers.extend(strength(programme, intake, setting));
    numbers.extend(steps(programme, intake));
    numbers.extend(cover(programme, intake));
    debug_assert!(choice.get("pain_policy").is_some(), "the usual answers were filled in");
    numbers
}

fn number(id: &'static str, value: Words, reasons: Vec<Reason>) -> DoseNumber {
    DoseNumber { id, value, reasons }
}

fn because(name: RuleId, card: &CardId) -> Reason {
    Reason::new(name, card)
}

fn load(programme: &WalkingTherapy, intake: &Facts, setting: &Setting) -> DoseNumber {
    let found = start(programme, intake);
    let chosen = found.is_none_or(|found| found.load != setting.load).then(|| {
        because(rule::LOAD_CHOSEN, &programme.start.card)
            .saw("speed_kmh", InputValue::Tenths(setting.load.speed_x10.into()))
            .saw("grade", InputValue::Whole(setting.load.grade.into()))
    });
    number("load", said::load(setting.load), chosen.into_iter().chain(found.map(|found| why(programme, found))).collect())
}

fn policy(programme: &WalkingTherapy, setting: &Setting) -> DoseNumber {
    let rules = &programme.policies;
    let code = |policy: Policy| InputValue::Code(policy.code().to_owned());
    let chosen = because(rule::POLICY, &rules.policy_card)
        .saw("policy", code(setting.policy))
        .saw("up_s", InputValue::Whole(setting.policy.up_s(rules).into()));
    let at_home = (!setting.home_policy.into_pain())
        .then(|| because(rule::POLICY_HOME, &programme.home.card).saw("policy", code(setting.home_policy)));
    number("policy", said::of_code("pain-policy", setting.policy.code()), [chosen].into_iter().chain(at_home).collect())
}

fn block(programme: &WalkingTherapy, setting: &Setting) -> DoseNumber {
    let reason = because(rule::BLOCK_FIRST, &programme.block.card)
        .saw("block_min", InputValue::Whole(setting.block_min.into()))
        .saw("limit", InputValue::Whole(programme.block.longest_min.into()));
    number("block", said::minutes(setting.block_min), vec![reason])
}

fn supervised(programme: &WalkingTherapy, setting: &Setting) -> DoseNumber {
    let reason = because(rule::TAPER, &programme.taper.card)
        .saw("sessions", InputValue::Whole(setting.sessions.into()))
        .saw("weeks", InputValue::Whole(programme.taper.weeks.into()));
    number("supervised", said::text("value-sessions").with("count", Arg::Whole(setting.sessions.into())), vec![reason])
}

fn home(programme: &WalkingTherapy) -> DoseNumber {
    let first = taper::of_week(&programme.taper, 1);
    let reason =
        because(rule::HOME, &programme.home.card).saw("percent", InputValue::Whole(programme.home.counts_percent.into()));
    let value =
        said::text("value-home").with("count", Arg::Whole(first.home.into())).with("minutes", Arg::Whole(first.home_min.into()));
    number("home", value, vec![reason])
}

fn cycling(programme: &WalkingTherapy, setting: &Setting) -> Option<DoseNumber> {
    let reason = because(rule::CYCLING, &programme.parts.cycling_card)
        .saw("cycle_min", InputValue::Whole(setting.cycle_min.into()))
        .saw("limit", InputValue::Whole(programme.parts.cycling_rpe_max.into()));
    (setting.cycle_min > 0).then(|| number("cycling", said::minutes(setting.cycle_min), vec![reason]))
}

fn strength(programme: &WalkingTherapy, intake: &Facts, setting: &Setting) -> Option<DoseNumber> {
    let parts = &programme.parts;
    let name = if intake.is_yes("heart_stable") { rule::STRENGTH_HEART } else { rule::STRENGTH };
    let reason = because(name, &parts.strength_card).saw("sets", InputValue::Whole(parts.sets.into()));
    let value = said::text("value-strength")
        .with("count", Arg::Whole(parts.strength_a_week.into()))
        .with("sets", Arg::Whole(parts.sets.into()))
        .with("repetitions", Arg::Whole(parts.repetitions.into()));
    setting.strength.then(|| number("strength", value, vec![reason]))
}

/// From the own baseline upward; steps never stand for walking that hurts.
fn steps(programme: &WalkingTherapy, intake: &Facts) -> Option<DoseNumber> {
    let home = &programme.home;
    let baseline = intake.whole("steps_per_day")?;
    let goal = (baseline + i64::from(home.steps_a_week)).min(i64::from(home.steps_goal)).max(baseline);
    let reason = because(rule::STEPS, &home.steps_card)
        .saw("steps", InputValue::Whole(baseline))
        .saw("limit", InputValue::Whole(home.steps_goal.into()));
    Some(number("steps", said::text("value-steps").with("count", Arg::Whole(goal)), vec![reason]))
}

/// What the planned sessions would cost the person, year by year, as far as the years' figures are known.
fn cover(programme: &WalkingTherapy, intake: &Facts) -> Option<DoseNumber> {
    let (insured, first) = (insured(intake)?, intake.date("first_treatment")?);
    let planned = (1..=programme.taper.weeks).flat_map(|week| {
        let monday = first.saturating_add((i64::from(week - 1) * 7).days());
        let count = taper::of_week(&programme.taper, week).supervised;
        (0..count).map(move |place| monday.saturating_add(i64::from(week_offset(count, place)).days()))
    });
    let visits: Vec<Visit> = planned.map(|date| Visit { date, kind: VisitKind::Treatment }).collect();
    let bill = estimate(&programme.cover, &insured, &visits);
    let card = &programme.cover.card;
    let year = |(year, cents): (&i16, &u32)| {
        because(rule::COVER, card)
            .saw("year", InputValue::Code(year.to_string()))
            .saw("person_eur", InputValue::Hundredths((*cents).into()))
    };
    let known = bill.person_cents.iter().filter(|(year, _)| !bill.unknown_years.contains(year)).map(year);
    let unknown =
        bill.unknown_years.iter().map(|year| because(rule::COVER_UNKNOWN, card).saw("year", InputValue::Code(year.to_string())));
    let total: u32 = bill.person_cents.values().sum();
    Some(number("cover", said::text("value-euro").with("euro", Arg::Tenths((total / 10).into())), known.chain(unknown).collect()))
}
