//! What the insurance pays, session by session: an estimate with the year of its figures, never a promise.
//!
//! The figures stand year by year in the programme's file. A year that is not there is not guessed: the answer is to ask the
//! insurer. Amounts are whole cents. Card: `ev-wt-cover`.

mod pay;

pub use pay::{Bill, Payment, estimate};

use crate::walking::programme::{CoverRules, CoverYear};
use jiff::ToSpan;
use jiff::civil::Date;

/// Fontaine stage, as the insurance tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Without complaints.
    One,
    /// Claudication.
    Two,
    /// Pain at rest.
    Three,
    /// A wound.
    Four,
}

impl Stage {
    /// From the code of the intake: `1`, `2`, `2a`, `2b`, `3`, `4`.
    pub fn from_code(code: &str) -> Option<Stage> {
        match code {
            "1" => Some(Stage::One),
            "2" | "2a" | "2b" => Some(Stage::Two),
            "3" => Some(Stage::Three),
            "4" => Some(Stage::Four),
            _ => None,
        }
    }
}

/// What someone's insurance is, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insured {
    /// Age at the first treatment, years.
    pub age: u8,
    /// Stage from a day on, in order; a stage that worsens ends the cover.
    pub stages: Vec<(Date, Stage)>,
    /// Day of the referral, and the last day it holds.
    pub referral: Option<(Date, Option<Date>)>,
    /// The entitlement was used before.
    pub earlier_course: bool,
    /// Price of a session.
    pub tariff_cents: u32,
    /// Share of the price the policy covers with this therapist, percent; 100 with a contract.
    pub covered_percent: u32,
    /// What was left of the deductible on a day; other care may have used it.
    pub deductible_left: Option<(Date, u32)>,
    /// Voluntary deductible on top, cents a year.
    pub voluntary_cents: u32,
    /// Sessions the supplementary insurance pays.
    pub supplementary: u16,
    /// This insurer counts intake and tests among the sessions.
    pub counts_intake: bool,
    /// This insurer counts a group or video session.
    pub counts_group: bool,
}

/// What kind of visit it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VisitKind {
    /// A treatment.
    Treatment,
    /// Screening, intake or test; may share a day with a treatment.
    Intake,
    /// Treatment in a group or by video.
    Group,
    /// The person did not come: nothing is claimed.
    NoShow,
}

/// A visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// Its day.
    pub date: Date,
    /// What it was.
    pub kind: VisitKind,
}

/// Why a session is or is not covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// The basic insurance covers it.
    Covered,
    /// The years' figures are unknown: ask the insurer.
    UnknownYear,
    /// Under age.
    Age,
    /// Another stage than claudication.
    Stage,
    /// Stage 3 before the session from which its own entitlement pays.
    ChronicList,
    /// No referral yet, or not any more.
    Referral,
    /// All sessions were used.
    Used,
    /// More than the months since the first treatment.
    Window,
    /// The entitlement is given once.
    Once,
    /// One treatment a day counts.
    SameDay,
    /// This kind of visit does not count with this insurer.
    NotCounted,
}

impl Because {
    /// Stable code, e.g. `same_day`.
    pub const fn code(self) -> &'static str {
        match self {
            Because::Covered => "covered",
            Because::UnknownYear => "unknown_year",
            Because::Age => "age",
            Because::Stage => "stage",
            Because::ChronicList => "chronic_list",
            Because::Referral => "referral",
            Because::Used => "used",
            Because::Window => "window",
            Because::Once => "once",
            Because::SameDay => "same_day",
            Because::NotCounted => "not_counted",
        }
    }
}

/// The figures of a year.
pub fn year(rules: &CoverRules, date: Date) -> Option<CoverYear> {
    rules.years.iter().copied().find(|year| year.year == date.year())
}

/// The first day outside the window that began with the first treatment.
pub fn window_ends(figures: CoverYear, first: Date) -> Date {
    first.saturating_add(i64::from(figures.months).months())
}

/// Whether the basic insurance covers the visit that would be number `number`.
pub fn covers(rules: &CoverRules, insured: &Insured, first: Date, visit: Visit, number: u16) -> Because {
    let Some(figures) = year(rules, first).filter(|_| year(rules, visit.date).is_some()) else { return Because::UnknownYear };
    let stage = insured.stages.iter().rfind(|(from, _)| *from <= visit.date).map(|(_, stage)| *stage);
    let stage_forbids = match stage {
        Some(Stage::Two) => None,
        Some(Stage::Three) => (number < rules.stage_3_from).then_some(Because::ChronicList),
        Some(Stage::One | Stage::Four) | None => Some(Because::Stage),
    };
    let referred =
        insured.referral.is_some_and(|(from, until)| from <= visit.date && until.is_none_or(|until| visit.date <= until));
    let forbids = [
        (insured.age < rules.age_min).then_some(Because::Age),
        stage_forbids,
        (!referred).then_some(Because::Referral),
        insured.earlier_course.then_some(Because::Once),
        (visit.date >= window_ends(figures, first)).then_some(Because::Window),
        (number > figures.sessions && stage != Some(Stage::Three)).then_some(Because::Used),
    ];
    forbids.into_iter().flatten().next().unwrap_or(Because::Covered)
}
