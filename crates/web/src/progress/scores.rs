//! Scores for the person who gave the answers: a line, and one plain sentence. Bands and names of thresholds stay with the
//! therapist, who can explain them.

use crate::ctx::Ctx;
use crate::look::chart::{ChartTable, Point, ScoreChart};
use kadans_app::Dossier;
use kadans_instrument::{Direction, Points, Series, Verdict, text_key};
use kadans_text::{Arg, Words};

/// One small picture for every scale.
pub fn charts(ctx: &Ctx, dossier: &Dossier) -> Vec<ScoreChart> {
    let series = ctx.web.app().series(dossier);
    series.iter().enumerate().map(|(index, series)| chart(ctx, index, series)).collect()
}

fn chart(ctx: &Ctx, index: usize, series: &Series) -> ScoreChart {
    let w = ctx.words;
    let points: Vec<Point> = series.points.iter().map(|point| placed(w, point.week, point.value)).collect();
    let values: Vec<&str> = points.iter().map(|point| point.label.as_str()).collect();
    ScoreChart {
        id: format!("score-{index}"),
        title: w.text(&text_key::scale(&series.instrument, &series.scale)),
        note: note(ctx, series),
        description: w.with("progress-score-told", &[("values", values.join(", ").into())]),
        low: plain(series.low),
        high: plain(series.high),
        bands: Vec::new(),
        verdict: verdict(w, series.verdict),
        table: ChartTable {
            summary: w.text("word-table"),
            head: vec![w.text("progress-week"), w.text("progress-score")],
            rows: series.points.iter().map(|point| vec![point.week.to_string(), written(w, point.value)]).collect(),
        },
        points,
    }
}

fn placed(w: Words, week: u16, value: Points) -> Point {
    Point { week: week.into(), when: w.count("chart-week", week), value: plain(value), label: written(w, value) }
}

/// The range of the scale and which end is the good one.
fn note(ctx: &Ctx, series: &Series) -> String {
    let instrument = ctx.web.app().content().instruments.named(series.instrument.as_str());
    let direction = instrument.and_then(|instrument| instrument.scale(&series.scale)).map(|scale| scale.direction);
    let key = match direction {
        Some(Direction::HigherIsWorse) => "progress-lower-is-better",
        Some(Direction::HigherIsBetter) => "progress-higher-is-better",
        _ => "progress-range",
    };
    let w = ctx.words;
    w.with(key, &[("low", written(w, series.low).into()), ("high", written(w, series.high).into())])
}

fn verdict(w: Words, verdict: Verdict) -> String {
    let since = match verdict {
        Verdict::BandImproved { since_week }
        | Verdict::BandWorsened { since_week }
        | Verdict::CategoryImproved { since_week }
        | Verdict::CategoryWorsened { since_week } => since_week,
        Verdict::FirstMeasurement
        | Verdict::NoBandChange
        | Verdict::CategoryUnchanged
        | Verdict::ImportantImprovement
        | Verdict::ImportantWorsening
        | Verdict::BelowImportant
        | Verdict::NotJudged => 0,
    };
    w.with(&text_key::plain(text_key::verdict(verdict)), &[("week", since.into())])
}

fn plain(points: Points) -> f64 {
    f64::from(points.hundredths()) / 100.0
}

fn written(w: Words, points: Points) -> String {
    w.number(Arg::decimal(plain(points), if points.is_whole() { 0 } else { 2 }))
}
