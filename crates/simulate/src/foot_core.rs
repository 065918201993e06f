//! Foot-core training, lived through.

use crate::{Invariant, Person, Subject, Tally};
use kadans_plan::Decision;
use kadans_plan::foot_core::course::{Course, Morning, Person as Limits};
use kadans_plan::foot_core::{Arm, Block, EXERCISES, FootCore as Rules, Judged, Kind, Log, Row, SessionDose};

/// Days in a week.
const WEEK: i32 = 7;
/// No session of the build-up or after it is longer, seconds.
const LONGEST_S: u32 = 3600;

/// Foot-core training with these numbers.
pub struct FootCore<'a> {
    rules: &'a Rules,
}

impl<'a> FootCore<'a> {
    /// With the numbers of the content.
    pub const fn new(rules: &'a Rules) -> FootCore<'a> {
        FootCore { rules }
    }
}

impl Subject for FootCore<'_> {
    fn live(&self, person: &mut Person, tally: &mut Tally) {
        let limits = Limits {
            arm: if person.chance(1, 6) { Arm::Stretching } else { Arm::FootCore },
            level_cap: person.between(1, 3) as u8,
            balance: person.chance(1, 8),
        };
        let course = Course::new(self.rules, limits);
        Life { rules: self.rules, limits, course, person, tally, day: 0, turn: 0, week: 0, up: 0 }.through();
    }
}

struct Life<'a> {
    rules: &'a Rules,
    limits: Limits,
    course: Course<'a>,
    person: &'a mut Person,
    tally: &'a mut Tally,
    day: i32,
    turn: u32,
    /// Levels that went up in this week.
    week: i32,
    up: usize,
}

impl Life<'_> {
    fn through(&mut self) {
        let end = i32::from(self.rules.blocks.weeks) * WEEK;
        while self.day < end {
            self.tally.step();
            self.turn += 1;
            let _ = self.course.arrive(self.day);
            match self.course.next(self.day, self.kind()) {
                Some(dose) if self.person.comes() => self.session(&dose),
                Some(_) => self.tally.count("sessions_skipped"),
                None => self.waits(),
            }
            self.day = self
                .course
                .rested_on()
                .max(self.day + 1 + i32::from(self.turn.is_multiple_of(2)) + self.person.days_away() as i32);
            if self.person.chance(1, 600) {
                return self.tally.count("stopped_early");
            }
        }
        self.tally.count("a_year_kept");
    }

    fn kind(&self) -> Kind {
        match (self.limits.arm, self.course.block(self.day), self.turn % 4) {
            (Arm::Stretching, ..) => Kind::Stretch,
            (Arm::FootCore, Block::M, 0) => Kind::Home,
            (Arm::FootCore, Block::M, 1) => Kind::Warmup,
            (Arm::FootCore, Block::M, _) => Kind::Short,
            (Arm::FootCore, _, 0) => Kind::Supervised,
            (Arm::FootCore, ..) => Kind::Home,
        }
    }

    fn session(&mut self, dose: &SessionDose) {
        self.check_dose(dose);
        let log = self.log(dose);
        if log.soreness_start.is_some_and(|soreness| soreness >= self.rules.progress.soreness_skip_from)
            && self.person.chance(1, 2)
        {
            let reason = self.course.skip(self.day);
            self.tally.check_reasons(std::slice::from_ref(&reason));
            return self.tally.count("too_sore");
        }
        let at_once = self.course.judge(log);
        self.judged(&log, &at_once);
        let later = if self.person.silent && self.person.chance(1, 2) { None } else { self.morning() };
        let last = later.as_ref().unwrap_or(&at_once);
        self.risen(&log, last);
        if let Some(later) = &later {
            let worse = later.light >= at_once.light;
            self.tally.check(Invariant::NoProgressAfterRedFlag, worse, || format!("{at_once:?} became {later:?}"));
            self.judged(&log, later);
        }
        self.tally.count(match last.decision {
            Decision::Progress => "verdict_progress",
            Decision::Hold => "verdict_hold",
            Decision::Regress => "verdict_regress",
            Decision::StopContact | Decision::PauseReview => "verdict_stop",
        });
        if self.person.chance(1, 500) {
            self.course.lock();
            self.tally.count("locked");
        }
    }

    fn check_dose(&mut self, dose: &SessionDose) {
        let total_s = dose.total_s(self.rules);
        self.tally.check(Invariant::Duration, (1..=LONGEST_S).contains(&total_s), || format!("{total_s} s"));
        let list = &self.rules.exercises.list;
        let within = dose.asked().all(|(exercise, item)| {
            let highest = list[exercise].level_max.min(self.limits.level_cap.max(list[exercise].level_min));
            item.level <= highest && item.amount.sets <= list[exercise].amounts[dose.block as usize].sets
        });
        self.tally.check(Invariant::SessionCap, within, || format!("{dose:?}"));
    }

    fn morning(&mut self) -> Option<Judged> {
        let morning = Morning {
            pain: self.pain(),
            soreness: (!self.person.silent).then(|| self.person.feels(8) as u8),
            signs: self.person.chance(1, 300),
        };
        self.course.morning(morning)
    }

    fn judged(&mut self, log: &Log, judged: &Judged) {
        self.tally.check_reasons(&judged.reasons);
        let small = judged.exercises.iter().all(|told| told.level.1 <= told.level.0 + 1);
        self.tally.check(Invariant::StepSize, small, || format!("{judged:?}"));
        let asked = log.dose.asked().count();
        self.tally.check(Invariant::LogHasVerdict, judged.exercises.len() == asked, || format!("{judged:?}"));
        let rested_on = self.course.rested_on();
        self.tally.check(Invariant::RestDays, rested_on > log.day, || format!("{rested_on} after day {}", log.day));
        if log.red_flag {
            let up = judged.exercises.iter().any(|told| told.level.1 > told.level.0);
            let held = judged.decision == Decision::StopContact && !up && self.course.is_blocked();
            self.tally.check(Invariant::NoProgressAfterRedFlag, held, || format!("{judged:?}"));
        }
    }

    /// At most so many exercises rise in a week, and none before the morning was told.
    fn risen(&mut self, log: &Log, judged: &Judged) {
        let week = log.day.div_euclid(WEEK);
        if week != self.week {
            (self.week, self.up) = (week, 0);
        }
        let up = judged.exercises.iter().filter(|told| told.level.1 > told.level.0).count();
        self.up += up;
        let most = usize::from(self.rules.progress.up_a_week);
        self.tally.check(Invariant::WeeklyCap, self.up <= most, || format!("{} up in week {week}", self.up));
        let told = up == 0 || !judged.waits_for_morning;
        self.tally.check(Invariant::NoProgressAfterRedFlag, told, || format!("{judged:?}"));
    }

    /// Locked, or the screen comes first.
    fn waits(&mut self) {
        let why = self.course.is_blocked() || self.course.needs_screen();
        self.tally.check(Invariant::NothingWhileBlocked, why, || "no session and nothing in the way".to_owned());
        if self.course.needs_screen() {
            self.course.screened();
            self.tally.count("screened_again");
        }
        self.disobeys();
        self.day += self.person.between(3, 20) as i32;
        if self.person.chance(3, 4) {
            self.course.clear();
        }
    }

    /// Trains although it is locked: judged, and nothing rises on it.
    fn disobeys(&mut self) {
        if !self.course.is_blocked() || !self.person.chance(1, 6) {
            return;
        }
        let levels: [u8; EXERCISES] = std::array::from_fn(|exercise| self.course.level(exercise));
        let mut dose = kadans_plan::foot_core::work::planned(self.rules, Kind::Home, self.course.block(self.day), 1);
        dose.items.iter_mut().zip(levels).for_each(|(item, level)| item.iter_mut().for_each(|item| item.level = level));
        let log = self.log(&dose);
        self.course.judge(log);
        let Some(judged) = self.morning() else { return };
        let held = judged.decision == Decision::StopContact
            && (0..EXERCISES).all(|exercise| self.course.level(exercise) <= levels[exercise]);
        self.tally.check(Invariant::NothingWhileBlocked, held, || format!("{judged:?}"));
        self.tally.count("sessions_while_locked");
    }

    fn pain(&mut self) -> u8 {
        let tender = u32::from(self.person.tender);
        if self.person.chance(tender, 500) { self.person.feels(8) as u8 } else { 0 }
    }

    fn log(&mut self, dose: &SessionDose) -> Log {
        let (effort, whole) = (self.person.feels(10) as u8, !self.person.chance(1, 8));
        let row = Row {
            done: if whole { 2 } else { 1 },
            good: Some(whole),
            effort: (!self.person.silent).then_some(effort),
            cramps: 0,
        };
        let mut rows = [row; EXERCISES];
        let odd = self.person.between(0, EXERCISES as i64 - 1) as usize;
        rows[odd] =
            Row { done: self.person.between(0, 2) as u8, good: None, effort: Some(9), cramps: self.person.between(0, 3) as u8 };
        Log {
            day: self.day,
            dose: *dose,
            pain_during: Some(self.pain()),
            usual_pain: 0,
            soreness_start: (!self.person.silent).then(|| self.person.feels(7) as u8),
            signs: self.person.chance(1, 400),
            morning: None,
            red_flag: self.person.reports_flag(),
            rows,
        }
    }
}
