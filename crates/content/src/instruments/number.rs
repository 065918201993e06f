//! Numbers of points, as they are written in TOML.

use kadans_instrument::Points;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// Points as people write them in TOML: 3 or 2.58.
#[derive(Clone, Copy)]
pub(super) struct Number(pub Points);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number with at most 2 decimals")
    }

    fn visit_i64<E: Error>(self, whole: i64) -> Result<Number, E> {
        whole.to_string().parse().map(Number).map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, decimal: f64) -> Result<Number, E> {
        decimal.to_string().parse().map(Number).map_err(E::custom)
    }
}
