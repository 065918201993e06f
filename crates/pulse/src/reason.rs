//! Why there is no number.
//!
//! A metric is `Ok(number)` or one of these reasons; there is no third way, and never a number that stands for "unknown".

/// What a metric of this room is: a number, or the reason why there is none.
pub type Value = Result<f64, NoValue>;

/// The reason why a metric has no number.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum NoValue {
    /// Fewer beats than the metric needs.
    #[error("{got} beats are too few; this needs {needed}")]
    TooFewBeats {
        /// The least that is needed.
        needed: usize,
        /// What there is.
        got: usize,
    },
    /// A shorter stretch than the metric needs.
    #[error("{got_s:.0} seconds are too short; this needs {needed_s}")]
    TooShort {
        /// The least that is needed, in seconds.
        needed_s: u32,
        /// What there is, in seconds.
        got_s: f64,
    },
    /// Every interval is the same, so nothing varies that could be described.
    #[error("every interval is the same")]
    Constant,
    /// The stretch was interrupted; nothing is filled in across the gap.
    #[error("the recording is interrupted here")]
    Gap,
    /// More than one beat in ten is doubtful.
    #[error("{flagged} of {beats} beats are doubtful, which is more than one in ten")]
    TooManyArtefacts {
        /// Doubtful beats.
        flagged: usize,
        /// All beats.
        beats: usize,
    },
    /// No two stretches of the recording are alike, so regularity cannot be counted.
    #[error("no two stretches of this recording are alike")]
    NoMatches,
    /// The heart rate shows no clear wave of breathing; any rate would be a guess.
    #[error("the heart rate shows no clear wave of breathing")]
    NoWave,
    /// The session has not lasted long enough yet.
    #[error("{got_s:.0} of {needed_s} seconds have passed")]
    WarmingUp {
        /// When the first number comes, in seconds.
        needed_s: u32,
        /// Seconds since the current stretch began.
        got_s: f64,
    },
    /// The sensor sends a heart rate and no intervals, and intervals are never derived from a rate.
    #[error("this sensor sends no intervals between beats")]
    NoIntervals,
    /// No whole breath has passed yet.
    #[error("no whole breath has passed yet")]
    NoBreath,
    /// The question did not ask for it.
    #[error("this was not asked for")]
    LeftOut,
}

impl NoValue {
    /// A stable word for the written forms.
    pub fn code(&self) -> &'static str {
        match self {
            NoValue::TooFewBeats { .. } => "too_few_beats",
            NoValue::TooShort { .. } => "too_short",
            NoValue::Constant => "constant",
            NoValue::Gap => "gap",
            NoValue::TooManyArtefacts { .. } => "too_many_artefacts",
            NoValue::NoMatches => "no_matches",
            NoValue::NoWave => "no_wave",
            NoValue::WarmingUp { .. } => "warming_up",
            NoValue::NoIntervals => "no_intervals",
            NoValue::NoBreath => "no_breath",
            NoValue::LeftOut => "left_out",
        }
    }
}

/// Refuse when there are fewer than `needed` beats.
pub(crate) fn at_least_beats(got: usize, needed: usize) -> Result<(), NoValue> {
    if got >= needed { Ok(()) } else { Err(NoValue::TooFewBeats { needed, got }) }
}
