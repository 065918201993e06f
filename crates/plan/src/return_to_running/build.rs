//! The distance build: no run much longer than the longest of the last 30 days.
//!
//! A run far beyond what the last month held goes with more overuse injuries (Frandsen 2025, 5205 runners). Distances are metres
//! of running; walking parts of ladder sessions do not count. Without any run to compare with, the last stage in minutes holds.
//! Left out: week ratios and the acute-to-chronic ratio, which predicted nothing there. Card: `ev-rr-distance`.

use super::parameters::BuildRules;

/// More sessions than these never fall within the window, with two days from one to the next.
const KEPT: usize = 16;

/// The runs of the last weeks, as day and metres; the oldest make room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Runs {
    kept: [(i32, u32); KEPT],
    next: usize,
}

impl Runs {
    /// Keeps a run.
    pub fn keep(&mut self, day: i32, metres: u32) {
        self.kept[self.next % KEPT] = (day, metres);
        self.next += 1;
    }

    /// The longest run in the window that ends the day before.
    pub fn longest_before(&self, rules: &BuildRules, day: i32) -> Option<u32> {
        let from = day - i32::from(rules.window_days);
        let within = self.kept.iter().take(self.next).filter(|(on, _)| (from..day).contains(on));
        within.map(|(_, metres)| *metres).filter(|metres| *metres > 0).max()
    }
}

/// The farthest a run should be, metres, after this longest one.
pub fn cap_m(rules: &BuildRules, longest_m: u32) -> u32 {
    (u64::from(longest_m) * u64::from(rules.cap_percent) / 100).min(u64::from(u32::MAX)) as u32
}

/// The distance of the next run on the way to the usual one; 0 when there is nothing to compare with.
pub fn next_m(rules: &BuildRules, runs: &Runs, day: i32, usual_m: u32) -> u32 {
    runs.longest_before(rules, day).map_or(0, |longest| cap_m(rules, longest).min(usual_m))
}
