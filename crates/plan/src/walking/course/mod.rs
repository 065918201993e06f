//! The course of someone's walking, without a calendar: what a session asks, what its log comes to, what a week decides.

mod seen;
mod setting;
mod walk;

pub use seen::{Ended, Seen, bouts, home_share, seen};
pub use setting::{Judged, Moved, Setting};
pub use walk::Walk;
