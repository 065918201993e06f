//! A session in one line: heart rate from beat to beat, with the part that followed the pacer in another shade.

use askama::Template;

use super::ChartTable;
use super::plot::{Axis, Px, WIDTH, polyline};

const HEIGHT: f64 = 170.0;
const RISE: (f64, f64) = (26.0, 136.0);
const PLOT: (f64, f64) = (30.0, 352.0);
/// More points than this are finer than a screen.
const MOST_POINTS: usize = 900;
/// Minutes between two labels, for short and for long sessions.
const STEPS_MIN: [usize; 5] = [1, 2, 5, 10, 30];
const MOST_LABELS: usize = 8;

/// Heart rate over a session.
#[derive(Debug, Clone)]
pub struct PulseChart {
    /// Unique on the page: names the parts of the picture.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// In what: "slagen per minuut, tegen minuten".
    pub note: String,
    /// The course in one sentence, for who does not see the line.
    pub description: String,
    /// Uninterrupted stretches of seconds and beats a minute.
    pub stretches: Vec<Vec<(f64, f64)>>,
    /// Parts with the pacer, from and to, in seconds.
    pub paced: Vec<(f64, f64)>,
    /// Its name.
    pub paced_label: String,
    /// From when the wave was regular, and what that is called.
    pub regular: Option<(f64, String)>,
    /// The numbers.
    pub table: ChartTable,
}

impl std::fmt::Display for PulseChart {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", PulseView::of(self))
    }
}

impl askama::filters::HtmlSafe for PulseChart {}

#[derive(Template)]
#[template(path = "look/chart/pulse.html")]
struct PulseView<'a> {
    chart: &'a PulseChart,
    width: f64,
    height: f64,
    top: f64,
    ground: f64,
    baseline: f64,
    left: f64,
    right: f64,
    lines: Vec<String>,
    paced: Vec<(Px, Px, Px)>,
    regular: Option<(Px, &'a str)>,
    heights: Vec<(Px, String)>,
    minutes: Vec<(Px, String)>,
}

impl<'a> PulseView<'a> {
    fn of(chart: &'a PulseChart) -> PulseView<'a> {
        let across = across(chart);
        let up = up(chart);
        let all: usize = chart.stretches.iter().map(Vec::len).sum();
        let every = all.div_ceil(MOST_POINTS).max(1);
        let line = |stretch: &Vec<(f64, f64)>| {
            polyline(stretch.iter().step_by(every).map(|(s, bpm)| (across.place(*s), up.place(*bpm))))
        };
        let part = |(from, to): &(f64, f64)| {
            let (from, to) = (across.place(*from), across.place(*to));
            (Px(from), Px(to - from), Px((from + to) / 2.0))
        };
        PulseView {
            chart,
            width: WIDTH,
            height: HEIGHT,
            top: RISE.0,
            ground: RISE.1 + 4.0,
            baseline: RISE.1 + 22.0,
            left: PLOT.0,
            right: PLOT.1,
            lines: chart.stretches.iter().map(line).collect(),
            paced: chart.paced.iter().map(part).collect(),
            regular: chart.regular.as_ref().map(|(s, name)| (Px(across.place(*s)), name.as_str())),
            heights: [up.low, up.high].map(|bpm| (Px(up.place(bpm) + 4.0), format!("{bpm}"))).into(),
            minutes: minutes(&across),
        }
    }
}

fn across(chart: &PulseChart) -> Axis {
    let beats = chart.stretches.iter().flatten().map(|(s, _)| *s);
    let end_s = beats.chain(chart.paced.iter().map(|(_, to)| *to)).fold(1.0, f64::max);
    Axis { low: 0.0, high: end_s, from: PLOT.0, to: PLOT.1 }
}

/// Whole tens around the line.
fn up(chart: &PulseChart) -> Axis {
    let rates = || chart.stretches.iter().flatten().map(|(_, bpm)| *bpm).filter(|bpm| bpm.is_finite());
    let (low, high) = (rates().fold(200.0, f64::min), rates().fold(40.0, f64::max));
    let (low, high) = ((low.min(high) / 10.0).floor() * 10.0, (high / 10.0).ceil() * 10.0);
    Axis { low, high: high.max(low + 20.0), from: RISE.1, to: RISE.0 }
}

fn minutes(across: &Axis) -> Vec<(Px, String)> {
    let whole = (across.high / 60.0).floor() as usize;
    let step = STEPS_MIN.into_iter().find(|step| whole / step <= MOST_LABELS).unwrap_or(60);
    (0..=whole).step_by(step).map(|minute| (Px(across.place(minute as f64 * 60.0)), minute.to_string())).collect()
}
