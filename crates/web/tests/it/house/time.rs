//! A clock that stands still until a test moves it.

use jiff::{SignedDuration, Timestamp};
use kadans_app::Clock;
use std::sync::Mutex;

/// The clock of the house.
pub struct HandClock {
    now: Mutex<Option<Timestamp>>,
}

impl HandClock {
    /// A clock that shows this moment.
    pub fn new(at: &str) -> HandClock {
        HandClock { now: Mutex::new(Some(at.parse().unwrap())) }
    }

    /// Later.
    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.now.lock().unwrap();
        *now = now.map(|now| now + time);
    }

    /// Whoever asks this clock from now on panics: the one way to make a handler fail from outside.
    pub fn break_down(&self) {
        *self.now.lock().unwrap() = None;
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        let now = *self.now.lock().unwrap();
        now.expect("this clock is broken on purpose")
    }
}
