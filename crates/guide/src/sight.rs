//! Conditions seen with the answers there are: yes, no, or still open.
//!
//! Kleene's three-valued logic: a condition with open inputs is decided as soon as no answer could turn it. That one idea carries both
//! the verdict over a whole complaint and the choice of the next question.

use crate::answers::Answers;
use crate::book::{Book, Label};
use crate::inputs::InputSet;
use crate::predicate::Predicate;

/// Whether a condition holds. The order is that of logic: `all` is the least of its parts, `any` the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold, whatever else is answered.
    No,
    /// An open answer decides.
    Open,
    /// It holds, whatever else is answered.
    Yes,
}

impl Truth {
    /// The opposite; what is open stays open.
    const fn turned(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Open => Truth::Open,
            Truth::Yes => Truth::No,
        }
    }

    const fn of(decided: bool) -> Truth {
        if decided { Truth::Yes } else { Truth::No }
    }
}

/// A rule book seen with a set of answers.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'a> {
    pub book: &'a Book,
    pub answers: &'a Answers,
}

impl Sight<'_> {
    /// Whether the condition holds.
    pub fn sees(&self, predicate: &Predicate) -> Truth {
        match predicate {
            Predicate::All(of) => self.least(of),
            Predicate::Any(of) => self.greatest(of),
            Predicate::Not(this) => self.sees(this).turned(),
            Predicate::Count(least, of) => self.count(*least, of),
            Predicate::Is(input, values) => self.decided(self.answers.get(*input).map(|value| values.contains(&value))),
            Predicate::AtLeast(input, low) => self.decided(self.answers.get(*input).map(|value| value >= *low)),
            Predicate::AtMost(input, high) => self.decided(self.answers.get(*input).map(|value| value <= *high)),
            Predicate::Fires(rule) => self.book.rule(rule).map_or(Truth::No, |rule| self.sees(&rule.when)),
            Predicate::Unclassified => self.unclassified(),
        }
    }

    fn decided(&self, value: Option<bool>) -> Truth {
        value.map_or(Truth::Open, Truth::of)
    }

    fn least(&self, of: &[Predicate]) -> Truth {
        let mut least = Truth::Yes;
        for one in of {
            least = least.min(self.sees(one));
            if least == Truth::No {
                break;
            }
        }
        least
    }

    fn greatest(&self, of: &[Predicate]) -> Truth {
        let mut greatest = Truth::No;
        for one in of {
            greatest = greatest.max(self.sees(one));
            if greatest == Truth::Yes {
                break;
            }
        }
        greatest
    }

    fn count(&self, least: usize, of: &[Predicate]) -> Truth {
        let seen = |truth| of.iter().filter(|one| self.sees(one) == truth).count();
        let (yes, open) = (seen(Truth::Yes), seen(Truth::Open));
        if yes >= least {
            Truth::Yes
        } else if yes + open < least {
            Truth::No
        } else {
            Truth::Open
        }
    }

    /// Yes when no label can reach the threshold any more, no when one has reached it.
    fn unclassified(&self) -> Truth {
        let reach = self.book.labels.iter().map(|label| {
            let (low, high) = self.points(label);
            let reached = self.sees(&label.when);
            let certain = Truth::of(low >= self.book.threshold);
            let possible = Truth::of(high >= self.book.threshold);
            reached.min(if certain == possible { certain } else { Truth::Open })
        });
        reach.max().unwrap_or(Truth::No).turned()
    }

    /// The points of a label: those it has for certain, and those it could still get.
    pub fn points(&self, label: &Label) -> (u8, u8) {
        label.features.iter().fold((0, 0), |(low, high), feature| match self.sees(&feature.when) {
            Truth::Yes => (low + feature.points, high + feature.points),
            Truth::Open => (low, high + feature.points),
            Truth::No => (low, high),
        })
    }

    /// The inputs on which an open condition still hangs; nothing when it is decided.
    pub fn hangs_on(&self, predicate: &Predicate) -> InputSet {
        self.weigh(predicate).1
    }

    /// Whether the condition holds and, while it is open, the inputs it hangs on: the open ones among its undecided parts.
    fn weigh(&self, predicate: &Predicate) -> (Truth, InputSet) {
        match predicate {
            Predicate::All(of) => self.weigh_parts(of, Truth::No),
            Predicate::Any(of) => self.weigh_parts(of, Truth::Yes),
            Predicate::Not(this) => {
                let (truth, hangs) = self.weigh(this);
                (truth.turned(), hangs)
            }
            Predicate::Fires(rule) => self.book.rule(rule).map_or((Truth::No, InputSet::NONE), |rule| self.weigh(&rule.when)),
            Predicate::Count(..) => self.open_only(predicate, || self.of_parts(predicate.inner())),
            Predicate::Unclassified => self.open_only(predicate, || self.labels_hang_on()),
            Predicate::Is(input, _) | Predicate::AtLeast(input, _) | Predicate::AtMost(input, _) => {
                self.open_only(predicate, || InputSet::NONE.with(*input))
            }
        }
    }

    fn open_only(&self, predicate: &Predicate, hangs: impl Fn() -> InputSet) -> (Truth, InputSet) {
        let truth = self.sees(predicate);
        (truth, if truth == Truth::Open { hangs() } else { InputSet::NONE })
    }

    /// One part with the value `decisive` decides; else the open parts keep it open.
    fn weigh_parts(&self, of: &[Predicate], decisive: Truth) -> (Truth, InputSet) {
        let (mut truth, mut hangs) = (decisive.turned(), InputSet::NONE);
        for one in of {
            let (part, on) = self.weigh(one);
            if part == decisive {
                return (decisive, InputSet::NONE);
            }
            if part == Truth::Open {
                (truth, hangs) = (Truth::Open, hangs.union(on));
            }
        }
        (truth, hangs)
    }

    fn of_parts(&self, of: &[Predicate]) -> InputSet {
        of.iter().fold(InputSet::NONE, |set, one| set.union(self.hangs_on(one)))
    }

    /// The inputs that can still change how the labels rank.
    pub fn labels_hang_on(&self) -> InputSet {
        let possible = self.book.labels.iter().filter(|label| self.sees(&label.when) != Truth::No);
        possible.fold(InputSet::NONE, |set, label| {
            let features = label.features.iter().map(|feature| self.hangs_on(&feature.when));
            features.fold(set.union(self.hangs_on(&label.when)), InputSet::union)
        })
    }
}
