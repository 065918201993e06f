//! The questions of the programme, as data.

mod checks;
mod choices;
mod intake;
mod paper;

pub(super) use checks::PLACES;
pub use checks::{GATE_CHANGES, KINDS, observation};
pub use choices::choices;
pub use intake::{ABSOLUTE, RELATIVE, intake};
pub use paper::{paper, performed};

use super::dose::SessionDose;
use super::numbers::{Name, names};
use crate::form::{Field, Kind, Section};

pub(super) fn yes_no(id: &'static str) -> Field {
    Field::new(id, Kind::YesNo)
}

pub(super) fn whole(id: &'static str, low: i64, high: i64) -> Field {
    Field::new(id, Kind::Whole { low, high })
}

/// A weight in kilograms, with steps of half a kilogram.
pub(super) fn kilograms(id: &'static str, low: i64, high: i64) -> Field {
    Field::new(id, Kind::Decimal { low: low * 1000, high: high * 1000, step: 500 }).unit("kg")
}

pub(super) fn choice(id: &'static str, codes: &[&'static str]) -> Field {
    Field::new(id, Kind::Choice(codes.to_vec()))
}

pub(super) fn several(id: &'static str, codes: &[&'static str]) -> Field {
    Field::new(id, Kind::Several(codes.to_vec()))
}

pub(super) fn date(id: &'static str) -> Field {
    Field::new(id, Kind::Date)
}

pub(super) fn section(id: &'static str, fields: impl IntoIterator<Item = Field>) -> Section {
    Section { id, fields: fields.into_iter().collect() }
}

/// The names of the exercises of a session.
pub(super) fn names_of(dose: &SessionDose) -> impl Iterator<Item = (u8, &'static Name)> + '_ {
    dose.lines.iter().map(|line| (line.exercise, &names()[usize::from(line.exercise) - 1]))
}
