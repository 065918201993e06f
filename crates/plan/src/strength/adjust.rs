//! What a therapist may set by hand, with what holds today.
//!
//! Releases are here too: the last phase opens only this way, an open question is closed here, and a load above the start cap is
//! confirmed by name. Each is kept in the diary with who and why.

use super::forms::{choice, kilograms, whole, yes_no};
use super::numbers::{CardiacStrength, Place, names};
use super::walk::Walk;
use crate::form::{Field, Form, Section};
use jiff::civil::Date;
use kadans_domain::Fact;

/// Heaviest load a therapist can confirm, kilograms.
const LOAD_AT_MOST_KG: i64 = 300;

/// The questions; empty before the first prescription.
pub(super) fn adjustable(programme: &CardiacStrength, walk: Option<&Walk<'_>>, today: Date) -> Form {
    let Some(walk) = walk else { return Form::default() };
    let card = &programme.phases.card;
    let course = vec![
        yes_no("close_ask").usual(Fact::Truth(!walk.ask_open())).card(&programme.decide.card),
        choice("phase", &["p0", "p1", "p2"]).card(card),
        yes_no("unlock_p3").usual(Fact::Truth(walk.phase() == super::dose::Phase::P3)).card(card),
        yes_no("maintain").usual(Fact::Truth(walk.maintaining())).card(&programme.course.card),
        yes_no("all_exercises").card(&programme.delayed.card),
    ];
    let mut numbers: Vec<u8> = walk.both(today).iter().flat_map(|dose| dose.lines.iter().map(|line| line.exercise)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let exercises = numbers.into_iter().flat_map(|number| of_exercise(programme, walk, number)).collect();
    Form { sections: vec![Section { id: "course", fields: course }, Section { id: "exercises", fields: exercises }] }
}

fn of_exercise(programme: &CardiacStrength, walk: &Walk<'_>, number: u8) -> [Field; 3] {
    let (name, track, rule) = (&names()[usize::from(number) - 1], walk.track(number), walk.rule());
    let load = Fact::Thousandths(i64::from(track.load) * 100);
    [
        choice(name.place, &Place::ALL.map(Place::code))
            .usual(Fact::Code(track.place.code().to_owned()))
            .card(&programme.exercises.card),
        kilograms(name.load, 0, LOAD_AT_MOST_KG).usual(load).card(&programme.exercises.start_card),
        whole(name.reps, rule.reps_low.into(), rule.reps_high.into())
            .usual(Fact::Whole(track.reps.into()))
            .card(&programme.phases.card),
    ]
}
