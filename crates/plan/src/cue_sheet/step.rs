//! A step of a sheet: what to do until it ends, and what is said, sounded and shaken on the way.

use super::{Question, Scale};
use crate::words::Words;

/// What kind of doing a step asks; it chooses colour, tones and the shape of the beat line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Getting ready.
    Ready,
    /// Effort.
    Go,
    /// Easier.
    Ease,
    /// Holding still.
    Hold,
    /// Paced breathing.
    Breathe,
    /// Measuring.
    Measure,
}

impl Effort {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            Effort::Ready => "ready",
            Effort::Go => "go",
            Effort::Ease => "ease",
            Effort::Hold => "hold",
            Effort::Breathe => "breathe",
            Effort::Measure => "measure",
        }
    }
}

/// One thing to do until it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Unique in the sheet; `run-N` and `walk-N` in a walk-run session.
    pub id: String,
    /// What kind of doing.
    pub effort: Effort,
    /// The word on the screen.
    pub label: Words,
    /// The smaller line below it.
    pub detail: Option<Words>,
    /// Picture id.
    pub picture: Option<&'static str>,
    /// When it is over.
    pub end: StepEnd,
    /// A pattern that repeats within the step.
    pub cycle: Option<Vec<Phase>>,
    /// What is said, sounded and shaken.
    pub cues: Vec<Cue>,
    /// What the diary keeps; empty for guidance only.
    pub record: Vec<Record>,
    /// Steps of one group are skipped and repeated together.
    pub group: Option<String>,
    /// Not to be skipped before this many seconds: a rest that must last. 0 for none.
    pub at_least_s: u32,
    /// The scale of a level event; `None` is 0 to 10.
    pub levels: Option<Scale>,
    /// Moments to mark with one press while it lasts.
    pub stamps: Vec<Stamp>,
    /// Asked when it is over, while the next step runs; kept with the step under the question's field.
    pub ask: Vec<Question>,
}

/// A moment someone marks: the diary keeps whole seconds from the start of the step's group (of the step, when it has none)
/// under `<id>_s`. The last press can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// E.g. `first_pain`.
    pub id: &'static str,
    /// The word on the button.
    pub label: Words,
    /// Pressing it ends the step's whole group.
    pub ends: bool,
}

impl Step {
    /// A step that says, asks and keeps nothing yet.
    pub fn new(id: impl Into<String>, effort: Effort, label: Words, end: StepEnd) -> Step {
        Step {
            id: id.into(),
            effort,
            label,
            detail: None,
            picture: None,
            end,
            cycle: None,
            cues: Vec::new(),
            record: Vec::new(),
            group: None,
            at_least_s: 0,
            levels: None,
            stamps: Vec::new(),
            ask: Vec::new(),
        }
    }

    /// Planned length in seconds.
    pub fn duration_s(&self) -> u32 {
        match self.end {
            StepEnd::Time { seconds } => seconds,
            StepEnd::Event { expected_s, .. } => expected_s,
            StepEnd::Cycles { count } => {
                let cycle_ms: u32 = self.cycle.iter().flatten().map(|phase| phase.ms).sum();
                (cycle_ms * count).div_ceil(1000)
            }
        }
    }
}

/// When a step is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepEnd {
    /// By the clock.
    Time {
        /// Length in seconds.
        seconds: u32,
    },
    /// When the person says so.
    Event {
        /// What they say.
        event: StepEvent,
        /// The level that ends it, for level events.
        target: Option<u8>,
        /// Usual length, seconds.
        expected_s: u32,
        /// It ends by itself after this, seconds.
        at_most_s: u32,
    },
    /// After whole cycles.
    Cycles {
        /// How many.
        count: u32,
    },
}

/// What ends an event-ended step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepEvent {
    /// One press.
    Tap,
    /// The level reached its target.
    LevelReached,
    /// The level sank to its target.
    LevelGone,
}

impl StepEvent {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            StepEvent::Tap => "tap",
            StepEvent::LevelReached => "level_reached",
            StepEvent::LevelGone => "level_gone",
        }
    }
}

/// Which way the breath goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lung {
    /// In.
    In,
    /// Held.
    Hold,
    /// Out.
    Out,
}

impl Lung {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            Lung::In => "in",
            Lung::Hold => "hold",
            Lung::Out => "out",
        }
    }
}

/// Which way a weight goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    /// Up.
    Lift,
    /// Held.
    Hold,
    /// Down.
    Lower,
}

impl Load {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            Load::Lift => "lift",
            Load::Hold => "hold",
            Load::Lower => "lower",
        }
    }
}

/// A part of a cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// The word on the screen.
    pub label: Words,
    /// Length in milliseconds.
    pub ms: u32,
    /// Breath phase.
    pub lung: Option<Lung>,
    /// Tempo phase.
    pub load: Option<Load>,
}

/// A sound family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Rising, wooden: effort begins.
    Go,
    /// Falling, soft: effort ends.
    Ease,
    /// Counting down.
    Tick,
    /// The session is over.
    Done,
}

impl Tone {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            Tone::Go => "go",
            Tone::Ease => "ease",
            Tone::Tick => "tick",
            Tone::Done => "done",
        }
    }
}

/// Something at a moment of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// Seconds from the start of the step; negative from its end.
    pub at_s: i32,
    /// Spoken, number first.
    pub say: Option<Words>,
    /// Sounded.
    pub tone: Option<Tone>,
    /// On, off, on ... in milliseconds.
    pub vibrate: &'static [u16],
}

/// What the diary keeps of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// Its length.
    Duration,
    /// Repetitions.
    Repetitions,
    /// A level.
    Level,
}

impl Record {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            Record::Duration => "duration",
            Record::Repetitions => "repetitions",
            Record::Level => "level",
        }
    }
}
