//! What weekly totals of the OSTRC questionnaire say about injuries: when each began, when it ended, and what it cost.
//!
//! The wording of the questionnaire stays with its owner; only the total of a week is kept here, as with any instrument.

use crate::Dossier;
use kadans_domain::{Entry, Event};
use kadans_guide::episode::{Episode, WeekReport, episodes};

const INSTRUMENT: &str = "ostrc_h2";
const SCALE: &str = "severity";

impl Dossier {
    /// The injuries that the weekly totals tell of, oldest first. A total does not say where it hurts, so they count as one problem;
    /// nothing is reported of first and last days, which then follow from the weeks.
    pub fn injuries(&self) -> Vec<Episode> {
        let counts = |entry: &&Entry| !self.is_superseded(entry.id);
        let reports: Vec<WeekReport> = self.entries.iter().filter(counts).filter_map(report).collect();
        episodes(&reports)
    }
}

fn report(entry: &Entry) -> Option<WeekReport> {
    let Event::ValuesRecorded(values) = &entry.event else { return None };
    let (_, severity) = values.values.iter().find(|(scale, _)| values.instrument.0 == INSTRUMENT && scale.0 == SCALE)?;
    Some(WeekReport {
        date: entry.local_date(),
        severity: u8::try_from(severity.hundredths() / 100).ok(),
        onset: None,
        full_return: None,
        consulted: false,
        sessions_restricted: 0,
    })
}
