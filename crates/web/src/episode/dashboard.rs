//! Scores on one page: a picture for each scale, and one table of all of them.
//!
//! Nothing is computed here. Raw scores, differences, bands, verdicts and flags come from the instruments room; a percentage is
//! written only where that room gives one.

use crate::look::Why;
use crate::look::chart::{Band, ChartTable, Point, ScoreChart, Tone};
use crate::reason::resting_on;
use kadans_app::App;
use kadans_instrument::{Direction, Flag, Instrument, InstrumentId, Points, Scale, Series, Verdict, text_key};
use kadans_text::{Arg, Words};

/// The instruments of the published case, in its order; others follow.
pub const FIRST: [&str; 3] = ["4dsq", "mfi20", "nq"];

/// The place of an instrument in a list.
pub fn place(instrument: &InstrumentId) -> usize {
    FIRST.iter().position(|first| *first == instrument.as_str()).unwrap_or(FIRST.len())
}

/// All scores of an episode.
pub struct Dashboard {
    /// Weeks in which anything was measured, in order.
    pub weeks: Vec<String>,
    /// A row for each scale.
    pub rows: Vec<ScoreRow>,
    /// A picture for each scale.
    pub charts: Vec<ScoreChart>,
}

/// One scale in the table.
pub struct ScoreRow {
    /// Its instrument and name.
    pub instrument: String,
    /// Its name.
    pub name: String,
    /// The score in each week; empty where it was not measured.
    pub values: Vec<String>,
    /// Last minus first, with a percentage where one means something.
    pub delta: String,
    /// Its bands over time, joined by arrows.
    pub bands: String,
    /// What it means.
    pub verdict: String,
    /// What to know before believing it.
    pub flags: Vec<String>,
    /// Whether the change is more than measurement error, whether it matters, and where that was published.
    pub why: Option<Why>,
}

impl Dashboard {
    /// The dashboard of these series.
    pub fn of(w: Words, app: &App, mut series: Vec<Series>) -> Dashboard {
        series.sort_by_key(|series| place(&series.instrument));
        let mut weeks: Vec<u16> = series.iter().flat_map(|series| series.points.iter().map(|point| point.week)).collect();
        weeks.sort_unstable();
        weeks.dedup();
        let instrument = |series: &Series| app.content().instruments.get(&series.instrument);
        Dashboard {
            weeks: weeks.iter().map(|week| w.count("scores-week", *week)).collect(),
            rows: series.iter().map(|series| ScoreRow::of(w, app, series, &weeks)).collect(),
            charts: (0..).zip(&series).filter_map(|(index, series)| chart(w, index, instrument(series)?, series)).collect(),
        }
    }
}

impl ScoreRow {
    fn of(w: Words, app: &App, series: &Series, weeks: &[u16]) -> ScoreRow {
        let in_week = |week: &u16| series.points.iter().rfind(|point| point.week == *week);
        ScoreRow {
            instrument: w.text(&text_key::instrument_short(&series.instrument)),
            name: w.text(&text_key::scale(&series.instrument, &series.scale)),
            values: weeks
                .iter()
                .map(|week| in_week(week).map_or_else(String::new, |point| score(w, series, point.value)))
                .collect(),
            delta: delta(w, series),
            bands: bands_over_time(w, series),
            verdict: verdict(w, series.verdict),
            flags: series.flags.iter().map(|flag| told(w, *flag)).collect(),
            why: why(w, app, series),
        }
    }
}

fn why(w: Words, app: &App, series: &Series) -> Option<Why> {
    let instrument = app.content().instruments.get(&series.instrument)?;
    let change = series.change.as_ref();
    let told =
        change.map(|change| vec![w.text(text_key::reliable(change.reliable)), w.text(text_key::important(change.important))]);
    let told = told.unwrap_or_default().into_iter().map(|words| w.with("scores-change", &[("told", words.into())])).collect();
    let about = w.text(&text_key::scale(&series.instrument, &series.scale));
    resting_on(w, app.content(), &about, told, [&instrument.card])
}

/// A score, with the threshold of a scale that is cut in two: "30 (cut-off 23)".
fn score(w: Words, series: &Series, value: Points) -> String {
    match series.cut {
        Some(cut) => w.with(text_key::SCORE_WITH_CUT, &[("value", written(value)), ("cut", written(cut))]),
        None => w.number(written(value)),
    }
}

fn delta(w: Words, series: &Series) -> String {
    let Some(delta) = series.delta() else { return String::new() };
    match series.percent() {
        Some(percent) => w.with(text_key::CHANGE_WITH_PERCENT, &[("delta", written(delta)), ("percent", percent.into())]),
        None => w.number(written(delta)),
    }
}

fn bands_over_time(w: Words, series: &Series) -> String {
    let bands = series.points.iter().filter_map(|point| point.band.as_ref());
    bands.map(|band| w.text(&text_key::band(band))).collect::<Vec<_>>().join(" → ")
}

/// A verdict in words.
pub fn verdict(w: Words, verdict: Verdict) -> String {
    let since = verdict.since_week().unwrap_or_default();
    w.with(text_key::verdict(verdict), &[("week", since.into())])
}

fn told(w: Words, flag: Flag) -> String {
    let maxima = match flag {
        Flag::DenominatorConflict { printed, actual } => vec![("printed", written(printed)), ("actual", written(actual))],
        Flag::MixedCutoffs | Flag::MixedVersions => Vec::new(),
    };
    w.with(text_key::flag(flag), &maxima)
}

/// Points as a number with as few decimals as say it exactly.
pub fn written(points: Points) -> Arg<'static> {
    if points.is_whole() { Arg::Whole(i64::from(points.hundredths() / 100)) } else { Arg::decimal(plain(points), 2) }
}

fn plain(points: Points) -> f64 {
    f64::from(points.hundredths()) / 100.0
}

fn chart(w: Words, index: usize, instrument: &Instrument, series: &Series) -> Option<ScoreChart> {
    let scale = instrument.scale(&series.scale)?;
    let point = |point: &kadans_instrument::Point| Point {
        week: point.week.into(),
        when: w.count("chart-week", point.week),
        value: plain(point.value),
        label: w.number(written(point.value)),
    };
    let points: Vec<Point> = series.points.iter().map(point).collect();
    let values: Vec<&str> = points.iter().map(|point| point.label.as_str()).collect();
    let name = w.text(&text_key::scale(&series.instrument, &series.scale));
    Some(ScoreChart {
        id: format!("score-{index}"),
        description: w.with("scores-told", &[("name", name.as_str().into()), ("values", values.join(", ").into())]),
        title: name,
        note: note(w, series, scale),
        low: plain(series.low),
        high: plain(series.high),
        bands: bands(w, instrument, scale),
        verdict: verdict(w, series.verdict),
        table: table(w, series),
        points,
    })
}

fn note(w: Words, series: &Series, scale: &Scale) -> String {
    let better = match scale.direction {
        Direction::HigherIsWorse => "scores-note-lower",
        Direction::HigherIsBetter => "scores-note-higher",
        Direction::Neutral => "scores-note",
    };
    let instrument = w.text(&text_key::instrument_short(&series.instrument));
    w.with(better, &[("instrument", instrument.into()), ("low", written(series.low)), ("high", written(series.high))])
}

/// The best band is calm, the worst asks most; which end that is, the scale says.
fn bands(w: Words, instrument: &Instrument, scale: &Scale) -> Vec<Band> {
    let bands = instrument.default_cutoffs().map_or(&[][..], |set| set.bands_of(&scale.id));
    let last = bands.len().saturating_sub(1);
    let tone = |index: usize| {
        let badness = if scale.direction == Direction::HigherIsBetter { last - index } else { index };
        match badness {
            _ if scale.direction == Direction::Neutral => Tone::Calm,
            0 => Tone::Calm,
            worst if worst == last => Tone::Stop,
            _ => Tone::Ask,
        }
    };
    let band = |(index, band): (usize, &kadans_instrument::Band)| Band {
        from: plain(band.low),
        label: w.text(&text_key::band(&band.label)),
        tone: tone(index),
    };
    bands.iter().enumerate().map(band).collect()
}

fn table(w: Words, series: &Series) -> ChartTable {
    let row = |point: &kadans_instrument::Point| {
        let band = point.band.as_ref().map_or_else(String::new, |band| w.text(&text_key::band(band)));
        vec![point.week.to_string(), score(w, series, point.value), band]
    };
    ChartTable {
        summary: w.text("word-table"),
        head: vec![w.text("word-week"), w.text("scores-score"), w.text("scores-band")],
        rows: series.points.iter().map(row).collect(),
    }
}
