//! A person as the rules see them: ceilings, profiles and equipment, parsed once from intake and choice.

use super::numbers::{CardiacStrength, PhaseRule, Region, names};
use super::profile::{Profile, Profiles, Scheme};
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::Facts;

/// Someone in the programme: what does not change from session to session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Body mass, tenths of a kilogram.
    pub body: u16,
    /// The limit of an exaggerated response is that of women; also when it is not known.
    pub woman: bool,
    /// Profiles and joints.
    pub profiles: Profiles,
    /// Sessions A and B.
    pub scheme: Scheme,
    /// Seconds up, and down.
    pub tempo_s: u8,
    /// Effort ceiling of the clearance.
    pub rpe_ceiling: Option<u8>,
    /// Systolic ceiling of the clearance.
    pub sbp_ceiling: Option<u16>,
    /// Diastolic ceiling of the clearance.
    pub dbp_ceiling: Option<u16>,
    /// Load ceiling of the clearance, percent of an estimated maximum.
    pub load_percent: Option<u8>,
    /// Every session is supervised.
    pub supervised_only: bool,
    /// A nitrate spray was prescribed.
    pub spray: bool,
    /// Usual complaints, 0-10.
    pub usual: u8,
    /// Upper body from this day.
    pub upper_from: Option<Date>,
    /// Pulling and reaching from this day.
    pub pulling_from: Option<Date>,
    /// Last day of the clearance.
    pub cleared_until: Option<Date>,
    /// Lightest setting of each machine here, tenths of a kilogram.
    pub lightest: [u16; 16],
    /// Smallest step of each machine here, tenths of a kilogram.
    pub step: [u16; 16],
}

impl Person {
    /// Reads intake and choice. Forms and gates were weighed before; what is missing is read the careful way.
    pub fn of(programme: &CardiacStrength, intake: &Facts, choice: &Facts) -> Person {
        let small = |id: &str| intake.whole(id).and_then(|value| u8::try_from(value).ok());
        let pressure = |id: &str| intake.whole(id).and_then(|value| u16::try_from(value).ok());
        let weight = |id: &str, usual: u16| choice.thousandths(id).map_or(usual, tenths);
        let machine = |number: usize| programme.exercises.items[number].variants[0];
        let waits = &programme.waits;
        Person {
            body: intake.thousandths("body_kg").map_or(0, tenths),
            woman: intake.code("sex") != Some("man"),
            profiles: Profiles::of(intake),
            scheme: choice.code("split").and_then(Scheme::from_code).unwrap_or(Scheme::Alternating),
            tempo_s: choice.whole("tempo_s").map_or(programme.tempo.usual_s, |seconds| seconds as u8),
            rpe_ceiling: small("rpe_ceiling"),
            sbp_ceiling: pressure("sbp_ceiling"),
            dbp_ceiling: pressure("dbp_ceiling"),
            load_percent: small("load_pct_ceiling"),
            supervised_only: intake.is_yes("supervised_only") || !choice.is_yes("home_sessions"),
            spray: intake.is_yes("nitrate_spray"),
            usual: small("usual_score").unwrap_or(0),
            upper_from: sternum_from(intake, waits.sternum_days),
            pulling_from: intake.date("device_on").map(|on| on.saturating_add(i64::from(waits.device_days).days())),
            cleared_until: cleared_until(programme, intake),
            lightest: std::array::from_fn(|number| weight(names()[number].lightest, machine(number).lightest)),
            step: std::array::from_fn(|number| weight(names()[number].step, machine(number).step)),
        }
    }

    /// The effort ceiling in a phase: never above the phase, the clearance, or what the profile takes off.
    pub fn rpe(&self, programme: &CardiacStrength, phase: &PhaseRule) -> u8 {
        let less = if self.profiles.is_vasomotor() { programme.profiles.rpe_less } else { 0 };
        (phase.rpe - less).min(self.rpe_ceiling.unwrap_or(u8::MAX))
    }

    /// The systolic pressure in effort that may not be passed, and the diastolic one.
    pub fn pressure(&self, programme: &CardiacStrength) -> (u16, u16) {
        let effort = &programme.effort;
        let exaggerated = if self.woman { effort.sbp_women } else { effort.sbp_men };
        let sbp = self.sbp_ceiling.map_or(exaggerated, |ceiling| (ceiling + 1).min(exaggerated));
        (sbp, self.dbp_ceiling.map_or(effort.dbp_stop, |ceiling| (ceiling + 1).min(effort.dbp_stop)))
    }

    /// Hours between sessions.
    pub fn gap_h(&self, programme: &CardiacStrength) -> u16 {
        if self.profiles.is_vasomotor() { programme.profiles.gap_long_h } else { programme.profiles.gap_h }
    }

    /// Clean sessions for one repetition more.
    pub fn clean_for_step(&self, programme: &CardiacStrength) -> u8 {
        if self.profiles.is_vasomotor() { programme.profiles.clean_for_step } else { 1 }
    }

    /// The load ceiling of a region, percent of an estimated maximum.
    pub fn load_percent(&self, phase: &PhaseRule, region: Region) -> u8 {
        let of_phase = if region == Region::Lower { phase.lower_percent } else { phase.upper_percent };
        of_phase.min(self.load_percent.unwrap_or(100))
    }

    /// Warm-up, seconds.
    pub fn warm_up_s(&self, programme: &CardiacStrength) -> u16 {
        let long = self.profiles.is_vasomotor() || self.profiles.has(Profile::Angina);
        if long { programme.course.warm_up_long_s } else { programme.course.warm_up_s }
    }
}

fn tenths(thousandths: i64) -> u16 {
    u16::try_from(thousandths / 100).unwrap_or(u16::MAX)
}

/// With a sternotomy the upper body waits for the surgeon's word and for the bone; without either day it waits for good.
fn sternum_from(intake: &Facts, days: u16) -> Option<Date> {
    if !intake.has_code("profiles", Profile::Sternum.code()) {
        return None;
    }
    let healed = intake.date("sternotomy_on").map(|on| on.saturating_add(i64::from(days).days()));
    Some(healed.filter(|_| intake.is_yes("surgeon_release")).unwrap_or(Date::MAX))
}

/// Last day on which the clearance holds: what it names, else the usual time from its date.
pub(super) fn cleared_until(programme: &CardiacStrength, intake: &Facts) -> Option<Date> {
    let months = i64::from(programme.clearance.months).months();
    intake.date("valid_until").or_else(|| intake.date("clearance_date").map(|on| on.saturating_add(months)))
}
