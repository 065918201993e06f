//! `/episodes/{episode}/assessments/new`: totals of a questionnaire, entered by hand.
//!
//! Only totals are asked: most wordings may not be shipped. A positive safety item cannot be seen in totals, so the form asks
//! for it, and a yes brings a human being in touch.

mod read;

use super::dashboard::{FIRST, place, written};
use super::{episode_id, frame, path_of};
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Field, FieldKind, Frame, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::reading::Wrong;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{Action, AppError, Dossier};
use kadans_domain::{EntryId, Event};
use kadans_instrument::{Instrument, Method, Scale, text_key};
use kadans_text::Words;
use read::name_of;

#[derive(Template)]
#[template(path = "episode/assessment.html")]
struct AssessmentPage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    ticket: String,
    problems: Problems,
    instruments: Vec<(String, String, bool)>,
    instrument: String,
    name: String,
    recall: String,
    week: Field,
    scales: Vec<Field>,
    printed_max: Field,
    safety: Option<String>,
    safety_positive: bool,
}

/// Shows the form of one instrument.
pub async fn ask(ctx: Ctx, Path(id): Path<String>, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::RecordScores, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let mut fields = asked;
    fields.push(("week".to_owned(), suggested_week(&dossier).to_string()));
    Ok(page(&AssessmentPage::of(&ctx, &dossier, &Filled::with(fields), &Wrong::default())))
}

/// Keeps the totals.
pub async fn record(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::RecordScores, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let (ticket, values) = match read::values(&ctx, &filled) {
        Ok(read) => read,
        Err(wrong) => return Ok(unfinished(&AssessmentPage::of(&ctx, &dossier, &filled, &wrong))),
    };
    match ctx.web.app().write(&access, ticket.uuid(), Event::ValuesRecorded(values)).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#scores", path_of(&dossier))).into_response()),
        Err(AppError::Field { .. }) => {
            let wrong = Wrong::one("week", ctx.words.text("assessment-refused"));
            Ok(unfinished(&AssessmentPage::of(&ctx, &dossier, &filled, &wrong)))
        }
        Err(other) => Err(other.into()),
    }
}

/// Whole weeks since the plan began; 0 before that.
fn suggested_week(dossier: &Dossier) -> i32 {
    let started = dossier.course.started.filter(|start| *start <= dossier.today);
    started.map_or(0, |start| (dossier.today - start).get_days() / 7)
}

fn chosen<'a>(ctx: &'a Ctx, filled: &Filled) -> Option<&'a Instrument> {
    ctx.web.app().content().instruments.named(filled.get("instrument"))
}

impl AssessmentPage {
    fn of(ctx: &Ctx, dossier: &Dossier, filled: &Filled, wrong: &Wrong) -> AssessmentPage {
        let w = ctx.words;
        let instruments = &ctx.web.app().content().instruments;
        let instrument = chosen(ctx, filled).or_else(|| instruments.named(FIRST[0]));
        let path = format!("{}/assessments/new", path_of(dossier));
        let week = Field::new(FieldKind::Whole, "week", w.text("assessment-week")).filled(filled.get("week"));
        let ticket: Option<EntryId> = filled.get("ticket").parse().ok();
        AssessmentPage {
            frame: Frame { path: path.clone(), ..frame(ctx, dossier, w.text("assessment-title")) },
            w,
            path,
            episode_path: path_of(dossier),
            ticket: ticket.map_or_else(|| ctx.web.app().ticket().to_string(), |id| id.to_string()),
            problems: wrong.summary(w, |field| label(w, instrument, field)),
            instruments: listed(ctx, instrument),
            instrument: instrument.map_or_else(String::new, |of| of.id.to_string()),
            name: instrument.map_or_else(String::new, |of| w.text(&text_key::instrument(&of.id))),
            recall: instrument.map_or_else(String::new, |of| w.text(text_key::recall(of.recall))),
            week: week.hint(w.text("assessment-week-hint")).wrong(wrong.of("week")),
            scales: instrument.map_or_else(Vec::new, |of| scales(w, of, filled, wrong)),
            printed_max: Field::new(FieldKind::Whole, "printed_max", w.text("assessment-printed-max"))
                .filled(filled.get("printed_max"))
                .hint(w.text("assessment-printed-max-hint"))
                .wrong(wrong.of("printed_max"))
                .optional(),
            safety: instrument.and_then(|of| safety(w, of)),
            safety_positive: filled.get("safety") == "yes",
        }
    }
}

fn label(w: Words, instrument: Option<&Instrument>, field: &str) -> String {
    let scale = field.strip_prefix("scale-").and_then(|id| id.parse().ok());
    match (instrument, scale) {
        (Some(instrument), Some(scale)) => w.text(&text_key::scale(&instrument.id, &scale)),
        _ => w.text(&format!("assessment-{}", field.replace('_', "-"))),
    }
}

/// Every instrument, those of the published case first.
fn listed(ctx: &Ctx, chosen: Option<&Instrument>) -> Vec<(String, String, bool)> {
    let mut all: Vec<&Instrument> = ctx.web.app().content().instruments.all().collect();
    all.sort_by_key(|of| place(&of.id));
    let option = |of: &Instrument| {
        (of.id.to_string(), ctx.words.text(&text_key::instrument(&of.id)), chosen.is_some_and(|chosen| chosen.id == of.id))
    };
    all.into_iter().map(option).collect()
}

fn scales(w: Words, instrument: &Instrument, filled: &Filled, wrong: &Wrong) -> Vec<Field> {
    let field = |scale: &Scale| {
        let name = name_of(scale);
        let range = [("low", written(scale.low)), ("high", written(scale.high))];
        let key = if matches!(scale.method, Method::SumOfParts { .. }) { "assessment-range-summed" } else { "range-told" };
        Field::new(FieldKind::Decimal, name.as_str(), w.text(&text_key::scale(&instrument.id, &scale.id)))
            .filled(filled.get(&name))
            .hint(w.with(key, &range))
            .wrong(wrong.of(&name))
            .optional()
    };
    instrument.scales.iter().map(field).collect()
}

fn safety(w: Words, instrument: &Instrument) -> Option<String> {
    let rule = instrument.safeguard.as_ref()?;
    let items = rule.items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Some(w.with("assessment-safety", &[("items", items.into())]))
}
