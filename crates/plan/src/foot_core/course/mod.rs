//! The course of foot-core training: a state machine that takes one session after another, without a clock or a diary.
//!
//! Days are counted from the first day. [`Course::next`] says what a session asks, [`Course::judge`] takes one,
//! [`Course::morning`] adds what the next morning told and judges that session again. Small and copied in an instant, so that a
//! simulator can walk millions of sessions.

mod gap;
mod judged;
mod log;
mod movement;

pub use judged::{Judged, Told};
pub use log::{Log, Morning, Person, Row};

use super::block::{Anchor, Block};
use super::catalogue::{EXERCISES, TOE_WALK};
use super::parameters::FootCore;
use super::rule;
use super::work::{Arm, Item, Kind, SessionDose};
use kadans_domain::{InputValue, Reason};

/// How much of the block's amount the next session asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Volume {
    Block,
    ThirdLess,
    FewestSets,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Exercise {
    level: u8,
    /// The highest level that was ever done.
    known: u8,
    easy: u8,
    hard: u8,
    volume: Volume,
    halved_until: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    exercises: [Exercise; EXERCISES],
    anchor: Anchor,
    blocked: bool,
    /// The safety screen must be answered first.
    screen: bool,
    last_day: Option<i32>,
    rest_until: i32,
    /// Week in which exercises went up, and how many.
    week: i32,
    up: u8,
}

/// Someone in the programme.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    rules: &'a FootCore,
    person: Person,
    now: Place,
    last: Option<(Place, Log)>,
}

impl<'a> Course<'a> {
    /// On day 0, every exercise at the level of block A, the safety screen answered at intake.
    pub fn new(rules: &'a FootCore, person: Person) -> Course<'a> {
        let first = Exercise { level: 1, known: 0, easy: 0, hard: 0, volume: Volume::Block, halved_until: i32::MIN };
        let now = Place {
            exercises: [first; EXERCISES],
            anchor: Anchor::START,
            blocked: false,
            screen: false,
            last_day: None,
            rest_until: 0,
            week: 0,
            up: 0,
        };
        let mut course = Course { rules, person, now, last: None };
        course.begin_again();
        course
    }

    /// The block of a day.
    pub fn block(&self, day: i32) -> Block {
        self.now.anchor.on(&self.rules.blocks, day)
    }

    /// Level of an exercise, by place.
    pub fn level(&self, exercise: usize) -> u8 {
        self.now.exercises[exercise].level
    }

    /// The first day on which a session may be done.
    pub fn rested_on(&self) -> i32 {
        self.now.rest_until
    }

    /// The safety screen must be answered first.
    pub fn needs_screen(&self) -> bool {
        self.now.screen
    }

    /// True while nothing may be done.
    pub fn is_blocked(&self) -> bool {
        self.now.blocked
    }

    /// What a session of this kind asks on a day; `None` while nothing may be done.
    pub fn next(&self, day: i32, kind: Kind) -> Option<SessionDose> {
        if self.now.blocked || self.now.screen {
            return None;
        }
        let block = self.block(day);
        if self.person.arm == Arm::Stretching {
            return Some(SessionDose::stretches(block));
        }
        let mut dose = SessionDose { kind, block, items: [None; EXERCISES] };
        for exercise in (0..EXERCISES).filter(|exercise| kind.holds(self.rules, *exercise) && self.may(*exercise)) {
            dose.items[exercise] = Some(self.item(exercise, block, day));
        }
        Some(dose)
    }

    fn may(&self, exercise: usize) -> bool {
        !(self.person.balance && exercise == TOE_WALK)
    }

    fn item(&self, exercise: usize, block: Block, day: i32) -> Item {
        let (state, rule) = (&self.now.exercises[exercise], &self.rules.exercises.list[exercise]);
        let full = rule.amount(block, state.level);
        let amount = if day < state.halved_until {
            full.share(1, 2)
        } else {
            match state.volume {
                Volume::Block => full,
                Volume::ThirdLess => full.share(2, 3),
                Volume::FewestSets => super::Amount { sets: self.fewest_sets(block).min(full.sets), ..full },
            }
        };
        Item { level: state.level, new: state.known > 0 && state.level > state.known, amount }
    }

    /// The lowest number of sets that any exercise of this block has.
    fn fewest_sets(&self, block: Block) -> u8 {
        let sets = self.rules.exercises.list.iter().map(|rule| rule.amounts[block as usize].sets);
        sets.min().unwrap_or(1)
    }

    /// Takes a session.
    pub fn judge(&mut self, log: Log) -> Judged {
        let _ = self.arrive(log.day);
        self.last = Some((self.now, log));
        movement::take(self, &log)
    }

    /// The morning after the last session: it is judged again. `None` before any session.
    pub fn morning(&mut self, morning: Morning) -> Option<Judged> {
        let (before, mut log) = self.last?;
        log.morning = Some(morning);
        self.now = before;
        self.last = Some((before, log));
        Some(movement::take(self, &log))
    }

    /// Too sore to begin: the session moves.
    pub fn skip(&mut self, day: i32) -> Reason {
        let rules = &self.rules.progress;
        self.now.rest_until = self.now.rest_until.max(day + i32::from(rules.skip_hours.div_ceil(24)));
        Reason::new(rule::SKIP, &rules.card).saw("hours", InputValue::Whole(rules.skip_hours.into()))
    }

    /// A therapist sets a level by hand.
    pub fn set_level(&mut self, exercise: usize, level: u8) {
        let cap = self.person.level_cap;
        let (state, rule) = (&mut self.now.exercises[exercise], &self.rules.exercises.list[exercise]);
        state.level = rule.nearest(level.min(cap));
        (state.easy, state.hard) = (0, 0);
    }

    /// Nothing until a clinician lifts it.
    pub fn lock(&mut self) {
        self.now.blocked = true;
    }

    /// A clinician lets the person go on.
    pub fn clear(&mut self) {
        self.now.blocked = false;
    }

    /// The safety screen was answered without a finding.
    pub fn screened(&mut self) {
        self.now.screen = false;
    }
}
