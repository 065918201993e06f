//! Decimal numbers in JSON, exactly: 10.5 is 105 tenths in the core and `10.5` on paper, never `10.499999`.
//!
//! A number with at most two decimals and seven digits has one shortest decimal form, and both reading and writing of
//! JSON numbers go through it; so a value written and read again is the same value, and the same value is the same bytes.

use crate::error::FieldProblem;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A number of `1 / PER` units: `Decimal<10>` counts tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decimal<const PER: i64>(pub i64);

impl<const PER: i64> Decimal<PER> {
    /// From a JSON number. Refuses digits behind the smallest unit rather than rounding them away.
    pub(crate) fn read(number: f64) -> Result<Decimal<PER>, FieldProblem> {
        let units = number * PER as f64;
        let whole = units.round();
        if !units.is_finite() || whole.abs() > 1e9 {
            return Err(FieldProblem::Expected("a number of ordinary size"));
        }
        if (units - whole).abs() > 1e-6 {
            return Err(FieldProblem::TooFine(PER.ilog10() as usize));
        }
        Ok(Decimal(whole as i64))
    }

    /// As people write it: `27`, `1.5`.
    pub(crate) fn text(self) -> String {
        if self.0 % PER == 0 { (self.0 / PER).to_string() } else { (self.0 as f64 / PER as f64).to_string() }
    }
}

impl<const PER: i64> Serialize for Decimal<PER> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % PER == 0 {
            serializer.serialize_i64(self.0 / PER)
        } else {
            serializer.serialize_f64(self.0 as f64 / PER as f64)
        }
    }
}

impl<'de, const PER: i64> Deserialize<'de> for Decimal<PER> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Decimal::read(f64::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
