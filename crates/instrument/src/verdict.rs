use crate::change::band_move;
use crate::{Band, BandMove, Change, Course, Points, Scale};

/// The one line a series of scores deserves.
///
/// Where a scale has cut-offs, the band decides; where it has none, the smallest change that matters does; where it has neither, nothing is
/// said. A scale cut in two has a category rather than bands, because "the same band" would sound like more than it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// One measurement so far.
    FirstMeasurement,
    /// A better band than at the start, since that week.
    BandImproved {
        /// Week from which the better band has held.
        since_week: u16,
    },
    /// A worse band than at the start, since that week.
    BandWorsened {
        /// Week from which the worse band has held.
        since_week: u16,
    },
    /// The band of the start.
    NoBandChange,
    /// On the better side of the cut-off, since that week.
    CategoryImproved {
        /// Week from which it has held.
        since_week: u16,
    },
    /// On the worse side of the cut-off, since that week.
    CategoryWorsened {
        /// Week from which it has held.
        since_week: u16,
    },
    /// The side of the cut-off of the start.
    CategoryUnchanged,
    /// Better by enough to matter.
    ImportantImprovement,
    /// Worse by enough to matter.
    ImportantWorsening,
    /// A change, if any, too small to matter.
    BelowImportant,
    /// No cut-off and no threshold is known, so the numbers stand alone.
    NotJudged,
}

impl Verdict {
    /// The week from which it has held; none where the verdict is not about a moment.
    pub const fn since_week(self) -> Option<u16> {
        match self {
            Verdict::BandImproved { since_week }
            | Verdict::BandWorsened { since_week }
            | Verdict::CategoryImproved { since_week }
            | Verdict::CategoryWorsened { since_week } => Some(since_week),
            Verdict::FirstMeasurement
            | Verdict::NoBandChange
            | Verdict::CategoryUnchanged
            | Verdict::ImportantImprovement
            | Verdict::ImportantWorsening
            | Verdict::BelowImportant
            | Verdict::NotJudged => None,
        }
    }
}

/// The verdict on a series of (week, score) in order of time, of which `change` compares the first with the last.
pub(crate) fn verdict(scale: &Scale, bands: &[Band], course: &[(u16, Points)], change: Option<&Change>) -> Verdict {
    let Some(change) = change else { return Verdict::FirstMeasurement };
    let since_week = || held_since(scale, bands, course, change);
    match (change.band, bands.len()) {
        (BandMove::NoBands, _) => by_importance(change),
        (BandMove::Improved, 2) => Verdict::CategoryImproved { since_week: since_week() },
        (BandMove::Worsened, 2) => Verdict::CategoryWorsened { since_week: since_week() },
        (BandMove::Same, 2) => Verdict::CategoryUnchanged,
        (BandMove::Improved, _) => Verdict::BandImproved { since_week: since_week() },
        (BandMove::Worsened, _) => Verdict::BandWorsened { since_week: since_week() },
        (BandMove::Same, _) => Verdict::NoBandChange,
    }
}

fn by_importance(change: &Change) -> Verdict {
    match (change.important, change.course) {
        (crate::Important::Unknown, _) | (_, Course::Undirected) => Verdict::NotJudged,
        (important, Course::Improved) if important.reached() => Verdict::ImportantImprovement,
        (important, Course::Worsened) if important.reached() => Verdict::ImportantWorsening,
        (_, Course::Improved | Course::Worsened | Course::Unchanged) => Verdict::BelowImportant,
    }
}

/// The first week of the unbroken stretch up to now in which the band differed from the start in the way it does now.
fn held_since(scale: &Scale, bands: &[Band], course: &[(u16, Points)], change: &Change) -> u16 {
    let moved = |value: Points| band_move(scale.direction, bands, change.from, value) == change.band;
    let stretch = course.iter().rev().take_while(|(_, value)| moved(*value));
    stretch.last().map_or(0, |(week, _)| *week)
}
