//! `/episodes/{episode}/summary`: the course as a letter, for the general practitioner or the psychologist.
//!
//! Nobody else is on the list: an employer never gets one, and a company doctor only with a consent that this product does not
//! yet record. What each reader gets follows their task; free words from the diary stay in the diary.

mod facts;

use super::dashboard::{Dashboard, ScoreRow};
use super::programme::summary as course;
use super::{Treated, episode_id, frame, path_of};
use crate::ctx::Ctx;
use crate::look::{Facts, Frame};
use crate::page::page;
use crate::patient::{referrer, told_birth};
use crate::problem::Problem;
use crate::reason::sentence;
use crate::referral::form::indication_name;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use kadans_app::{Action, Dossier};
use kadans_content::say;
use kadans_instrument::Series;
use kadans_plan::running::course::Position;
use kadans_plan::running::verdict::Decision;
use kadans_text::Words;
use serde::Deserialize;

/// Letters of the content's version that tell it apart on paper.
const VERSION_SHOWN: usize = 12;

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    Gp,
    Psychologist,
}

impl Reader {
    const ALL: [Reader; 2] = [Reader::Gp, Reader::Psychologist];

    const fn code(self) -> &'static str {
        match self {
            Reader::Gp => "gp",
            Reader::Psychologist => "psychologist",
        }
    }

    /// A psychologist follows mood and anxiety; the general practitioner follows all of it.
    fn reads(self, series: &Series) -> bool {
        match self {
            Reader::Gp => true,
            Reader::Psychologist => {
                matches!(series.scale.as_str(), "anxiety" | "depression") || matches!(series.instrument.as_str(), "phq9" | "gad7")
            }
        }
    }
}

/// `?to=psychologist`.
#[derive(Deserialize)]
pub struct Asked {
    to: Option<String>,
}

#[derive(Template)]
#[template(path = "episode/summary.html")]
struct SummaryPage {
    frame: Frame,
    w: Words,
    path: String,
    readers: Vec<(&'static str, String, bool)>,
    to: String,
    practice: String,
    therapist: String,
    written_on: String,
    name: String,
    born: Option<String>,
    intro: String,
    facts: Facts,
    weeks: Vec<String>,
    scores: Vec<ScoreRow>,
    held: Vec<Held>,
    open: Vec<String>,
    version: String,
}

/// A session after which the dose stayed or went down.
pub struct Held {
    /// When.
    pub day: String,
    /// What was decided.
    pub decision: String,
    /// Why.
    pub reasons: String,
}

/// Shows the letter.
pub async fn show(ctx: Ctx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::PrintSummary, episode_id(&id)?).await?;
    let app = ctx.web.app();
    let dossier = app.dossier(&access).await?;
    let practice = app.practice(access.practice()).await?.name;
    let asked = asked.to.unwrap_or_default();
    let reader = Reader::ALL.into_iter().find(|reader| reader.code() == asked).unwrap_or(Reader::Gp);
    let running = SummaryPage::of(&ctx, &dossier, practice, reader);
    Ok(page(&match Treated::of(&ctx, &dossier) {
        Some(treated) => running.in_course(&ctx, &treated),
        None => running,
    }))
}

impl SummaryPage {
    fn of(ctx: &Ctx, dossier: &Dossier, practice: String, reader: Reader) -> SummaryPage {
        let (w, app) = (ctx.words, ctx.web.app());
        let series: Vec<Series> = app.series(dossier).into_iter().filter(|series| reader.reads(series)).collect();
        let dashboard = Dashboard::of(w, app, series);
        let named = |of: Reader| (of.code(), w.text(&format!("summary-to-{}", of.code())), of == reader);
        SummaryPage {
            frame: Frame { path: format!("{}/summary", path_of(dossier)), ..frame(ctx, dossier, w.text("summary-title")) },
            w,
            path: format!("{}/summary", path_of(dossier)),
            readers: Reader::ALL.map(named).to_vec(),
            to: w.text(&format!("summary-to-{}", reader.code())),
            practice,
            therapist: dossier.therapist.1.clone(),
            written_on: w.date(dossier.today),
            name: dossier.patient.name.as_str().to_owned(),
            born: dossier.patient.born_on.map(|born| told_birth(w, born, dossier.today)),
            intro: intro(w, dossier),
            facts: match reader {
                Reader::Gp => facts::for_gp(ctx, dossier),
                Reader::Psychologist => facts::for_psychologist(w, dossier),
            },
            weeks: dashboard.weeks,
            scores: dashboard.rows.into_iter().map(|row| ScoreRow { why: None, ..row }).collect(),
            held: held(w, dossier),
            open: open_questions(w, dossier),
            version: app.content().version.to_string().chars().take(VERSION_SHOWN).collect(),
        }
    }
}

impl SummaryPage {
    /// The same letter about a course in any programme.
    fn in_course(self, ctx: &Ctx, treated: &Treated<'_>) -> SummaryPage {
        let w = ctx.words;
        SummaryPage {
            intro: course::intro(w, treated, treated.dossier.today),
            facts: course::facts(w, treated),
            held: course::held(w, treated),
            open: course::open_questions(ctx, treated),
            ..self
        }
    }
}

fn intro(w: Words, dossier: &Dossier) -> String {
    let course = &dossier.course;
    let until = match course.position {
        Position::Discharged { on } => on,
        _ => dossier.today,
    };
    let Some(started) = course.started else { return w.text("summary-not-started") };
    w.with(
        "summary-intro",
        &[
            ("name", dossier.patient.name.as_str().into()),
            ("indication", indication_name(w, dossier.referral.indication).into()),
            ("by", referrer(w, &dossier.referral).into()),
            ("from", w.date(started).into()),
            ("until", w.date(until).into()),
        ],
    )
}

fn held(w: Words, dossier: &Dossier) -> Vec<Held> {
    let stayed = dossier.course.done.iter().filter(|done| done.verdict.decision != Decision::Progress);
    stayed
        .map(|done| Held {
            day: w.date(done.date),
            decision: say::sentence(w, &done.verdict.decision.headline_for_therapist()),
            reasons: done.verdict.reasons.iter().map(|reason| sentence(w, reason)).collect::<Vec<_>>().join(" "),
        })
        .collect()
}

/// What nobody dealt with yet, and the referrer's own question.
fn open_questions(w: Words, dossier: &Dossier) -> Vec<String> {
    let question = dossier.referral.question.trim();
    let asked = (!question.is_empty()).then(|| w.with("summary-asked", &[("question", question.into())]));
    let alerts = dossier.course.alerts.iter().filter(|alert| !alert.acknowledged).map(|alert| sentence(w, &alert.reason));
    asked.into_iter().chain(alerts).collect()
}
