//! The load guard: is a planned run longer than what the legs know?
//!
//! The one comparison with evidence is that of a single run with the longest of the past 30 days (Schuster Brandt Frandsen et al., Br J Sports Med
//! 2025;59:1203). Ratios of weeks are shown or exported and never alarm: the same study found no such link. The guard advises, it never forbids,
//! and "ok" is never "safe": most injuries do not follow a long run.

use jiff::ToSpan;
use jiff::civil::Date;

/// One run, or the running part of a walk–run session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunDone {
    /// Local date.
    pub date: Date,
    /// Whole metres of running.
    pub metres: u32,
    /// Minutes of running.
    pub minutes: u32,
}

/// How far a run goes beyond the longest of the past 30 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spike {
    /// No run to compare with: build up by the programme.
    NoReference,
    /// At most a tenth longer.
    Ok,
    /// At most 30 % longer.
    Small,
    /// At most twice as long.
    Moderate,
    /// More than twice as long.
    Large,
}

/// Days a run is remembered.
const WINDOW_DAYS: i32 = 30;

impl Spike {
    /// A planned distance against the longest run of the window, in exact whole metres.
    pub const fn of(longest_m: Option<u32>, planned_m: u32) -> Spike {
        let Some(longest) = longest_m else { return Spike::NoReference };
        let (planned, longest) = (planned_m as u64 * 100, longest as u64);
        if planned <= longest * 110 {
            Spike::Ok
        } else if planned <= longest * 130 {
            Spike::Small
        } else if planned <= longest * 200 {
            Spike::Moderate
        } else {
            Spike::Large
        }
    }

    /// Its sentence: `guard-no-reference`, `guard-small`. In words, never a hazard.
    pub const fn text_key(self) -> &'static str {
        match self {
            Spike::NoReference => "guard-no-reference",
            Spike::Ok => "guard-ok",
            Spike::Small => "guard-small",
            Spike::Moderate => "guard-moderate",
            Spike::Large => "guard-large",
        }
    }
}

/// The longest run on the 30 days before this day; a day without metres is no run.
pub fn longest_before(runs: &[RunDone], day: Date) -> Option<u32> {
    let known = |run: &&RunDone| (1..=WINDOW_DAYS).contains(&days_between(run.date, day)) && run.metres > 0;
    runs.iter().filter(known).map(|run| run.metres).max()
}

/// The longest distance that stays within a tenth of it, in whole metres.
pub const fn cap(longest_m: u32) -> u32 {
    (longest_m as u64 * 110 / 100) as u32
}

/// A planned run against the runs before it.
pub fn guard(runs: &[RunDone], day: Date, planned_m: u32) -> Spike {
    Spike::of(longest_before(runs, day), planned_m)
}

/// One sum of metres over another; undefined when the second is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    over: u64,
    under: u64,
}

impl Ratio {
    const fn of(over: u64, under: u64) -> Option<Ratio> {
        if under == 0 { None } else { Some(Ratio { over, under }) }
    }

    /// In hundredths, rounded to the nearest.
    pub const fn hundredths(self) -> u64 {
        (self.over * 200 + self.under) / (self.under * 2)
    }

    /// Whether it is more than so many hundredths, exactly.
    pub const fn exceeds(self, hundredths: u64) -> bool {
        self.over * 100 > self.under * hundredths
    }
}

/// This week over the week before; today is the last day of this week.
pub fn week_ratio(runs: &[RunDone], today: Date) -> Option<Ratio> {
    Ratio::of(metres(runs, today, 0, 6), metres(runs, today, 7, 13))
}

/// More than 30 % in two weeks: a hint, borderline in one study of novices.
pub fn grows_fast(runs: &[RunDone], today: Date) -> bool {
    week_ratio(runs, today).is_some_and(|ratio| ratio.exceeds(130))
}

/// This week over the mean of the three weeks before, for research only.
pub fn acute_chronic_uncoupled(runs: &[RunDone], today: Date) -> Option<Ratio> {
    Ratio::of(metres(runs, today, 0, 6) * 3, metres(runs, today, 7, 27))
}

/// This week over the mean of the four weeks it belongs to, for research only: the numerator sits in the denominator.
pub fn acute_chronic_coupled(runs: &[RunDone], today: Date) -> Option<Ratio> {
    Ratio::of(metres(runs, today, 0, 6) * 4, metres(runs, today, 0, 27))
}

/// The first week of a novice with a body mass index above 30 stays within 3 km.
pub const fn first_week_is_long(metres_in_week: u32) -> bool {
    metres_in_week > 3_000
}

/// Metres run from `first` to `last` days ago.
fn metres(runs: &[RunDone], today: Date, first: i32, last: i32) -> u64 {
    let within = |run: &&RunDone| (first..=last).contains(&days_between(run.date, today));
    runs.iter().filter(within).map(|run| u64::from(run.metres)).sum()
}

/// Whole days from one date to a later one; negative the other way round.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The same day so many days earlier or later.
pub(crate) fn shifted(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}
