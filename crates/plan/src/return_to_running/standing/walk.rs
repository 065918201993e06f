//! The walk over the diary: each entry moves the course, or does not.

use super::Scene;
use super::log::{self, Morning};
use super::{done, stops};
use crate::fold::{self, Diary};
use crate::programme::Kept;
use crate::return_to_running::Log;
use crate::return_to_running::course::{Course, State};
use crate::return_to_running::observation;
use crate::return_to_running::prescribe::runner;
use crate::return_to_running::rule;
use crate::return_to_running::stage::{CODES, code};
use crate::return_to_running::verdict::Signs;
use crate::standing::Done;
use jiff::civil::Date;
use kadans_domain::{Adjustment, Author, Entry, EntryId, Event, InputValue, Observation, Reason, SessionDone};
use std::collections::BTreeMap;

pub(super) struct Walk<'a> {
    scene: &'a Scene<'a>,
    place: Option<usize>,
    pub(super) course: Option<Course<'a>>,
    pub(super) done: Vec<Done>,
    /// Sessions whose morning is not known.
    pub(super) without_morning: Vec<(EntryId, Date)>,
    pub(super) next_reasons: Vec<Reason>,
    /// Relapses after the weeks in which the ladder takes them up.
    pub(super) late_relapses: Vec<(EntryId, Date)>,
    open: BTreeMap<EntryId, (Date, stops::StopKind)>,
    mornings: BTreeMap<EntryId, Morning>,
    /// The same, also of mornings that were corrected later.
    mornings_ever: BTreeMap<EntryId, Morning>,
    distances: BTreeMap<EntryId, u32>,
    usual: u8,
    pub(super) questionnaire_usual: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(scene: &'a Scene<'a>) -> Walk<'a> {
        Walk {
            scene,
            place: None,
            course: None,
            done: Vec::new(),
            without_morning: Vec::new(),
            next_reasons: Vec::new(),
            late_relapses: Vec::new(),
            open: BTreeMap::new(),
            mornings: mornings(&scene.diary, scene.diary.dated()),
            mornings_ever: mornings(&scene.diary, scene.diary.written()),
            distances: distances(&scene.diary),
            usual: 0,
            questionnaire_usual: false,
        }
    }

    pub(super) fn kept(&self) -> Option<&'a Kept> {
        self.scene.versions.at(self.place?)
    }

    /// Day of the present course.
    pub(super) fn day(&self, date: Date) -> i32 {
        self.kept().map_or(0, |kept| (date - kept.from).get_days())
    }

    pub(super) fn read(&mut self, date: Date, entry: &'a Entry) {
        self.begin(self.scene.versions.on(date));
        if let Some(kind) = stops::kind(self.scene.rules, entry) {
            self.open.insert(entry.id, (date, kind));
            self.course.as_mut().map(Course::lock);
        }
        match &entry.event {
            Event::SessionDone(session) => self.session(date, entry, session),
            Event::Observed(observed) => self.observed(date, entry, observed),
            Event::Adjusted(adjusted) => self.adjusted(adjusted),
            Event::Override(set) => self.set(set.rung),
            Event::Clearance(clearance) if matches!(entry.author, Author::Member(_)) => self.clear(clearance.of),
            Event::Clearance(_)
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
        let (intake, choice) = (&kept.dose.intake, &kept.dose.choice);
        self.course = runner(intake, choice).map(|runner| Course::new(self.scene.rules, runner));
        self.usual = log::small(intake, "usual_morning").unwrap_or(0);
        self.next_reasons.clear();
        if !self.open.is_empty() {
            self.course.as_mut().map(Course::lock);
        }
    }

    fn session(&mut self, date: Date, entry: &'a Entry, session: &SessionDone) {
        self.begin(self.scene.versions.followed(&session.reference, date));
        let Some(log) = self.log(date, entry, &self.scene.diary.tellings(entry), &self.mornings) else { return };
        let worst = self.log(date, entry, &self.scene.diary.ever_told(entry), &self.mornings_ever).unwrap_or(log);
        self.usual = log::usual_of(&session.answers.more).unwrap_or(self.usual);
        let Some(course) = &mut self.course else { return };
        let gap = course.arrive(log.day);
        // A correction is believed, unless what it corrects would have called a clinician.
        let calls = |log: Log| {
            let mut course = *course;
            course.judge(log).decision.waits_for_clinician()
        };
        let log = if worst != log && calls(worst) { worst } else { log };
        let mut judged = course.judge(log);
        if judged.decision.waits_for_clinician() {
            self.open.entry(entry.id).or_insert((date, stops::StopKind::Ladder));
        }
        if judged.waits_for_morning {
            self.without_morning.push((entry.id, date));
        }
        judged.reasons.extend(gap);
        self.next_reasons.clear();
        let number = self.done.len() as u16 + 1;
        self.done.push(done::done(entry.id, date, number, session, &log, judged));
    }

    /// The safest reading of what these entries tell of the session for which `entry` stands.
    fn log(&self, date: Date, entry: &Entry, told: &[&Entry], mornings: &BTreeMap<EntryId, Morning>) -> Option<Log> {
        let (morning, distance) = (mornings.get(&entry.id).copied(), self.distances.get(&entry.id).copied());
        let logs = told.iter().filter_map(|told| {
            let session = told.session()?;
            let morning = morning.or_else(|| log::morning_on_paper(&session.answers.more));
            log::of(self.scene.rules, self.day(date), session, self.usual, morning, distance)
        });
        logs.reduce(Log::safest)
    }

    fn observed(&mut self, date: Date, entry: &Entry, observed: &Observation) {
        let day = self.day(date);
        let Some(course) = &mut self.course else { return };
        match observed.kind.as_str() {
            observation::EXIT if matches!(entry.author, Author::Member(_)) => {
                self.questionnaire_usual = observed.facts.is_yes("questionnaire_usual");
                let _ = course.exit(day, self.questionnaire_usual);
            }
            observation::RELAPSE if matches!(course.state(), State::Exited(_)) => match course.relapse(day) {
                Some(reason) => self.next_reasons.push(reason),
                None => self.late_relapses.push((entry.id, date)),
            },
            _ => {}
        }
    }

    fn adjusted(&mut self, adjusted: &Adjustment) {
        let chosen = match &adjusted.to {
            kadans_domain::Fact::Code(chosen) if adjusted.what == "stage" => chosen,
            _ => return,
        };
        if let Some(stage) = CODES.iter().position(|known| known == chosen) {
            self.set(stage as u8);
        }
    }

    fn set(&mut self, stage: u8) {
        let Some(course) = &mut self.course else { return };
        course.go_to(stage);
        let stage = InputValue::Code(code(course.stage()).to_owned());
        self.next_reasons = vec![Reason::new(rule::OVERRIDE, &self.scene.rules.ladder.card).saw("stage", stage)];
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

    /// Sessions that a clinician has to look at, and that nobody has lifted yet.
    pub(super) fn waiting(&self) -> impl Iterator<Item = (EntryId, Date)> + '_ {
        let of_ladder = self.open.iter().filter(|(_, (_, kind))| *kind == stops::StopKind::Ladder);
        of_ladder.map(|(id, (date, _))| (*id, *date))
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

/// Mornings are told after their session, and belong to it. Signs count, also without a number beside them.
fn mornings<'a>(diary: &Diary<'a>, entries: impl Iterator<Item = (Date, &'a Entry)>) -> BTreeMap<EntryId, Morning> {
    let told = entries.filter_map(|(_, entry)| match &entry.event {
        Event::Observed(Observation { kind, session: Some(of), facts }) if kind == observation::MORNING => {
            let signs = log::signs(facts);
            let pain = log::small(facts, "pain").or(signs.any().then_some(0))?;
            Some((diary.current(*of), Morning { pain, signs }))
        }
        Event::MorningCheck(check) => {
            Some((diary.current(check.session), Morning { pain: check.pain.value(), signs: Signs::default() }))
        }
        _ => None,
    });
    fold::worst_told(told, Morning::or)
}

/// The shortest distance that was told of a session.
fn distances(diary: &Diary<'_>) -> BTreeMap<EntryId, u32> {
    let told = diary.observed(observation::DISTANCE).filter_map(|(_, _, observed)| {
        let metres = u32::try_from(observed.facts.thousandths("distance")?).ok()?;
        Some((diary.current(observed.session?), metres))
    });
    fold::worst_told(told, u32::min)
}
