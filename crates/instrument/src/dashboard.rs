use crate::verdict::verdict;
use crate::{Assessment, Change, CutoffSet, InstrumentId, Label, Points, Scale, ScaleId, Verdict, change};

/// The scores of one scale over an episode, with what they add up to. The page, the summary and the letter show this and compute nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The scale.
    pub scale: ScaleId,
    /// Lowest possible score.
    pub low: Points,
    /// Highest possible score.
    pub high: Points,
    /// The threshold of a scale that is cut in two, to print beside the score: "30 (cut-off 23)".
    pub cut: Option<Points>,
    /// The scores in order of time.
    pub points: Vec<Point>,
    /// First against last; absent while there is one score.
    pub change: Option<Change>,
    /// The one line it deserves.
    pub verdict: Verdict,
    /// What a reader has to know before believing it.
    pub flags: Vec<Flag>,
}

/// One score in a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Weeks since the start of the episode.
    pub week: u16,
    /// The score.
    pub value: Points,
    /// Its band, under the cut-offs it was scored with.
    pub band: Option<Label>,
}

/// What a reader has to know before believing a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// The source printed another maximum than the instrument has; raw scores are kept and no percentages are given.
    DenominatorConflict {
        /// The maximum as printed.
        printed: Points,
        /// The maximum of the instrument.
        actual: Points,
    },
    /// Scores were banded with different sets of cut-offs; the comparison uses the latest.
    MixedCutoffs,
    /// Scores were made with different versions of the instrument.
    MixedVersions,
}

impl Series {
    /// Last score minus first.
    pub fn delta(&self) -> Option<Points> {
        self.change.as_ref().map(|change| change.delta)
    }

    /// The difference in whole percent of the first score, where a percentage means something.
    pub fn percent(&self) -> Option<i32> {
        self.change.as_ref()?.percent
    }
}

/// The course of one episode: a series for each scale that was ever scored, instruments in the order in which they first appear.
pub fn dashboard(assessments: &[Assessment]) -> Vec<Series> {
    let mut in_time: Vec<&Assessment> = assessments.iter().collect();
    in_time.sort_by_key(|assessment| assessment.week);
    let mut seen: Vec<&InstrumentId> = Vec::new();
    for assessment in assessments {
        if !seen.contains(&&assessment.instrument.id) {
            seen.push(&assessment.instrument.id);
        }
    }
    seen.into_iter().flat_map(|id| series_of(&administrations(&in_time, id))).collect()
}

fn administrations<'a>(in_time: &[&'a Assessment<'a>], id: &InstrumentId) -> Vec<&'a Assessment<'a>> {
    in_time.iter().copied().filter(|assessment| assessment.instrument.id == *id).collect()
}

fn series_of(administrations: &[&Assessment]) -> Vec<Series> {
    let latest = administrations.last().map_or(&[][..], |assessment| &assessment.instrument.scales);
    latest.iter().filter_map(|scale| series(scale, administrations)).collect()
}

fn series(scale: &Scale, administrations: &[&Assessment]) -> Option<Series> {
    let scored: Vec<&Assessment> =
        administrations.iter().copied().filter(|assessment| assessment.value(scale).is_some()).collect();
    let course: Vec<(u16, Points)> =
        scored.iter().filter_map(|assessment| Some((assessment.week, assessment.value(scale)?))).collect();
    let (first, last) = (*course.first()?, *course.last()?);
    let latest = scored.last()?;
    let flags = flags(scale, &scored);
    let change = (course.len() > 1).then(|| compared(scale, latest.cutoffs, first, last, &flags));
    let bands = latest.cutoffs.map_or(&[][..], |set| set.bands_of(&scale.id));
    Some(Series {
        instrument: latest.instrument.id.clone(),
        scale: scale.id.clone(),
        low: scale.low,
        high: scale.high,
        cut: latest.cutoffs.and_then(|set| set.cut(&scale.id)),
        points: scored
            .iter()
            .zip(&course)
            .map(|(assessment, (week, value))| point(scale, assessment.cutoffs, *week, *value))
            .collect(),
        verdict: verdict(scale, bands, &course, change.as_ref()),
        change,
        flags,
    })
}

fn point(scale: &Scale, cutoffs: Option<&CutoffSet>, week: u16, value: Points) -> Point {
    let band = cutoffs.and_then(|set| set.band(&scale.id, value)).map(|band| band.label.clone());
    Point { week, value, band }
}

/// A percentage of a score whose maximum is in doubt would look more certain than it is.
fn compared(scale: &Scale, cutoffs: Option<&CutoffSet>, first: (u16, Points), last: (u16, Points), flags: &[Flag]) -> Change {
    let compared = change(scale, cutoffs, first.1, last.1, last.0.saturating_sub(first.0));
    let in_doubt = flags.iter().any(|flag| matches!(flag, Flag::DenominatorConflict { .. }));
    Change { percent: compared.percent.filter(|_| !in_doubt), ..compared }
}

fn flags(scale: &Scale, scored: &[&Assessment]) -> Vec<Flag> {
    let conflict =
        scored.iter().filter_map(|assessment| assessment.printed_max.get(&scale.id)).find(|printed| **printed != scale.high);
    let conflict = conflict.map(|printed| Flag::DenominatorConflict { printed: *printed, actual: scale.high });
    let mixed = |differ: fn(&Assessment, &Assessment) -> bool| scored.windows(2).any(|pair| differ(pair[0], pair[1]));
    let cutoffs = mixed(|one, other| one.cutoffs.map(|set| &set.id) != other.cutoffs.map(|set| &set.id));
    let versions = mixed(|one, other| one.instrument.version != other.instrument.version);
    conflict.into_iter().chain(cutoffs.then_some(Flag::MixedCutoffs)).chain(versions.then_some(Flag::MixedVersions)).collect()
}
