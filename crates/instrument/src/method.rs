//! How items become a number: one variant for each way the published keys do it.

pub(crate) mod ostrc;
pub(crate) mod welch;

use crate::answers::Worths;
use crate::points::round_half_up;
use crate::{NoScore, Points, Scale, ScaleId, ScaleScore, Scores};

/// How the items of a scale become a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// The sum of the items; missing answers count as the mean of the others.
    Sum,
    /// The mean of the items.
    Mean,
    /// The sum of the items times a factor (WHO-5: times 4).
    Index {
        /// The factor.
        factor: u8,
    },
    /// The sum of other scales (MFI-20 total).
    SumOfParts {
        /// The scales.
        parts: Vec<ScaleId>,
    },
    /// The mean of the items, provided that each of these scales has a score (BAT total).
    MeanOverParts {
        /// The scales.
        parts: Vec<ScaleId>,
    },
    /// The sum of the items, where one question takes exactly one of its branches (VISA-A).
    SumWithBranch,
    /// The mean of the activities a person chose; activities that were not chosen are not missing (PSK, PSFS).
    MeanOfActivities {
        /// So many activities have to be rated.
        at_least: u8,
    },
    /// Walking limits and usual speed, see `method/welch.rs`.
    Welch,
    /// Severity of a health problem with its first question as gatekeeper, see `method/ostrc.rs`.
    Ostrc,
    /// One item is the score.
    Single,
}

impl Method {
    /// The scales this one is made of.
    pub fn parts(&self) -> &[ScaleId] {
        match self {
            Method::SumOfParts { parts } | Method::MeanOverParts { parts } => parts,
            Method::Sum
            | Method::Mean
            | Method::Index { .. }
            | Method::SumWithBranch
            | Method::MeanOfActivities { .. }
            | Method::Welch
            | Method::Ostrc
            | Method::Single => &[],
        }
    }
}

/// A number with the count of answers that were filled in.
pub(crate) type Computed = Result<(Points, u8), NoScore>;

/// The score on one scale; `earlier` holds the scales defined before it.
pub(crate) fn compute(scale: &Scale, worths: &Worths, earlier: &Scores) -> ScaleScore {
    let computed = match &scale.method {
        Method::Sum => Tally::of(scale, worths).within(scale).map(|tally| tally.scaled(scale, tally.items)),
        Method::Mean | Method::Single => Tally::of(scale, worths).within(scale).map(|tally| tally.scaled(scale, 1)),
        Method::Index { factor } => {
            Tally::of(scale, worths).within(scale).map(|tally| tally.scaled(scale, tally.items * i64::from(*factor)))
        }
        Method::SumOfParts { parts } => sum_of_parts(parts, earlier),
        Method::MeanOverParts { parts } => parts_are_scored(parts, earlier).map(|()| {
            let tally = Tally::of(scale, worths);
            tally.scaled(scale, 1)
        }),
        Method::SumWithBranch => sum_with_branch(scale, worths),
        Method::MeanOfActivities { at_least } => mean_of_activities(scale, worths, *at_least),
        Method::Welch => welch::compute(scale, worths),
        Method::Ostrc => ostrc::compute(scale, worths),
    };
    match computed {
        Ok((value, imputed)) => ScaleScore { scale: scale.id.clone(), value: Ok(value), imputed },
        Err(reason) => ScaleScore { scale: scale.id.clone(), value: Err(reason), imputed: 0 },
    }
}

/// What is known of the items of a scale: their sum in hundredths, and how many were answered.
struct Tally {
    sum: i64,
    answered: i64,
    items: i64,
}

impl Tally {
    fn of(scale: &Scale, worths: &Worths) -> Tally {
        let answered = || scale.items.iter().filter_map(|item| worths.get(*item));
        let count = |count: usize| i64::try_from(count).expect("a form has at most a few dozen items");
        Tally {
            sum: answered().map(|worth| i64::from(worth.hundredths())).sum(),
            answered: count(answered().count()),
            items: count(scale.items.len()),
        }
    }

    fn missing(&self) -> u8 {
        u8::try_from(self.items - self.answered).expect("item numbers fit in a byte")
    }

    fn within(self, scale: &Scale) -> Result<Tally, NoScore> {
        let (missing, allowed) = (self.missing(), scale.missing.allowed);
        if missing > allowed || self.answered == 0 { Err(NoScore::TooManyMissing { missing, allowed }) } else { Ok(self) }
    }

    /// The mean of the answered items times `factor`, rounded half-up to the precision of the scale.
    fn scaled(&self, scale: &Scale, factor: i64) -> (Points, u8) {
        let step = i64::from(scale.precision.step().hundredths());
        let steps = round_half_up(self.sum * factor, self.answered * step);
        let value = i32::try_from(steps * step).expect("scores stay below a few hundred points");
        (Points::from_hundredths(value), self.missing())
    }
}

fn parts_are_scored(parts: &[ScaleId], earlier: &Scores) -> Result<(), NoScore> {
    match parts.iter().find(|part| earlier.value(part).is_none()) {
        Some(part) => Err(NoScore::PartMissing(part.clone())),
        None => Ok(()),
    }
}

pub(crate) fn sum_of_parts(parts: &[ScaleId], earlier: &Scores) -> Computed {
    parts_are_scored(parts, earlier)?;
    let value = parts.iter().filter_map(|part| earlier.value(part)).sum();
    let imputed = parts.iter().filter_map(|part| earlier.scale(part)).map(|part| part.imputed).sum();
    Ok((value, imputed))
}

/// Every question needs an answer; the branches of one question share its number.
fn sum_with_branch(scale: &Scale, worths: &Worths) -> Computed {
    let mut questions: Vec<u8> = scale.items.iter().map(|item| item.printed_number()).collect();
    questions.sort_unstable();
    questions.dedup();
    let tally = Tally::of(scale, worths);
    let missing = u8::try_from(questions.len()).expect("item numbers fit in a byte")
        - u8::try_from(tally.answered).expect("as many as questions");
    if missing > 0 {
        return Err(NoScore::TooManyMissing { missing, allowed: 0 });
    }
    Ok((tally.scaled(scale, tally.answered).0, 0))
}

fn mean_of_activities(scale: &Scale, worths: &Worths, needed: u8) -> Computed {
    let tally = Tally::of(scale, worths);
    let answered = u8::try_from(tally.answered).expect("item numbers fit in a byte");
    if answered < needed {
        return Err(NoScore::TooFewAnswered { answered, needed });
    }
    Ok((tally.scaled(scale, 1).0, 0))
}
