//! The diary brought to the walk, entry by entry.

use super::read::{Answered, log, small};
use super::{Scene, done_s};
use crate::programme::Kept;
use crate::standing::{Done, Judgement};
use crate::strength::delayed::usual;
use crate::strength::dose::{Phase, SessionDose};
use crate::strength::gate;
use crate::strength::numbers::{CardiacStrength, Place, names};
use crate::strength::person::Person;
use crate::strength::said::{self, counted, word};
use crate::strength::walk::{Judged, Log, Moved, Walk};
use crate::words::Words;
use jiff::civil::Date;
use kadans_domain::{Adjustment, Author, Entry, EntryId, Event, Fact, Level, Observation, Reason, SessionDone};

/// A course as it was walked.
pub(super) struct Course<'p> {
    pub(super) walk: Walk<'p>,
    pub(super) done: Vec<Done>,
    /// Sessions whose pressure stopped everything.
    pub(super) pressures: Vec<EntryId>,
    /// Why the next dose differs from the last verdict.
    pub(super) next_reasons: Vec<Reason>,
    /// Sessions in the plan.
    pub(super) planned: u16,
    /// Which version holds.
    place: usize,
}

/// Reads the diary; `None` before the first prescription.
pub(super) fn read<'a>(scene: &Scene<'a>) -> Option<Course<'a>> {
    let first = scene.versions.at(0)?;
    let answered = Answered::of(scene);
    let mut person = person(scene.programme, first);
    person.usual = usual_before(scene).unwrap_or(person.usual);
    let walk = Walk::new(scene.programme, person);
    let planned = first.dose.sessions.len() as u16;
    let mut course = Course { walk, done: Vec::new(), pressures: Vec::new(), next_reasons: Vec::new(), planned, place: 0 };
    for (date, entry) in scene.diary.dated() {
        course.follow(scene, date);
        course.take(scene, &answered, date, entry);
    }
    course.follow(scene, scene.case.today);
    course.pressures = pressures(scene, &course.walk, &answered);
    Some(course)
}

/// Sessions whose pressure stopped everything, also when a correction took the reading away: what was measured was measured.
fn pressures(scene: &Scene<'_>, walk: &Walk<'_>, answered: &Answered<'_>) -> Vec<EntryId> {
    let stopped = |entry: &Entry| {
        let Event::SessionDone(session) = &entry.event else { return false };
        let Ok(dose) = session.reference.dose.parse::<SessionDose>() else { return false };
        walk.pressure_stop(&log(scene, walk, answered, entry, session, dose)).is_some()
    };
    scene.diary.written().filter(|(_, entry)| stopped(entry)).map(|(_, entry)| entry.id).collect()
}

fn person(programme: &CardiacStrength, kept: &Kept) -> Person {
    Person::of(programme, &kept.dose.intake, &kept.dose.choice)
}

/// The middle of the diary of usual complaints, when it is long enough.
fn usual_before(scene: &Scene<'_>) -> Option<u8> {
    let scores: Vec<u8> = scene.diary.observed("usual").filter_map(|(_, _, told)| small(&told.facts, "score")).collect();
    usual(&scene.programme.delayed, &scores)
}

impl Course<'_> {
    /// A newer prescription changes the person, not what was reached.
    fn follow(&mut self, scene: &Scene<'_>, date: Date) {
        let place = scene.versions.on(date).unwrap_or(0);
        if let Some(kept) = scene.versions.at(place).filter(|_| place != self.place) {
            let usual = self.walk.person().usual;
            self.walk.change_person(Person { usual, ..person(scene.programme, kept) });
            self.planned = self.planned.max(kept.dose.sessions.len() as u16);
            self.place = place;
        }
    }

    fn take<'a>(&mut self, scene: &Scene<'a>, answered: &Answered<'a>, date: Date, entry: &'a Entry) {
        match &entry.event {
            Event::SessionDone(session) => self.session(scene, answered, date, entry, session),
            Event::Observed(told) => self.observed(scene, date, entry, told),
            Event::Adjusted(adjusted) if matches!(entry.author, Author::Member(_)) => self.adjusted(date, adjusted),
            Event::Adjusted(_)
            | Event::BreathingDone(_)
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

    fn session<'a>(&mut self, scene: &Scene<'a>, answered: &Answered<'a>, date: Date, entry: &'a Entry, session: &SessionDone) {
        let Ok(dose) = session.reference.dose.parse::<SessionDose>() else { return };
        self.walk.release();
        let told = scene.diary.tellings(entry).into_iter();
        let logs = told.filter_map(|told| Some(log(scene, &self.walk, answered, told, told.session()?, dose.clone())));
        let Some(log) = logs.reduce(Log::safest) else { return };
        let judged = self.walk.judge(&log);
        self.next_reasons.clear();
        self.done.push(done(scene, date, entry, session, &log, judged));
    }

    /// What gives a load is measured by a professional; the person's own device cannot raise it.
    fn observed(&mut self, scene: &Scene<'_>, date: Date, entry: &Entry, told: &Observation) {
        match told.kind.as_str() {
            "gate" => {
                let asks = gate::findings(scene.programme, &told.facts).iter().any(|found| found.level == Level::Ask);
                if asks {
                    self.walk.ask();
                }
            }
            "estimate" if matches!(entry.author, Author::Member(_)) => self.estimated(date, told),
            _ => {}
        }
    }

    fn estimated(&mut self, date: Date, told: &Observation) {
        let facts = &told.facts;
        let exercise = facts.code("exercise").and_then(|code| names().iter().position(|name| name.code == code));
        let load = facts.thousandths("load_kg").and_then(|load| u16::try_from(load / 100).ok());
        if let (Some(index), Some(load), Some(reps), Some(reserve)) =
            (exercise, load, small(facts, "reps"), small(facts, "reserve"))
        {
            let moved = self.walk.estimate(index as u8 + 1, load, reps, reserve, date);
            self.tell(&moved);
        }
    }

    fn adjusted(&mut self, date: Date, adjusted: &Adjustment) {
        self.walk.arrive(date);
        let moved = apply(&mut self.walk, adjusted);
        self.tell(&moved);
    }

    fn tell(&mut self, moved: &[Moved]) {
        for moved in moved {
            if !self.next_reasons.contains(&moved.reason) {
                self.next_reasons.push(moved.reason.clone());
            }
        }
    }
}

/// What a therapist set by hand.
fn apply(walk: &mut Walk<'_>, adjusted: &Adjustment) -> Vec<Moved> {
    let yes = adjusted.to == Fact::Truth(true);
    match (adjusted.what.as_str(), &adjusted.to) {
        ("close_ask", Fact::Truth(true)) => walk.close_ask(),
        ("unlock_p3", Fact::Truth(true)) if walk.phase() == Phase::P2 => walk.set_phase(Phase::P3),
        ("phase", Fact::Code(code)) => {
            let phase = Phase::ALL.into_iter().find(|phase| phase.code() == code && *phase != Phase::P3);
            phase.map_or_else(Vec::new, |phase| walk.set_phase(phase))
        }
        ("maintain", _) => {
            walk.maintain(yes);
            Vec::new()
        }
        ("all_exercises", Fact::Truth(true)) => {
            walk.restore_exercises();
            Vec::new()
        }
        (what, to) => of_exercise(walk, what, to),
    }
}

fn of_exercise(walk: &mut Walk<'_>, what: &str, to: &Fact) -> Vec<Moved> {
    for (name, exercise) in names().iter().zip(1..) {
        match to {
            Fact::Thousandths(value) if what == name.load => {
                return walk.set_load(exercise, u16::try_from(value / 100).unwrap_or(0));
            }
            Fact::Whole(value) if what == name.load => return walk.set_load(exercise, u16::try_from(value * 10).unwrap_or(0)),
            Fact::Whole(value) if what == name.reps => return walk.set_reps(exercise, u8::try_from(*value).unwrap_or(0)),
            Fact::Code(code) if what == name.place => {
                return Place::from_code(code).map_or_else(Vec::new, |place| walk.set_place(exercise, place));
            }
            _ => {}
        }
    }
    Vec::new()
}

fn done(scene: &Scene<'_>, date: Date, entry: &Entry, session: &SessionDone, log: &Log, judged: Judged) -> Done {
    let prescription = scene.versions.followed(&session.reference, date).and_then(|place| scene.versions.at(place));
    Done {
        entry: entry.id,
        date,
        prescription: prescription.map_or(session.reference.prescription, |kept| kept.id),
        number: session.reference.session,
        kind: log.dose.split.code().to_owned(),
        title: said::title(log.dose.split, session.reference.session),
        facts: facts(log),
        measure: done_s(log),
        verdict: verdict(judged),
    }
}

fn verdict(judged: Judged) -> Judgement {
    Judgement { decision: judged.decision, reasons: judged.reasons, changes: judged.moved.iter().map(said::change).collect() }
}

/// The highest effort and pressure, and what came of the checks.
fn facts(log: &Log) -> Vec<(Words, Words)> {
    let rpe = log.sets.iter().filter_map(|set| set.rpe).max();
    let sbp = log.sets.iter().filter_map(|set| set.sbp).max();
    let reps: u32 = log.sets.iter().filter_map(|set| set.reps).map(u32::from).sum();
    let said = [
        Some((word("fact_reps"), counted("value_reps", "reps", reps))),
        rpe.map(|rpe| (word("fact_rpe"), counted("value_rpe", "rpe", rpe))),
        sbp.map(|sbp| (word("fact_sbp"), counted("value_pressure", "sbp", sbp))),
        Some((word("fact_checks"), word(&format!("checks_{}", log.delayed.code())))),
    ];
    said.into_iter().flatten().collect()
}
