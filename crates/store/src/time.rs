//! Moments are stored as whole microseconds since 1970, UTC: they sort the same on every database, which text does not.

use jiff::Timestamp;
use sea_orm::DeriveValueType;

/// A moment as it lies in a BIGINT column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, DeriveValueType)]
pub struct Micros(pub i64);

impl From<Timestamp> for Micros {
    fn from(at: Timestamp) -> Micros {
        Micros(at.as_microsecond())
    }
}

impl From<Micros> for Timestamp {
    fn from(micros: Micros) -> Timestamp {
        Timestamp::from_microsecond(micros.0).expect("every stored moment came from a Timestamp")
    }
}
