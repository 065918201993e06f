//! Felt effort beside observed effort, and the speed that follows.
//!
//! The talk test is the primary measure: it follows the ventilatory threshold (Persinger, Med Sci Sports Exerc
//! 2004;36:1632), while people in overstrain often feel too little of what they do. Band T2 is the one van Woerkom and
//! Zuidema print; the other bands are ours. Left out: Borg CR10, which is another instrument and is never converted.
//! Card: `ev-rt-calibration`.

use crate::running::intake::Trial;
use crate::running::programme::{BorgBand, Calibration};
use crate::running::rule;
use kadans_domain::{Indication, InputValue, Reason, RuleId, Speed, TalkLevel};

/// How felt effort relates to observed effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Felt as lighter than observed.
    Under,
    /// In agreement.
    Match,
    /// Felt as heavier than observed.
    Over,
}

impl Class {
    /// Stable code: `under`, `match`, `over`.
    pub const fn code(self) -> &'static str {
        match self {
            Class::Under => "under",
            Class::Match => "match",
            Class::Over => "over",
        }
    }

    const fn rule(self) -> RuleId {
        match self {
            Class::Under => rule::CALIBRATION_UNDER,
            Class::Match => rule::CALIBRATION_MATCH,
            Class::Over => rule::CALIBRATION_OVER,
        }
    }
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextSpeed {
    /// Run at this speed.
    Run(Speed),
    /// Walk now, until talking is easy; then run at this speed.
    WalkThenRun(Speed),
    /// Slower than running: the task is walking.
    Walk,
}

impl NextSpeed {
    /// The speed to run at, if any.
    pub const fn speed(self) -> Option<Speed> {
        match self {
            NextSpeed::Run(speed) | NextSpeed::WalkThenRun(speed) => Some(speed),
            NextSpeed::Walk => None,
        }
    }
}

/// What one trial says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calibrated {
    /// Felt minus the nearest end of the observed band; 0 within it, negative when underestimated.
    pub gap: i8,
    /// In a word.
    pub class: Class,
    /// What was observed.
    pub observed: BorgBand,
    /// What to do next.
    pub next: NextSpeed,
    /// Why: the class first, then the speed.
    pub reasons: Vec<Reason>,
}

/// Judges one trial. `faster_agreed` is the therapist's consent to a higher speed, which only depressive complaints use.
pub fn calibrate(rule: &Calibration, trial: &Trial, indication: Indication, faster_agreed: bool) -> Calibrated {
    let talk = observed_talk(trial);
    let observed = rule.bands[usize::from(talk.value())];
    let gap = gap(observed, trial.rpe.value());
    let class = class_of(gap);
    let (next, speed_rule) = next_speed(rule, trial.speed, talk, gap, faster_agreed && indication == Indication::Depression);
    let reasons = vec![why_class(rule, trial, talk, observed, gap), why_speed(rule, trial.speed, next, speed_rule)];
    Calibrated { gap, class, observed, next, reasons }
}

/// The gap of a session's own answers against the talk test.
pub fn gap(observed: BorgBand, self_rpe: u8) -> i8 {
    let felt = self_rpe as i8;
    if observed.holds(self_rpe) {
        0
    } else if self_rpe < observed.low {
        felt - observed.low as i8
    } else {
        felt - observed.high as i8
    }
}

/// True when the last trial agreed, at an effort within the target.
pub fn is_calibrated(rule: &Calibration, trials: &[Trial]) -> bool {
    trials.last().is_some_and(|trial| {
        let observed = rule.bands[usize::from(observed_talk(trial).value())];
        observed.holds(trial.rpe.value()) && rule.target.holds(trial.rpe.value())
    })
}

/// Panting is heard before words fail, so it counts as T2.
fn observed_talk(trial: &Trial) -> TalkLevel {
    if trial.panting { trial.talk.max(TalkLevel::T2) } else { trial.talk }
}

const fn class_of(gap: i8) -> Class {
    match gap {
        i8::MIN..=-1 => Class::Under,
        0 => Class::Match,
        1..=i8::MAX => Class::Over,
    }
}

fn next_speed(rule: &Calibration, speed: Speed, talk: TalkLevel, gap: i8, faster: bool) -> (NextSpeed, RuleId) {
    let underestimates = gap <= -(rule.large_gap as i8);
    match talk {
        TalkLevel::T3 | TalkLevel::T4 => match at_least_floor(rule, speed, rule.after_walk_slower) {
            Some(slower) => (NextSpeed::WalkThenRun(slower), rule::SPEED_WALK_NOW),
            None => (NextSpeed::Walk, rule::SPEED_WALKING),
        },
        TalkLevel::T2 if underestimates => slower(rule, speed, rule.much_slower, rule::SPEED_MUCH_SLOWER),
        TalkLevel::T2 => slower(rule, speed, rule.slower, rule::SPEED_SLOWER),
        TalkLevel::T0 if faster => (NextSpeed::Run(raised(speed, rule.faster)), rule::SPEED_FASTER),
        TalkLevel::T0 | TalkLevel::T1 => slower(rule, speed, 0, rule::SPEED_SAME),
    }
}

fn slower(rule: &Calibration, speed: Speed, by: u16, name: RuleId) -> (NextSpeed, RuleId) {
    match at_least_floor(rule, speed, by) {
        Some(speed) => (NextSpeed::Run(speed), name),
        None => (NextSpeed::Walk, rule::SPEED_WALKING),
    }
}

fn at_least_floor(rule: &Calibration, speed: Speed, by: u16) -> Option<Speed> {
    let tenths = speed.tenths_kmh().checked_sub(by).filter(|tenths| *tenths >= rule.floor)?;
    Speed::from_tenths_kmh(tenths.into()).ok()
}

fn raised(speed: Speed, by: u16) -> Speed {
    Speed::from_tenths_kmh((speed.tenths_kmh() + by).into()).unwrap_or(speed)
}

fn why_class(rule: &Calibration, trial: &Trial, talk: TalkLevel, observed: BorgBand, gap: i8) -> Reason {
    Reason::new(class_of(gap).rule(), &rule.card)
        .saw("speed_kmh", InputValue::Tenths(trial.speed.tenths_kmh().into()))
        .saw("self_rpe", InputValue::Whole(trial.rpe.value().into()))
        .saw("talk", InputValue::Code(format!("T{}", talk.value())))
        .saw("observed_low", InputValue::Whole(observed.low.into()))
        .saw("observed_high", InputValue::Whole(observed.high.into()))
        .saw("gap", InputValue::Whole(gap.into()))
}

fn why_speed(rule: &Calibration, speed: Speed, next: NextSpeed, name: RuleId) -> Reason {
    let next = next.speed().map_or(InputValue::Unknown, |speed| InputValue::Tenths(speed.tenths_kmh().into()));
    Reason::new(name, &rule.card).saw("speed_kmh", InputValue::Tenths(speed.tenths_kmh().into())).saw("next_speed_kmh", next)
}
