//! Sheets of instruments: answers are judged before they are kept, and a safety item that was answered positively brings a
//! human being in touch in the same transaction.

use crate::write::Here;
use crate::{App, AppError, Dossier};
use kadans_domain::{Entry, EntryId, Event, ItemId, ItemsAnswered, SafetySignal};
use kadans_instrument::{AnswerProblem, Instrument, Sheet, SheetProblem, fits, safety_in, sheets};
use kadans_store::PracticeTx;
use kadans_text::{Arg, Words};
use kadans_wire::diary::Outcome;

impl App {
    /// The sheets of an episode, half-way or finished, oldest first.
    pub fn sheets(&self, dossier: &Dossier) -> Vec<Sheet> {
        sheets(dossier.entries.iter().filter(|entry| !dossier.is_superseded(entry.id)))
    }

    /// Refuses answers that cannot be: an unknown instrument or item, a value outside its domain, another version.
    pub(crate) fn sheet_fits(&self, answered: &ItemsAnswered) -> Result<(), AppError> {
        let instrument = self.instrument_of(answered).ok_or(AppError::Field { field: "instrument", why: "unknown" })?;
        fits(instrument, answered).map_err(AppError::Sheet)
    }

    fn instrument_of(&self, answered: &ItemsAnswered) -> Option<&Instrument> {
        self.content.instruments.named(&answered.instrument.0)
    }

    /// The answers under the item numbers of the definition: a form may letter its items.
    pub(crate) fn with_item_numbers(&self, answered: ItemsAnswered) -> ItemsAnswered {
        let Some(instrument) = self.instrument_of(&answered) else { return answered };
        let numbered = |item: ItemId| instrument.item_printed(&item.0).map_or(item, |known| ItemId(known.id.to_string()));
        let answers = answered.answers.into_iter().map(|(item, value)| (numbered(item), value)).collect();
        ItemsAnswered { answers, ..answered }
    }

    /// A device's answers to an instrument, or the sentence that names the item that cannot be.
    pub(crate) fn sheet_taken(&self, entry: Entry, words: Words) -> Result<Entry, Outcome> {
        let Event::ItemsAnswered(answered) = entry.event else { return Ok(entry) };
        let answered = self.with_item_numbers(answered);
        match self.sheet_fits(&answered) {
            Ok(()) => Ok(Entry { event: Event::ItemsAnswered(answered), ..entry }),
            Err(problem) => Err(Outcome::refused(entry.id, refusal(words, &problem))),
        }
    }

    /// Raises the signal of a safety item that these entries answered positively, unless one of the same instrument stands
    /// already. It is raised for answers that cannot be kept too: a mistake in one item never hides an answer in another.
    pub(crate) async fn raise_signals(&self, tx: &PracticeTx, here: &Here, given: &[Entry]) -> Result<(), AppError> {
        for entry in given {
            let Event::ItemsAnswered(answered) = &entry.event else { continue };
            let raised = self.instrument_of(answered).is_some_and(|of| safety_in(of, answered).needs_human_contact());
            if !raised {
                continue;
            }
            let dossier = self.open_dossier(tx, entry.episode, here.today).await?;
            if !stands(&dossier, entry) {
                let signal = Event::SafetySignal(SafetySignal::Instrument(answered.instrument.clone()));
                self.keep_one(tx, Entry { id: EntryId::new(self.ticket()), supersedes: None, event: signal, ..entry.clone() })
                    .await?;
            }
        }
        Ok(())
    }
}

/// A signal of the same instrument that nobody has lifted yet.
fn stands(dossier: &Dossier, entry: &Entry) -> bool {
    let Event::ItemsAnswered(answered) = &entry.event else { return false };
    dossier.entries.iter().any(|earlier| match &earlier.event {
        Event::SafetySignal(SafetySignal::Instrument(of)) => *of == answered.instrument && dossier.is_stopped_by(earlier.id),
        _ => false,
    })
}

/// Answers to an instrument, which may hold a signal whether or not they are kept.
pub(crate) fn is_sheet(entry: &&Entry) -> bool {
    matches!(entry.event, Event::ItemsAnswered(_))
}

/// What a person reads when their answers were refused; the item is named.
fn refusal(words: Words, problem: &AppError) -> String {
    let AppError::Sheet(problem) = problem else { return words.text("diary-refused-unreadable") };
    let item = match problem {
        SheetProblem::OtherVersion { .. } => return words.text("diary-refused-other-version"),
        SheetProblem::Answer(AnswerProblem::UnknownItem { item, .. }) => item.clone(),
        SheetProblem::Answer(AnswerProblem::DuplicateItem(item) | AnswerProblem::OutOfRange { item, .. }) => item.to_string(),
        SheetProblem::Answer(AnswerProblem::TwoBranches { second, .. }) => second.to_string(),
        SheetProblem::Answer(_) => return words.text("diary-refused-unreadable"),
    };
    words.with("diary-refused-item", &[("item", Arg::from(item))])
}
