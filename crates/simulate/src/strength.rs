//! Strength training with heart complaints, lived through.

use crate::{Invariant, Person, Subject, Tally};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date};
use kadans_plan::Decision;
use kadans_plan::strength::dose::{Phase, SessionDose};
use kadans_plan::strength::numbers::{CardiacStrength, Place};
use kadans_plan::strength::{
    Colour, Ended, Judged, Log, Moved, Person as Patient, Profile, Profiles, Scheme, Walk, What, principle,
};

/// Days of one life at most.
const DAYS: i64 = 500;
/// A set under tension is never longer, whatever a phase says, seconds.
const TENSION_AT_MOST_S: u16 = 90;
/// A Monday.
const START: Date = date(2026, 1, 5);

/// Strength training with these numbers.
pub struct Strength<'a> {
    programme: &'a CardiacStrength,
}

impl<'a> Strength<'a> {
    /// With the numbers of the content.
    pub const fn new(programme: &'a CardiacStrength) -> Strength<'a> {
        Strength { programme }
    }
}

impl Subject for Strength<'_> {
    fn live(&self, person: &mut Person, tally: &mut Tally) {
        let patient = patient(self.programme, person);
        let mut walk = Walk::new(self.programme, patient);
        for exercise in [1, 9] {
            if person.chance(1, 3) {
                walk.set_load(exercise, person.between(5, 25) as u16 * 10);
            }
        }
        let day = START.saturating_add(person.between(0, 6).days());
        Life { programme: self.programme, walk, person, tally, day, before: [None; 2] }.through();
    }
}

/// Someone with a clearance; ceilings, profiles and machines as forms allow.
fn patient(programme: &CardiacStrength, person: &mut Person) -> Patient {
    let mut profiles = Profiles::default();
    for profile in Profile::ALL {
        if person.chance(1, 7) {
            profiles = profiles.with(profile);
        }
    }
    let half = |person: &mut Person| person.chance(1, 2);
    let later = |person: &mut Person| START.saturating_add(person.between(-30, 200).days());
    let items = &programme.exercises.items;
    let heavier = person.between(0, 4) as u16 * 25;
    let tempo = &programme.tempo;
    Patient {
        body: person.between(450, 1300) as u16,
        woman: half(person),
        profiles,
        scheme: *person.one_of(&Scheme::ALL),
        tempo_s: person.between(tempo.low_s.into(), tempo.high_s.into()) as u8,
        rpe_ceiling: half(person).then(|| person.between(9, 15) as u8),
        sbp_ceiling: half(person).then(|| person.between(150, 220) as u16),
        dbp_ceiling: half(person).then(|| person.between(85, 115) as u16),
        load_percent: half(person).then(|| person.between(30, 80) as u8),
        supervised_only: half(person),
        spray: half(person),
        usual: person.between(0, 3) as u8,
        upper_from: profiles.has(Profile::Sternum).then(|| later(person)),
        pulling_from: profiles.has(Profile::Device).then(|| later(person)),
        cleared_until: Some(START.saturating_add(person.between(60, 400).days())),
        lightest: std::array::from_fn(|exercise| items[exercise].variants[0].lightest + heavier),
        step: std::array::from_fn(|exercise| items[exercise].variants[0].step + heavier / 4),
    }
}

struct Life<'a> {
    programme: &'a CardiacStrength,
    walk: Walk<'a>,
    person: &'a mut Person,
    tally: &'a mut Tally,
    day: Date,
    /// The last two sessions, the newer first.
    before: [Option<DateTime>; 2],
}

impl Life<'_> {
    fn through(&mut self) {
        let end = START.saturating_add(DAYS.days());
        while self.day < end {
            self.tally.step();
            self.arrive();
            match self.walk.session(self.day) {
                Some(dose) if self.person.comes() => self.session(dose),
                Some(_) => self.tally.count("sessions_skipped"),
                None if !self.waits() => return,
                None => {}
            }
            self.next_day();
            if self.person.chance(1, 500) {
                return self.tally.count("stopped_early");
            }
        }
        self.tally.count("trained_on");
    }

    fn next_day(&mut self) {
        let usual = self.walk.usual_day().filter(|usual| *usual > self.day);
        let next = usual.unwrap_or_else(|| self.day.saturating_add(7.days()));
        self.day = next.saturating_add(self.person.days_away().days());
    }

    /// Days alone never make the dose heavier.
    fn arrive(&mut self) {
        let begins = self.walk.coming().is_some();
        let moved = self.walk.arrive(self.day);
        let lighter = moved.iter().all(|moved| !is_up(moved) || (begins && !matches!(moved.what, What::Load(_))));
        self.tally.check(Invariant::StepSize, lighter, || format!("{moved:?}"));
    }

    fn session(&mut self, dose: SessionDose) {
        self.check_dose(&dose);
        let at = self.day.at(14, 0, 0, 0);
        self.check_spacing(at);
        let lines = dose.lines.len();
        let phase = dose.phase;
        let asked_before = self.walk.ask_open();
        let log = self.log(at, dose);
        self.pending(&log);
        let judged = self.walk.judge(&log);
        self.judged(&log, &judged, asked_before);
        let ups = judged.moved.iter().filter(|moved| matches!(moved.what, What::Load(_) | What::Sets(_)) && is_up(moved)).count();
        let few = ups <= lines / usize::from(self.programme.decide.one_of) + usize::from(lines == 0);
        self.tally.check(Invariant::StepSize, few, || format!("{ups} of {lines} up"));
        let heavier = judged.moved.iter().any(|moved| matches!(moved.what, What::Load(_)) && is_up(moved));
        let light = phase != Phase::P0 || !heavier;
        self.tally.check(Invariant::SessionCap, light, || format!("heavier in the first phase: {:?}", judged.moved));
        self.after();
    }

    fn check_dose(&mut self, dose: &SessionDose) {
        let (programme, patient, rule) = (self.programme, *self.walk.person(), self.walk.rule());
        let broken = principle::broken(programme, &patient, self.day, dose);
        self.tally.check(Invariant::SessionCap, broken.is_empty(), || format!("{broken:?} {dose:?}"));
        let tension_s = dose.tension_s();
        let capped = tension_s <= rule.tension_s && tension_s <= TENSION_AT_MOST_S;
        self.tally.check(Invariant::SessionCap, capped, || format!("{tension_s} s under tension"));
        let shortest_s = if dose.phase <= Phase::P1 { 120 } else { 90 };
        let rested = dose.lines.iter().all(|line| line.rest_s >= shortest_s);
        self.tally.check(Invariant::RestDays, rested, || format!("{dose:?}"));
        let moves = |number: u8| {
            programme
                .exercises
                .exercise(number)
                .is_some_and(|exercise| exercise.dynamic && exercise.hold_s <= programme.tempo.turn_s)
        };
        let dynamic = dose.lines.iter().all(|line| moves(line.exercise));
        self.tally.check(Invariant::NoIsometricHold, dynamic, || format!("{dose:?}"));
        let longest_s =
            u32::from(programme.course.warm_up_long_s) + u32::from(rule.work_s) + u32::from(programme.course.cool_down_s);
        let lasts = (1..=longest_s).contains(&dose.total_s()) && !dose.lines.is_empty();
        self.tally.check(Invariant::Duration, lasts, || format!("{} s", dose.total_s()));
        let by_feel = (6..=rule.rpe.min(patient.rpe_ceiling.unwrap_or(20))).contains(&dose.rpe);
        self.tally.check(Invariant::SessionCap, by_feel, || format!("effort {}", dose.rpe));
    }

    /// Hours since the last session, sessions of this week, which begins on Monday, and of any seven days.
    fn check_spacing(&mut self, at: DateTime) {
        let [last, earlier] = self.before;
        let hours = if self.walk.person().profiles.is_vasomotor() { 72 } else { 48 };
        let rested = last.is_none_or(|last| last.saturating_add(hours.hours()) <= at);
        self.tally.check(Invariant::RestDays, rested, || format!("{last:?} and {at}"));
        let monday = at.date().saturating_sub(i64::from(at.weekday().to_monday_zero_offset()).days());
        let week_ago = at.date().saturating_sub(6.days());
        let few = earlier.is_none_or(|earlier| earlier.date() < monday && earlier.date() < week_ago);
        self.tally.check(Invariant::WeeklyCap, few, || format!("{earlier:?}, {last:?} and {at}"));
        self.before = [Some(at), last];
    }

    /// Before the checks are answered nothing may rise for who must answer them.
    fn pending(&mut self, log: &Log) {
        if !self.walk.person().profiles.is_vasomotor() || !self.person.chance(1, 4) {
            return;
        }
        let judged = self.walk.clone().judge(&Log { delayed: Colour::Pending, ..log.clone() });
        let waits = !rises(&judged.moved);
        self.tally.check(Invariant::NoProgressAfterRedFlag, waits, || format!("{judged:?}"));
    }

    fn judged(&mut self, log: &Log, judged: &Judged, asked_before: bool) {
        let told = !judged.reasons.is_empty();
        self.tally.check(Invariant::LogHasVerdict, told, || format!("{judged:?}"));
        self.tally.check_reasons(&judged.reasons);
        let up = rises(&judged.moved);
        let stops = log.ended == Ended::RedFlag || matches!(log.delayed, Colour::Red | Colour::Urgent);
        if stops {
            let held = judged.decision.waits_for_clinician() && self.walk.session(self.day).is_none();
            self.tally.check(Invariant::NoProgressAfterRedFlag, held, || format!("{judged:?}"));
            self.tally.count("red");
        }
        if stops || log.delayed == Colour::Amber || asked_before || log.ended != Ended::Full || !log.rests_kept {
            self.tally.check(Invariant::NoProgressAfterRedFlag, !up, || format!("{log:?} {judged:?}"));
        }
        let small = judged.moved.iter().all(|moved| match moved.what {
            What::Reps(_) | What::Sets(_) | What::Phase => moved.to <= moved.from + 1 || eased(&judged.moved, moved),
            _ => true,
        });
        self.tally.check(Invariant::StepSize, small, || format!("{judged:?}"));
        self.tally.count(match judged.decision {
            Decision::Progress => "verdict_progress",
            Decision::Hold => "verdict_hold",
            Decision::Regress => "verdict_regress",
            Decision::StopContact => "verdict_stop",
            Decision::PauseReview => "verdict_review",
        });
    }

    /// What a therapist does by hand now and then.
    fn after(&mut self) {
        if self.walk.ask_open() && self.person.chance(1, 3) {
            self.walk.close_ask();
        }
        match self.person.between(0, 199) {
            0 => self.walk.ask(),
            1 if self.walk.phase() == Phase::P2 => drop(self.walk.set_phase(Phase::P3)),
            2 => drop(self.walk.set_place(self.person.between(1, 16) as u8, *self.person.one_of(&Place::ALL))),
            3 => self.walk.restore_exercises(),
            4 => drop(self.walk.estimate(1, self.person.between(10, 80) as u16 * 10, 6, 4, self.day)),
            _ => {}
        }
    }

    /// Something holds the person back, or the clearance is over. False when the life in the programme has ended.
    fn waits(&mut self) -> bool {
        let over = self.walk.person().cleared_until.is_none_or(|until| until < self.day);
        let why = self.walk.hold().is_some() || over;
        self.tally.check(Invariant::NothingWhileBlocked, why, || format!("no session on {}", self.day));
        if over && self.person.chance(1, 2) {
            self.tally.count("clearance_ended");
            return false;
        }
        if over {
            let cleared_until = Some(self.day.saturating_add(365.days()));
            self.walk.change_person(Patient { cleared_until, ..*self.walk.person() });
            self.tally.count("cleared_again");
        }
        if self.person.chance(1, 2) {
            self.walk.release();
            self.tally.count("released");
        }
        true
    }

    /// What this person writes down.
    fn log(&mut self, at: DateTime, dose: SessionDose) -> Log {
        let effort = 6 + self.person.feels(9) as u8;
        let mut log = Log::as_planned(at, dose, effort);
        let odd = self.person.between(0, log.sets.len() as i64 * 3) as usize;
        if let Some(set) = log.sets.get_mut(odd) {
            set.breath_holds = (!self.person.silent).then(|| self.person.between(0, 3) as u8);
            set.joint_pain = Some(self.person.feels(6) as u8);
            set.reps = self.person.chance(9, 10).then(|| self.person.between(3, 8) as u8);
            set.sbp = Some(self.person.between(120, 215) as u16);
            set.in_tempo = !self.person.chance(1, 10);
        }
        log.delayed = match self.person.between(0, 99) {
            0 => Colour::Red,
            1 => Colour::Urgent,
            2..=5 => Colour::Amber,
            6..=12 => Colour::Missing,
            _ if self.person.silent => Colour::Missing,
            _ => Colour::Green,
        };
        log.soreness = Some(self.person.feels(7) as u8);
        log.rests_kept = !self.person.chance(1, 20);
        log.resting_sbp = self.person.chance(1, 2).then(|| self.person.between(105, 165) as u16);
        log.asks = self.person.chance(1, 40);
        log.ended = match (self.person.reports_flag(), self.person.chance(1, 30)) {
            (true, _) => Ended::RedFlag,
            (false, true) => Ended::Early,
            (false, false) => Ended::Full,
        };
        log
    }
}

/// Any part is more than before: heavier, more often, more sets, another phase. Repetitions that come back with a lighter load are
/// a step back.
fn rises(moved: &[Moved]) -> bool {
    moved.iter().any(|change| is_up(change) && !eased(moved, change))
}

fn is_up(moved: &Moved) -> bool {
    matches!(moved.what, What::Load(_) | What::Reps(_) | What::Sets(_) | What::Phase) && moved.to > moved.from
}

/// Repetitions of an exercise whose load goes down.
fn eased(moved: &[Moved], change: &Moved) -> bool {
    let What::Reps(exercise) = change.what else { return false };
    moved.iter().any(|other| other.what == What::Load(exercise) && other.to < other.from)
}
