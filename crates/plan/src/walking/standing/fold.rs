//! The fold: the diary, entry by entry, through the state machine of the course.

use super::asks::Asks;
use super::stops::{self, Kind};
use crate::decision::Decision;
use crate::fold::{self, Calendar, Diary, Versions};
use crate::programme::{Case, Kept};
use crate::standing::{Done, Judgement};
use crate::walking::course::Walk;
use crate::walking::prescribe::setting;
use crate::walking::programme::WalkingTherapy;
use crate::walking::review::{AfterGap, Rule};
use crate::walking::rule;
use crate::walking::test::TestResult;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, Event, InputValue, Reason};

/// What does not change while the diary is read.
pub(super) struct Scene<'a> {
    pub(super) programme: &'a WalkingTherapy,
    pub(super) versions: Versions<'a, Kept>,
    pub(super) diary: Diary<'a>,
    pub(super) calendar: Calendar,
    pub(super) stops: Vec<fold::Standing<Kind>>,
}

impl<'a> Scene<'a> {
    pub(super) fn of(programme: &'a WalkingTherapy, case: &Case<'a>) -> Scene<'a> {
        let diary = Diary::of(case.entries);
        let versions = Versions::of(case.versions);
        let calendar = Calendar::of(&diary, versions.started(), case.today);
        let stops = stops::stops(programme, &diary);
        Scene { programme, versions, diary, calendar, stops }
    }

    /// True while a stop stands on this day.
    pub(super) fn held(&self, day: Date) -> bool {
        self.stops.iter().any(|stop| stops::stands(stop, day))
    }

    /// First day of a week of the course, from 1.
    pub(super) fn week_from(&self, week: u16) -> Option<Date> {
        Some(self.calendar.started?.saturating_add((i64::from(week.max(1) - 1) * 7).days()))
    }
}

/// Where the fold is.
pub(super) struct Fold<'s, 'a> {
    pub(super) scene: &'s Scene<'a>,
    /// None before the first prescription.
    pub(super) walk: Option<Walk<'a>>,
    version: Option<usize>,
    pub(super) done: Vec<Done>,
    pub(super) next_reasons: Vec<Reason>,
    pub(super) asks: Asks<'a>,
    /// Tests, oldest first.
    pub(super) tests: Vec<(Date, EntryId, TestResult)>,
    pub(super) last_walk: Option<Date>,
    /// Walks at home that count.
    pub(super) home_walks: u16,
    /// Walks at home this week.
    pub(super) home_this_week: u8,
    /// Supervised sessions due in the weeks that ended.
    pub(super) due: u16,
}

impl<'s, 'a> Fold<'s, 'a> {
    /// Reads everything until today.
    pub(super) fn of(scene: &'s Scene<'a>) -> Fold<'s, 'a> {
        let mut fold = Fold {
            scene,
            walk: None,
            version: None,
            done: Vec::new(),
            next_reasons: Vec::new(),
            asks: Asks::new(&scene.diary),
            tests: Vec::new(),
            last_walk: None,
            home_walks: 0,
            home_this_week: 0,
            due: 0,
        };
        for (date, entry) in scene.diary.dated().filter(|(date, _)| *date <= scene.calendar.today) {
            fold.arrive(date);
            fold.read(date, entry);
        }
        let until = scene.calendar.discharged.map_or(scene.calendar.today, |on| on.min(scene.calendar.today));
        fold.arrive(until);
        fold.after_gap(until);
        fold
    }

    fn read(&mut self, date: Date, entry: &'a Entry) {
        match &entry.event {
            Event::SessionDone(session) => {
                self.follow(self.scene.versions.followed(&session.reference, date));
                self.session(date, entry, session);
            }
            Event::Observed(observation) => self.observed(date, entry, observation),
            Event::Adjusted(adjusted) => self.set_by_hand(&adjusted.what, &adjusted.to, &adjusted.reason),
            Event::BreathingDone(_)
            | Event::Motivation(_)
            | Event::MorningCheck(_)
            | Event::SafetySignal(_)
            | Event::ValuesRecorded(_)
            | Event::ItemsAnswered(_)
            | Event::Clearance(_)
            | Event::Override(_)
            | Event::Goal(_)
            | Event::Pause(_)
            | Event::AlertAcknowledged { .. }
            | Event::Discharge { .. } => {}
        }
    }

    /// Brings the fold to a day: weeks that ended are reviewed, a prescription that began holds.
    fn arrive(&mut self, date: Date) {
        while let Some(week) = self.walk.as_ref().map(|walk| walk.week) {
            let Some(next) = self.scene.week_from(week + 1).filter(|next| *next <= date) else { break };
            let last = next.saturating_sub(1.day());
            self.follow(self.scene.versions.on(last));
            self.turn(week, last);
        }
        self.follow(self.scene.versions.on(date));
    }

    fn follow(&mut self, version: Option<usize>) {
        let Some((place, kept)) = version.and_then(|place| Some((place, self.scene.versions.at(place)?))) else { return };
        if self.version.is_some_and(|current| place <= current) {
            return;
        }
        let setting = setting(self.scene.programme, &kept.dose.intake, &kept.dose.choice);
        match &mut self.walk {
            Some(walk) => walk.prescribed(setting),
            None => self.walk = Some(Walk::new(self.scene.programme, setting)),
        }
        self.version = Some(place);
        self.next_reasons.clear();
    }

    /// The prescription that holds.
    pub(super) fn kept(&self) -> Option<&'a Kept> {
        self.scene.versions.at(self.version?)
    }

    /// Ends a week: the review, and what it tells.
    fn turn(&mut self, week: u16, last: Date) {
        let scene = self.scene;
        let first = scene.week_from(week).unwrap_or(last);
        let days = first.series(1.day()).take(7);
        let active = days.filter(|day| !scene.calendar.pausing(*day) && !scene.held(*day)).count() as u8;
        let open = scene.held(last) || self.asks.open(last);
        let Some(walk) = &mut self.walk else { return };
        let (before, block_before, attended) = (walk.load, walk.block_min, walk.attended);
        let (reviewed, seen) = walk.turn_week(active, open);
        self.home_this_week = 0;
        self.due = self.due.saturating_add(seen.due.into());
        if attended == 0 && seen.due == 0 && !open {
            return;
        }
        let told = super::told::Reviewed { before, block_before, reviewed, seen };
        let reasons = told.reasons(scene.programme);
        if let Some(kind) = ask_of(reviewed.rule) {
            self.asks.raise(kind, last, last, reasons[0].clone());
        }
        self.next_reasons.clone_from(&reasons);
        let in_week = |done: &&mut Done| done.kind == "supervised" && done.date >= first && done.date <= last;
        if let Some(done) = self.done.iter_mut().rev().find(in_week) {
            told.add_to(scene.programme, &mut done.verdict, reasons);
        }
    }

    /// Days without walking change the next dose, once.
    pub(super) fn after_gap(&mut self, date: Date) {
        let (Some(walk), Some(last)) = (&mut self.walk, self.last_walk) else { return };
        let days = u16::try_from((date - last).get_days()).unwrap_or(0);
        let programme = self.scene.programme;
        let (name, load) = match walk.rested(days) {
            AfterGap::AsPlanned => return,
            AfterGap::StepBack(load, _) => (rule::GAP_BACK, load),
            AfterGap::Retest => (rule::GAP_RETEST, walk.load),
        };
        let reason = Reason::new(name, &programme.gap.card)
            .saw("days", InputValue::Whole(days.into()))
            .saw("speed_kmh", InputValue::Tenths(load.speed_x10.into()))
            .saw("grade", InputValue::Whole(load.grade.into()))
            .saw("block_min", InputValue::Whole(walk.block_min.into()));
        if name == rule::GAP_RETEST {
            self.asks.raise("gap", last, date, reason.clone());
        }
        self.next_reasons.push(reason);
    }
}

const fn ask_of(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::FewSessionsAgain => Some("few_sessions"),
        Rule::Floor => Some("floor"),
        Rule::Top => Some("top"),
        Rule::Open | Rule::FewSessions | Rule::Up | Rule::Down | Rule::Same | Rule::TooNew => None,
    }
}

/// A verdict with one reason.
pub(super) fn verdict(decision: Decision, reason: Reason) -> Judgement {
    Judgement { decision, reasons: vec![reason], changes: Vec::new() }
}
