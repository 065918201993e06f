use crate::{ItemId, Points, Steps};

/// One item of a form: which answers it takes and what each is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number on the form.
    pub id: ItemId,
    /// The letter printed instead of a number, on forms that letter their items.
    pub letter: Option<char>,
    /// The answers it takes, as printed.
    pub domain: Domain,
    /// What each printed answer is worth, where that differs from the answer itself (4DSQ: 0, 1, 2, 3, 4 count 0, 1, 2, 2, 2).
    pub recoding: Vec<(Points, Points)>,
    /// Whether it counts as answered or turned round.
    pub keying: Keying,
}

/// The direction in which an item counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keying {
    /// The answer counts as it is.
    Direct,
    /// The answer counts as `lowest + highest - answer`.
    Reversed,
}

/// The answers an item takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// Every `step` from `low` to `high`.
    Range {
        /// Lowest answer.
        low: Points,
        /// Highest answer.
        high: Points,
        /// Distance between two answers in ordinary use.
        step: Points,
        /// Distance between two answers in research, where that is finer (Borg 6–20 takes half steps then).
        research_step: Option<Points>,
    },
    /// These answers and no others.
    Options(Vec<Points>),
}

impl Domain {
    /// Whether this is one of the answers.
    pub fn allows(&self, answer: Points, steps: Steps) -> bool {
        match self {
            Domain::Range { low, high, step, research_step } => {
                let step = match steps {
                    Steps::Ordinary => *step,
                    Steps::Research => research_step.unwrap_or(*step),
                };
                *low <= answer && answer <= *high && (answer - *low).hundredths() % step.hundredths().max(1) == 0
            }
            Domain::Options(options) => options.contains(&answer),
        }
    }

    /// Every answer in ordinary use, lowest first; none when the domain cannot be right.
    pub fn answers(&self) -> Vec<Points> {
        match self {
            Domain::Range { low, high, step, .. } if *step > Points::ZERO && low <= high => {
                let steps = (*high - *low).hundredths() / step.hundredths();
                (0..=steps).map(|nth| *low + Points::from_hundredths(nth * step.hundredths())).collect()
            }
            Domain::Range { .. } => Vec::new(),
            Domain::Options(options) => options.clone(),
        }
    }

    /// The lowest answer.
    pub fn low(&self) -> Points {
        match self {
            Domain::Range { low, .. } => *low,
            Domain::Options(options) => options.iter().copied().min().unwrap_or(Points::ZERO),
        }
    }

    /// The highest answer.
    pub fn high(&self) -> Points {
        match self {
            Domain::Range { high, .. } => *high,
            Domain::Options(options) => options.iter().copied().max().unwrap_or(Points::ZERO),
        }
    }
}

impl Item {
    /// What a printed answer is worth on a scale.
    pub fn worth(&self, answer: Points) -> Points {
        self.keyed(self.recoded(answer))
    }

    /// What an answer that arrived already recoded is worth; `None` when no printed answer is recoded to it.
    pub fn worth_of_recoded(&self, value: Points) -> Option<Points> {
        self.recoding.iter().any(|(_, to)| *to == value).then(|| self.keyed(value))
    }

    fn recoded(&self, answer: Points) -> Points {
        self.recoding.iter().find(|(from, _)| *from == answer).map_or(answer, |(_, to)| *to)
    }

    fn keyed(&self, value: Points) -> Points {
        match self.keying {
            Keying::Direct => value,
            Keying::Reversed => self.domain.low() + self.domain.high() - value,
        }
    }
}
