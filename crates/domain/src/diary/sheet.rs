//! Answers to the items of an instrument, as they come in: one by one, in parts, from several devices.

use crate::{InstrumentId, ScaleValue, Week};

/// The number of an item as printed on its form, e.g. `17` or `8a`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub String);

/// How an answer was given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Administered {
    /// By the person, on a screen.
    SelfReport,
    /// By someone else on the person's behalf; who, in a few words, 1 to 80 characters.
    Proxy(String),
    /// Asked aloud by someone of the practice, who wrote down what the person said.
    Interview,
    /// Copied from a form the person filled in on paper.
    Paper,
}

/// Answers to some items of an instrument.
///
/// The sheet they belong to is named by what is on top of it: the instrument, its version and the week of the programme. So a phone
/// without signal, a second device and a tablet in the practice fill in the same sheet without asking each other, and for every
/// item the answer that was given last counts. Every entry stays in the diary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemsAnswered {
    /// Which instrument.
    pub instrument: InstrumentId,
    /// The version of its definition.
    pub version: u32,
    /// Week of the programme.
    pub week: Week,
    /// Each item once, with its answer as printed; nothing where it was skipped on purpose.
    pub answers: Vec<(ItemId, Option<ScaleValue>)>,
    /// How they were given.
    pub by: Administered,
    /// The person is done: what is still open stays open, and the sheet is scored.
    pub finished: bool,
}
