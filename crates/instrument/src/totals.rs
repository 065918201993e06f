use std::collections::BTreeMap;

use crate::method::sum_of_parts;
use crate::safety::same_day_note;
use crate::{AnswerProblem, Instrument, Method, NoScore, Points, Presence, Safety, Scale, ScaleId, ScaleScore, Scores, Warning};

/// Scale totals that were added up on paper or in another system. Every total fits its scale, and totals of parts agree with the parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals(BTreeMap<ScaleId, Points>);

impl Totals {
    /// Accepts totals for an instrument. Scales that are left out stay without a score.
    /// Errors: an unknown scale, one entered twice, a total outside its range or between two possible scores, a sum that does not add up.
    pub fn enter(instrument: &Instrument, totals: impl IntoIterator<Item = (ScaleId, Points)>) -> Result<Totals, AnswerProblem> {
        let mut entered = BTreeMap::new();
        for (id, got) in totals {
            let unknown = || AnswerProblem::UnknownScale { instrument: instrument.id.to_string(), scale: id.to_string() };
            let scale = instrument.scale(&id).ok_or_else(unknown)?;
            if !scale.holds(got) {
                return Err(AnswerProblem::TotalOutOfRange { scale: id, got, low: scale.low, high: scale.high });
            }
            if entered.insert(id.clone(), got).is_some() {
                return Err(AnswerProblem::DuplicateScale(id));
            }
        }
        let totals = Totals(entered);
        totals.adds_up(instrument)?;
        Ok(totals)
    }

    /// The total of a scale, when it was entered.
    pub fn get(&self, scale: &ScaleId) -> Option<Points> {
        self.0.get(scale).copied()
    }

    /// The scores these totals stand for; a sum of parts is computed when it was not entered itself.
    /// The safety items are not in the totals, so the scores say that nobody has seen them here.
    pub fn scores(&self, instrument: &Instrument) -> Scores {
        let mut scores = Scores::empty(instrument, Safety::default());
        let asked = |scale: &&Scale| scale.presence == Presence::Always || self.get(&scale.id).is_some();
        for scale in instrument.scales.iter().filter(asked) {
            scores.scales.push(ScaleScore { scale: scale.id.clone(), value: self.value(scale, &scores), imputed: 0 });
        }
        let unseen = instrument.safeguard.as_ref().map(|rule| Warning::SafetyNotSeen(rule.items.clone()));
        scores.warnings = unseen.into_iter().chain(same_day_note(instrument, &scores).map(Warning::SameDayNote)).collect();
        scores
    }

    fn value(&self, scale: &Scale, earlier: &Scores) -> Result<Points, NoScore> {
        match (self.get(&scale.id), &scale.method) {
            (Some(total), _) => Ok(total),
            (None, Method::SumOfParts { parts }) => sum_of_parts(parts, earlier).map(|(sum, _)| sum),
            (None, _) => Err(NoScore::NotEntered),
        }
    }

    fn adds_up(&self, instrument: &Instrument) -> Result<(), AnswerProblem> {
        for scale in &instrument.scales {
            let Method::SumOfParts { parts } = &scale.method else { continue };
            let sum: Option<Vec<Points>> = parts.iter().map(|part| self.get(part)).collect();
            if let (Some(got), Some(parts)) = (self.get(&scale.id), sum) {
                let sum = parts.into_iter().sum();
                if got != sum {
                    return Err(AnswerProblem::DoesNotAddUp { scale: scale.id.clone(), got, sum });
                }
            }
        }
        Ok(())
    }
}
