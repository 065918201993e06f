//! Injury episodes: weekly reports about one problem, folded into when it began, when it ended, and what it cost.
//!
//! A report carries the severity that the weekly questions gave (`kadans-instrument`, OSTRC-H2): this fold asks nothing and scores nothing. A week
//! without an answer is missing, never zero. Sources: consensus on running injuries (Yamato 2015), surveillance consensus (Bahr 2020).

use crate::inputs::Region;
use crate::load_guard::{days_between, shifted};
use jiff::civil::Date;

/// One problem of one person: reports with the same key belong together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProblemKey {
    /// Where.
    pub region: Region,
    /// Which side; `None` when it has none.
    pub side: Option<Side>,
    /// Which tissue or condition, by its slug.
    pub label: String,
}

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// The answer of one week about one problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekReport {
    /// The day it was answered; the recall is the 7 days up to it.
    pub date: Date,
    /// Severity 0 to 100; `None` when the week was not answered or not answered wholly.
    pub severity: Option<u8>,
    /// First day of the problem, when the person knows.
    pub onset: Option<Date>,
    /// First day of full, unchanged running without the problem, when the person knows.
    pub full_return: Option<Date>,
    /// Somebody was consulted.
    pub consulted: bool,
    /// Scheduled runs in a row that were dropped or cut short.
    pub sessions_restricted: u8,
}

/// How an episode stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Still going on.
    Open,
    /// First day of full participation, reported or, when unknown, the last day the problem was reported.
    On {
        /// That day.
        day: Date,
        /// Whether the person said so.
        reported: bool,
    },
    /// Two weeks without an answer: nothing is known after this day.
    Censored(Date),
}

/// Whether it was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// For the first time.
    First,
    /// Again after it had ended; early when within two months.
    Recurrence {
        /// Within 2 months.
        early: bool,
    },
}

/// One episode of one problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Episode {
    /// First day.
    pub start: Date,
    /// How it stands.
    pub end: End,
    /// First or again.
    pub kind: Kind,
    /// Weeks with a severity above zero.
    pub weeks: u32,
    /// Sum of the weekly severities.
    pub cumulative_severity: u32,
    /// Somebody was consulted.
    pub consulted: bool,
    /// Most scheduled runs restricted in a row.
    pub sessions_restricted: u8,
}

/// Days lost, in the bins of the consensus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bin {
    /// None.
    Zero,
    /// 1 to 7.
    Week,
    /// 8 to 28.
    Month,
    /// More than 28.
    Longer,
}

/// Days of recall of a report.
const RECALL: i64 = 7;
/// Restricted days that make it a running injury by consensus.
const RESTRICTED_DAYS: i32 = 7;
/// Restricted scheduled runs in a row that do.
const RESTRICTED_SESSIONS: u8 = 3;
/// An early recurrence, in days.
const EARLY: i32 = 61;

impl Episode {
    /// Whole days between onset and full return, the onset day being day 0; `None` while it goes on.
    pub fn days_lost(&self) -> Option<i32> {
        self.restricted_days().map(|days| (days - 1).max(0))
    }

    /// Days from onset to full return.
    pub fn restricted_days(&self) -> Option<i32> {
        match self.end {
            End::On { day, .. } => Some(days_between(self.start, day).max(0)),
            End::Open | End::Censored(_) => None,
        }
    }

    /// The bin of the days lost.
    pub fn bin(&self) -> Option<Bin> {
        self.days_lost().map(|days| match days {
            ..=0 => Bin::Zero,
            1..=7 => Bin::Week,
            8..=28 => Bin::Month,
            _ => Bin::Longer,
        })
    }

    /// A running injury by consensus: lower limb only, and a week restricted, three scheduled runs in a row, or somebody consulted.
    pub fn is_running_injury(&self, region: Region) -> bool {
        region != Region::LowBack && (self.lasted_a_week() || self.sessions_restricted >= RESTRICTED_SESSIONS || self.consulted)
    }

    /// Restricted for a week or more, the back included (Buist 2008).
    pub fn lasted_a_week(&self) -> bool {
        self.restricted_days().is_some_and(|days| days >= RESTRICTED_DAYS)
    }
}

/// The episodes of one problem from its reports, which need not be in order.
pub fn episodes(reports: &[WeekReport]) -> Vec<Episode> {
    let mut reports = reports.to_vec();
    reports.sort_by_key(|report| report.date);
    let mut fold = Fold::default();
    reports.iter().for_each(|report| fold.take(report));
    fold.done
}

#[derive(Default)]
struct Fold {
    done: Vec<Episode>,
    last_answer: Option<Date>,
}

impl Fold {
    fn take(&mut self, report: &WeekReport) {
        let Some(severity) = report.severity else { return };
        if let Some(last) = self.last_answer {
            self.censor(last, report.date);
        }
        match (severity, self.open()) {
            (0, Some(episode)) => episode.end = ended(episode, report),
            (0, None) => {}
            (_, Some(episode)) => episode.goes_on(report, severity),
            (_, None) => self.begin(report, severity),
        }
        if let (Some(episode), Some(day), true) = (self.open(), report.full_return, severity > 0) {
            episode.end = End::On { day, reported: true };
        }
        self.last_answer = Some(report.date);
    }

    /// One missing week bridges; with two the episode ends at the last answer.
    fn censor(&mut self, last: Date, now: Date) {
        let missing_weeks = days_between(last, now) / RECALL as i32 - 1;
        if let Some(episode) = self.open().filter(|_| missing_weeks >= 2) {
            episode.end = End::Censored(last);
        }
    }

    fn open(&mut self) -> Option<&mut Episode> {
        self.done.last_mut().filter(|episode| episode.end == End::Open)
    }

    fn begin(&mut self, report: &WeekReport, severity: u8) {
        let start = report.onset.unwrap_or_else(|| shifted(report.date, 1 - RECALL));
        let kind = self.done.last().map_or(Kind::First, |before| match before.end {
            End::On { day, .. } => Kind::Recurrence { early: days_between(day, start) <= EARLY },
            End::Open | End::Censored(_) => Kind::First,
        });
        let mut episode =
            Episode { start, end: End::Open, kind, weeks: 0, cumulative_severity: 0, consulted: false, sessions_restricted: 0 };
        episode.goes_on(report, severity);
        self.done.push(episode);
    }
}

impl Episode {
    fn goes_on(&mut self, report: &WeekReport, severity: u8) {
        self.weeks += 1;
        self.cumulative_severity += u32::from(severity);
        self.consulted |= report.consulted;
        self.sessions_restricted = self.sessions_restricted.max(report.sessions_restricted);
    }
}

/// A week without the problem ends it: on the day the person says, else on the day of the last report of the problem.
fn ended(episode: &Episode, report: &WeekReport) -> End {
    let last_problem = shifted(report.date, -RECALL).max(episode.start);
    report.full_return.map_or(End::On { day: last_problem, reported: false }, |day| End::On { day, reported: true })
}

/// Problems over respondents of one week; non-response is missing, not healthy.
pub fn prevalence_percent(problems: u32, respondents: u32) -> Option<f64> {
    (respondents > 0).then(|| f64::from(problems) * 100.0 / f64::from(respondents))
}

/// Episodes, or days lost, per 1000 hours of running.
pub fn per_1000_hours(count: u32, minutes: u32) -> Option<f64> {
    (minutes > 0).then(|| f64::from(count) * 60_000.0 / f64::from(minutes))
}
