use std::collections::BTreeMap;

use crate::{Instrument, Item, ItemId, Points, ScaleId};

/// The answers on one form: a value per item, or nothing where an item was left open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    items: BTreeMap<ItemId, Option<Points>>,
    coding: Coding,
    steps: Steps,
}

/// How the answers were written down. Guessing is impossible: a 2 means "regularly" on the form and "regularly or more" after recoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// As printed on the form.
    AsPrinted,
    /// Already recoded by the system they come from.
    Recoded,
}

/// How finely an answer may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// The steps printed on the form.
    Ordinary,
    /// The finer steps some instruments take in research.
    Research,
}

/// Answers that cannot be accepted; the item is always named and nothing is corrected silently.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerProblem {
    /// The form has no such item.
    #[error("{instrument} has no item {item}; check the item number")]
    UnknownItem {
        /// The instrument.
        instrument: String,
        /// What was given as item number.
        item: String,
    },
    /// One item was answered twice.
    #[error("item {0} is answered twice; keep one answer")]
    DuplicateItem(ItemId),
    /// The item does not take this answer.
    #[error("item {item} does not take {got}; it takes {low} to {high} in the steps on the form")]
    OutOfRange {
        /// The item.
        item: ItemId,
        /// The answer given.
        got: Points,
        /// Lowest answer.
        low: Points,
        /// Highest answer.
        high: Points,
    },
    /// Two branches of a question that takes one were filled in.
    #[error("items {first} and {second} exclude each other; keep the one that applies")]
    TwoBranches {
        /// One of them.
        first: ItemId,
        /// The other.
        second: ItemId,
    },
    /// The answers are said to be recoded, but this instrument has no recoding.
    #[error("{0} does not recode its answers; give them as printed")]
    NoRecoding(String),
    /// The instrument has no such scale.
    #[error("{instrument} has no scale {scale}; check the scale id")]
    UnknownScale {
        /// The instrument.
        instrument: String,
        /// What was given as scale.
        scale: String,
    },
    /// One scale total was entered twice.
    #[error("scale {0} is entered twice; keep one total")]
    DuplicateScale(ScaleId),
    /// The total cannot be a score on this scale.
    #[error("scale {scale} cannot be {got}; it runs from {low} to {high}")]
    TotalOutOfRange {
        /// The scale.
        scale: ScaleId,
        /// The total entered.
        got: Points,
        /// Lowest possible score.
        low: Points,
        /// Highest possible score.
        high: Points,
    },
    /// The total entered is not the sum of the parts entered beside it.
    #[error("scale {scale} is entered as {got}, but its parts add up to {sum}; check both")]
    DoesNotAddUp {
        /// The scale.
        scale: ScaleId,
        /// The total entered.
        got: Points,
        /// What its parts add up to.
        sum: Points,
    },
}

impl Answers {
    /// Gathers answers as printed on the form, in any order. Items that are left out count as open.
    /// Errors: `DuplicateItem` when an item occurs twice.
    pub fn collect(entries: impl IntoIterator<Item = (ItemId, Option<Points>)>) -> Result<Answers, AnswerProblem> {
        let mut items = BTreeMap::new();
        for (item, answer) in entries {
            if items.insert(item, answer).is_some() {
                return Err(AnswerProblem::DuplicateItem(item));
            }
        }
        Ok(Answers { items, coding: Coding::AsPrinted, steps: Steps::Ordinary })
    }

    /// The same answers, written down in this coding.
    pub fn coded(self, coding: Coding) -> Answers {
        Answers { coding, ..self }
    }

    /// The same answers, given in these steps.
    pub fn in_steps(self, steps: Steps) -> Answers {
        Answers { steps, ..self }
    }

    /// The answer to an item, when it was answered.
    pub fn get(&self, item: ItemId) -> Option<Points> {
        self.items.get(&item).copied().flatten()
    }

    /// The answered items with their answers, in printed order.
    pub fn answered(&self) -> impl Iterator<Item = (ItemId, Points)> {
        self.items.iter().filter_map(|(item, answer)| Some((*item, (*answer)?)))
    }
}

/// What each answered item is worth, once every answer has been found acceptable.
pub(crate) struct Worths(BTreeMap<ItemId, Points>);

impl Worths {
    pub(crate) fn read(instrument: &Instrument, answers: &Answers) -> Result<Worths, AnswerProblem> {
        if answers.coding == Coding::Recoded && instrument.items.iter().all(|item| item.recoding.is_empty()) {
            return Err(AnswerProblem::NoRecoding(instrument.id.to_string()));
        }
        let unknown = answers.items.keys().find(|id| instrument.item(**id).is_none());
        if let Some(item) = unknown {
            return Err(AnswerProblem::UnknownItem { instrument: instrument.id.to_string(), item: item.to_string() });
        }
        one_branch_only(answers)?;
        let worth = |(id, answer)| Some((id, worth_of(instrument.item(id)?, answer, answers)));
        answers.answered().filter_map(worth).map(|(id, worth)| Ok((id, worth?))).collect::<Result<_, _>>().map(Worths)
    }

    pub(crate) fn get(&self, item: ItemId) -> Option<Points> {
        self.0.get(&item).copied()
    }
}

fn one_branch_only(answers: &Answers) -> Result<(), AnswerProblem> {
    let ids: Vec<ItemId> = answers.answered().map(|(id, _)| id).collect();
    match ids.windows(2).find(|pair| pair[0].printed_number() == pair[1].printed_number()) {
        Some(pair) => Err(AnswerProblem::TwoBranches { first: pair[0], second: pair[1] }),
        None => Ok(()),
    }
}

fn worth_of(item: &Item, answer: Points, answers: &Answers) -> Result<Points, AnswerProblem> {
    let worth = match answers.coding {
        Coding::AsPrinted => item.domain.allows(answer, answers.steps).then(|| item.worth(answer)),
        Coding::Recoded => item.worth_of_recoded(answer),
    };
    worth.ok_or_else(|| AnswerProblem::OutOfRange {
        item: item.id,
        got: answer,
        low: item.domain.low(),
        high: item.domain.high(),
    })
}
