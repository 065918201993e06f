//! Scores of instruments: entered as totals or answered item by item, read back from the diary as one course per scale.

use crate::{App, AppError, Dossier};
use jiff::Timestamp;
use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, Event, InstrumentId, ScaleValue, ValuesRecorded, Week};
use kadans_instrument::{AnswerProblem, Assessment, Instrument, Points, Scores, Series, Sheet, Totals, Warning, dashboard};
use std::collections::BTreeMap;

/// Days for which scores that ask attention stand on the page.
const NOTE_STANDS_DAYS: i32 = 7;

/// One administration of an instrument that was finished, added up on paper or scored from its items.
#[derive(Debug, Clone)]
pub struct Administration<'a> {
    /// The entry it is known by.
    pub entry: EntryId,
    /// The local date on which it was finished or last corrected.
    pub on: Date,
    /// The instrument.
    pub instrument: &'a Instrument,
    /// Week of the programme.
    pub week: Week,
    /// What it amounts to.
    pub scores: Scores,
    at: Timestamp,
    printed_max: Option<ScaleValue>,
}

impl App {
    /// Every scale that was ever scored in an episode: its points, bands, change and verdict.
    pub fn series(&self, dossier: &Dossier) -> Vec<Series> {
        let administrations = self.administrations(dossier);
        dashboard(&administrations.iter().map(Administration::assessment).collect::<Vec<_>>())
    }

    /// Every finished administration, in the order of time. Totals and items of one instrument in one week are the same
    /// administration told twice: what was told last counts.
    pub fn administrations(&self, dossier: &Dossier) -> Vec<Administration<'_>> {
        let counts = |entry: &&Entry| !dossier.is_superseded(entry.id);
        let totals = dossier.entries.iter().filter(counts).filter_map(|entry| self.added_up(entry));
        let sheets = self.sheets(dossier);
        let mut all: Vec<Administration<'_>> = totals.chain(sheets.iter().filter_map(|sheet| self.scored(sheet))).collect();
        all.sort_by_key(|one| (one.at, one.entry));
        let last = |at: usize| all[at + 1..].iter().all(|later| later.name() != all[at].name());
        let kept: Vec<bool> = (0..all.len()).map(last).collect();
        all.into_iter().zip(kept).filter_map(|(one, keep)| keep.then_some(one)).collect()
    }

    fn added_up(&self, entry: &Entry) -> Option<Administration<'_>> {
        let Event::ValuesRecorded(values) = &entry.event else { return None };
        let instrument = self.instrument(values)?;
        let totals = Totals::enter(instrument, points_of(values)?).ok()?;
        let mut scores = totals.scores(instrument);
        // Whoever entered the totals said whether a safety item was positive, so "nobody has seen it" does not hold here.
        scores.warnings.retain(|warning| !matches!(warning, Warning::SafetyNotSeen(_)));
        let (entry, on, at) = (entry.id, entry.local_date(), entry.time.performed_at);
        Some(Administration { entry, on, instrument, week: values.week, scores, at, printed_max: values.printed_max })
    }

    pub(crate) fn scored(&self, sheet: &Sheet) -> Option<Administration<'_>> {
        let instrument = self.content.instruments.named(&sheet.instrument.0)?;
        let scores = sheet.scores(instrument)?.ok()?;
        let (entry, on, at) = (sheet.finished?, sheet.on, sheet.at);
        Some(Administration { entry, on, instrument, week: sheet.week, scores, at, printed_max: None })
    }

    /// What the newest scores of each instrument warn about. A note that is a week old says nothing about today any more.
    pub fn score_notes(&self, dossier: &Dossier) -> Vec<(Week, InstrumentId, Warning)> {
        let mut newest: BTreeMap<&kadans_instrument::InstrumentId, Administration<'_>> = BTreeMap::new();
        let fresh = |one: &Administration<'_>| (dossier.today - one.on).get_days() <= NOTE_STANDS_DAYS;
        for one in self.administrations(dossier).into_iter().filter(fresh) {
            newest.insert(&one.instrument.id, one);
        }
        let noted = |one: Administration<'_>| {
            let id = InstrumentId(one.instrument.id.to_string());
            one.scores.warnings.into_iter().map(move |warning| (one.week, id.clone(), warning))
        };
        newest.into_values().flat_map(noted).collect()
    }

    /// Refuses values that cannot be: an unknown scale, a value outside its range, a total that does not add up.
    pub(crate) fn values_fit(&self, values: &ValuesRecorded) -> Result<(), AppError> {
        let instrument = self.instrument(values).ok_or(AppError::Field { field: "instrument", why: "unknown" })?;
        let totals = points_of(values).ok_or(AppError::Field { field: "values", why: "unknown-scale" })?;
        if totals.is_empty() {
            return Err(AppError::Field { field: "values", why: "needed" });
        }
        Totals::enter(instrument, totals).map(drop).map_err(|problem| AppError::Field {
            field: "values",
            why: match problem {
                AnswerProblem::DoesNotAddUp { .. } => "does-not-add-up",
                AnswerProblem::TotalOutOfRange { .. } => "range",
                _ => "unknown-scale",
            },
        })
    }

    fn instrument(&self, values: &ValuesRecorded) -> Option<&Instrument> {
        self.content.instruments.named(&values.instrument.0)
    }
}

impl<'a> Administration<'a> {
    fn name(&self) -> (&kadans_instrument::InstrumentId, Week) {
        (&self.instrument.id, self.week)
    }

    /// As the comparison over time takes it.
    pub fn assessment(&self) -> Assessment<'a> {
        let assessment = Assessment::of(self.instrument, self.week.value(), &self.scores);
        let Some(printed) = self.printed_max else { return assessment };
        let scales = self.scores.scales.iter().map(|score| score.scale.clone());
        scales.fold(assessment, |assessment, scale| assessment.printed_out_of(scale, exact(printed)))
    }
}

fn points_of(values: &ValuesRecorded) -> Option<Vec<(kadans_instrument::ScaleId, Points)>> {
    values.values.iter().map(|(scale, value)| Some((scale.0.parse().ok()?, exact(*value)))).collect()
}

fn exact(value: ScaleValue) -> Points {
    Points::from_hundredths(value.hundredths())
}
