//! The walk through the diary: each session is judged where the plan then stood, and moves the plan.

mod session;

use super::Scene;
use super::mornings::Morning;
use super::types::DoneSession;
use crate::running::gap::{AfterGap, after_gap};
use crate::running::path::Path;
use crate::running::prescription::Confirmed;
use crate::running::programme::RunningTherapy;
use crate::running::rule;
use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, Event, InputValue, Override, Reason, SessionDone};
use std::collections::BTreeMap;

/// Where someone stands while the diary is read.
#[derive(Debug, Clone)]
pub(super) enum Place {
    /// Walking before the ladder; sessions done of it.
    LeadIn(u16),
    /// On the ladder.
    Ladder(Path),
}

/// The state of the walk.
pub(super) struct Walk<'a> {
    scene: &'a Scene<'a>,
    mornings: BTreeMap<EntryId, Morning>,
    /// The prescription that holds, by place in the list.
    pub(super) version: Option<usize>,
    /// Where someone stands.
    pub(super) place: Option<Place>,
    /// Day and rung of the last run, or of a therapist's override.
    pub(super) last_run: Option<(Date, u8)>,
    /// First day on the ladder, for each prescription.
    pub(super) ladder_from: Vec<Option<Date>>,
    /// Days on which the milestone was run.
    pub(super) milestone: Option<Date>,
    /// Sessions done.
    pub(super) done: Vec<DoneSession>,
    /// Why the next dose is not simply the last verdict's.
    pub(super) next_reasons: Vec<Reason>,
    /// The goal that stands.
    pub(super) goal: Option<String>,
    easy: u8,
    worse: u8,
}

impl<'a> Walk<'a> {
    pub(super) fn new(scene: &'a Scene<'a>, mornings: BTreeMap<EntryId, Morning>) -> Walk<'a> {
        Walk {
            scene,
            mornings,
            version: None,
            place: None,
            last_run: None,
            ladder_from: vec![None; scene.versions.all().len()],
            milestone: None,
            done: Vec::new(),
            next_reasons: Vec::new(),
            goal: None,
            easy: 0,
            worse: 0,
        }
    }

    /// Reads one entry; `tellings` are the entries that tell of the same session, itself among them.
    pub(super) fn read(&mut self, date: Date, entry: &Entry, tellings: &[&Entry]) {
        match &entry.event {
            Event::SessionDone(session) => {
                self.follow(self.scene.versions.followed(&session.reference, date));
                let told: Vec<&SessionDone> = tellings.iter().filter_map(|told| told.session()).collect();
                self.session(date, entry.id, session, &told);
            }
            Event::Override(set) => {
                self.follow(self.scene.versions.on(date));
                self.set_by_hand(date, set);
            }
            Event::Goal(choice) => self.goal = Some(choice.goal.clone()),
            Event::BreathingDone(_)
            | Event::Motivation(_)
            | Event::MorningCheck(_)
            | Event::SafetySignal(_)
            | Event::ValuesRecorded(_)
            | Event::ItemsAnswered(_)
            | Event::Clearance(_)
            | Event::Observed(_)
            | Event::Adjusted(_)
            | Event::Pause(_)
            | Event::AlertAcknowledged { .. }
            | Event::Discharge { .. } => {}
        }
    }

    /// The numbers that decide.
    pub(super) fn programme(&self) -> &'a RunningTherapy {
        self.scene.programme
    }

    /// A morning after a session that is still to be judged.
    pub(super) fn woke(&mut self, session: EntryId, morning: Morning) {
        self.mornings.insert(session, morning);
    }

    /// Brings the walk to today: a prescription that began meanwhile holds, even before its first session.
    pub(super) fn arrive(&mut self, today: Date) {
        self.follow(self.scene.versions.on(today).or(Some(0)));
    }

    /// The prescription that holds.
    pub(super) fn confirmed(&self) -> Option<&'a Confirmed> {
        self.scene.versions.at(self.version?)
    }

    /// The dose after the days without running until `day`, when someone is on the ladder and not finished.
    pub(super) fn gap_on(&self, day: Date) -> AfterGap {
        let (Some(Place::Ladder(path)), Some((last_day, last))) = (&self.place, self.last_run) else {
            return AfterGap::AsPlanned;
        };
        let days = u16::try_from((day - last_day).get_days()).unwrap_or(0);
        path.next().map_or(AfterGap::AsPlanned, |due| after_gap(&self.scene.programme.gap, days, last, due))
    }

    /// Never back to an earlier prescription.
    fn follow(&mut self, version: Option<usize>) {
        let Some((version, confirmed)) = version.and_then(|place| Some((place, self.scene.versions.at(place)?))) else { return };
        if self.version.is_some_and(|current| version <= current) {
            return;
        }
        self.version = Some(version);
        self.last_run = None;
        self.next_reasons.clear();
        (self.easy, self.worse) = (0, 0);
        if confirmed.prescription.lead_in.is_some() {
            self.place = Some(Place::LeadIn(0));
        } else {
            self.enter_ladder(confirmed.from);
        }
    }

    fn enter_ladder(&mut self, from: Date) {
        if let (Some(version), Some(confirmed)) = (self.version, self.confirmed()) {
            self.ladder_from[version] = Some(from);
            self.place = Some(Place::Ladder(Path::of(&confirmed.prescription)));
        }
    }

    /// A therapist sets the next rung.
    pub(super) fn set_by_hand(&mut self, date: Date, set: &Override) {
        if matches!(self.place, Some(Place::LeadIn(_))) {
            self.enter_ladder(date);
        }
        if let Some(Place::Ladder(path)) = &mut self.place {
            path.go_to(set.rung);
            self.last_run = Some((date, set.rung));
            let reason = Reason::new(rule::PLAN_OVERRIDE, &self.scene.programme.progress.card)
                .saw("rung", InputValue::Whole(set.rung.into()))
                .saw("reason", InputValue::Code(set.reason.clone()));
            self.next_reasons = vec![reason];
        }
    }
}
