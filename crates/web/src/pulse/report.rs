//! `/episodes/{episode}/recordings`: what straps recorded. Every number stands beside what was doubtful about its beats.

use super::curve::curve;
use super::{entry_id, moment};
use crate::ctx::Ctx;
use crate::look::chart::PulseChart;
use crate::look::{Facts, Frame};
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::Json;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kadans_app::{Action, AppError, Dossier, KeptRecording, Recording};
use kadans_domain::EpisodeId;
use kadans_pulse::{Artefacts, Cleaning, Fault, Series, analyse};
use kadans_text::{Arg, Words};
use kadans_wire::pulse::{AnalysisForm, ReportForm, recording_csv};

#[derive(Template)]
#[template(path = "pulse/list.html")]
struct ListPage {
    frame: Frame,
    w: Words,
    rows: Vec<Row>,
}

/// A session of the list.
struct Row {
    path: String,
    when: String,
    length: String,
    beats: String,
    quality: String,
    swing: String,
}

#[derive(Template)]
#[template(path = "pulse/report.html")]
struct ReportPage {
    frame: Frame,
    w: Words,
    path: String,
    curve: PulseChart,
    facts: Facts,
    warnings: Vec<String>,
    /// Names of the metrics with the value of every interval, and corrected.
    metrics: Vec<(&'static str, String, String)>,
    artefacts: Facts,
}

/// All recordings of the episode, the newest first.
pub async fn list(ctx: Ctx, Path(episode): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&episode)?).await?;
    let (w, app) = (ctx.words, ctx.web.app());
    let dossier = app.dossier(&access).await?;
    let all = app.recordings(&access).await?;
    let rows = all.iter().rev().map(|one| Row::of(w, dossier.episode.id, one)).collect();
    Ok(page(&ListPage { frame: crate::episode::frame(&ctx, &dossier, w.text("pulse-list-title")), w, rows }))
}

/// One recording in full.
pub async fn show(ctx: Ctx, Path((episode, entry)): Path<(String, String)>) -> Result<Response, Problem> {
    let (dossier, recording) = open(&ctx, &episode, &entry).await?;
    Ok(page(&ReportPage::of(&ctx, &dossier, &recording)))
}

/// Its beats as a table, for any other program.
pub async fn beats(ctx: Ctx, Path((episode, entry)): Path<(String, String)>) -> Result<Response, Problem> {
    let (_, recording) = open(&ctx, &episode, &entry).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"beats-{}.csv\"", recording.kept.at.date())),
    ];
    Ok((headers, recording_csv(&recording.played.beats)).into_response())
}

/// Its analysis, as `kadans pulse analyse --json` prints it.
pub async fn analysis(ctx: Ctx, Path((episode, entry)): Path<(String, String)>) -> Result<Response, Problem> {
    let (_, recording) = open(&ctx, &episode, &entry).await?;
    let series = series(&recording)?;
    let read = |cleaning| analyse(&series, cleaning);
    let (all, range, corrected) = (read(Cleaning::All), read(Cleaning::Range), read(Cleaning::Corrected));
    Ok(Json(AnalysisForm::new(&series, &Artefacts::of(&series), &all, &range, Some(&corrected))).into_response())
}

async fn open(ctx: &Ctx, episode: &str, entry: &str) -> Result<(Dossier, Recording), Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(episode)?).await?;
    let recording = ctx.web.app().recording(&access, entry_id(entry)?).await?;
    Ok((ctx.web.app().dossier(&access).await?, recording))
}

fn episode_id(text: &str) -> Result<EpisodeId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

fn series(recording: &Recording) -> Result<Series, Problem> {
    let unreadable = |why: kadans_pulse::SeriesError| AppError::Unreadable { what: "recording", detail: why.to_string() };
    Ok(recording.played.series().map_err(unreadable)?)
}

impl Row {
    fn of(w: Words, episode: EpisodeId, one: &KeptRecording) -> Row {
        let summary = &one.summary;
        Row {
            path: format!("/episodes/{episode}/recordings/{}", one.entry),
            when: moment(w, one.at),
            length: length(w, summary.duration_s),
            beats: w.number(summary.beats as i64),
            quality: w.text(&format!("pulse-quality-{}", summary.quality)),
            swing: summary.swing_bpm.map_or_else(|| "–".to_owned(), |bpm| decimal(w, bpm)),
        }
    }
}

impl ReportPage {
    fn of(ctx: &Ctx, dossier: &Dossier, recording: &Recording) -> ReportPage {
        let w = ctx.words;
        let series = recording.played.series().ok();
        ReportPage {
            frame: crate::episode::frame(ctx, dossier, w.text("pulse-report-title")),
            w,
            path: format!("/episodes/{}/recordings/{}", dossier.episode.id, recording.kept.entry),
            curve: curve(w, &recording.played),
            facts: facts(w, recording),
            warnings: warnings(w, recording),
            metrics: series.as_ref().map(|series| metrics(w, series)).unwrap_or_default(),
            artefacts: series.as_ref().map(|series| artefacts(w, &Artefacts::of(series))).unwrap_or_default(),
        }
    }
}

fn facts(w: Words, recording: &Recording) -> Facts {
    let summary = &recording.kept.summary;
    let percent = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.0} %"));
    Facts::default()
        .with(w.text("pulse-when"), moment(w, recording.kept.at), None)
        .with(w.text("pulse-length"), length(w, summary.duration_s), None)
        .with(w.text("pulse-paced"), length(w, summary.paced_s), None)
        .with(w.text("pulse-quality"), w.text(&format!("pulse-quality-{}", summary.quality)), None)
        .with(w.text("pulse-followed"), percent(summary.followed_percent), None)
        .with(w.text("pulse-regular"), percent(summary.regular_percent), None)
        .with(w.text("pulse-swing"), summary.swing_bpm.map_or_else(|| "–".to_owned(), |bpm| decimal(w, bpm)), None)
}

/// What somebody must know before reading the numbers.
fn warnings(w: Words, recording: &Recording) -> Vec<String> {
    let (summary, played) = (&recording.kept.summary, &recording.played);
    let mut warnings = Vec::new();
    if summary.quality != "good" {
        warnings.push(
            w.with("pulse-warn-quality", &[("n", (summary.doubtful as i64).into()), ("of", (summary.beats as i64).into())]),
        );
    }
    if !played.breaks.is_empty() {
        warnings.push(w.count("pulse-warn-breaks", played.breaks.len()));
    }
    if played.refused > 0 {
        warnings.push(w.count("pulse-warn-refused", played.refused));
    }
    warnings.push(w.text("pulse-warn-rmssd"));
    warnings
}

fn metrics(w: Words, series: &Series) -> Vec<(&'static str, String, String)> {
    let (all, corrected) = (analyse(series, Cleaning::All), analyse(series, Cleaning::Corrected));
    let (all, corrected) = (ReportForm::new(&all), ReportForm::new(&corrected));
    let shown = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| decimal(w, value));
    all.numbers().zip(corrected.numbers()).map(|((key, all), (_, corrected))| (key, shown(all), shown(corrected))).collect()
}

fn artefacts(w: Words, artefacts: &Artefacts) -> Facts {
    let of = |fault: Fault| artefacts.found.iter().filter(|found| found.fault == fault).count();
    let rows = [
        ("pulse-doubtful", artefacts.doubtful_beats()),
        ("pulse-out-of-range", artefacts.out_of_range.len()),
        ("pulse-outlying", artefacts.outlying.len()),
        ("pulse-malik", artefacts.malik.len()),
        ("pulse-ectopic", of(Fault::Ectopic)),
        ("pulse-missed", of(Fault::Missed)),
        ("pulse-extra", of(Fault::Extra)),
        ("pulse-long-or-short", of(Fault::LongOrShort)),
    ];
    rows.into_iter().fold(Facts::default(), |facts, (key, count)| facts.with(w.text(key), w.number(count as i64), None))
}

fn length(w: Words, seconds: f64) -> String {
    let seconds = seconds.round() as i64;
    w.with("pulse-minutes", &[("min", (seconds / 60).into()), ("s", (seconds % 60).into())])
}

/// As many decimals as a number of its size deserves.
fn decimal(w: Words, value: f64) -> String {
    let digits = if value.abs() >= 100.0 {
        0
    } else if value.abs() >= 10.0 {
        1
    } else {
        3
    };
    w.number(Arg::decimal(value, digits))
}
