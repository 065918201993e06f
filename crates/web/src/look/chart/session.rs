//! A session as a line of beats: bouts and rests to scale, as in a score.

use askama::Template;

use super::ChartTable;
use super::plot::{Axis, Px, WIDTH};

const HEIGHT: f64 = 58.0;
const GROUND: f64 = 34.0;
/// Minutes stand above a beat that is at least so wide.
const NUMBER_ROOM: f64 = 18.0;
/// White between two beats, so that two of the same kind stay two.
const BREATH: f64 = 2.0;

/// The beat line of a session.
#[derive(Debug, Clone)]
pub struct SessionLine {
    /// Unique on the page.
    pub id: String,
    /// The session: "Sessie 7".
    pub title: String,
    /// The session in one sentence.
    pub description: String,
    /// The beats, in order.
    pub beats: Vec<Beat>,
    /// Whole length in words: "30 min".
    pub length: String,
    /// The steps with their lengths.
    pub table: ChartTable,
}

/// One stretch of the session.
#[derive(Debug, Clone)]
pub struct Beat {
    /// Seconds.
    pub seconds: u32,
    /// How hard.
    pub effort: Effort,
    /// What stands above it when there is room: "4".
    pub label: String,
}

/// How hard a stretch is; it chooses the height of the beat, so that it reads without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// A bout: tall.
    Go,
    /// Easy movement: low.
    Ease,
    /// Stillness: a thin line.
    Still,
}

impl Effort {
    fn shape(self) -> (&'static str, f64) {
        match self {
            Effort::Go => ("beat-go", 18.0),
            Effort::Ease => ("beat-ease", 7.0),
            Effort::Still => ("beat-still", 3.0),
        }
    }
}

impl std::fmt::Display for SessionLine {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", SessionView::of(self))
    }
}

#[derive(Template)]
#[template(path = "look/chart/session.html")]
struct SessionView<'a> {
    line: &'a SessionLine,
    width: Px,
    height: Px,
    baseline: Px,
    beats: Vec<BeatView<'a>>,
}

struct BeatView<'a> {
    class: &'static str,
    x: Px,
    y: Px,
    width: Px,
    height: Px,
    radius: Px,
    middle: Px,
    label: Option<&'a str>,
}

impl<'a> SessionView<'a> {
    fn of(line: &'a SessionLine) -> SessionView<'a> {
        let total: u32 = line.beats.iter().map(|beat| beat.seconds).sum();
        let along = Axis { low: 0.0, high: f64::from(total), from: 0.0, to: WIDTH };
        let mut before = 0;
        let mut beats = Vec::with_capacity(line.beats.len());
        for beat in &line.beats {
            let (from, to) = (along.place(f64::from(before)), along.place(f64::from(before + beat.seconds)));
            beats.push(beat_view(beat, from, to));
            before += beat.seconds;
        }
        SessionView { line, width: Px(WIDTH), height: Px(HEIGHT), baseline: Px(HEIGHT - 6.0), beats }
    }
}

fn beat_view(beat: &Beat, from: f64, to: f64) -> BeatView<'_> {
    let (class, height) = beat.effort.shape();
    let width = (to - from - BREATH).max(1.0);
    BeatView {
        class,
        x: Px(from),
        y: Px(GROUND - height),
        width: Px(width),
        height: Px(height),
        radius: Px((height / 2.0).min(width / 2.0).min(4.0)),
        middle: Px(from + width / 2.0),
        label: (width >= NUMBER_ROOM && beat.effort == Effort::Go).then_some(beat.label.as_str()),
    }
}
