use std::collections::BTreeMap;

use crate::{CutoffSet, Instrument, Points, ScaleId, Scores};

/// One administration of an instrument within an episode of care, as far as a comparison over time needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment<'a> {
    /// The instrument, in the version that was used.
    pub instrument: &'a Instrument,
    /// The cut-offs the scores were banded with.
    pub cutoffs: Option<&'a CutoffSet>,
    /// Weeks since the start of the episode.
    pub week: u16,
    /// The scores; a scale without a score is absent.
    pub values: BTreeMap<ScaleId, Points>,
    /// The maximum printed beside a score where it is not the maximum of the scale.
    pub printed_max: BTreeMap<ScaleId, Points>,
}

impl<'a> Assessment<'a> {
    /// The assessment with these scores, under the default cut-offs of the instrument.
    pub fn new(instrument: &'a Instrument, week: u16, values: impl IntoIterator<Item = (ScaleId, Points)>) -> Assessment<'a> {
        let values = values.into_iter().collect();
        Assessment { instrument, cutoffs: instrument.default_cutoffs(), week, values, printed_max: BTreeMap::new() }
    }

    /// The assessment these scores came from.
    pub fn of(instrument: &'a Instrument, week: u16, scores: &Scores) -> Assessment<'a> {
        let values = scores.scales.iter().filter_map(|score| Some((score.scale.clone(), score.value.as_ref().ok().copied()?)));
        Assessment::new(instrument, week, values)
    }

    /// The same assessment, banded by other cut-offs.
    pub fn banded_by(self, cutoffs: &'a CutoffSet) -> Assessment<'a> {
        Assessment { cutoffs: Some(cutoffs), ..self }
    }

    /// The same assessment, with the maximum that was printed beside a score.
    pub fn printed_out_of(mut self, scale: ScaleId, maximum: Points) -> Assessment<'a> {
        self.printed_max.insert(scale, maximum);
        self
    }

    /// The score on a scale; a sum of parts is computed when it was not recorded itself.
    pub(crate) fn value(&self, scale: &crate::Scale) -> Option<Points> {
        let recorded = |id: &ScaleId| self.values.get(id).copied();
        recorded(&scale.id).or_else(|| match &scale.method {
            crate::Method::SumOfParts { parts } => parts.iter().map(recorded).sum(),
            _ => None,
        })
    }
}
