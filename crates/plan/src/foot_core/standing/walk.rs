//! The walk over the diary: each entry moves the course, or does not.

use super::Scene;
use super::log;
use super::{done, stops};
use crate::fold;
use crate::foot_core::catalogue::SLUGS;
use crate::foot_core::course::{Course, Log, Morning};
use crate::foot_core::decide::Light;
use crate::foot_core::{observation, rule, screen};
use crate::programme::Kept;
use crate::standing::Done;
use jiff::civil::Date;
use kadans_domain::{
    Adjustment, Author, Entry, EntryId, Event, Fact, Facts, InputValue, MorningCheck, Observation, Reason, SessionDone,
};
use std::collections::BTreeMap;

pub(super) struct Walk<'a> {
    scene: &'a Scene<'a>,
    place: Option<usize>,
    choice: Facts,
    pub(super) course: Option<Course<'a>>,
    pub(super) done: Vec<Done>,
    /// Sessions of which enough was done.
    pub(super) completed: usize,
    pub(super) lights: Vec<Light>,
    pub(super) without_morning: Vec<(EntryId, Date)>,
    pub(super) next_reasons: Vec<Reason>,
    pub(super) injuries: Vec<(EntryId, Date, bool)>,
    /// Kinds that were observed, newest last.
    pub(super) observed: Vec<(String, Date)>,
    /// The person asked not to be reminded.
    pub(super) no_reminders: bool,
    open: BTreeMap<EntryId, (Date, stops::StopKind)>,
    mornings: BTreeMap<EntryId, Morning>,
    usual: u8,
}

impl<'a> Walk<'a> {
    pub(super) fn new(scene: &'a Scene<'a>) -> Walk<'a> {
        let told = scene.diary.entries().filter_map(|entry| morning(scene, &entry.event));
        let mornings = fold::worst_told(told, Morning::or);
        Walk {
            scene,
            place: None,
            choice: Facts::new(),
            course: None,
            done: Vec::new(),
            completed: 0,
            lights: Vec::new(),
            without_morning: Vec::new(),
            next_reasons: Vec::new(),
            injuries: Vec::new(),
            observed: Vec::new(),
            no_reminders: false,
            open: BTreeMap::new(),
            mornings,
            usual: 0,
        }
    }

    pub(super) fn kept(&self) -> Option<&'a Kept> {
        self.scene.versions.at(self.place?)
    }

    /// What was chosen, and set by hand since.
    pub(super) fn choice(&self) -> &Facts {
        &self.choice
    }

    pub(super) fn day(&self, date: Date) -> i32 {
        self.kept().map_or(0, |kept| (date - kept.from).get_days())
    }

    pub(super) fn read(&mut self, date: Date, entry: &'a Entry) {
        self.begin(self.scene.versions.on(date));
        if let Some(kind) = stops::kinds(self.scene.rules, entry).into_iter().next() {
            self.open.insert(entry.id, (date, kind));
            self.course.as_mut().map(Course::lock);
        }
        match &entry.event {
            Event::SessionDone(session) => self.session(date, entry, session),
            Event::Observed(observed) => self.observed(date, entry, observed),
            Event::Adjusted(adjusted) => self.adjusted(adjusted),
            Event::Clearance(clearance) if matches!(entry.author, Author::Member(_)) => self.clear(clearance.of),
            Event::Clearance(_)
            | Event::Override(_)
            | Event::BreathingDone(_)
            | Event::Motivation(_)
            | Event::MorningCheck(_)
            | Event::SafetySignal(_)
            | Event::ValuesRecorded(_)
            | Event::ItemsAnswered(_)
            | Event::Goal(_)
            | Event::Pause(_)
            | Event::AlertAcknowledged { .. }
            | Event::Discharge { .. } => {}
        }
    }

    /// A new version is a new course.
    fn begin(&mut self, place: Option<usize>) {
        if place.is_none() || place <= self.place {
            return;
        }
        self.place = place;
        let Some(kept) = self.kept() else { return };
        let (rules, intake) = (self.scene.rules, &kept.dose.intake);
        self.choice = kept.dose.choice.clone();
        self.course = Some(Course::new(rules, screen::person(rules, intake, &kept.dose.choice)));
        self.usual = log::small(intake, "usual_pain").unwrap_or(0);
        self.next_reasons.clear();
        if !self.open.is_empty() {
            self.course.as_mut().map(Course::lock);
        }
    }

    fn session(&mut self, date: Date, entry: &'a Entry, session: &SessionDone) {
        self.begin(self.scene.versions.followed(&session.reference, date));
        let (rules, day) = (self.scene.rules, self.day(date));
        let morning = self.mornings.get(&entry.id).copied();
        let told = self.scene.diary.tellings(entry);
        let sessions: Vec<&SessionDone> = told.iter().filter_map(|told| told.session()).collect();
        let logs = sessions.iter().filter_map(|session| {
            let morning = morning.or_else(|| log::morning_on_paper(&session.answers.more));
            log::of(rules, day, session, self.usual, morning)
        });
        let Some(log) = logs.reduce(Log::safest) else { return };
        self.usual = log.usual_pain;
        let Some(course) = &mut self.course else { return };
        let gap = course.arrive(day);
        let mut judged = course.judge(log);
        self.completed += usize::from(sessions.iter().all(|session| log::completed(rules, &log, session)));
        self.lights.push(judged.light);
        if judged.waits_for_morning {
            self.without_morning.push((entry.id, date));
        }
        judged.reasons.extend(gap);
        self.next_reasons.clear();
        let number = self.done.len() as u16 + 1;
        self.done.push(done::done(entry.id, date, number, session, &log, judged));
    }

    fn observed(&mut self, date: Date, entry: &Entry, observed: &Observation) {
        let day = self.day(date);
        self.observed.push((observed.kind.clone(), date));
        let Some(course) = &mut self.course else { return };
        let facts = &observed.facts;
        match observed.kind.as_str() {
            observation::GATE => {
                let limit = self.scene.rules.progress.soreness_skip_from;
                // Earlier forms asked it as `soreness`.
                let told = log::small(facts, "soreness_start").or(log::small(facts, "soreness"));
                if told.is_some_and(|soreness| soreness >= limit) {
                    self.next_reasons = vec![course.skip(day)];
                }
            }
            observation::SCREEN => {
                let _ = course.arrive(day);
                let complete = screen::gates(&self.scene.rules.screen, facts);
                let unanswered = complete.iter().any(|gate| gate.reason.rule == rule::SCREEN_UNANSWERED);
                if !unanswered && !screen::forbids(&complete) {
                    course.screened();
                }
            }
            observation::ADVERSE => {
                self.injuries.push((entry.id, date, crate::foot_core::adverse::is_acute_of_foot(facts)));
            }
            observation::MISSED => self.no_reminders = facts.truth("remind") == Some(false),
            _ => {}
        }
    }

    fn adjusted(&mut self, adjusted: &Adjustment) {
        let Some(course) = &mut self.course else { return };
        match (&adjusted.to, SLUGS.iter().position(|slug| *slug == adjusted.what)) {
            (Fact::Whole(level), Some(exercise)) => {
                course.set_level(exercise, u8::try_from(*level).unwrap_or(1));
                let level = InputValue::Whole(course.level(exercise).into());
                let reason = Reason::new(rule::OVERRIDE, &self.scene.rules.progress.card);
                self.next_reasons.push(reason.saw("item", InputValue::Code(adjusted.what.clone())).saw("level", level));
            }
            (Fact::Code(_), None) if adjusted.what == "variant" => self.choice.set("variant", adjusted.to.clone()),
            _ => {}
        }
    }

    /// A stop told twice in one day, by a signal and by its session, is lifted once.
    fn clear(&mut self, of: EntryId) {
        let current = self.scene.diary.current(of);
        let Some(lifted) = self.open.get(&of).or_else(|| self.open.get(&current)).cloned() else { return };
        self.open.retain(|id, open| *id != of && *id != current && *open != lifted);
        if self.open.is_empty() {
            self.course.as_mut().map(Course::clear);
        }
    }

    /// Today: a long gap, and stops that were lifted altogether.
    pub(super) fn arrive(&mut self, today: Date, free: bool) {
        self.begin(self.scene.versions.on(today));
        let day = self.day(today);
        let Some(course) = &mut self.course else { return };
        if free {
            course.clear();
        }
        self.next_reasons.extend(course.arrive(day));
    }
}

/// A morning belongs to its session, whenever it was told.
fn morning(scene: &Scene<'_>, event: &Event) -> Option<(EntryId, Morning)> {
    match event {
        Event::Observed(Observation { kind, session: Some(of), facts }) if kind == observation::MORNING => {
            Some((scene.diary.current(*of), log::morning(facts)?))
        }
        Event::MorningCheck(MorningCheck { session, pain, .. }) => {
            Some((scene.diary.current(*session), Morning { pain: pain.value(), soreness: None, signs: false }))
        }
        _ => None,
    }
}
