//! What is known about a complaint so far.

use crate::inputs::{AnswerProblem, Choice, Flag, Input, InputSet, Pattern};

/// The answers given, each in one of three states: known, asked and not known by the person (`unsure`), or not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    values: [i32; Input::COUNT],
    known: InputSet,
    unsure: InputSet,
    again: InputSet,
}

impl Default for Answers {
    fn default() -> Answers {
        Answers { values: [0; Input::COUNT], known: InputSet::NONE, unsure: InputSet::NONE, again: InputSet::NONE }
    }
}

impl Answers {
    /// The same answers with this input known.
    #[must_use]
    pub fn with(mut self, input: Input, value: i32) -> Answers {
        self.values[input.index()] = value;
        self.known = self.known.with(input);
        self.unsure = self.unsure.without(input);
        self
    }

    /// The same answers with this choice.
    #[must_use]
    pub fn choose<C: Choice>(self, choice: C) -> Answers {
        self.with(C::INPUT, choice.ordinal())
    }

    /// The same answers with this flag present.
    #[must_use]
    pub fn flag(self, flag: Flag) -> Answers {
        self.with(Input::Flag(flag), 1)
    }

    /// The same answers with this pattern present.
    #[must_use]
    pub fn pattern(self, pattern: Pattern) -> Answers {
        self.with(Input::Pattern(pattern), 1)
    }

    /// The same answers where the person does not know this one. Only a flag can be unsure: everything else has an answer that says so.
    #[must_use]
    pub fn unsure(mut self, flag: Flag) -> Answers {
        self.known = self.known.without(Input::Flag(flag));
        self.unsure = self.unsure.with(Input::Flag(flag));
        self
    }

    /// The same answers after unsure flags were asked a second time, in other words.
    #[must_use]
    pub fn asked_again(mut self, flags: InputSet) -> Answers {
        self.again = self.again.union(flags);
        self
    }

    /// The value of an input, when it is known.
    pub const fn get(&self, input: Input) -> Option<i32> {
        if self.known.has(input) { Some(self.values[input.index()]) } else { None }
    }

    /// The inputs that are known.
    pub const fn known(&self) -> InputSet {
        self.known
    }

    /// The flags that the person does not know.
    pub const fn unsure_flags(&self) -> InputSet {
        self.unsure
    }

    /// The flags that were asked twice.
    pub const fn twice(&self) -> InputSet {
        self.again
    }

    /// The same answers with the default of every input that was not asked. What has no default stays open.
    #[must_use]
    pub fn settled(self) -> Answers {
        let open = |input: &Input| !self.known.has(*input) && !self.unsure.has(*input);
        let defaults = Input::all().filter(open).filter_map(|input| Some((input, input.default()?)));
        defaults.fold(self, |answers, (input, value)| answers.with(input, value))
    }
}

/// A complaint told as a whole: every input is known, or a flag the person is unsure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complaint(Answers);

impl Complaint {
    /// A complaint from its answers; what was not said takes its default. Errors: one of the four that have no default.
    pub fn new(answers: Answers) -> Result<Complaint, AnswerProblem> {
        let settled = answers.settled();
        let missing = Input::all().find(|input| settled.get(*input).is_none() && !settled.unsure.has(*input));
        missing.map_or(Ok(Complaint(settled)), |input| Err(AnswerProblem::Missing(input)))
    }

    /// Its answers.
    pub const fn answers(&self) -> &Answers {
        &self.0
    }

    /// The value of an input; `None` for a flag the person is unsure of.
    pub const fn get(&self, input: Input) -> Option<i32> {
        self.0.get(input)
    }
}
