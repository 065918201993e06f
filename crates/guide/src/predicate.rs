//! Conditions as values: a rule can be read, printed, exported, mutated in a test, and evaluated while half of the answers are still open.

use crate::inputs::{Choice, Flag, Input, Pattern, Region};

/// A condition over the inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Predicate {
    /// Every one of these; of none, true.
    All(Vec<Predicate>),
    /// At least one of these; of none, false.
    Any(Vec<Predicate>),
    /// Not this.
    Not(Box<Predicate>),
    /// At least so many of these.
    Count(usize, Vec<Predicate>),
    /// The answer is one of these values.
    Is(Input, Vec<i32>),
    /// The number is this or more.
    AtLeast(Input, i32),
    /// The number is this or less.
    AtMost(Input, i32),
    /// Another rule fires.
    Fires(&'static str),
    /// No label of the region reaches the threshold of the ranking.
    Unclassified,
}

/// Every one of these.
pub fn all<const N: usize>(of: [Predicate; N]) -> Predicate {
    Predicate::All(of.into())
}

/// At least one of these.
pub fn any<const N: usize>(of: [Predicate; N]) -> Predicate {
    Predicate::Any(of.into())
}

/// At least `count` of these flags.
pub fn count_of<const N: usize>(count: usize, flags: [Flag; N]) -> Predicate {
    Predicate::Count(count, flags.map(has).into())
}

/// Not this.
pub fn not(this: Predicate) -> Predicate {
    Predicate::Not(Box::new(this))
}

/// Always true.
pub fn always() -> Predicate {
    all([])
}

/// The answer is this one.
pub fn is<C: Choice>(choice: C) -> Predicate {
    Predicate::Is(C::INPUT, vec![choice.ordinal()])
}

/// The answer is another than this one.
pub fn is_not<C: Choice>(choice: C) -> Predicate {
    not(is(choice))
}

/// It hurts in one of these regions.
pub fn region<const N: usize>(regions: [Region; N]) -> Predicate {
    Predicate::Is(Input::Region, regions.map(Choice::ordinal).into())
}

/// Every region except the low back.
pub fn leg() -> Predicate {
    not(region([Region::LowBack]))
}

/// The flag is present.
pub fn has(flag: Flag) -> Predicate {
    Predicate::Is(Input::Flag(flag), vec![1])
}

/// One of these flags is present.
pub fn any_of<const N: usize>(flags: [Flag; N]) -> Predicate {
    any(flags.map(has))
}

/// The pattern is present.
pub fn fits(pattern: Pattern) -> Predicate {
    Predicate::Is(Input::Pattern(pattern), vec![1])
}

/// It has lasted so many days or more.
pub fn days(at_least: i32) -> Predicate {
    Predicate::AtLeast(Input::DurationDays, at_least)
}

/// It has lasted at most so many days.
pub fn within_days(at_most: i32) -> Predicate {
    Predicate::AtMost(Input::DurationDays, at_most)
}

/// The pain is this or more, 0 to 10.
pub fn pain(at_least: i32) -> Predicate {
    Predicate::AtLeast(Input::PainNrs, at_least)
}

/// So many days of relative rest were tried, or more.
pub fn rested(at_least: i32) -> Predicate {
    Predicate::AtLeast(Input::RestTriedDays, at_least)
}

/// Another rule fires.
pub fn fires(rule: &'static str) -> Predicate {
    Predicate::Fires(rule)
}

impl Predicate {
    /// The conditions directly inside this one.
    pub fn inner(&self) -> &[Predicate] {
        match self {
            Predicate::All(of) | Predicate::Any(of) | Predicate::Count(_, of) => of,
            Predicate::Not(this) => std::slice::from_ref(this),
            Predicate::Is(..)
            | Predicate::AtLeast(..)
            | Predicate::AtMost(..)
            | Predicate::Fires(_)
            | Predicate::Unclassified => &[],
        }
    }

    /// The input a condition without inner conditions looks at.
    pub const fn input(&self) -> Option<Input> {
        match self {
            Predicate::Is(input, _) | Predicate::AtLeast(input, _) | Predicate::AtMost(input, _) => Some(*input),
            _ => None,
        }
    }

    /// The condition and everything inside it, outermost first.
    pub fn parts(&self) -> Vec<&Predicate> {
        let mut parts = vec![self];
        parts.extend(self.inner().iter().flat_map(Predicate::parts));
        parts
    }
}
