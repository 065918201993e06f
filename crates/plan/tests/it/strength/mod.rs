//! Strength training with heart complaints: its tables, its two worked examples, and what must never happen.

mod cast;
mod dose;
mod gates;
mod late;
mod life;
mod mrs_d;
mod ms_c;
mod properties;
mod sheets;
mod steps;
mod who;
mod words;

use crate::programme::content;
use kadans_plan::strength::CardiacStrength;

pub fn numbers() -> &'static CardiacStrength {
    &content().programmes.cardiac_strength
}
