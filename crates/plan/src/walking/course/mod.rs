//! The course of someone's walking, without a calendar: what a session asks, what its log comes to, what a week decides.

mod seen;
mod walk;

pub use seen::{Ended, Seen, bouts, home_share, seen};
pub use walk::{Judged, Moved, Setting, Walk};
