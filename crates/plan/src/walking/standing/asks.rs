//! Questions a person must answer before anything is raised: they come out of sessions and weeks, and an acknowledgement closes them.

use crate::fold::{self, alert};
use crate::standing::Alert;
use crate::walking::gates::blood_pressure;
use crate::walking::programme::WalkingTherapy;
use crate::walking::rule;
use crate::walking::sheet::{MUSCLE, said_yes};
use jiff::civil::Date;
use kadans_domain::{Facts, InputValue, Level, Reason};
use std::collections::BTreeMap;

/// All questions so far; each is the alert that will be shown.
pub(super) struct Asks<'a> {
    raised: Vec<Alert>,
    read: BTreeMap<&'a str, Date>,
}

impl<'a> Asks<'a> {
    pub(super) fn new(diary: &fold::Diary<'a>) -> Asks<'a> {
        Asks { raised: Vec::new(), read: fold::first_read(diary) }
    }

    /// Raises a question.
    pub(super) fn raise(&mut self, kind: &str, about: impl std::fmt::Display, since: Date, reason: Reason) {
        self.raised.push(alert(kind, about, Level::Ask, since, reason));
    }

    /// True while one of them stands open at the end of a day.
    pub(super) fn open(&self, day: Date) -> bool {
        let read = |alert: &Alert| self.read.get(alert.id.as_str()).is_some_and(|read| *read <= day);
        self.raised.iter().any(|alert| alert.since <= day && !read(alert))
    }

    pub(super) fn all(&self) -> &[Alert] {
        &self.raised
    }
}

/// What the answers before a session ask about: pressure, pulse, a change of medicine, pain in another place.
pub(super) fn of_gate(programme: &WalkingTherapy, facts: &Facts) -> Option<Reason> {
    let pressure = blood_pressure(programme, facts.whole("systolic"), facts.whole("diastolic"));
    let gates = &programme.session_gates;
    let fast = facts.whole("resting_hr").is_some_and(|rate| rate > gates.hr_ask_above.into());
    let elsewhere = facts.code("pain_place").is_some_and(|place| !MUSCLE.contains(&place));
    let what = [
        (fast || said_yes(facts, "irregular"), "resting_hr"),
        (said_yes(facts, "changed"), "changed"),
        (elsewhere, "pain_place"),
    ];
    let about = |what: &str| Reason::new(rule::ASK_BEFORE, &gates.card).saw("what", InputValue::Code(what.to_owned()));
    let asked = what.into_iter().find(|(holds, _)| *holds).map(|(_, what)| about(what));
    pressure.map(|gate| gate.reason).or(asked)
}
