//! One score over the weeks, between its cut-offs, with the verdict in words.
//!
//! One picture for one score: scores with different ranges in one picture invite comparing heights that mean nothing.

use askama::Template;

use super::ChartTable;
use super::plot::{Axis, LINE, Px, WIDTH, polyline, spread};

/// Height of the picture.
const HEIGHT: f64 = 190.0;
/// The weeks lie between these places; to the right is room for the names of the bands.
const PLOT: (f64, f64) = (26.0, 226.0);
/// Highest and lowest score lie here; above and below is room for values and weeks.
const RISE: (f64, f64) = (22.0, 160.0);
/// Two values closer than this would run into each other.
const VALUE_ROOM: f64 = 30.0;

/// A score series with its cut-offs.
#[derive(Debug, Clone)]
pub struct ScoreChart {
    /// Unique on the page: names the parts of the picture.
    pub id: String,
    /// The score: "Distress".
    pub title: String,
    /// What is measured and which way is better: "4DKL, 0–32; lager is beter".
    pub note: String,
    /// The course in one sentence, for who does not see the line.
    pub description: String,
    /// Lowest possible score.
    pub low: f64,
    /// Highest possible score.
    pub high: f64,
    /// Bands from low to high; each reaches to the next. May be empty.
    pub bands: Vec<Band>,
    /// The measurements, in order of time.
    pub points: Vec<Point>,
    /// What it means: "band verbeterd".
    pub verdict: String,
    /// The numbers.
    pub table: ChartTable,
}

/// A stretch of the score that has a name.
#[derive(Debug, Clone)]
pub struct Band {
    /// Lowest score of the band.
    pub from: f64,
    /// Its name: "matig verhoogd".
    pub label: String,
    /// How much it asks.
    pub tone: Tone,
}

/// How much a band asks; it chooses the shade, and the name says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing.
    Calm,
    /// A look.
    Ask,
    /// Action.
    Stop,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Tone::Calm => "band-calm",
            Tone::Ask => "band-ask",
            Tone::Stop => "band-stop",
        }
    }
}

/// One measurement.
#[derive(Debug, Clone)]
pub struct Point {
    /// Weeks since the start, to place it.
    pub week: f64,
    /// Its name under the picture: "week 3".
    pub when: String,
    /// The score.
    pub value: f64,
    /// The score as it is written.
    pub label: String,
}

impl std::fmt::Display for ScoreChart {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", ScoreView::of(self))
    }
}

/// The picture with every place worked out.
#[derive(Template)]
#[template(path = "look/chart/scores.html")]
struct ScoreView<'a> {
    chart: &'a ScoreChart,
    width: Px,
    height: Px,
    right: Px,
    bands: Vec<BandView<'a>>,
    line: String,
    points: Vec<PointView<'a>>,
    ground: Px,
    baseline: Px,
}

struct BandView<'a> {
    class: &'static str,
    y: Px,
    bottom: Px,
    height: Px,
    label: &'a str,
    label_y: Px,
}

struct PointView<'a> {
    x: Px,
    y: Px,
    value_y: Px,
    when: &'a str,
    label: Option<&'a str>,
    last: bool,
}

impl<'a> ScoreView<'a> {
    fn of(chart: &'a ScoreChart) -> ScoreView<'a> {
        let across = across(chart);
        let up = Axis { low: chart.low, high: chart.high, from: RISE.1, to: RISE.0 };
        let places = chart.points.iter().map(|point| (across.place(point.week), up.place(point.value)));
        ScoreView {
            chart,
            width: Px(WIDTH),
            height: Px(HEIGHT),
            right: Px(PLOT.1 + 18.0),
            bands: bands(chart, up),
            line: polyline(places.clone()),
            points: points(chart, &places.collect::<Vec<_>>()),
            ground: Px(RISE.1),
            baseline: Px(HEIGHT - 8.0),
        }
    }
}

fn across(chart: &ScoreChart) -> Axis {
    let first = chart.points.first().map_or(0.0, |point| point.week);
    let last = chart.points.last().map_or(1.0, |point| point.week);
    Axis { low: first, high: last, from: PLOT.0, to: PLOT.1 }
}

fn bands(chart: &ScoreChart, up: Axis) -> Vec<BandView<'_>> {
    let ends = chart.bands.iter().skip(1).map(|band| band.from).chain([chart.high]);
    let reach: Vec<(f64, f64)> = chart.bands.iter().zip(ends).map(|(band, end)| (up.place(end), up.place(band.from))).collect();
    let middles: Vec<f64> = reach.iter().map(|(top, bottom)| (top + bottom) / 2.0 + 4.0).collect();
    let labels = spread(&middles, LINE, RISE.0 + 4.0, RISE.1);
    let views = chart.bands.iter().zip(reach).zip(labels);
    views
        .map(|((band, (top, bottom)), label_y)| BandView {
            class: band.tone.class(),
            y: Px(top),
            bottom: Px(bottom),
            height: Px(bottom - top),
            label: &band.label,
            label_y: Px(label_y),
        })
        .collect()
}

/// Values stand above their points; where they would run into each other only the first and the last are written.
fn points<'a>(chart: &'a ScoreChart, places: &[(f64, f64)]) -> Vec<PointView<'a>> {
    let roomy = places.windows(2).all(|pair| pair[1].0 - pair[0].0 >= VALUE_ROOM);
    let end = places.len().saturating_sub(1);
    let view = |(index, (point, (x, y))): (usize, (&'a Point, &(f64, f64)))| PointView {
        x: Px(*x),
        y: Px(*y),
        value_y: Px((y - 12.0).max(13.0)),
        when: &point.when,
        label: (roomy || index == 0 || index == end).then_some(point.label.as_str()),
        last: index == end,
    };
    chart.points.iter().zip(places).enumerate().map(view).collect()
}
