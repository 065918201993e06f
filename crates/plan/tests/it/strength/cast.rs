//! Ms C and Mrs D, and how their days are told in a test.

use super::numbers;
use jiff::civil::{Date, DateTime, date};
use kadans_domain::{Fact, Facts};
use kadans_plan::strength::dose::SessionDose;
use kadans_plan::strength::{Judged, Log, Person, SetLog, Walk};

/// A day of a course that begins on a Monday.
pub fn day(week: i32, weekday: i32) -> Date {
    date(2026, 1, 5).saturating_add(jiff::Span::new().days((week - 1) * 7 + weekday - 1))
}

pub fn codes(codes: &[&str]) -> Fact {
    Fact::Codes(codes.iter().map(|code| (*code).to_owned()).collect())
}

pub fn code(code: &str) -> Fact {
    Fact::Code(code.to_owned())
}

/// 56, microvascular angina and proven spasm, spray, no beta-blocker, 66 kg; once a week, A and B by turns.
pub fn ms_c() -> (Facts, Facts) {
    let intake = cleared()
        .with("age_years", Fact::Whole(56))
        .with("body_kg", Fact::Whole(66))
        .with("profiles", codes(&["mv", "spasm", "angina"]))
        .with("rpe_ceiling", Fact::Whole(12))
        .with("sbp_ceiling", Fact::Whole(190))
        .with("beta_blocker", Fact::Truth(false))
        .with("nitrate_spray", Fact::Truth(true))
        .with("usual_score", Fact::Whole(1));
    (intake, Facts::new().with("split", code("ab_alt")))
}

/// 67, PCI 14 weeks ago, rehabilitation done, hypertension, metoprolol, 74 kg; A on Monday, B on Thursday.
pub fn mrs_d() -> (Facts, Facts) {
    let intake = cleared()
        .with("age_years", Fact::Whole(67))
        .with("body_kg", Fact::Whole(74))
        .with("profiles", codes(&["htn"]))
        .with("rpe_ceiling", Fact::Whole(13))
        .with("sbp_ceiling", Fact::Whole(190))
        .with("beta_blocker", Fact::Truth(true))
        .with("nitrate_spray", Fact::Truth(false))
        .with("pci_on", Fact::Date(date(2025, 9, 29)))
        .with("mi_on", Fact::Date(date(2025, 9, 29)))
        .with("endurance_weeks", Fact::Whole(12))
        .with("usual_score", Fact::Whole(0));
    (intake, Facts::new().with("split", code("ab_2")))
}

fn cleared() -> Facts {
    let absolute = kadans_plan::strength::ABSOLUTE.iter().map(|item| ((*item).to_owned(), Fact::Truth(false)));
    absolute
        .collect::<Facts>()
        .with("start_on", Fact::Date(date(2026, 1, 5)))
        .with("sex", code("woman"))
        .with("clearance", code("granted"))
        .with("issuer_role", code("cardiologist"))
        .with("clearance_date", Fact::Date(date(2025, 12, 15)))
        .with("scope_strength", Fact::Truth(true))
        .with("supervised_only", Fact::Truth(true))
}

/// Someone at the beginning; the leg press by name at 20 kg.
pub fn walk_of((intake, choice): (Facts, Facts)) -> Walk<'static> {
    let mut walk = Walk::new(numbers(), Person::of(numbers(), &intake, &choice));
    walk.set_load(1, 200);
    walk
}

/// The next session on a day, with the leg press in it.
pub fn session(walk: &mut Walk<'_>, at: DateTime) -> SessionDose {
    walk.arrive(at.date());
    walk.session(at.date()).expect("nothing holds this person back")
}

/// A session as planned, with this effort, changed as told.
pub fn done(walk: &mut Walk<'_>, at: DateTime, rpe: u8, change: impl FnOnce(&mut Log)) -> Judged {
    let mut log = Log::as_planned(at, session(walk, at), rpe);
    change(&mut log);
    walk.judge(&log)
}

/// The set of an exercise in a log.
pub fn set_of(log: &mut Log, exercise: u8) -> &mut SetLog {
    log.sets.iter_mut().find(|set| set.exercise == exercise).unwrap()
}

/// Load in kilograms and repetitions of an exercise, e.g. `20x6`.
pub fn amount(walk: &Walk<'_>, exercise: u8) -> String {
    let track = walk.track(exercise);
    format!("{}x{}", f64::from(track.load) / 10.0, track.reps)
}

/// The rules a judgement names, in order, about the leg press or the session as a whole.
pub fn rules(judged: &Judged) -> Vec<&'static str> {
    let of_leg_press = |reason: &&kadans_domain::Reason| {
        reason
            .inputs
            .iter()
            .all(|input| input.name != "exercise" || input.value == kadans_domain::InputValue::Code("leg_press".into()))
    };
    judged.reasons.iter().filter(of_leg_press).map(|reason| reason.rule.0).collect()
}
