//! The dose over the weeks: what was planned as an open beat, what was done as a filled one.

use askama::Template;

use super::ChartTable;
use super::plot::{Axis, LINE, Px, WIDTH, spread};

const HEIGHT: f64 = 190.0;
/// The beats stand between these places; to the right is room for the words "gepland" and "gedaan".
const PLOT: (f64, f64) = (4.0, 268.0);
const RISE: (f64, f64) = (24.0, 158.0);
/// A beat narrower than this has no room for its number.
const NUMBER_ROOM: f64 = 24.0;

/// Planned and done minutes, week by week.
#[derive(Debug, Clone)]
pub struct DoseChart {
    /// Unique on the page.
    pub id: String,
    /// "Hardloopminuten per week".
    pub title: String,
    /// What the picture needs to be read, or nothing.
    pub note: String,
    /// The course in one sentence.
    pub description: String,
    /// The weeks, in order.
    pub weeks: Vec<DoseWeek>,
    /// The word beside the open beats.
    pub planned: String,
    /// The word beside the filled beats.
    pub done: String,
    /// The numbers.
    pub table: ChartTable,
}

/// One week.
#[derive(Debug, Clone)]
pub struct DoseWeek {
    /// Its name under the picture: "1".
    pub when: String,
    /// Planned minutes.
    pub planned: f64,
    /// Minutes done; `None` for a week that has not begun.
    pub done: Option<f64>,
    /// The number above the beat, as it is written.
    pub label: String,
    /// Whether it is the present week.
    pub now: bool,
}

impl std::fmt::Display for DoseChart {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", DoseView::of(self))
    }
}

#[derive(Template)]
#[template(path = "look/chart/dose.html")]
struct DoseView<'a> {
    chart: &'a DoseChart,
    width: Px,
    height: Px,
    right: Px,
    ground: Px,
    baseline: Px,
    weeks: Vec<WeekView<'a>>,
    words: Vec<WordView<'a>>,
}

struct WeekView<'a> {
    x: Px,
    width: Px,
    middle: Px,
    planned_y: Px,
    planned_height: Px,
    done: Option<(Px, Px)>,
    label: Option<(&'a str, Px)>,
    when: Option<&'a str>,
    radius: Px,
    now: bool,
}

impl<'a> WeekView<'a> {
    /// Where the weeks stand close, only some carry their name, and the present one always does.
    fn named(self, week: &'a DoseWeek, index: usize, every: usize, now: Option<usize>) -> WeekView<'a> {
        let clear = now.is_none_or(|now| now.abs_diff(index) >= every);
        let shown = week.now || (clear && (every == 1 || (index + 1).is_multiple_of(every)));
        WeekView { when: shown.then_some(week.when.as_str()), ..self }
    }
}

struct WordView<'a> {
    text: &'a str,
    y: Px,
    class: &'static str,
}

impl<'a> DoseView<'a> {
    fn of(chart: &'a DoseChart) -> DoseView<'a> {
        let most = chart.weeks.iter().flat_map(|week| [week.planned, week.done.unwrap_or(0.0)]).fold(1.0, f64::max);
        let up = Axis { low: 0.0, high: most, from: RISE.1, to: RISE.0 };
        let step = (PLOT.1 - PLOT.0) / chart.weeks.len().max(1) as f64;
        let weeks = chart.weeks.iter().enumerate().map(|(index, week)| week_view(week, PLOT.0 + index as f64 * step, step, up));
        let (every, now) = ((NUMBER_ROOM / step).ceil() as usize, chart.weeks.iter().position(|week| week.now));
        let weeks = weeks.enumerate().map(|(index, week)| week.named(&chart.weeks[index], index, every.max(1), now));
        DoseView {
            chart,
            width: Px(WIDTH),
            height: Px(HEIGHT),
            right: Px(PLOT.1 + 8.0),
            ground: Px(RISE.1),
            baseline: Px(HEIGHT - 10.0),
            weeks: weeks.collect(),
            words: words(chart, up),
        }
    }
}

fn week_view(week: &DoseWeek, x: f64, step: f64, up: Axis) -> WeekView<'_> {
    let width = (step * 0.72).min(40.0);
    let left = x + (step - width) / 2.0;
    let top = up.place(week.planned.max(week.done.unwrap_or(0.0)));
    let roomy = step >= NUMBER_ROOM;
    WeekView {
        x: Px(left),
        width: Px(width),
        middle: Px(left + width / 2.0),
        planned_y: Px(up.place(week.planned)),
        planned_height: Px(RISE.1 - up.place(week.planned)),
        done: week.done.map(|done| (Px(up.place(done)), Px(RISE.1 - up.place(done)))),
        label: roomy.then_some((week.label.as_str(), Px(top - 7.0))),
        when: None,
        radius: Px(4.0_f64.min(width / 2.0)),
        now: week.now,
    }
}

/// Both words stand to the right of the last week, at the height of its beats and clear of each other.
fn words(chart: &DoseChart, up: Axis) -> Vec<WordView<'_>> {
    let Some(last) = chart.weeks.last() else { return Vec::new() };
    let latest_done = chart.weeks.iter().rev().find_map(|week| week.done);
    let mut words = vec![(chart.planned.as_str(), up.place(last.planned) + 4.0, "")];
    words.extend(latest_done.map(|done| (chart.done.as_str(), up.place(done) + 4.0, "chart-value")));
    let places = spread(&words.iter().map(|word| word.1).collect::<Vec<_>>(), LINE, RISE.0, RISE.1);
    words.into_iter().zip(places).map(|((text, _, class), y)| WordView { text, y: Px(y), class }).collect()
}
