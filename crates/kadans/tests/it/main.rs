//! The commands that answer from a file, run as people run them.

mod content;
mod kadans;
mod plan;
mod progress;
mod score;
