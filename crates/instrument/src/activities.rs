use crate::{AnswerProblem, Answers, Instrument, ItemId, NoScore, Points, score};

/// Two administrations of a patient-specific instrument, compared over the activities that were rated both times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityChange {
    /// The activities rated both times.
    pub common: Vec<ItemId>,
    /// The mean of those activities, earlier and later.
    pub means: Result<(Points, Points), NoScore>,
}

impl ActivityChange {
    /// Later minus earlier.
    pub fn delta(&self) -> Option<Points> {
        self.means.as_ref().ok().map(|(earlier, later)| *later - *earlier)
    }
}

/// Compares the same activities at two moments: one that is missing at either moment is left out at both, and too few leave no score.
/// The two instruments of this kind run in opposite directions; each is compared with itself only.
pub fn compare_activities(instrument: &Instrument, earlier: &Answers, later: &Answers) -> Result<ActivityChange, AnswerProblem> {
    score(instrument, earlier)?;
    score(instrument, later)?;
    let common: Vec<ItemId> = earlier.answered().map(|(item, _)| item).filter(|item| later.get(*item).is_some()).collect();
    let (before, after) = (mean_of(instrument, earlier, &common)?, mean_of(instrument, later, &common)?);
    let means = before.and_then(|before| Ok((before, after?)));
    Ok(ActivityChange { common, means })
}

fn mean_of(instrument: &Instrument, answers: &Answers, items: &[ItemId]) -> Result<Result<Points, NoScore>, AnswerProblem> {
    let kept = Answers::collect(items.iter().map(|item| (*item, answers.get(*item))))?;
    let scores = score(instrument, &kept)?;
    Ok(scores.scales.into_iter().next().expect("every instrument has a scale").value)
}
