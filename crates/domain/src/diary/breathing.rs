//! Paced breathing, as it was practised.

/// Paced breathing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breathing {
    /// Breaths a minute times ten, 40 to 150.
    pub rate_x10: u16,
    /// Share of a cycle spent breathing in, percent, 33 to 50.
    pub in_percent: u8,
    /// Seconds paced.
    pub paced_s: u32,
    /// Whole breaths finished.
    pub breaths: u16,
    /// Which practice this was.
    pub preset: BreathingPreset,
}

impl Breathing {
    /// A practice counts from two guided breaths or a minute of pacing.
    pub const fn counts(self) -> bool {
        self.breaths >= 2 || self.paced_s >= 60
    }
}

/// The breathing practices of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreathingPreset {
    /// Two to five breaths.
    Micro,
    /// Three to five minutes.
    Short,
    /// Fifteen minutes.
    Long,
    /// The person's own settings.
    Own,
}

impl BreathingPreset {
    /// All presets.
    pub const ALL: [BreathingPreset; 4] =
        [BreathingPreset::Micro, BreathingPreset::Short, BreathingPreset::Long, BreathingPreset::Own];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            BreathingPreset::Micro => "micro",
            BreathingPreset::Short => "short",
            BreathingPreset::Long => "long",
            BreathingPreset::Own => "own",
        }
    }

    /// The preset with this code.
    pub fn from_code(code: &str) -> Option<BreathingPreset> {
        Self::ALL.into_iter().find(|p| p.code() == code)
    }
}
