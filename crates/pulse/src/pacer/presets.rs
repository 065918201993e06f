//! How long a practice lasts and how often it comes.

/// A practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// Its code.
    pub id: &'static str,
    /// How long.
    pub length: PresetLength,
    /// How often a day, at least and at most; `None` when it is for any moment.
    pub times_a_day: Option<(u8, u8)>,
}

/// Length of a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresetLength {
    /// So many breaths, at least and at most.
    Breaths(u8, u8),
    /// So many minutes, at least and at most.
    Minutes(u8, u8),
}

/// The practices that the source describes: some breaths at any moment, a short one through the day, a long one at the end of the course.
/// The number of minutes of the short one is our own.
pub const PRESETS: [Preset; 3] = [
    Preset { id: "micro", length: PresetLength::Breaths(2, 5), times_a_day: None },
    Preset { id: "short", length: PresetLength::Minutes(3, 5), times_a_day: Some((5, 6)) },
    Preset { id: "long", length: PresetLength::Minutes(15, 15), times_a_day: Some((2, 2)) },
];

/// Did someone practise? Two guided breaths or a minute with the pacer count.
pub fn counts_as_practice(guided_breaths: u32, paced_s: u32) -> bool {
    guided_breaths >= 2 || paced_s >= 60
}
