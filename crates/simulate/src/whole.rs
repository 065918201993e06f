//! A whole life through the product's own doors: form, prescription, cue sheet, paper log, diary, and a fold after every step.
//!
//! It knows no programme. Answers are drawn from the ranges of the forms, so contradictions and refusals are part of it; what the
//! programme asks, it gets, and what a clinician must lift is lifted after some days.

use crate::{Invariant, Person, Subject, Tally};
use jiff::civil::{Date, Time, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kadans_domain::{
    Author, Clearance, DeviceTime, Entry, EntryId, EpisodeId, Event, Fact, Facts, MemberId, Observation, PatientId, Pause,
    PrescriptionId, SafetySignal, SessionDone, SessionReference, ZoneName,
};
use kadans_plan::form::{Form, Kind};
use kadans_plan::standing::{Standing, Task};
use kadans_plan::{Case, Kept, Programme, Proposal, Session};
use uuid::Uuid;

/// Tries at an intake that is accepted: each redraws a few answers of the best one so far.
const TRIES: usize = 400;
/// Days of one life at most.
const DAYS: i32 = 420;

/// Any programme, lived through the front door.
pub struct Whole<'a> {
    programme: &'a dyn Programme,
}

impl<'a> Whole<'a> {
    /// This programme.
    pub const fn new(programme: &'a dyn Programme) -> Whole<'a> {
        Whole { programme }
    }

    fn prescribed(&self, person: &mut Person, tally: &mut Tally) -> Option<Kept> {
        let form = self.programme.intake();
        let (mut best, mut least) = (answered(&form, person, true), usize::MAX);
        for _ in 0..TRIES {
            let intake = if least == usize::MAX { best.clone() } else { redrawn(&form, &best, person) };
            let choice = answered(&self.programme.choices(&intake), person, false);
            let proposal = self.programme.prescribe(&intake, &choice);
            let wrong = in_the_way(&proposal);
            if wrong <= least {
                (best, least) = (intake.clone(), wrong);
            }
            match proposal {
                Proposal::Ready { dose, gates } => {
                    let blocked = gates.iter().any(|gate| gate.level.forbids_exercise());
                    tally.check(Invariant::NothingWhileBlocked, !blocked, || format!("{gates:?}"));
                    for number in &dose.numbers {
                        tally.check_reasons(&number.reasons);
                    }
                    return Some(Kept { id: PrescriptionId::new(Uuid::from_u128(1)), from: START, dose: *dose });
                }
                Proposal::Blocked { gates } => {
                    let why = gates.iter().any(|gate| gate.level.forbids_exercise());
                    tally.check(Invariant::NumberHasReason, why, || format!("{gates:?}"));
                    tally.count("intake_blocked");
                }
                Proposal::Refused(problems) => {
                    tally.check(Invariant::NumberHasReason, !problems.is_empty(), String::new);
                    tally.count("intake_refused");
                }
            }
        }
        None
    }
}

/// A Monday.
const START: Date = date(2026, 1, 5);

impl Subject for Whole<'_> {
    fn live(&self, person: &mut Person, tally: &mut Tally) {
        let Some(kept) = self.prescribed(person, tally) else {
            return tally.count("never_accepted");
        };
        let mut life = Life { programme: self.programme, versions: vec![kept], entries: Vec::new(), person, tally };
        life.through();
    }
}

struct Life<'a> {
    programme: &'a dyn Programme,
    versions: Vec<Kept>,
    entries: Vec<Entry>,
    person: &'a mut Person,
    tally: &'a mut Tally,
}

impl Life<'_> {
    fn through(&mut self) {
        for day in 0..DAYS {
            let today = START.saturating_add(day.days());
            if self.person.chance(1, 120) {
                let to = today.saturating_add(self.person.between(2, 20).days());
                self.add(today, false, Event::Pause(Pause { from: today, to, reason: "holiday".to_owned() }));
            }
            if self.a_day(today) {
                return self.tally.count("ended");
            }
        }
        self.tally.count("a_year_on");
    }

    /// True when nothing is due any more and nothing stands in the way.
    fn a_day(&mut self, today: Date) -> bool {
        let standing = self.standing(today);
        self.answer_tasks(today, &standing);
        if !standing.stops.is_empty() {
            self.tally.check(Invariant::NothingWhileBlocked, standing.upcoming.is_empty(), || format!("{:?}", standing.stops));
            self.lift(today, &standing);
            return false;
        }
        match standing.upcoming.first() {
            Some(next) if next.day.is_none_or(|day| day <= today) => self.maybe_train(today, &standing, next),
            Some(_) => {}
            None => return standing.tasks.is_empty() && !standing.pausing,
        }
        false
    }

    fn maybe_train(&mut self, today: Date, standing: &Standing, next: &Session) {
        self.tally.step();
        if standing.pausing || !self.person.comes() {
            return self.tally.count("sessions_skipped");
        }
        let Some(kept) = self.versions.last() else { return };
        let sheet = self.programme.sheet(kept, next);
        self.tally.check(Invariant::LogHasVerdict, sheet.is_some(), || format!("no sheet for {}", next.dose));
        let paper = answered(&self.programme.paper(next), self.person, false);
        let performed = self.programme.performed(next, &paper);
        let reference = SessionReference { prescription: kept.id, session: next.number, dose: next.dose.clone() };
        let started_at = moment(today, 13);
        let ended_at = started_at + jiff::SignedDuration::from_secs(next.total_s.into());
        let (steps, stopped, answers) = (performed.steps, performed.stopped, performed.answers);
        let id =
            self.add(today, false, Event::SessionDone(SessionDone { reference, started_at, ended_at, steps, stopped, answers }));
        let flagged = self.person.reports_flag();
        if flagged {
            self.add(today, false, Event::SafetySignal(SafetySignal::RedFlag("chest_pain".to_owned())));
            self.tally.count("red_flags");
        }
        self.after(today, id, flagged);
    }

    fn after(&mut self, today: Date, session: EntryId, flagged: bool) {
        let standing = self.standing(today);
        let judged = standing.done.iter().find(|done| done.entry == session);
        self.tally.check(Invariant::LogHasVerdict, judged.is_some(), || "a log without a verdict".to_owned());
        if let Some(done) = judged {
            self.tally.check_reasons(&done.verdict.reasons);
        }
        if flagged {
            let held = !standing.stops.is_empty() && standing.upcoming.is_empty();
            self.tally.check(Invariant::NoProgressAfterRedFlag, held, || format!("{:?}", standing.state));
        }
        if self.person.chance(1, 20) {
            self.entries.reverse();
            let again = self.standing(today);
            self.entries.reverse();
            self.tally.check(Invariant::FoldIsStable, again == standing, || "another order, another standing".to_owned());
        }
    }

    fn answer_tasks(&mut self, today: Date, standing: &Standing) {
        let due = |task: &&Task| task.from <= today && task.until.is_none_or(|until| today <= until);
        for task in standing.tasks.iter().filter(due) {
            if !task.for_therapist && !self.person.comes() {
                continue;
            }
            let Some(form) = self.programme.observation(task.kind) else {
                self.tally.check(Invariant::LogHasVerdict, false, || format!("no questions for {}", task.kind));
                continue;
            };
            let facts = answered(&form, self.person, false);
            let observation = Observation { kind: task.kind.to_owned(), session: task.session, facts };
            self.add(today, task.for_therapist, Event::Observed(observation));
        }
    }

    fn lift(&mut self, today: Date, standing: &Standing) {
        for stop in &standing.stops {
            if self.person.chance(1, 3) {
                let clearance = Clearance { of: stop.entry, reason: "seen and safe".to_owned() };
                self.add(today, true, Event::Clearance(clearance));
                self.tally.count("stops_lifted");
            }
        }
    }

    fn standing(&self, today: Date) -> Standing {
        let intake = self.versions.last().map(|kept| &kept.dose.intake);
        self.programme.standing(&Case { intake, versions: &self.versions, entries: &self.entries, today })
    }

    fn add(&mut self, day: Date, by_member: bool, event: Event) -> EntryId {
        let number = self.entries.len() as u128 + 1;
        let at = moment(day, 12) + jiff::SignedDuration::from_secs(number as i64 % 3000);
        let zone = ZoneName::new("Europe/Amsterdam").expect("a name of ordinary length");
        let patient = PatientId::new(Uuid::from_u128(1));
        let author = if by_member { Author::Member(MemberId::new(Uuid::from_u128(2))) } else { Author::Patient(patient) };
        let id = EntryId::new(Uuid::from_u128(number));
        let time = DeviceTime { performed_at: at, device_at: at, zone };
        let episode = EpisodeId::new(Uuid::from_u128(3));
        self.entries.push(Entry { id, patient, episode, time, recorded_at: at, author, supersedes: None, event });
        id
    }
}

fn moment(day: Date, hour: i8) -> Timestamp {
    let at = day.to_datetime(Time::constant(hour, 0, 0, 0));
    at.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// What keeps a proposal from being a dose: answers that cannot be weigh more than findings that block.
fn in_the_way(proposal: &Proposal) -> usize {
    match proposal {
        Proposal::Ready { .. } => 0,
        Proposal::Blocked { gates } => gates.iter().filter(|gate| gate.level.forbids_exercise()).count(),
        Proposal::Refused(problems) => 100 + problems.len(),
    }
}

/// The same answers with about one in eight drawn anew.
fn redrawn(form: &Form, facts: &Facts, person: &mut Person) -> Facts {
    let careful = person.chance(2, 3);
    let (mut facts, fresh) = (facts.clone(), answered(form, person, careful));
    for field in form.fields().filter(|_| person.chance(1, 8)) {
        match fresh.get(field.id) {
            Some(fact) => facts.set(field.id, fact.clone()),
            None => facts.forget(field.id),
        }
    }
    facts
}

/// Answers within the ranges of a form: mostly the lower, calmer half, sometimes anything; open questions stay open now and then.
fn answered(form: &Form, person: &mut Person, careful: bool) -> Facts {
    let mut facts = Facts::new();
    for field in form.fields() {
        if !field.is_asked(&facts) || (!field.required && person.chance(1, if careful { 20 } else { 4 })) {
            continue;
        }
        let fact = match (&field.usual, &field.kind) {
            (Some(usual), _) if person.chance(1, 2) => usual.clone(),
            (_, kind) => answer(kind, person, careful),
        };
        facts.set(field.id, fact);
    }
    facts
}

fn answer(kind: &Kind, person: &mut Person, careful: bool) -> Fact {
    match kind {
        Kind::Whole { low, high } => {
            let top = if person.chance(1, 3) { *high } else { low + (high - low) / 2 };
            Fact::Whole(person.between(*low, top))
        }
        Kind::Decimal { low, high, step } => Fact::Thousandths(low + person.between(0, (high - low) / step) * step),
        Kind::YesNo if careful => Fact::Truth(person.chance(1, 25)),
        Kind::YesNo => Fact::Truth(person.chance(1, 6)),
        Kind::Choice(codes) => Fact::Code((*person.one_of(codes)).to_owned()),
        Kind::Several(codes) => {
            let chosen = codes.iter().filter(|_| person.chance(1, 12)).map(|code| (*code).to_owned());
            Fact::Codes(chosen.collect())
        }
        Kind::Date => Fact::Date(START.saturating_add(person.between(-300, 300).days())),
        Kind::Text => Fact::Text("x".to_owned()),
    }
}
