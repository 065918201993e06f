//! A reason: the rule that spoke, what it saw, and the evidence it rests on.
//!
//! Screens, letters and exports all print the same reason, in the reader's language; that is why it carries keys and
//! values and no sentence.

/// The stable name of a rule, e.g. `progress.hold`. Also the key of its sentence: `reason-progress-hold`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub &'static str);

impl RuleId {
    /// The key under which the texts keep this rule's sentence.
    pub fn text_key(self) -> String {
        format!("reason-{}", self.0.replace(['.', '_'], "-"))
    }
}

/// The id of an evidence card, e.g. `ev-rt-progress`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardId(pub String);

/// A value a rule looked at. Exact quantities are integers in the smallest unit; `Tenths` is 105 for 10.5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputValue {
    /// A whole number.
    Whole(i64),
    /// A number with one decimal, times ten.
    Tenths(i64),
    /// A number with two decimals, times a hundred.
    Hundredths(i64),
    /// Yes or no.
    Truth(bool),
    /// A code or name, e.g. `T2` or `burn_out`.
    Code(String),
    /// The person did not say; the rule treated it as neutral.
    Unknown,
}

/// A named value a rule looked at; the name ends in its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// E.g. `sustainable_min`, `rpe`, `talk`.
    pub name: &'static str,
    /// What it was.
    pub value: InputValue,
}

/// Why a number or a decision is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule that decided.
    pub rule: RuleId,
    /// Evidence card of the rule.
    pub card: CardId,
    /// What the rule saw, in the order it looked.
    pub inputs: Vec<Input>,
}

impl Reason {
    /// A reason with no inputs yet.
    pub fn new(rule: RuleId, card: &CardId) -> Reason {
        Reason { rule, card: card.clone(), inputs: Vec::new() }
    }

    /// Adds what the rule saw.
    #[must_use]
    pub fn saw(mut self, name: &'static str, value: InputValue) -> Reason {
        self.inputs.push(Input { name, value });
        self
    }
}
