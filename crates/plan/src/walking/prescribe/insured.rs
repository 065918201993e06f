//! Someone's insurance, as the intake tells it.

use crate::walking::cover::{Insured, Stage};
use jiff::civil::Date;
use kadans_domain::Facts;

/// None while the price of a session or the day of the referral is not known.
pub(in crate::walking) fn insured(intake: &Facts) -> Option<Insured> {
    let cents = |id: &str| intake.thousandths(id).and_then(|value| u32::try_from(value / 10).ok());
    let whole = |id: &str| intake.whole(id).and_then(|value| u32::try_from(value).ok());
    let (first, referral) = (intake.date("first_treatment")?, intake.date("referral_date")?);
    Some(Insured {
        age: u8::try_from(intake.whole("age_years")?).ok()?,
        stages: vec![(Date::MIN, Stage::from_code(intake.code("fontaine")?)?)],
        referral: Some((referral, intake.date("referral_until"))),
        earlier_course: intake.is_yes("earlier_course"),
        tariff_cents: cents("tariff_eur")?,
        covered_percent: whole("covered_percent").unwrap_or(100),
        deductible_left: cents("deductible_left_eur").map(|left| (first, left)),
        voluntary_cents: whole("voluntary_eur").unwrap_or(0) * 100,
        supplementary: whole("supplementary_sessions").unwrap_or(0) as u16,
        counts_intake: intake.is_yes("counts_intake"),
        counts_group: intake.truth("counts_group").unwrap_or(true),
    })
}
