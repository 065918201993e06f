//! What a person can answer. Every answer is a small whole number: the place in a short list, yes or no, days, or a pain score.

mod choice;
mod flag;
mod pattern;
mod set;
mod slugs;

pub use choice::{
    BearWeight, Bruise, Choice, GaitNormal, LoadCapacity, LoadChange, Mechanism, Onset, OutsideScope, RecursOnResume,
    RednessWarmth, Region, RestNightPain, Swelling, Trend, WhipCrack,
};
pub use flag::Flag;
pub use pattern::Pattern;
pub use set::InputSet;
pub(crate) use slugs::slugs;

/// One thing that can be known about a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// Where it hurts.
    Region,
    /// How it began.
    Onset,
    /// What happened.
    Mechanism,
    /// Whole days since it began.
    DurationDays,
    /// Worst pain of the last 24 hours, 0 to 10.
    PainNrs,
    /// Standing and walking on it.
    BearWeight,
    /// Walking as usual.
    GaitNormal,
    /// Swelling.
    Swelling,
    /// A bruise.
    Bruise,
    /// Redness and warmth.
    RednessWarmth,
    /// A blow or a snap.
    WhipCrack,
    /// Pain without moving.
    RestNightPain,
    /// What is still possible.
    LoadCapacity,
    /// How it goes lately.
    Trend,
    /// Days of relative rest that were tried.
    RestTriedDays,
    /// Back at once on resuming.
    RecursOnResume,
    /// Something different in training.
    LoadChange,
    /// Somebody the guide is not made for.
    OutsideScope,
    /// When and where it hurts.
    Pattern(Pattern),
    /// A sign that can raise the urgency.
    Flag(Flag),
}

/// The answers that an input takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// One of these slugs; the number is its place, from 0.
    OneOf(&'static [&'static str]),
    /// A whole number from 0 to this one.
    UpTo(i32),
}

/// Complaints older than a lifetime are typing mistakes.
const MOST_DAYS: i32 = 36_500;
const YES_NO: &[&str] = &["no", "yes"];

const SINGLE: [Input; 18] = [
    Input::Region,
    Input::Onset,
    Input::Mechanism,
    Input::DurationDays,
    Input::PainNrs,
    Input::BearWeight,
    Input::GaitNormal,
    Input::Swelling,
    Input::Bruise,
    Input::RednessWarmth,
    Input::WhipCrack,
    Input::RestNightPain,
    Input::LoadCapacity,
    Input::Trend,
    Input::RestTriedDays,
    Input::RecursOnResume,
    Input::LoadChange,
    Input::OutsideScope,
];

impl Input {
    /// How many inputs there are.
    pub const COUNT: usize = SINGLE.len() + Pattern::ALL.len() + Flag::ALL.len();

    /// Every input: the single ones, then patterns, then flags.
    pub fn all() -> impl Iterator<Item = Input> {
        let patterns = Pattern::ALL.iter().copied().map(Input::Pattern);
        SINGLE.into_iter().chain(patterns).chain(Flag::ALL.iter().copied().map(Input::Flag))
    }

    /// Its place among all inputs.
    pub(crate) const fn index(self) -> usize {
        match self {
            Input::Region => 0,
            Input::Onset => 1,
            Input::Mechanism => 2,
            Input::DurationDays => 3,
            Input::PainNrs => 4,
            Input::BearWeight => 5,
            Input::GaitNormal => 6,
            Input::Swelling => 7,
            Input::Bruise => 8,
            Input::RednessWarmth => 9,
            Input::WhipCrack => 10,
            Input::RestNightPain => 11,
            Input::LoadCapacity => 12,
            Input::Trend => 13,
            Input::RestTriedDays => 14,
            Input::RecursOnResume => 15,
            Input::LoadChange => 16,
            Input::OutsideScope => 17,
            Input::Pattern(pattern) => SINGLE.len() + pattern as usize,
            Input::Flag(flag) => SINGLE.len() + Pattern::ALL.len() + flag as usize,
        }
    }

    /// Its name in files and forms; patterns and flags go by their own slug.
    pub const fn name(self) -> &'static str {
        match self {
            Input::Region => "region",
            Input::Onset => "onset",
            Input::Mechanism => "mechanism",
            Input::DurationDays => "duration_days",
            Input::PainNrs => "pain_nrs",
            Input::BearWeight => "bear_weight",
            Input::GaitNormal => "gait_normal",
            Input::Swelling => "swelling",
            Input::Bruise => "bruise",
            Input::RednessWarmth => "redness_warmth",
            Input::WhipCrack => "whip_crack",
            Input::RestNightPain => "rest_night_pain",
            Input::LoadCapacity => "load_capacity",
            Input::Trend => "trend",
            Input::RestTriedDays => "rest_tried_days",
            Input::RecursOnResume => "recurs_on_resume",
            Input::LoadChange => "load_change",
            Input::OutsideScope => "outside_scope",
            Input::Pattern(pattern) => pattern.slug(),
            Input::Flag(flag) => flag.slug(),
        }
    }

    /// The input with this name.
    pub fn named(name: &str) -> Option<Input> {
        Input::all().find(|input| input.name() == name)
    }

    /// The answers it takes.
    pub const fn domain(self) -> Domain {
        match self {
            Input::Region => Domain::OneOf(Region::SLUGS),
            Input::Onset => Domain::OneOf(Onset::SLUGS),
            Input::Mechanism => Domain::OneOf(Mechanism::SLUGS),
            Input::DurationDays | Input::RestTriedDays => Domain::UpTo(MOST_DAYS),
            Input::PainNrs => Domain::UpTo(10),
            Input::BearWeight => Domain::OneOf(BearWeight::SLUGS),
            Input::GaitNormal => Domain::OneOf(GaitNormal::SLUGS),
            Input::Swelling => Domain::OneOf(Swelling::SLUGS),
            Input::RestNightPain => Domain::OneOf(RestNightPain::SLUGS),
            Input::LoadCapacity => Domain::OneOf(LoadCapacity::SLUGS),
            Input::Trend => Domain::OneOf(Trend::SLUGS),
            Input::Bruise
            | Input::RednessWarmth
            | Input::WhipCrack
            | Input::RecursOnResume
            | Input::LoadChange
            | Input::OutsideScope
            | Input::Pattern(_)
            | Input::Flag(_) => Domain::OneOf(YES_NO),
        }
    }

    /// What holds when it was not said; `None` for the four that a complaint cannot do without.
    pub const fn default(self) -> Option<i32> {
        match self {
            Input::Region | Input::Onset | Input::DurationDays | Input::PainNrs => None,
            Input::Trend => Some(Trend::Stable as i32),
            _ => Some(0),
        }
    }

    /// Reads an answer as it is written.
    pub fn read(self, text: &str) -> Result<i32, AnswerProblem> {
        match self.domain() {
            Domain::OneOf(slugs) => {
                let place = slugs.iter().position(|slug| *slug == text);
                place.map(|place| place as i32).ok_or_else(|| AnswerProblem::Unknown { input: self, known: slugs.join(", ") })
            }
            Domain::UpTo(high) => {
                let number = text.parse().ok().filter(|number| (0..=high).contains(number));
                number.ok_or(AnswerProblem::NotWithin { input: self, high })
            }
        }
    }

    /// An answer as it is written.
    pub fn written(self, value: i32) -> String {
        match self.domain() {
            Domain::OneOf(slugs) => usize::try_from(value).ok().and_then(|place| slugs.get(place)).unwrap_or(&"").to_string(),
            Domain::UpTo(_) => value.to_string(),
        }
    }
}

/// An answer that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerProblem {
    /// Not one of the answers of this input.
    #[error("`{}`: must be one of {known}", input.name())]
    Unknown {
        /// The input.
        input: Input,
        /// What it takes.
        known: String,
    },
    /// A number outside its range, or no number.
    #[error("`{}`: must be a whole number from 0 to {high}", input.name())]
    NotWithin {
        /// The input.
        input: Input,
        /// The highest it takes.
        high: i32,
    },
    /// One of the four that a complaint cannot do without.
    #[error("`{}`: is missing", .0.name())]
    Missing(Input),
}
