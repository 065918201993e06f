//! `/episodes/{episode}/prescription` in any programme: what may be chosen beside what comes of it, a reason beside every number.
//!
//! What is chosen stands in the address, so that a proposal can be computed again without keeping anything. The calendar and the
//! curve are the course as it would stand with this dose, computed by the engine itself.

use super::Treated;
use crate::course::{Calendar, Compared, Evidence, Found, PlanWeeks, curve, numbers};
use crate::ctx::Ctx;
use crate::episode::prescription::starts_on;
use crate::episode::{frame, path_of};
use crate::filled::Filled;
use crate::form::{Asking, Questions, Surface, pairs};
use crate::look::chart::DoseChart;
use crate::look::{Facts, Field, FieldKind, Frame, Notice, NoticeKind, Problems};
use crate::page::{page, page_with};
use crate::problem::Problem;
use crate::reading::{Reading, Wrong};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{AppError, DoseConfirmation, EpisodeAccess};
use kadans_domain::{Facts as Answers, PrescriptionId};
use kadans_plan::{Dose, Proposal};
use kadans_text::Words;

#[derive(Template)]
#[template(path = "episode/programme/prescription.html")]
struct PrescriptionPage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    problems: Problems,
    notice: Option<Notice>,
    questions: Questions,
    found: Found,
    evidence: Option<Evidence>,
    ready: Option<Ready>,
    chosen: Vec<(String, String)>,
    version: usize,
    starts_on: Field,
    reason: Option<Field>,
}

/// A dose that can be confirmed, and what would come of it.
struct Ready {
    facts: Facts,
    weeks: PlanWeeks,
    dose: Option<DoseChart>,
    calendar: Option<Calendar>,
    compared: Option<Compared>,
}

/// Proposes with what is usual, or with what the address says.
pub fn propose(ctx: &Ctx, treated: &Treated<'_>, asked: Vec<(String, String)>) -> Response {
    let Some(intake) = treated.intake else { return to_intake(treated) };
    let filled = if asked.is_empty() { usual(ctx.words, treated, intake) } else { Filled::with(asked) };
    page(&PrescriptionPage::of(ctx, treated, intake, &filled, Wrong::default()))
}

/// Confirms, or comes back with what is still needed.
pub async fn confirm(ctx: &Ctx, access: &EpisodeAccess, treated: &Treated<'_>, filled: &Filled) -> Result<Response, Problem> {
    let Some(intake) = treated.intake else { return Ok(to_intake(treated)) };
    let form = treated.programme.choices(intake);
    let read = Asking::new(ctx.words, treated.programme.id(), &form).read(filled);
    let mut rest = Reading::of(ctx.words, filled);
    let starts_on = rest.date("starts_on");
    let based_on = rest.choice("based_on", |version| version.parse().ok());
    let reason = if treated.versions.is_empty() { Some(String::new()) } else { rest.words("reason", 1000) };
    let wrong = read.wrong.and(rest.wrong());
    let again = |status, wrong, notice| {
        let shown = PrescriptionPage::of(ctx, treated, intake, filled, wrong);
        page_with(status, &PrescriptionPage { notice, ..shown })
    };
    let (Some(starts_on), Some(based_on), Some(reason), true) = (starts_on, based_on, reason, wrong.is_empty()) else {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, wrong, None));
    };
    let confirmation = DoseConfirmation { choice: read.facts, starts_on, reason, based_on };
    match ctx.web.app().confirm_dose(access, confirmation).await {
        Ok(_) => Ok(Redirect::to(&path_of(treated.dossier)).into_response()),
        Err(AppError::Field { field, why }) => {
            let wrong = Wrong::one(field, ctx.words.text(&format!("prescription-{why}")));
            Ok(again(StatusCode::UNPROCESSABLE_ENTITY, wrong, None))
        }
        Err(AppError::Stale(_)) => Ok(again(StatusCode::CONFLICT, Wrong::default(), Some(stale(ctx.words)))),
        Err(AppError::Answers(_) | AppError::Gated(_)) => Ok(again(StatusCode::UNPROCESSABLE_ENTITY, Wrong::default(), None)),
        Err(other) => Err(other.into()),
    }
}

fn stale(w: Words) -> Notice {
    let text = vec![w.text("prescription-stale-what"), w.text("prescription-stale-how")];
    Notice { kind: NoticeKind::Ask, title: w.text("prescription-stale-title"), text }
}

fn to_intake(treated: &Treated<'_>) -> Response {
    Redirect::to(&format!("{}/intake", path_of(treated.dossier))).into_response()
}

/// What runs now; without a version, what the programme proposes.
fn usual(w: Words, treated: &Treated<'_>, intake: &Answers) -> Filled {
    let given = treated.dose().map_or_else(Answers::new, |dose| dose.choice.clone());
    Filled::with(pairs(w, &treated.programme.choices(intake).filled(&given)))
}

impl PrescriptionPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, intake: &Answers, filled: &Filled, wrong: Wrong) -> PrescriptionPage {
        let w = ctx.words;
        let form = treated.programme.choices(intake);
        let asking = Asking::new(w, treated.programme.id(), &form);
        let read = asking.read(filled);
        let (found, ready, refused) = match (read.wrong.is_empty(), treated.programme.prescribe(intake, &read.facts)) {
            (false, _) => (Found::default(), None, Wrong::default()),
            (true, Proposal::Ready { dose, gates }) => {
                let ready = Ready::of(ctx, treated, &dose, filled);
                (Found::of(w, ctx.web.app().content(), &gates), Some(ready), Wrong::default())
            }
            (true, Proposal::Blocked { gates }) => (Found::of(w, ctx.web.app().content(), &gates), None, Wrong::default()),
            (true, Proposal::Refused(problems)) => (Found::default(), None, asking.wrong(&problems)),
        };
        let wrong = wrong.and(read.wrong).and(refused);
        let path = format!("{}/prescription", path_of(treated.dossier));
        let version = treated.versions.len();
        PrescriptionPage {
            frame: Frame { path: path.clone(), ..frame(ctx, treated.dossier, w.text("prescription-title")) },
            w,
            path,
            episode_path: path_of(treated.dossier),
            problems: wrong.summary(w, |field| label(w, treated, &asking, field)),
            notice: None,
            questions: asking.draw(filled, &wrong, Surface::Desk),
            found,
            evidence: Evidence::of(w, ctx.web.app().content(), treated.programme.id(), intake),
            ready,
            chosen: filled.pairs().iter().filter(|(name, _)| name.starts_with("q_")).cloned().collect(),
            version,
            starts_on: starts_on(w, treated.dossier.today, filled, &wrong),
            reason: (version > 0).then(|| {
                Field::new(FieldKind::Lines, "reason", w.text("prescription-reason"))
                    .filled(filled.get("reason"))
                    .wrong(wrong.of("reason"))
            }),
        }
    }
}

/// The name of a field: one of this page, a choice, or a question of the intake that a choice cannot go with.
fn label(w: Words, treated: &Treated<'_>, asking: &Asking<'_>, field: &str) -> String {
    let own = || asking.label_of(field);
    let asked = || Asking::new(w, treated.programme.id(), &treated.programme.intake()).label_of(field);
    own().or_else(asked).unwrap_or_else(|| w.text(&format!("prescription-{}", field.replace('_', "-"))))
}

impl Ready {
    fn of(ctx: &Ctx, treated: &Treated<'_>, dose: &Dose, filled: &Filled) -> Ready {
        let (w, today) = (ctx.words, treated.dossier.today);
        let from = starts_on(w, today, filled, &Wrong::default()).value.parse().unwrap_or(today);
        let standing = treated.with(PrescriptionId::new(ctx.web.app().ticket()), dose, from);
        Ready {
            facts: numbers(w, ctx.web.app().content(), dose),
            weeks: PlanWeeks::of(w, &dose.sessions),
            dose: curve(w, &standing, today),
            calendar: Calendar::of(w, &standing, Some(dose), today.max(from)),
            compared: treated.dose().map(|running| {
                let now = w.count("prescription-now", treated.versions.len());
                Compared::of(w, (now, running), (w.text("prescription-proposed"), dose))
            }),
        }
    }
}
