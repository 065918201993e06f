//! Heart rate as a second opinion, never as a target.
//!
//! Highest heart rate from age: 208 - 0.7 x age (Tanaka, J Am Coll Cardiol 2001;37:153). Bands of heart-rate reserve and
//! their Borg numbers: ACSM guidelines. Switched off where the heart does not answer to effort alone: beta-blocker,
//! pacemaker, atrial fibrillation. Left out: heart-rate zones for training, which would invite people to push.
//! Card: `ev-rt-heart-rate`.

use crate::running::intake::Intake;
use crate::running::programme::{Answer, HeartRateBand, HeartRateRule};
use crate::running::rule;
use kadans_domain::{InputValue, Reason};

/// What heart rate can say for this person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecondOpinion {
    /// Nothing: a screening item switches it off.
    Off(Reason),
    /// Nothing yet: age or resting heart rate is missing.
    Unknown(Reason),
    /// The heart rates of moderate effort.
    Moderate {
        /// Estimated highest heart rate, tenths of a beat a minute.
        max_tenths: u32,
        /// Lowest beat a minute of the target band.
        low_bpm: u32,
        /// Highest beat a minute of the target band.
        high_bpm: u32,
        /// Why.
        reason: Reason,
    },
}

impl SecondOpinion {
    /// Why it is so.
    pub const fn reason(&self) -> &Reason {
        match self {
            SecondOpinion::Off(reason) | SecondOpinion::Unknown(reason) | SecondOpinion::Moderate { reason, .. } => reason,
        }
    }
}

/// The second opinion for this intake; `target_rpe` picks the band (the highest effort of the target).
pub fn second_opinion(rule: &HeartRateRule, intake: &Intake, target_rpe: u8) -> SecondOpinion {
    if let Some(item) = rule.off_when.iter().find(|item| intake.answer(item) == Some(Answer::Yes)) {
        return SecondOpinion::Off(Reason::new(rule::HEART_RATE_OFF, &rule.card).saw("item", InputValue::Code(item.clone())));
    }
    let band = rule.bands.iter().find(|band| band.borg.holds(target_rpe));
    match (intake.age_years, intake.resting_hr, band) {
        (Some(age), Some(resting), Some(band)) => moderate(rule, age, resting, *band),
        _ => SecondOpinion::Unknown(Reason::new(rule::HEART_RATE_UNKNOWN, &rule.card)),
    }
}

/// Estimated highest heart rate at this age, tenths of a beat a minute: 1842 at 34.
pub fn max_tenths(rule: &HeartRateRule, age_years: u8) -> u32 {
    (rule.max_at_birth * 10).saturating_sub(rule.loss_per_year_tenths * u32::from(age_years))
}

/// Share of heart-rate reserve, whole percent rounded to the nearest; None when resting is not below the estimated highest.
pub fn reserve_percent(rule: &HeartRateRule, age_years: u8, resting_bpm: u8, hr_bpm: u8) -> Option<u32> {
    let resting = u32::from(resting_bpm) * 10;
    let reserve = max_tenths(rule, age_years).checked_sub(resting).filter(|reserve| *reserve > 0)?;
    let used = (u32::from(hr_bpm) * 10).saturating_sub(resting);
    Some((used * 100 + reserve / 2) / reserve)
}

fn moderate(rule: &HeartRateRule, age: u8, resting: u8, band: HeartRateBand) -> SecondOpinion {
    let max_tenths = max_tenths(rule, age);
    let rest_tenths = u32::from(resting) * 10;
    let at = |percent: u8| (rest_tenths + max_tenths.saturating_sub(rest_tenths) * u32::from(percent) / 100 + 5) / 10;
    let (low_bpm, high_bpm) = (at(band.reserve_low), at(band.reserve_high));
    let reason = Reason::new(rule::HEART_RATE, &rule.card)
        .saw("age_years", InputValue::Whole(age.into()))
        .saw("resting_hr_bpm", InputValue::Whole(resting.into()))
        .saw("hr_max_bpm", InputValue::Tenths(max_tenths.into()))
        .saw("hr_low_bpm", InputValue::Whole(low_bpm.into()))
        .saw("hr_high_bpm", InputValue::Whole(high_bpm.into()));
    SecondOpinion::Moderate { max_tenths, low_bpm, high_bpm, reason }
}
