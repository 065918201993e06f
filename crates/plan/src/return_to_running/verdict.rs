//! What a session's pain says: the traffic light with its next-morning rule.
//!
//! Two zones are weighed: the worst pain during and right after the run, and the rise the next morning above what is usual. A
//! verdict exists the moment the run is over; while the morning is not known it is the best it can still become, and so it
//! cannot count toward advancing. A morning can only make it worse. Not valid for bone: there every pain is red.
//! Sources: Silbernagel 2007, zones after Thomeé 1997; 2 and 5 as inclusive upper bounds are fixed here, because clinics differ.
//! Card: `ev-rr-pain`.

use super::parameters::PainRules;
use super::tissue::Tissue;
use std::cmp::max;

/// What was felt in and after one session; 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pain {
    /// Worst during.
    pub during: u8,
    /// Worst right after.
    pub after: u8,
    /// The next morning; `None` until it was asked.
    pub morning: Option<u8>,
    /// Usual in the mornings before the session.
    pub baseline: u8,
    /// A limp, more swelling, or pain at night.
    pub signs: Signs,
}

impl Pain {
    /// The worse of two answers, part by part; usual is the lower one.
    #[must_use]
    pub fn worst(self, other: Pain) -> Pain {
        Pain {
            during: max(self.during, other.during),
            after: max(self.after, other.after),
            morning: max(self.morning, other.morning),
            baseline: self.baseline.min(other.baseline),
            signs: self.signs.or(other.signs),
        }
    }
}

/// Signs that are red whatever the pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signs {
    /// Limping.
    pub limp: bool,
    /// Swelling that was not there.
    pub new_swelling: bool,
    /// Pain that wakes.
    pub night_pain: bool,
}

impl Signs {
    /// Any of them.
    pub const fn any(self) -> bool {
        self.limp || self.new_swelling || self.night_pain
    }

    /// What either of two moments told.
    #[must_use]
    pub const fn or(self, other: Signs) -> Signs {
        Signs {
            limp: self.limp || other.limp,
            new_swelling: self.new_swelling || other.new_swelling,
            night_pain: self.night_pain || other.night_pain,
        }
    }
}

/// What the pain of a session says, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Green: counts toward advancing.
    Green,
    /// Amber that this tissue may have: counts too.
    AmberOk,
    /// Amber: the same again.
    AmberHold,
    /// Red: rest, then back.
    Red,
}

impl Verdict {
    /// Stable code, e.g. `amber_hold`.
    pub const fn code(self) -> &'static str {
        match self {
            Verdict::Green => "green",
            Verdict::AmberOk => "amber_ok",
            Verdict::AmberHold => "amber_hold",
            Verdict::Red => "red",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Zone {
    Green,
    Amber,
    Red,
}

/// The verdict on a session; without a morning value the best it can still become.
pub fn verdict(rules: &PainRules, tissue: Tissue, pain: &Pain) -> Verdict {
    let rise = rise(pain);
    let at_once = max(pain.during, pain.after);
    if pain.signs.any() || (tissue == Tissue::Bone && max(at_once, pain.morning.unwrap_or(0)) > 0) {
        return Verdict::Red;
    }
    match max(of_pain(rules, at_once), of_rise(rules, rise)) {
        Zone::Green => Verdict::Green,
        Zone::Red => Verdict::Red,
        Zone::Amber if tissue.bears_some_pain() && rise <= 0 => Verdict::AmberOk,
        Zone::Amber => Verdict::AmberHold,
    }
}

/// How far the morning lies above what is usual; a morning that is not known may still be as usual.
fn rise(pain: &Pain) -> i16 {
    pain.morning.map_or(0, |morning| i16::from(morning) - i16::from(pain.baseline))
}

fn of_pain(rules: &PainRules, nrs: u8) -> Zone {
    if nrs <= rules.green_max {
        Zone::Green
    } else if nrs <= rules.amber_max {
        Zone::Amber
    } else {
        Zone::Red
    }
}

fn of_rise(rules: &PainRules, rise: i16) -> Zone {
    if rise <= 0 {
        Zone::Green
    } else if rise <= i16::from(rules.morning_rise_amber) {
        Zone::Amber
    } else {
        Zone::Red
    }
}
