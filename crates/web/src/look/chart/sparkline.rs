//! A course in the width of a word, for a row of a table. Its numbers stand in words in its title.

use askama::Template;

use super::plot::{Axis, polyline};

const SIZE: (f64, f64) = (96.0, 24.0);
const EDGE: f64 = 4.0;

/// A line of values, the last one marked.
#[derive(Debug, Clone)]
pub struct Sparkline {
    /// What it shows, with first and last value: "Distress: 27 naar 20".
    pub title: String,
    /// Lowest possible value.
    pub low: f64,
    /// Highest possible value.
    pub high: f64,
    /// The values, at equal distances.
    pub values: Vec<f64>,
}

impl std::fmt::Display for Sparkline {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", SparkView::of(self))
    }
}

#[derive(Template)]
#[template(path = "look/chart/sparkline.html")]
struct SparkView<'a> {
    title: &'a str,
    line: String,
    last: Option<(super::plot::Px, super::plot::Px)>,
}

impl<'a> SparkView<'a> {
    fn of(spark: &'a Sparkline) -> SparkView<'a> {
        let steps = spark.values.len().saturating_sub(1);
        let across = Axis { low: 0.0, high: steps as f64, from: EDGE, to: SIZE.0 - EDGE };
        let up = Axis { low: spark.low, high: spark.high, from: SIZE.1 - EDGE, to: EDGE };
        let places: Vec<(f64, f64)> =
            spark.values.iter().enumerate().map(|(index, value)| (across.place(index as f64), up.place(*value))).collect();
        SparkView {
            title: &spark.title,
            last: places.last().map(|(x, y)| (super::plot::Px(*x), super::plot::Px(*y))),
            line: polyline(places.into_iter()),
        }
    }
}
