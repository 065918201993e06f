//! What somebody can do alone about a condition, as the phone gets it.

use kadans_guide::{CareRules, Cooling};
use serde::Serialize;

/// The rules of self-care of one condition.
#[derive(Debug, Serialize)]
pub struct CareForm<'a> {
    rest_days_max: Option<u16>,
    cooling: Option<CoolingForm>,
    massage: Option<MassageForm>,
    avoid: &'a [String],
    allowed: &'a [String],
    aids: &'a [String],
    resume: &'a str,
    release_only: bool,
    card: &'a str,
}

#[derive(Debug, Serialize)]
struct CoolingForm {
    minutes_max: u8,
    times_a_day_max: Option<u8>,
    days: Option<u16>,
}

#[derive(Debug, Serialize)]
struct MassageForm {
    minutes: u8,
    times_a_day_max: u8,
}

impl<'a> CareForm<'a> {
    /// The form of these rules.
    pub fn new(rules: &'a CareRules) -> CareForm<'a> {
        CareForm {
            rest_days_max: rules.rest_days_max,
            cooling: rules.cooling.map(CoolingForm::from),
            massage: rules.massage.map(|(minutes, times_a_day_max)| MassageForm { minutes, times_a_day_max }),
            avoid: &rules.avoid,
            allowed: &rules.allowed,
            aids: &rules.aids,
            resume: &rules.resume,
            release_only: rules.release_only,
            card: &rules.card,
        }
    }
}

impl From<Cooling> for CoolingForm {
    fn from(cooling: Cooling) -> CoolingForm {
        CoolingForm { minutes_max: cooling.minutes_max, times_a_day_max: cooling.times_a_day_max, days: cooling.days }
    }
}
