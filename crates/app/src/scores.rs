//! Scores of instruments: entered as totals, kept in the diary, read back as one course per scale.

use crate::{App, AppError, Dossier};
use kadans_domain::{Entry, Event, InstrumentId, ScaleValue, ValuesRecorded, Week};
use kadans_instrument::{AnswerProblem, Assessment, Instrument, Points, Series, Totals, Warning, dashboard};
use std::collections::BTreeMap;

/// Days for which scores that ask attention stand on the page.
const NOTE_STANDS_DAYS: i32 = 7;

impl App {
    /// Every scale that was ever scored in an episode: its points, bands, change and verdict.
    pub fn series(&self, dossier: &Dossier) -> Vec<Series> {
        let recorded = dossier.entries.iter().filter_map(|entry| match &entry.event {
            Event::ValuesRecorded(values) if !dossier.is_superseded(entry.id) => Some(values),
            _ => None,
        });
        let assessments: Vec<Assessment<'_>> = recorded.filter_map(|values| self.assessment(values)).collect();
        dashboard(&assessments)
    }

    /// What the newest scores of each instrument ask of the therapist the same day, or warn about. A note that is a week old
    /// says nothing about today any more.
    pub fn score_notes(&self, dossier: &Dossier) -> Vec<(Week, InstrumentId, Warning)> {
        let mut newest: BTreeMap<&InstrumentId, &ValuesRecorded> = BTreeMap::new();
        let fresh = |entry: &&Entry| (dossier.today - entry.local_date()).get_days() <= NOTE_STANDS_DAYS;
        let counts = |entry: &&Entry| !dossier.is_superseded(entry.id);
        for entry in dossier.entries.iter().filter(fresh).filter(counts) {
            if let Event::ValuesRecorded(values) = &entry.event {
                newest.insert(&values.instrument, values);
            }
        }
        newest.into_values().flat_map(|values| self.notes_of(values)).collect()
    }

    fn notes_of(&self, values: &ValuesRecorded) -> Vec<(Week, InstrumentId, Warning)> {
        let scores = self.instrument(values).and_then(|instrument| {
            let totals = Totals::enter(instrument, points_of(values)?).ok()?;
            Some(totals.scores(instrument))
        });
        // Whoever entered the totals said whether a safety item was positive, so "nobody has seen it" does not hold here.
        let warnings = scores.into_iter().flat_map(|scores| scores.warnings);
        let for_therapist = warnings.filter(|warning| !matches!(warning, Warning::SafetyNotSeen(_)));
        for_therapist.map(|warning| (values.week, values.instrument.clone(), warning)).collect()
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

    fn assessment(&self, values: &ValuesRecorded) -> Option<Assessment<'_>> {
        let instrument = self.instrument(values)?;
        let points = points_of(values)?;
        let scales: Vec<_> = points.iter().map(|(scale, _)| scale.clone()).collect();
        let assessment = Assessment::new(instrument, values.week.value(), points);
        Some(match values.printed_max {
            None => assessment,
            Some(printed) => scales.into_iter().fold(assessment, |a, scale| a.printed_out_of(scale, exact(printed))),
        })
    }
}

fn points_of(values: &ValuesRecorded) -> Option<Vec<(kadans_instrument::ScaleId, Points)>> {
    values.values.iter().map(|(scale, value)| Some((scale.0.parse().ok()?, exact(*value)))).collect()
}

fn exact(value: ScaleValue) -> Points {
    Points::from_hundredths(value.hundredths())
}
