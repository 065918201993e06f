//! One file per command.

pub mod audit;
pub mod content;
pub mod place;
pub mod plan;
pub mod practice;
pub mod progress;
pub mod score;
pub mod store;
