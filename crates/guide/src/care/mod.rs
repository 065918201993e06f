//! A plan that starts today: what to do and leave, from when until when, and the day to call somebody when it does not get better.

mod clock;
mod rules;

pub use clock::Contact;
pub use rules::{ACUTE_DAYS, COOLING_MINUTES_MAX, CareRules, Cooling};

use crate::advice::{Advice, Run};
use crate::answers::Complaint;
use crate::book::{Book, SafetyPattern, Urgency};
use crate::inputs::{Flag, Input, Onset};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// What to do, with dates, and when to make contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarePlan {
    /// In the order of the day: what to leave, what to do, what eases, what comes later.
    pub tasks: Vec<Task>,
    /// When somebody should look at it.
    pub contact: Contact,
    /// Running comes back by the programme "return to running": not with an urgency above self-care unless a professional released it.
    pub returns_by_programme: bool,
}

/// One thing to do or leave, on these days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub what: TaskKind,
    /// First day.
    pub from: Date,
    /// Last day; `None` until it no longer hurts.
    pub until: Option<Date>,
    /// Evidence card.
    pub card: String,
}

/// What a task is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskKind {
    /// Take load off; never longer than the last day.
    Rest,
    /// No running.
    NoRunning,
    /// Leave this: `care-avoid-<slug>`.
    Leave(String),
    /// No heat and no massage: it can make a fresh injury bleed more.
    NoHeatOrMassage,
    /// Do this: `care-do-<slug>`.
    Do(String),
    /// Cool through a cloth, at most so long and so often.
    Cool {
        /// Minutes.
        minutes_max: u8,
        /// Times a day, where a number is known.
        times_a_day_max: Option<u8>,
    },
    /// A bandage and the leg up.
    CompressAndRaise,
    /// Everything that squeezes off, the leg level with the heart, and call.
    LoosenAndKeepLevel,
    /// Self-massage.
    Massage {
        /// Minutes.
        minutes: u8,
        /// Most times a day.
        times_a_day_max: u8,
    },
    /// This may help: `care-aid-<slug>`.
    Aid(String),
    /// Try running again when this holds: `care-resume-<slug>`.
    Resume(String),
}

const ACUTE_CARD: &str = "ev-inj-acute-care";
const COMPARTMENT_CARD: &str = "ev-inj-compartment";

/// The plan for a complaint with its advice, from today. `rules` are those of the first label; without a label only the general ones hold.
///
/// An emergency has one task: to call. Cooling, a bandage and a raised leg are never advised while pressure in a muscle compartment or a loss of
/// blood or feeling is suspected.
pub fn care_plan(book: &Book, complaint: &Complaint, advice: &Advice, rules: Option<&CareRules>, today: Date) -> CarePlan {
    let day = Day { complaint, advice, today };
    let mut tasks = day.first_aid();
    if let Some(rules) = rules.filter(|_| advice.urgency < Urgency::GpToday && !advice.outside_scope) {
        tasks.extend(day.by_rules(rules));
    }
    let contact = Contact::of(book, complaint, advice, today);
    let released = rules.is_none_or(|rules| !rules.release_only);
    CarePlan { tasks, contact, returns_by_programme: advice.urgency == Urgency::SelfCare && released && !advice.outside_scope }
}

struct Day<'a> {
    complaint: &'a Complaint,
    advice: &'a Advice,
    today: Date,
}

impl Day<'_> {
    /// What holds for any complaint: running or not, and the first two days after a sudden beginning.
    fn first_aid(&self) -> Vec<Task> {
        if self.advice.urgency == Urgency::Emergency {
            return if self.under_pressure() {
                vec![self.task(TaskKind::LoosenAndKeepLevel, None, COMPARTMENT_CARD)]
            } else {
                Vec::new()
            };
        }
        let mut tasks = Vec::new();
        if matches!(self.advice.run, Run::No(_)) {
            tasks.push(self.task(TaskKind::NoRunning, None, "ev-inj-run-permission"));
        }
        if self.under_pressure() {
            tasks.push(self.task(TaskKind::LoosenAndKeepLevel, None, COMPARTMENT_CARD));
        }
        if let Some(last) = self.last_acute_day() {
            tasks.push(self.task(TaskKind::NoHeatOrMassage, Some(last), ACUTE_CARD));
            if self.may_cool() {
                tasks.push(self.task(TaskKind::CompressAndRaise, Some(last), ACUTE_CARD));
            }
        }
        tasks
    }

    fn by_rules(&self, rules: &CareRules) -> Vec<Task> {
        let task = |what, until| self.task(what, until, &rules.card);
        let mut tasks: Vec<Task> = self.rest_until(rules).map(|last| task(TaskKind::Rest, Some(last))).into_iter().collect();
        tasks.extend(rules.avoid.iter().map(|slug| task(TaskKind::Leave(slug.clone()), None)));
        tasks.extend(rules.allowed.iter().map(|slug| task(TaskKind::Do(slug.clone()), None)));
        tasks.extend(self.cooling(rules));
        if let Some((minutes, times_a_day_max)) = rules.massage {
            tasks.push(Task { from: self.after_acute_days(), ..task(TaskKind::Massage { minutes, times_a_day_max }, None) });
        }
        tasks.extend(rules.aids.iter().map(|slug| task(TaskKind::Aid(slug.clone()), None)));
        if !rules.release_only {
            tasks.push(Task { from: self.after_acute_days(), ..task(TaskKind::Resume(rules.resume.clone()), None) });
        }
        tasks
    }

    /// Days of rest already taken count.
    fn rest_until(&self, rules: &CareRules) -> Option<Date> {
        let left = i32::from(rules.rest_days_max?) - self.number(Input::RestTriedDays);
        (left > 0).then(|| later(self.today, i64::from(left) - 1))
    }

    fn cooling(&self, rules: &CareRules) -> Option<Task> {
        let cooling = rules.cooling.filter(|_| self.may_cool())?;
        let last = cooling.days.map(|days| later(self.began(), i64::from(days) - 1));
        let minutes_max = cooling.minutes_max.min(COOLING_MINUTES_MAX);
        let what = TaskKind::Cool { minutes_max, times_a_day_max: cooling.times_a_day_max };
        last.is_none_or(|last| last >= self.today).then(|| self.task(what, last, &rules.card))
    }

    fn task(&self, what: TaskKind, until: Option<Date>, card: &str) -> Task {
        Task { what, from: self.today, until, card: card.to_owned() }
    }

    fn under_pressure(&self) -> bool {
        self.advice.exclude.contains(&SafetyPattern::AcuteCompartmentSyndrome)
    }

    /// Not under pressure, and not on skin that feels less.
    fn may_cool(&self) -> bool {
        let feels_less = [Flag::NumbTingling, Flag::FootColdNumb, Flag::Neuropathy];
        !self.under_pressure() && feels_less.iter().all(|flag| self.complaint.get(Input::Flag(*flag)) == Some(0))
    }

    fn last_acute_day(&self) -> Option<Date> {
        let sudden = self.number(Input::Onset) == Onset::Sudden as i32;
        let last = later(self.began(), ACUTE_DAYS - 1);
        (sudden && last >= self.today).then_some(last)
    }

    fn after_acute_days(&self) -> Date {
        self.last_acute_day().map_or(self.today, |last| later(last, 1))
    }

    fn began(&self) -> Date {
        later(self.today, -i64::from(self.number(Input::DurationDays)))
    }

    fn number(&self, input: Input) -> i32 {
        self.complaint.get(input).unwrap_or_default()
    }
}

/// So many days later; a calendar ends in the year 9999, and no complaint lasts that long.
fn later(day: Date, days: i64) -> Date {
    let span: Span = days.days();
    day.saturating_add(span)
}
