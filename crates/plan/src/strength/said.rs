//! The words of doses and changes. Keys only: sentences live with the texts.

use super::dose::{Line, SessionDose, Split};
use super::numbers::{Place, names};
use super::walk::{Moved, What};
use crate::programme::Part;
use crate::words::{Arg, Words};

/// A sentence of this programme.
pub(super) fn word(id: &str) -> Words {
    Words::of_code("cardiac-strength", id)
}

/// A sentence with a whole number in it.
pub(super) fn counted(id: &str, name: &'static str, value: impl Into<i64>) -> Words {
    word(id).with(name, Arg::Whole(value.into()))
}

/// The name of an exercise by its number.
pub(super) fn exercise(number: u8) -> Words {
    word(&format!("exercise_{}", names()[usize::from(number) - 1].code))
}

/// Its picture.
pub(super) fn picture(number: u8) -> &'static str {
    names()[usize::from(number) - 1].picture
}

/// "20 kg", or how it is done when there is no load.
pub(super) fn load(load: u16, place: Place) -> Words {
    if load > 0 { word("load").with("kg", Arg::Tenths(load.into())) } else { word(&format!("load_{}", place.code())) }
}

/// "20 kg, 1 × 6".
pub(super) fn amount(line: &Line) -> Words {
    word("amount")
        .with("load", Arg::Words(load(line.load, line.place)))
        .with("sets", Arg::Whole(line.sets.into()))
        .with("reps", Arg::Whole(line.reps.into()))
}

/// The title of a session.
pub(super) fn title(split: Split, number: u16) -> Words {
    counted(&format!("title_{}", split.code()), "number", number)
}

/// The exercises of a session.
pub(super) fn parts(dose: &SessionDose) -> Vec<Part> {
    let part = |line: &Line| Part { name: exercise(line.exercise), amount: amount(line), picture: Some(picture(line.exercise)) };
    dose.lines.iter().map(part).collect()
}

/// What changed: its name, from and to.
pub(super) fn change(moved: &Moved) -> crate::standing::Change {
    let said = |value: i32| match moved.what {
        What::Load(_) if value > 0 => word("load").with("kg", Arg::Tenths(value.into())),
        What::Load(_) => word("load_none"),
        What::Reps(_) => counted("value_reps", "reps", value),
        What::Sets(_) => counted("value_sets", "sets", value),
        What::RestMore(_) => counted("value_rest_more", "seconds", value),
        What::Place(_) => word(&format!("place_{}", Place::ALL[usize::try_from(value).unwrap_or(0).min(2)].code())),
        What::FreeBreath(_) => word(if value == 1 { "breath_free" } else { "breath_tempo" }),
        What::Phase => word(&format!("state_p{value}")),
        What::Fewer => counted("value_fewer", "exercises", value),
        What::GapMore => counted("value_gap_more", "hours", value),
    };
    let what = match moved.what {
        What::Load(of) | What::Reps(of) | What::Sets(of) | What::RestMore(of) | What::Place(of) | What::FreeBreath(of) => {
            exercise(of)
        }
        What::Phase => word("what_phase"),
        What::Fewer => word("what_exercises"),
        What::GapMore => word("what_gap"),
    };
    crate::standing::Change { what, from: said(moved.from), to: said(moved.to), reason: moved.reason.clone() }
}
