use crate::{Answers, Instrument, ItemId, Label, Points, ScaleId, Scores};

/// Which answers need a human being, now. The software never weighs such an answer: it brings people together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeguardRule {
    /// The items that ask about the wish to be dead.
    pub items: Vec<ItemId>,
    /// The lowest answer that raises the signal.
    pub at_least: Points,
    /// A band that deserves a note to the therapist on the same day, when the items themselves stay silent.
    pub same_day: Option<SameDayRule>,
}

/// A band that deserves a note to the therapist on the same day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameDayRule {
    /// The scale.
    pub scale: ScaleId,
    /// Its band under the default cut-offs.
    pub label: Label,
}

/// What the safety items of a form say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Safety {
    /// Items whose answer asks for human contact at once.
    pub raised: Vec<ItemId>,
    /// Safety items without an answer: ask again.
    pub open: Vec<ItemId>,
}

impl Safety {
    /// Reads the safety items as they were answered, before and apart from any scoring. A form that was abandoned, or that has a mistake
    /// elsewhere, still raises its signal; an answer outside its domain counts as raised when it is high enough.
    pub fn of(instrument: &Instrument, answers: &Answers) -> Safety {
        let Some(rule) = &instrument.safeguard else { return Safety::default() };
        let answer_is = |wanted: fn(Option<Points>, Points) -> bool| {
            rule.items.iter().copied().filter(|item| wanted(answers.get(*item), rule.at_least)).collect()
        };
        Safety {
            raised: answer_is(|answer, least| answer.is_some_and(|value| value >= least)),
            open: answer_is(|answer, _| answer.is_none()),
        }
    }

    /// Whether someone has to be in touch with this person now.
    pub fn needs_human_contact(&self) -> bool {
        !self.raised.is_empty()
    }
}

/// Whether these scores deserve a note to the therapist today although no safety item was raised.
pub(crate) fn same_day_note(instrument: &Instrument, scores: &Scores) -> Option<ScaleId> {
    let rule = instrument.safeguard.as_ref()?.same_day.as_ref()?;
    let band = instrument.band(&rule.scale, scores.value(&rule.scale)?)?;
    (band.label == rule.label && !scores.safety.needs_human_contact()).then(|| rule.scale.clone())
}
