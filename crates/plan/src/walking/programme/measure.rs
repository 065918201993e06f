//! Numbers of the tests, of what change means, and of the calendar.

use kadans_domain::CardId;

/// The graded treadmill test in its Dutch version, and its flat beginning for who cannot start at full speed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreadmillRule {
    /// Its evidence card.
    pub card: CardId,
    /// Speed, tenths of km/h.
    pub speed_x10: u16,
    /// Length of a stage, seconds.
    pub stage_s: u32,
    /// Rise of a stage, percent.
    pub grade_step: u8,
    /// Highest grade, percent.
    pub grade_max: u8,
    /// Highest grade of the international version, percent; only for results from elsewhere.
    pub grade_max_original: u8,
    /// The test ends after this, seconds.
    pub max_s: u32,
    /// Flat stages before full speed of the modified test, tenths of km/h; the last is full speed.
    pub slow_x10: Vec<u16>,
    /// Evidence card of the adapted tests.
    pub adapted_card: CardId,
    /// Length of the six-minute walk, seconds.
    pub six_minute_s: u32,
}

/// The incremental shuttle walking test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShuttleRule {
    /// Its evidence card.
    pub card: CardId,
    /// Levels of one minute.
    pub levels: u8,
    /// Speed of the first level, cm/s.
    pub first_cm_s: u32,
    /// Rise of a level, cm/s.
    pub step_cm_s: u32,
    /// Length of the course, metres.
    pub course_m: u32,
    /// Shuttles of the first level; each next level has one more.
    pub first_shuttles: u8,
}

/// What change is real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRule {
    /// Its evidence card.
    pub card: CardId,
    /// Gain in maximal distance that patients call better, metres.
    pub mwd_better_m: u32,
    /// Gain in functional distance that patients call better, metres.
    pub fwd_better_m: u32,
    /// Moderate gain in either, metres.
    pub probably_m: u32,
    /// Loss of maximal distance, metres.
    pub mwd_worse_m: u32,
    /// Loss of functional distance, metres.
    pub fwd_worse_m: u32,
    /// Change of the six-minute distance beyond chance, metres.
    pub six_minute_m: u32,
}

/// A moment to measure again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetestWeek {
    /// Week of the programme; 0 is before the start.
    pub week: u16,
    /// May be left out.
    pub optional: bool,
}

/// When is measured again, and when the letter goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetestRule {
    /// Its evidence card.
    pub card: CardId,
    /// In order.
    pub weeks: Vec<RetestWeek>,
    /// Days after the start on which a letter is due.
    pub letter_days: Vec<u16>,
    /// A letter may be this many days early.
    pub letter_early_days: u16,
    /// The week in which the choice of treatment is made with the referrer.
    pub decide_week: u16,
}

/// What gain in maximal distance may be expected after twelve months, and how fast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandRule {
    /// Its evidence card.
    pub card: CardId,
    /// Gain at the 25th, 50th and 75th percentile, metres.
    pub gains_m: [u32; 3],
    /// Month and share of the gain, hundredths, by month.
    pub shape: Vec<(u16, u32)>,
    /// Below the lowest quarter is told from this share of planned sessions, percent.
    pub adherence_percent: u32,
}

/// Foot care and lifestyle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LifestyleRule {
    /// Its evidence card.
    pub card: CardId,
    /// Evidence card of foot care.
    pub foot_card: CardId,
    /// Days from one foot card to the next.
    pub foot_days: u16,
    /// Days between reviews of a goal in the first weeks.
    pub review_days_intensive: u16,
    /// Days between reviews of a goal afterwards.
    pub review_days_taper: u16,
    /// Days after a quit date on which contact is due.
    pub quit_contact_days: Vec<u16>,
    /// Days of missed medicine in a week that are asked about.
    pub missed_medicine_days: u8,
}
