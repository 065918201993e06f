//! From intake to proposal: a dose for this person, with a reason beside every number.

mod why;

use crate::running::calibrate::{Calibrated, calibrate};
use crate::running::heart_rate::second_opinion;
use crate::running::intake::{BreathingDose, Choice, Intake};
use crate::running::prescription::{LeadIn, Number, Prescription, Proposal};
use crate::running::programme::RunningTherapy;
use crate::running::rule;
use crate::running::schedule::{self, Frame};
use crate::running::screening;
use crate::running::start::start_rung;
use kadans_domain::{Gate, InputValue, OutOfRange, Reason, Speed};

impl Choice {
    /// What is proposed when nobody chooses: the usual of every range, the lowest goal.
    pub fn usual(programme: &RunningTherapy) -> Choice {
        Choice {
            weeks: programme.dose.weeks.usual as u16,
            sessions_a_week: programme.dose.sessions_a_week.usual as u8,
            goal_rung: programme.dose.goal_rungs.first().copied().unwrap_or(1),
            start_rung: None,
            speed: None,
            breathing: BreathingDose {
                rate_x10: programme.breathing.limits.rate_x10.usual as u16,
                in_percent: programme.breathing.limits.in_percent.usual as u8,
                times_a_day: programme.breathing.times_a_day.usual as u8,
                locked: false,
            },
        }
    }
}

/// Proposes a dose. A block that nobody lifted, a choice outside its range and a ladder that does not fit come back as
/// what they are; the last with the number of weeks that would do.
pub fn prescribe(programme: &RunningTherapy, intake: &Intake, choice: &Choice) -> Proposal {
    if let Err(refused) = within_ranges(programme, intake, choice) {
        return Proposal::OutOfRange(refused);
    }
    let gates = screening::gates(&programme.screening, intake);
    if screening::forbids(&gates) {
        return Proposal::Blocked { gates };
    }
    propose(programme, intake, choice, gates)
}

fn propose(programme: &RunningTherapy, intake: &Intake, choice: &Choice, gates: Vec<Gate>) -> Proposal {
    let (by_rule, why_start) = start_rung(&programme.ladder, &programme.start, intake);
    let start = choice.start_rung.unwrap_or(by_rule);
    let frame = Frame { start, goal: choice.goal_rung, weeks: choice.weeks, sessions_a_week: choice.sessions_a_week };
    match frame.weeks_needed() {
        Some(weeks) => Proposal::TooShort { weeks, reason: why::too_short(programme, frame, weeks) },
        None => {
            let chosen = (start != by_rule).then(|| why::start_chosen(programme, by_rule, start));
            let why_start = std::iter::once(why_start).chain(chosen).map(|reason| (Number::StartRung, reason)).collect();
            let prescription = Box::new(dose(programme, intake, choice, frame, why_start));
            Proposal::Ready { prescription, gates }
        }
    }
}

fn dose(
    programme: &RunningTherapy,
    intake: &Intake,
    choice: &Choice,
    frame: Frame,
    mut reasons: Vec<(Number, Reason)>,
) -> Prescription {
    let (speed, why_speed) = speed(programme, intake, choice);
    let mut prescription = Prescription {
        programme: programme.id.clone(),
        programme_version: programme.version,
        indication: intake.indication,
        weeks: frame.weeks,
        sessions_a_week: frame.sessions_a_week,
        start_rung: frame.start,
        goal_rung: frame.goal,
        speed,
        lead_in: lead_in(programme, intake),
        sessions: schedule::sessions(&programme.ladder, frame),
        steep: Vec::new(),
        breathing: choice.breathing,
        reasons: Vec::new(),
    };
    prescription.steep = schedule::steep(&programme.steep, frame, &prescription.weekly_run_s());
    reasons.extend(why::frame(programme, frame));
    reasons.extend(why::steep(programme, &prescription, frame));
    reasons.extend(prescription.lead_in.map(|_| (Number::LeadIn, why::lead_in(programme, intake))));
    reasons.extend(why_speed.into_iter().map(|reason| (Number::Speed, reason)));
    let opinion = second_opinion(&programme.heart_rate, intake, programme.calibration.target.high);
    reasons.push((Number::HeartRate, opinion.reason().clone()));
    reasons.push((Number::Breathing, why::breathing(programme, choice.breathing)));
    prescription.reasons = reasons;
    prescription
}

fn within_ranges(programme: &RunningTherapy, intake: &Intake, choice: &Choice) -> Result<(), OutOfRange> {
    let dose = &programme.dose;
    let limits = programme.breathing.limits;
    dose.weeks.check("weeks", choice.weeks.into())?;
    dose.sessions_a_week.check("sessions a week", choice.sessions_a_week.into())?;
    limits.rate_x10.check("breaths a minute (tenths)", choice.breathing.rate_x10.into())?;
    limits.in_percent.check("breathing in (percent)", choice.breathing.in_percent.into())?;
    programme.breathing.times_a_day.check("breathing practices a day", choice.breathing.times_a_day.into())?;
    let sustainable_s = i64::from(intake.sustainable.seconds);
    OutOfRange::check("sustainable running (s)", sustainable_s, 0, programme.start.sustainable_s_max.into())?;
    goal_on_list(&dose.goal_rungs, choice.goal_rung)?;
    let highest = start_rung(&programme.ladder, &programme.start, intake).0;
    choice.start_rung.map_or(Ok(()), |rung| OutOfRange::check("first rung", rung.into(), 1, highest.into()).map(|_| ()))
}

fn goal_on_list(goals: &[u8], goal: u8) -> Result<(), OutOfRange> {
    let ends = || (goals.first().copied().unwrap_or(1).into(), goals.last().copied().unwrap_or(1).into());
    if goals.contains(&goal) {
        Ok(())
    } else {
        let (low, high) = ends();
        Err(OutOfRange { what: "goal rung", got: goal.into(), low, high })
    }
}

/// Who cannot run for a minute walks first, with short jogs, until a therapist sees that minute.
fn lead_in(programme: &RunningTherapy, intake: &Intake) -> Option<LeadIn> {
    let rule = &programme.lead_in;
    (intake.sustainable.seconds < rule.below_s).then_some(LeadIn {
        sessions_a_week: rule.sessions_a_week,
        walk_s: rule.walk_s,
        every_s: rule.every_s,
        jog_s: rule.jog_s,
    })
}

/// The therapist's speed, or what the last trial says. A higher speed is never proposed by itself: it is the therapist's.
fn speed(programme: &RunningTherapy, intake: &Intake, choice: &Choice) -> (Option<Speed>, Vec<Reason>) {
    let card = &programme.calibration.card;
    let last = intake.trials.last().map(|trial| calibrate(&programme.calibration, trial, intake.indication, false));
    let by_rule = last.as_ref().and_then(|calibrated: &Calibrated| calibrated.next.speed());
    let mut reasons = last.map_or_else(|| vec![Reason::new(rule::CALIBRATION_NONE, card)], |calibrated| calibrated.reasons);
    match choice.speed.filter(|chosen| by_rule != Some(*chosen)) {
        Some(chosen) => {
            let tenths = InputValue::Tenths(chosen.tenths_kmh().into());
            reasons.push(Reason::new(rule::SPEED_CHOSEN, card).saw("next_speed_kmh", tenths));
            (Some(chosen), reasons)
        }
        None => (by_rule, reasons),
    }
}
