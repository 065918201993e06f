//! The engine apart from any shipped instrument: exact points, rounding, ids, methods on small made-up forms, measurement error.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod definition;
mod form;
mod measurement_error;
mod missing;
mod points;
mod sheet;
mod totals;
mod wording;
