//! `/episodes/{episode}/assessments/new`: totals of a questionnaire, entered by hand.
//!
//! Only totals are asked: most wordings may not be shipped. A positive safety item cannot be seen in totals, so the form asks
//! for it, and a yes brings a human being in touch.

use super::dashboard::{FIRST, place, written};
use super::{episode_id, frame, path_of};
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Field, FieldKind, Frame, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::reading::{Reading, Wrong};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{Action, AppError, Dossier};
use kadans_domain::{EntryId, Event, InstrumentId, ScaleId, ScaleValue, ValuesRecorded, Week};
use kadans_instrument::{AnswerProblem, Instrument, Method, Points, Scale, Totals, text_key};
use kadans_text::Words;

/// No scale comes near this maximum.
const PRINTED_MAX: i64 = 1_000;

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
    let (ticket, values) = match read(&ctx, &filled) {
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

fn name_of(scale: &Scale) -> String {
    format!("scale-{}", scale.id)
}

fn read(ctx: &Ctx, filled: &Filled) -> Result<(EntryId, ValuesRecorded), Wrong> {
    let w = ctx.words;
    let mut form = Reading::of(w, filled);
    let ticket = form.choice("ticket", |id| id.parse().ok());
    let week = form.whole("week", 0, 520).and_then(|week| Week::new(week).ok());
    let Some(instrument) = chosen(ctx, filled) else {
        form.refuse("instrument", w.text("form-choose"));
        return Err(form.wrong());
    };
    let totals = totals(w, &mut form, instrument);
    let printed = if form.typed("printed_max").is_empty() { None } else { form.whole("printed_max", 1, PRINTED_MAX) };
    let read = || {
        let values = ValuesRecorded {
            instrument: InstrumentId(instrument.id.to_string()),
            week: week?,
            values: totals
                .iter()
                .map(|(id, value)| (ScaleId(id.to_string()), ScaleValue::from_hundredths(value.hundredths())))
                .collect(),
            printed_max: printed.and_then(|max| i32::try_from(max).ok()).map(ScaleValue::whole),
            safety_item_positive: filled.get("safety") == "yes" && instrument.safeguard.is_some(),
        };
        Some((ticket?, values))
    };
    let read = read();
    let wrong = form.wrong();
    match read {
        Some(read) if wrong.is_empty() => Ok(read),
        _ => Err(wrong),
    }
}

/// Every total that was filled in; at least one, and parts that agree with their sum.
fn totals(w: Words, form: &mut Reading<'_>, instrument: &Instrument) -> Vec<(kadans_instrument::ScaleId, Points)> {
    let mut totals = Vec::new();
    for scale in &instrument.scales {
        let name = name_of(scale);
        if form.typed(&name).is_empty() {
            continue;
        }
        let value = form.hundredths(&name, scale.low.hundredths().into(), scale.high.hundredths().into());
        totals.extend(value.map(|value| (scale.id.clone(), Points::from_hundredths(value as i32))));
    }
    let Some(first) = instrument.scales.first() else { return totals };
    if instrument.scales.iter().all(|scale| form.typed(&name_of(scale)).is_empty()) {
        form.refuse(&name_of(first), w.text("assessment-one-needed"));
    }
    if let Err(problem) = Totals::enter(instrument, totals.iter().cloned()) {
        let (scale, sentence) = refused(w, instrument, &problem);
        form.refuse(&format!("scale-{scale}"), sentence);
    }
    totals
}

fn refused(w: Words, instrument: &Instrument, problem: &AnswerProblem) -> (String, String) {
    let key = text_key::answer_problem(problem);
    let named = |scale: &kadans_instrument::ScaleId| w.text(&text_key::scale(&instrument.id, scale));
    match problem {
        AnswerProblem::TotalOutOfRange { scale, got, low, high } => {
            let args = [("scale", named(scale).into()), ("got", written(*got)), ("low", written(*low)), ("high", written(*high))];
            (scale.to_string(), w.with(key, &args))
        }
        AnswerProblem::DoesNotAddUp { scale, got, sum } => {
            let args = [("scale", named(scale).into()), ("got", written(*got)), ("sum", written(*sum))];
            (scale.to_string(), w.with(key, &args))
        }
        AnswerProblem::UnknownItem { .. }
        | AnswerProblem::DuplicateItem(_)
        | AnswerProblem::OutOfRange { .. }
        | AnswerProblem::TwoBranches { .. }
        | AnswerProblem::NoRecoding(_)
        | AnswerProblem::UnknownScale { .. }
        | AnswerProblem::DuplicateScale(_) => (String::new(), w.text("assessment-refused")),
    }
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
