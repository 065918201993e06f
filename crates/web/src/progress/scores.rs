//! Scores for the person who gave the answers: the numbers, their course in the width of a word, and one plain sentence.
//! Bands and names of thresholds stay with the therapist, who can explain them.

use crate::ctx::Ctx;
use crate::look::chart::Sparkline;
use kadans_app::Dossier;
use kadans_instrument::{Direction, Points, Series, Verdict, text_key};
use kadans_text::{Arg, Words};

/// One scale.
pub struct ScoreLine {
    /// What is measured.
    pub title: String,
    /// Every score, in order: "27, 21, 20".
    pub values: String,
    /// The range, and which end is the good one.
    pub note: String,
    /// What it means.
    pub verdict: String,
    /// The course; nothing while there is one score.
    pub course: Option<Sparkline>,
}

/// One line for every scale.
pub fn lines(ctx: &Ctx, dossier: &Dossier) -> Vec<ScoreLine> {
    ctx.web.app().series(dossier).iter().map(|series| line(ctx, series)).collect()
}

fn line(ctx: &Ctx, series: &Series) -> ScoreLine {
    let w = ctx.words;
    let title = w.text(&text_key::scale(&series.instrument, &series.scale));
    let values: Vec<String> = series.points.iter().map(|point| written(w, point.value)).collect();
    let values = w.with("progress-score-told", &[("values", values.join(", ").into())]);
    let course = (series.points.len() > 1).then(|| Sparkline {
        title: format!("{title}. {values}"),
        low: plain(series.low),
        high: plain(series.high),
        values: series.points.iter().map(|point| plain(point.value)).collect(),
    });
    ScoreLine { note: note(ctx, series), verdict: verdict(w, series.verdict), title, values, course }
}

fn note(ctx: &Ctx, series: &Series) -> String {
    let instrument = ctx.web.app().content().instruments.named(series.instrument.as_str());
    let direction = instrument.and_then(|instrument| instrument.scale(&series.scale)).map(|scale| scale.direction);
    let key = match direction {
        Some(Direction::HigherIsWorse) => "progress-lower-is-better",
        Some(Direction::HigherIsBetter) => "progress-higher-is-better",
        Some(Direction::Neutral) | None => "progress-range",
    };
    let w = ctx.words;
    w.with(key, &[("low", written(w, series.low).into()), ("high", written(w, series.high).into())])
}

fn verdict(w: Words, verdict: Verdict) -> String {
    let since = verdict.since_week().unwrap_or_default();
    w.with(&text_key::plain(text_key::verdict(verdict)), &[("week", since.into())])
}

fn plain(points: Points) -> f64 {
    f64::from(points.hundredths()) / 100.0
}

fn written(w: Words, points: Points) -> String {
    w.number(Arg::decimal(plain(points), if points.is_whole() { 0 } else { 2 }))
}
