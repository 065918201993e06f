//! Prescribing: gates first, then the numbers with their reasons, then the sessions as they would be if all goes well.

use super::dose::SessionDose;
use super::forms::{choices, intake};
use super::numbers::CardiacStrength;
use super::person::Person;
use super::profile::Scheme;
use super::said::{self, counted, word};
use super::walk::{Log, Walk};
use super::{rule, screening};
use crate::form::{FieldProblem, Problem};
use crate::programme::{Dose, DoseNumber, Proposal, Retest, Session};
use crate::words::{Arg, Words};
use jiff::civil::{Date, DateTime};
use kadans_domain::{Fact, Facts, InputValue, Reason, RuleId};

/// Sessions are planned for this hour, when nobody chose another; with spasm it is late enough.
const USUAL_HOUR: i8 = 14;
/// Measured before the start and every so many weeks; no hand-grip test, because it is a static effort.
const MEASURED: [&str; 4] = ["chair_stand", "six_minutes", "home_pressure", "psk_nrs"];

/// A dose for this person, or why there is none.
pub(super) fn prescribe(programme: &CardiacStrength, facts: &Facts, choice: &Facts) -> Proposal {
    let form = choices(programme);
    let mut problems = intake(programme).check(facts);
    problems.extend(form.check(choice));
    problems.extend(contradictions(facts, choice));
    if !problems.is_empty() {
        return Proposal::Refused(problems);
    }
    let gates = screening::gates(programme, facts);
    if gates.iter().any(|gate| gate.level.forbids_exercise()) {
        return Proposal::Blocked { gates };
    }
    let choice = with_scheme(form.filled(choice));
    let person = Person::of(programme, facts, &choice);
    let weeks = choice.whole("weeks").map_or(programme.course.weeks_usual, |weeks| weeks as u16);
    let start = facts.date("start_on").unwrap_or(Date::MIN);
    let dose = Dose {
        programme: programme.id.clone(),
        version: programme.version,
        intake: facts.clone(),
        choice,
        numbers: numbers(programme, &person, facts, weeks),
        weeks,
        sessions: sessions(programme, person, start, weeks),
        retests: retests(programme, weeks),
    };
    Proposal::Ready { dose: Box::new(dose), gates }
}

/// What cannot be true together.
fn contradictions(intake: &Facts, choice: &Facts) -> Vec<FieldProblem> {
    let wrong = |field: &str, with: &'static str| FieldProblem { field: field.to_owned(), problem: Problem::Contradicts(with) };
    let a_week = choice.whole("sessions_a_week");
    let split = choice.code("split").and_then(|code| Scheme::ALL.into_iter().find(|scheme| scheme.code() == code));
    let often = split.zip(a_week).filter(|(split, a_week)| i64::from(split.a_week()) != *a_week);
    let cleared_later = intake.date("clearance_date").zip(intake.date("valid_until")).filter(|(from, until)| until < from);
    let home = intake.is_yes("supervised_only") && choice.is_yes("home_sessions");
    [
        often.map(|_| wrong("split", "sessions_a_week")),
        cleared_later.map(|_| wrong("valid_until", "clearance_date")),
        home.then(|| wrong("home_sessions", "supervised_only")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How often and which sessions: by turns each week when once, both each week when twice (K-03).
fn with_scheme(mut choice: Facts) -> Facts {
    let usual = if choice.whole("sessions_a_week") == Some(2) { Scheme::Both } else { Scheme::Alternating };
    let chosen = choice.code("split").and_then(|code| Scheme::ALL.into_iter().find(|scheme| scheme.code() == code));
    let scheme = chosen.unwrap_or(usual);
    choice.set("split", Fact::Code(scheme.code().to_owned()));
    choice.set("sessions_a_week", Fact::Whole(scheme.a_week().into()));
    choice
}

/// The sessions as they would be if every one went as planned.
fn sessions(programme: &CardiacStrength, person: Person, start: Date, weeks: u16) -> Vec<Session> {
    let mut walk = Walk::new(programme, person);
    ahead(&mut walk, start, usize::from(weeks) * usize::from(person.scheme.a_week()))
        .into_iter()
        .map(|(number, day, dose)| planned(number, week(start, day), None, &dose))
        .collect()
}

/// Walks on as planned from a day, for at most so many sessions.
pub(super) fn ahead(walk: &mut Walk<'_>, from: Date, count: usize) -> Vec<(u16, Date, SessionDose)> {
    let mut sessions = Vec::new();
    let mut day = walk.usual_day().map_or(from, |usual| usual.max(from));
    while sessions.len() < count {
        walk.arrive(day);
        let Some(dose) = walk.session(day) else { break };
        sessions.push((walk.sessions() + 1, day, dose.clone()));
        walk.judge(&Log::as_planned(at(day), dose, 6));
        day = walk.usual_day().map_or(day, |usual| usual.max(day));
    }
    sessions
}

fn at(day: Date) -> DateTime {
    day.at(USUAL_HOUR, 0, 0, 0)
}

pub(super) fn week(start: Date, day: Date) -> u16 {
    u16::try_from((day - start).get_days() / 7 + 1).unwrap_or(1)
}

/// A session for calendars and screens.
pub(super) fn planned(number: u16, week: u16, day: Option<Date>, dose: &SessionDose) -> Session {
    Session {
        number,
        week,
        day,
        kind: dose.split.code(),
        dose: dose.to_string(),
        supervised: dose.supervised,
        title: said::title(dose.split, number),
        parts: said::parts(dose),
        total_s: dose.total_s(),
        measure: tension(dose),
    }
}

/// Seconds under tension in a session: what the dose curve draws, because load alone says nothing of exercises without load.
pub(super) fn tension(dose: &SessionDose) -> u32 {
    let of = |reps: u8, sets: u8| u32::from(super::dose::tension_s(reps, dose.tempo_s)) * u32::from(sets);
    dose.lines.iter().map(|line| of(line.reps, line.sets)).sum()
}

fn retests(programme: &CardiacStrength, weeks: u16) -> Vec<Retest> {
    let every = programme.course.retest_weeks;
    (0..=weeks / every).map(|time| Retest { week: time * every, what: MEASURED.to_vec(), optional: false }).collect()
}

fn numbers(programme: &CardiacStrength, person: &Person, intake: &Facts, weeks: u16) -> Vec<DoseNumber> {
    let (phase, course) = (&programme.phases.p0, &programme.course);
    let because = |rule: RuleId, card: &kadans_domain::CardId| Reason::new(rule, card);
    let number = |id: &'static str, value: Words, reason: Reason| DoseNumber { id, value, reasons: vec![reason] };
    let (sbp, _) = person.pressure(programme);
    let scheme = person.scheme;
    let vasomotor = InputValue::Truth(person.profiles.is_vasomotor());
    let mut numbers = vec![
        number("weeks", counted("value_weeks", "weeks", weeks), because(rule::FREQUENCY, &course.card)),
        number(
            "frequency",
            counted(&format!("value_{}", scheme.code()), "times", scheme.a_week()),
            because(rule::FREQUENCY, &course.card).saw("a_week", InputValue::Whole(scheme.a_week().into())),
        ),
        number("phase", word("state_p0"), because(rule::PHASE, &programme.phases.card)),
        number(
            "rpe",
            counted("value_rpe", "rpe", person.rpe(programme, phase)),
            because(rule::PROFILE, &programme.profiles.card).saw("profile", vasomotor),
        ),
        number("pressure", counted("value_pressure", "sbp", sbp - 1), because(rule::CLEARANCE, &programme.effort.card)),
        number(
            "tempo",
            counted("value_tempo", "seconds", programme.tempo.usual_s),
            because(rule::TEMPO, &programme.tempo.card).saw("rep_s", InputValue::Whole(i64::from(programme.tempo.usual_s) * 2)),
        ),
        number(
            "tension",
            counted("value_seconds", "seconds", phase.tension_s),
            because(rule::TEMPO, &programme.tempo.card).saw("tension_s", InputValue::Whole(phase.tension_s.into())),
        ),
        number(
            "rest",
            counted("value_seconds", "seconds", phase.rest_s),
            because(rule::PHASE, &programme.phases.card).saw("rest_s", InputValue::Whole(phase.rest_s.into())),
        ),
        number(
            "gap",
            counted("value_gap", "hours", person.gap_h(programme)),
            because(rule::PROFILE, &programme.profiles.card).saw("gap_h", InputValue::Whole(person.gap_h(programme).into())),
        ),
        number(
            "heart_rate",
            word("value_none"),
            because(rule::NO_HEART_RATE, &programme.profiles.heart_rate_card)
                .saw("value", InputValue::Truth(intake.is_yes("beta_blocker"))),
        ),
        number("static", word("value_none"), because(rule::NO_STATIC, &programme.exercises.forbidden_card)),
    ];
    numbers.push(start_loads(programme, person));
    numbers
}

/// Where every exercise of the first sessions starts, and which machines were too heavy for that.
fn start_loads(programme: &CardiacStrength, person: &Person) -> DoseNumber {
    let walk = Walk::new(programme, *person);
    let card = &programme.exercises.start_card;
    let of = |number: u8| {
        let exercise = &programme.exercises.items[usize::from(number) - 1];
        let cap = u32::from(person.body) * u32::from(exercise.cap_percent) / 100;
        let lightest = person.lightest[usize::from(number) - 1];
        let above = walk.track(number).load < lightest;
        let name = if above { rule::START_CAP } else { rule::START_LIGHTEST };
        Reason::new(name, card)
            .saw("exercise", InputValue::Code(exercise.code.clone()))
            .saw("load_kg", InputValue::Tenths(lightest.into()))
            .saw("cap_kg", InputValue::Tenths(cap.into()))
    };
    let value = word("value_start").with("reps", Arg::Whole(programme.phases.p0.reps_low.into()));
    DoseNumber { id: "start", value, reasons: (1..=16).map(of).collect() }
}
