//! Sheets: one administration of an instrument, put together from answers that came in one by one.
//!
//! A fold over diary entries: they may come in any order and more than once, and the result is the same.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use kadans_domain as domain;
use kadans_domain::{Administered, Entry, EntryId, Event, ItemsAnswered, Week};

use crate::{AnswerProblem, Answers, Instrument, Points, Safety, Scores, score};

/// When an answer was given, and the entry that says so: the later one counts.
type Moment = (Timestamp, EntryId);

/// One administration of an instrument, finished or half-way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The instrument.
    pub instrument: domain::InstrumentId,
    /// The version of its definition that was on the form.
    pub version: u32,
    /// Week of the programme.
    pub week: Week,
    /// The answer to each item that was reached; nothing where it was skipped.
    answers: BTreeMap<domain::ItemId, (Moment, Option<Points>)>,
    /// Every way in which answers were given.
    pub by: BTreeSet<Administered>,
    /// The entry with which it was first finished; its scores are kept under this id.
    pub finished: Option<EntryId>,
    /// The moment of the last answer.
    pub at: Timestamp,
    /// The local date of the last answer.
    pub on: Date,
    last: Moment,
    first_finished: Option<Moment>,
}

/// The sheets these entries fill in, oldest first. Entries that a correction took the place of are left out by the caller.
pub fn sheets<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Sheet> {
    let mut sheets: BTreeMap<(&str, u32, Week), Sheet> = BTreeMap::new();
    for entry in entries {
        let Event::ItemsAnswered(answered) = &entry.event else { continue };
        let name = (answered.instrument.0.as_str(), answered.version, answered.week);
        sheets.entry(name).or_insert_with(|| Sheet::begun(entry, answered)).take(entry, answered);
    }
    let mut in_time: Vec<Sheet> = sheets.into_values().collect();
    in_time.sort_by_key(|sheet| (sheet.week, sheet.last));
    in_time
}

impl Sheet {
    fn begun(entry: &Entry, answered: &ItemsAnswered) -> Sheet {
        Sheet {
            instrument: answered.instrument.clone(),
            version: answered.version,
            week: answered.week,
            answers: BTreeMap::new(),
            by: BTreeSet::new(),
            finished: None,
            at: entry.time.performed_at,
            on: entry.local_date(),
            last: (entry.time.performed_at, entry.id),
            first_finished: None,
        }
    }

    fn take(&mut self, entry: &Entry, answered: &ItemsAnswered) {
        let moment = (entry.time.performed_at, entry.id);
        for (item, value) in &answered.answers {
            let value = value.map(|value| Points::from_hundredths(value.hundredths()));
            let known = self.answers.entry(item.clone()).or_insert((moment, value));
            if known.0 < moment {
                *known = (moment, value);
            }
        }
        self.by.insert(answered.by.clone());
        if moment >= self.last {
            (self.at, self.on, self.last) = (moment.0, entry.local_date(), moment);
        }
        if answered.finished && self.first_finished.is_none_or(|earlier| moment < earlier) {
            (self.finished, self.first_finished) = (Some(entry.id), Some(moment));
        }
    }

    /// The sheet was filled in to its end.
    pub fn is_finished(&self) -> bool {
        self.finished.is_some()
    }

    /// Each item that was reached, with its answer.
    pub fn answered(&self) -> impl Iterator<Item = (&domain::ItemId, Option<Points>)> {
        self.answers.iter().map(|(item, (_, value))| (item, *value))
    }

    /// The answers, for the items of this instrument. Errors name an item it does not have.
    pub fn answers_to(&self, instrument: &Instrument) -> Result<Answers, AnswerProblem> {
        answers(instrument, self.answered())
    }

    /// The scores of a finished sheet under the definition it was filled in with; `None` while it is half-way, and under any
    /// other version, because a score is never made with another key than the form had.
    pub fn scores(&self, instrument: &Instrument) -> Option<Result<Scores, AnswerProblem>> {
        let fits = self.is_finished() && self.version == instrument.version;
        fits.then(|| score(instrument, &self.answers_to(instrument)?))
    }
}

/// Why answers cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetProblem {
    /// The form is of another version than the one in use.
    #[error("this form has version {got}, and version {expected} is in use; open the form again")]
    OtherVersion {
        /// The version of the form.
        got: u32,
        /// The version in use.
        expected: u32,
    },
    /// One of the answers; the item is named.
    #[error(transparent)]
    Answer(#[from] AnswerProblem),
}

/// Whether an entry's answers can be taken in. Branches that exclude each other are judged when the sheet is scored, because a
/// person who changes branch leaves the other one first.
pub fn fits(instrument: &Instrument, answered: &ItemsAnswered) -> Result<(), SheetProblem> {
    if answered.version != instrument.version {
        return Err(SheetProblem::OtherVersion { got: answered.version, expected: instrument.version });
    }
    score(instrument, &answers_of(instrument, answered)?)?;
    Ok(())
}

/// What the safety items in one entry say, also of an entry that cannot be taken in: items it cannot name are passed over.
pub fn safety_in(instrument: &Instrument, answered: &ItemsAnswered) -> Safety {
    let rule = instrument.safeguard.as_ref();
    let high_enough = |(item, value): &(domain::ItemId, Option<domain::ScaleValue>)| {
        let (rule, item, value) = (rule?, instrument.item_printed(&item.0)?.id, (*value)?);
        (rule.items.contains(&item) && Points::from_hundredths(value.hundredths()) >= rule.at_least).then_some(item)
    };
    Safety { raised: answered.answers.iter().filter_map(high_enough).collect(), open: Vec::new() }
}

fn answers_of(instrument: &Instrument, answered: &ItemsAnswered) -> Result<Answers, AnswerProblem> {
    let points = |value: domain::ScaleValue| Points::from_hundredths(value.hundredths());
    answers(instrument, answered.answers.iter().map(|(item, value)| (item, value.map(points))))
}

fn answers<'a>(
    instrument: &Instrument,
    given: impl Iterator<Item = (&'a domain::ItemId, Option<Points>)>,
) -> Result<Answers, AnswerProblem> {
    let known = |item: &domain::ItemId| {
        let unknown = || AnswerProblem::UnknownItem { instrument: instrument.id.to_string(), item: item.0.clone() };
        instrument.item_printed(&item.0).map(|item| item.id).ok_or_else(unknown)
    };
    Answers::collect(given.map(|(item, value)| Ok((known(item)?, value))).collect::<Result<Vec<_>, AnswerProblem>>()?)
}
