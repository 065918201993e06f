//! The questions of walking therapy: at intake, for the therapist, and of each observation.

mod choices;
mod intake;
mod observed;

pub(super) use choices::{choices, tenths};
pub(super) use intake::intake;
pub(super) use observed::{GLUCOSE_BANDS, KINDS, PLACES, STOP_REASONS, TESTS_AFTER, observation};

use crate::form::{Field, Kind, Section};

/// A whole number from 0.
fn whole(id: &'static str, high: i64) -> Field {
    Field::new(id, Kind::Whole { low: 0, high })
}

/// A number with decimals, bounds and step in thousandths.
fn decimal(id: &'static str, low: i64, high: i64, step: i64) -> Field {
    Field::new(id, Kind::Decimal { low, high, step })
}

fn yes_no(id: &'static str) -> Field {
    Field::new(id, Kind::YesNo)
}

fn choice(id: &'static str, codes: &[&'static str]) -> Field {
    Field::new(id, Kind::Choice(codes.to_vec()))
}

fn several(id: &'static str, codes: &[&'static str]) -> Field {
    Field::new(id, Kind::Several(codes.to_vec()))
}

fn date(id: &'static str) -> Field {
    Field::new(id, Kind::Date)
}

fn text(id: &'static str) -> Field {
    Field::new(id, Kind::Text)
}

fn section(id: &'static str, fields: Vec<Field>) -> Section {
    Section { id, fields }
}
