//! Return to running after an injury, lived through.

use crate::{Invariant, Person, Subject, Tally};
use kadans_plan::Decision;
use kadans_plan::return_to_running::course::Runner;
use kadans_plan::return_to_running::stage::{BUILD, LAST, LAST_MINUTES, StageDose, work};
use kadans_plan::return_to_running::start::{Before, start};
use kadans_plan::return_to_running::verdict::Signs;
use kadans_plan::return_to_running::{Course, Judged, Log, Pain, ReturnToRunning as Rules, State, Tissue, Verdict};

/// Sessions of one life at most.
const SESSIONS_AT_MOST: u32 = 150;
/// Nothing of the ladder takes longer, seconds.
const LONGEST_S: u32 = 5400;

/// The ladder with these numbers.
pub struct ReturnToRunning<'a> {
    rules: &'a Rules,
}

impl<'a> ReturnToRunning<'a> {
    /// With the numbers of the content.
    pub const fn new(rules: &'a Rules) -> ReturnToRunning<'a> {
        ReturnToRunning { rules }
    }

    fn runner(&self, person: &mut Person) -> Runner {
        let before = Before {
            lay_off_days: person.between(0, 90) as u16,
            tissue: *person.one_of(&Tissue::ALL),
            tear: person.chance(1, 10),
            released: person.chance(1, 3),
        };
        let usual_m = person.between(2, 15) as u32 * 1000;
        Runner { tissue: before.tissue, start_stage: start(&self.rules.start, before).usual, usual_m }
    }
}

impl Subject for ReturnToRunning<'_> {
    fn live(&self, person: &mut Person, tally: &mut Tally) {
        let runner = self.runner(person);
        let a_week = &self.rules.ladder.sessions_a_week;
        let days_between = 7 / person.between(a_week.low.into(), a_week.high.into()) as i32;
        let course = Course::new(self.rules, runner);
        Life { rules: self.rules, runner, course, person, tally, day: 0, days_between, farthest_m: 0 }.through();
    }
}

struct Life<'a> {
    rules: &'a Rules,
    runner: Runner,
    course: Course<'a>,
    person: &'a mut Person,
    tally: &'a mut Tally,
    day: i32,
    days_between: i32,
    /// The farthest run ever, metres.
    farthest_m: u32,
}

impl Life<'_> {
    fn through(&mut self) {
        for _ in 0..SESSIONS_AT_MOST {
            self.tally.step();
            self.next_day();
            let _ = self.course.arrive(self.day);
            match self.course.next(self.day) {
                Some(dose) if self.person.comes() => self.session(dose),
                Some(_) => self.tally.count("sessions_skipped"),
                None if !self.waits() => return,
                None => {}
            }
            if self.person.chance(1, 400) {
                return self.tally.count("stopped_early");
            }
            self.may_leave();
        }
        self.tally.count("still_climbing");
    }

    /// Mostly rested; who flatters also comes too soon.
    fn next_day(&mut self) {
        let away = self.person.days_away() as i32;
        let rested = if self.person.flatters { self.day + 1 } else { self.course.rested_on() };
        self.day = (self.day + self.days_between + away).max(rested);
    }

    fn session(&mut self, dose: StageDose) {
        self.check_dose(dose);
        let log = self.log(dose);
        let at_once = self.course.judge(log);
        self.judged(&log, &at_once);
        let flagged = log.red_flag;
        if self.person.chance(if self.person.silent { 1 } else { 9 }, 10) {
            let pain = self.feels_pain();
            let signs = Signs { night_pain: self.person.chance(1, 200), ..Signs::default() };
            if let Some(later) = self.course.morning(pain, signs) {
                let worse = later.verdict >= at_once.verdict;
                self.tally.check(Invariant::NoProgressAfterRedFlag, worse, || format!("{at_once:?} became {later:?}"));
                self.judged(&log, &later);
                self.tally.count(outcome(later.decision));
            }
        }
        if !flagged && self.person.chance(1, 300) {
            self.course.lock();
            self.tally.count("locked_by_triage");
        }
    }

    fn check_dose(&mut self, dose: StageDose) {
        let (rules, usual_m) = (self.rules, self.runner.usual_m);
        let total_s = work(&rules.ladder, dose.stage).total_s();
        self.tally.check(Invariant::Duration, (1..=LONGEST_S).contains(&total_s), || format!("{total_s} s in {dose:?}"));
        let cap_m = (u64::from(self.farthest_m) * u64::from(rules.build.cap_percent) / 100) as u32;
        let within = dose.stage <= LAST && dose.metres <= usual_m.min(cap_m) && (dose.metres == 0 || dose.stage == BUILD);
        self.tally.check(Invariant::SessionCap, within, || format!("{dose:?} of {usual_m} m, farthest {}", self.farthest_m));
    }

    fn judged(&mut self, log: &Log, judged: &Judged) {
        self.tally.check(
            Invariant::LogHasVerdict,
            judged.waits_for_morning || log.told || judged.decision != Decision::Progress,
            || format!("{judged:?}"),
        );
        self.tally.check_reasons(&judged.reasons);
        let moved = judged.moved;
        self.tally.check(Invariant::StepSize, moved.to <= moved.from + 1, || format!("{moved:?}"));
        let earned = moved.to <= moved.from
            || (judged.decision == Decision::Progress && judged.verdict <= Verdict::AmberOk && !judged.waits_for_morning);
        self.tally.check(Invariant::NoProgressAfterRedFlag, earned, || format!("{judged:?}"));
        let rest_days = i32::from(self.rules.ladder.rest_hours / 24);
        let rested_on = self.course.rested_on();
        self.tally.check(Invariant::RestDays, rested_on >= log.day + rest_days, || format!("{rested_on} after {log:?}"));
        let bone_hurts = self.runner.tissue == Tissue::Bone && judged.verdict == Verdict::Red;
        if log.red_flag || bone_hurts {
            let held = judged.decision == Decision::StopContact && self.course.next(log.day + 60).is_none();
            self.tally.check(Invariant::NoProgressAfterRedFlag, held, || format!("{judged:?}"));
        }
    }

    /// Something stands in the way, or it is over. False when the life on the ladder has ended.
    fn waits(&mut self) -> bool {
        let (state, stage) = (self.course.state(), self.course.stage());
        self.tally.check(Invariant::NothingWhileBlocked, state != State::Climbing, || format!("{state:?} without a session"));
        if let State::Exited(on) = state {
            return self.comes_back(on);
        }
        self.disobeys(stage);
        self.day += self.person.between(5, 30) as i32;
        if self.person.chance(1, 20) {
            self.tally.count("never_cleared");
            return false;
        }
        self.course.clear();
        self.tally.count("cleared");
        true
    }

    /// Runs although nothing may be done: it is judged, and nothing rises on it.
    fn disobeys(&mut self, stage: u8) {
        if !self.person.chance(1, 8) {
            return;
        }
        let log = self.log(StageDose { stage, metres: 0 });
        self.course.judge(log);
        let Some(judged) = self.course.morning(0, Signs::default()) else { return };
        let held = judged.decision.waits_for_clinician() && self.course.stage() <= stage;
        self.tally.check(Invariant::NothingWhileBlocked, held, || format!("{judged:?}"));
        self.tally.count("sessions_while_locked");
    }

    fn comes_back(&mut self, on: i32) -> bool {
        let stage = self.course.stage();
        self.day = on + self.person.between(1, 300) as i32;
        if self.person.chance(2, 3) || self.course.relapse(self.day).is_none() {
            self.tally.count("returned");
            return false;
        }
        let lower = self.course.stage() < stage;
        self.tally.check(Invariant::StepSize, lower, || format!("relapse from {stage} to {}", self.course.stage()));
        self.tally.count("relapsed");
        true
    }

    fn may_leave(&mut self) {
        if self.course.stage() > LAST_MINUTES {
            let usual = self.person.chance(1, 2);
            let _ = self.course.exit(self.day, usual);
        }
    }

    fn feels_pain(&mut self) -> u8 {
        let tender = u32::from(self.person.tender);
        if self.person.chance(tender, 400) { self.person.feels(9) as u8 } else { 0 }
    }

    fn log(&mut self, dose: StageDose) -> Log {
        let pain =
            Pain { during: self.feels_pain(), after: self.feels_pain(), morning: None, baseline: 0, signs: Signs::default() };
        let distance_m = (dose.stage >= LAST_MINUTES).then(|| match dose.metres {
            0 => self.runner.usual_m.min(4000),
            metres => metres,
        });
        self.farthest_m = self.farthest_m.max(distance_m.unwrap_or(0));
        Log {
            day: self.day,
            dose,
            pain,
            told: !self.person.silent || self.person.chance(1, 2),
            done_permille: (!self.person.chance(1, 30)).then(|| if self.person.chance(1, 12) { 600 } else { 1000 }),
            distance_m,
            red_flag: self.person.reports_flag(),
        }
    }
}

const fn outcome(decision: Decision) -> &'static str {
    match decision {
        Decision::Progress => "verdict_progress",
        Decision::Hold => "verdict_hold",
        Decision::Regress => "verdict_regress",
        Decision::StopContact => "verdict_stop",
        Decision::PauseReview => "verdict_review",
    }
}
