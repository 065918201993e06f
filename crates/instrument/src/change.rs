use crate::{Band, CutoffSet, Direction, MinimalChange, Points, Scale};

/// What happened between two scores of one person on one scale.
///
/// Reliable and important are two questions and stay two columns: a change can matter to someone and still lie within measurement error,
/// and the reverse. Source: de Vet et al., Health Qual Life Outcomes 2006;4:54.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The earlier score.
    pub from: Points,
    /// The later score.
    pub to: Points,
    /// Later minus earlier.
    pub delta: Points,
    /// The difference as a percentage of the earlier score, whole percent. Absent where a percentage would mislead: on a scale that does
    /// not begin at 0, and from an earlier score of 0.
    pub percent: Option<i32>,
    /// Which way it went.
    pub course: Course,
    /// Whether it crossed a cut-off.
    pub band: BandMove,
    /// Whether it is more than measurement error.
    pub reliable: Reliable,
    /// Whether it is large enough to matter.
    pub important: Important,
    /// The verdict of Jacobson and Truax, when the measurement error is known.
    pub clinical: Option<ClinicalChange>,
}

/// Which way a score went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Towards the better end.
    Improved,
    /// Towards the worse end.
    Worsened,
    /// The same score.
    Unchanged,
    /// It moved on a scale without a better end.
    Undirected,
}

/// Whether a score crossed a cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BandMove {
    /// The scale has no bands.
    NoBands,
    /// The same band.
    Same,
    /// A better band.
    Improved,
    /// A worse band.
    Worsened,
}

/// Whether a change is more than measurement error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reliable {
    /// The measurement error of this scale is not known.
    Unknown,
    /// At least the smallest detectable change.
    Yes,
    /// Within measurement error.
    No,
}

/// Whether a change is large enough to matter, in either direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Important {
    /// No threshold is known.
    Unknown,
    /// Below the threshold.
    Below,
    /// Above the threshold in points, not in percent.
    PointsOnly,
    /// Above the threshold in percent, not in points.
    PercentOnly,
    /// Above every threshold given.
    Reached,
    /// Above the threshold for a substantial change.
    Substantial,
}

/// The verdict of Jacobson and Truax (J Consult Clin Psychol 1991;59:12): reliable change, and where it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClinicalChange {
    /// Reliably better, and in the best band.
    Recovered,
    /// Reliably better.
    Improved,
    /// Within measurement error.
    Unchanged,
    /// Reliably worse.
    Deteriorated,
}

impl Important {
    /// Whether any threshold was reached.
    pub fn reached(self) -> bool {
        match self {
            Important::Unknown | Important::Below => false,
            Important::PointsOnly | Important::PercentOnly | Important::Reached | Important::Substantial => true,
        }
    }
}

/// Compares a later score with an earlier one, measured `weeks` apart, under one set of cut-offs.
pub fn change(scale: &Scale, cutoffs: Option<&CutoffSet>, from: Points, to: Points, weeks: u16) -> Change {
    let delta = to - from;
    let bands = cutoffs.map_or(&[][..], |set| set.bands_of(&scale.id));
    let course = course(scale.direction, delta);
    let reliable = reliable(scale, delta);
    Change {
        from,
        to,
        delta,
        percent: if scale.low == Points::ZERO { delta.percent_of(from) } else { None },
        course,
        band: band_move(scale.direction, bands, from, to),
        reliable,
        important: threshold(scale, weeks).map_or(Important::Unknown, |threshold| important(threshold, course, from, delta)),
        clinical: clinical(reliable, course, in_best_band(scale.direction, bands, to)),
    }
}

fn course(direction: Direction, delta: Points) -> Course {
    match (direction, delta > Points::ZERO) {
        _ if delta == Points::ZERO => Course::Unchanged,
        (Direction::HigherIsBetter, true) | (Direction::HigherIsWorse, false) => Course::Improved,
        (Direction::HigherIsBetter, false) | (Direction::HigherIsWorse, true) => Course::Worsened,
        (Direction::Neutral, _) => Course::Undirected,
    }
}

pub(crate) fn band_move(direction: Direction, bands: &[Band], from: Points, to: Points) -> BandMove {
    let rank = |value: Points| bands.iter().position(|band| band.low <= value && value <= band.high);
    let (Some(before), Some(after)) = (rank(from), rank(to)) else { return BandMove::NoBands };
    match direction {
        Direction::HigherIsWorse if after < before => BandMove::Improved,
        Direction::HigherIsWorse if after > before => BandMove::Worsened,
        Direction::HigherIsBetter if after > before => BandMove::Improved,
        Direction::HigherIsBetter if after < before => BandMove::Worsened,
        Direction::HigherIsWorse | Direction::HigherIsBetter | Direction::Neutral => BandMove::Same,
    }
}

fn in_best_band(direction: Direction, bands: &[Band], value: Points) -> bool {
    let best = match direction {
        Direction::HigherIsWorse => bands.first(),
        Direction::HigherIsBetter => bands.last(),
        Direction::Neutral => None,
    };
    best.is_some_and(|band| band.low <= value && value <= band.high)
}

fn reliable(scale: &Scale, delta: Points) -> Reliable {
    match &scale.error {
        None => Reliable::Unknown,
        Some(error) if delta.abs() >= error.points => Reliable::Yes,
        Some(_) => Reliable::No,
    }
}

fn threshold(scale: &Scale, weeks: u16) -> Option<&MinimalChange> {
    scale.minimal_change.iter().rfind(|threshold| threshold.from_weeks <= weeks)
}

fn important(threshold: &MinimalChange, course: Course, from: Points, delta: Points) -> Important {
    let needed = match course {
        Course::Worsened => threshold.worsening.unwrap_or(threshold.points),
        Course::Improved | Course::Unchanged | Course::Undirected => threshold.points,
    };
    let size = delta.abs();
    let by_points = size >= needed;
    let by_percent = threshold
        .percent
        .map(|percent| i64::from(size.hundredths()) * 100 >= i64::from(percent) * i64::from(from.abs().hundredths()));
    match (by_points, by_percent) {
        (true, None | Some(true)) if threshold.substantial.is_some_and(|substantial| size >= substantial) => {
            Important::Substantial
        }
        (true, None | Some(true)) => Important::Reached,
        (true, Some(false)) => Important::PointsOnly,
        (false, Some(true)) if size > Points::ZERO => Important::PercentOnly,
        (false, _) => Important::Below,
    }
}

fn clinical(reliable: Reliable, course: Course, best_band: bool) -> Option<ClinicalChange> {
    match (reliable, course) {
        (Reliable::Unknown, _) | (_, Course::Undirected) => None,
        (Reliable::No, _) | (Reliable::Yes, Course::Unchanged) => Some(ClinicalChange::Unchanged),
        (Reliable::Yes, Course::Improved) if best_band => Some(ClinicalChange::Recovered),
        (Reliable::Yes, Course::Improved) => Some(ClinicalChange::Improved),
        (Reliable::Yes, Course::Worsened) => Some(ClinicalChange::Deteriorated),
    }
}
