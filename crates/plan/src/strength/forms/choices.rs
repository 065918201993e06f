//! What a therapist may choose: how long, how often, how slow, at home or not, and what the machines here can do.

use super::{choice, kilograms, section, whole, yes_no};
use crate::form::{Field, Form};
use crate::strength::numbers::{CardiacStrength, Place, names};
use crate::strength::profile::Scheme;
use kadans_domain::Fact;

/// The choices with what is usual.
pub fn choices(programme: &CardiacStrength) -> Form {
    let (course, tempo) = (&programme.course, &programme.tempo);
    let number = |value: i64| Fact::Whole(value);
    let schemes = Scheme::ALL.map(Scheme::code);
    let dose = section(
        "course",
        [
            whole("weeks", course.weeks_low.into(), course.weeks_high.into())
                .unit("weeks")
                .usual(number(course.weeks_usual.into()))
                .card(&course.card),
            whole("sessions_a_week", course.a_week_low.into(), course.a_week_high.into()).card(&course.card),
            choice("split", &schemes).card(&course.card),
            whole("tempo_s", tempo.low_s.into(), tempo.high_s.into())
                .unit("s")
                .usual(number(tempo.usual_s.into()))
                .card(&tempo.card),
            yes_no("home_sessions").usual(Fact::Truth(false)).card(&programme.phases.card),
        ],
    );
    Form { sections: vec![dose, section("machines", machines(programme))] }
}

/// Lightest setting and smallest step of each machine; practices differ.
fn machines(programme: &CardiacStrength) -> Vec<Field> {
    let card = &programme.exercises.start_card;
    let usual = |tenths: u16| Fact::Thousandths(i64::from(tenths) * 100);
    let each = programme.exercises.items.iter().zip(names());
    let with_load = each.filter(|(exercise, _)| exercise.variant(Place::Machine).step > 0);
    with_load
        .flat_map(|(exercise, name)| {
            let machine = exercise.variant(Place::Machine);
            let lightest = kilograms(name.lightest, 0, 200).usual(usual(machine.lightest)).card(card);
            [lightest, kilograms(name.step, 0, 50).usual(usual(machine.step)).card(card)]
        })
        .collect()
}
