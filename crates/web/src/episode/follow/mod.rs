//! `/episodes/{episode}`: where somebody stands, what waits for the therapist, and what came of everything done so far.

mod course;
pub mod decisions;
mod notes;
mod sessions;
pub mod waits;

use super::dashboard::Dashboard;
use super::dose::course_chart;
use super::{Treated, episode_id, path_of, programme};
use crate::caseload::row::state;
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::guide::handed::Handed;
use crate::guide::monitor::Monitor;
use crate::look::chart::{DoseChart, Sparkline};
use crate::look::{Badge, Choices, Facts, Field, FieldKind, Frame, Notice, Place, Problems};
use crate::page::{page, unfinished};
use crate::patient::referrer;
use crate::problem::Problem;
use crate::reading::Wrong;
use crate::referral::form::indication_name;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use course::{GoalRow, Version};
use decisions::Decided;
use kadans_app::{Action, Dossier};
use kadans_domain::EpisodeId;
use kadans_plan::running::course::Phase;
use kadans_text::Words;
use sessions::Done;
use waits::{Heard, Next, Standing};

/// Sessions shown before the rest is folded away.
const SHOWN: usize = 6;

#[derive(Template)]
#[template(path = "episode/follow.html")]
struct FollowPage {
    frame: Frame,
    w: Words,
    path: String,
    patient_path: String,
    lede: String,
    ticket: String,
    state: Badge,
    paused: bool,
    problems: Problems,
    next: Next,
    stops: Vec<Standing>,
    alerts: Vec<Heard>,
    complaint: Handed,
    injuries: Monitor,
    handled: Vec<Heard>,
    facts: Facts,
    dose: Option<DoseChart>,
    latest: Vec<Done>,
    earlier: Vec<Done>,
    goals: Vec<GoalRow>,
    breathing: Facts,
    motivation: Option<Sparkline>,
    motivation_told: String,
    notes: Vec<Notice>,
    dashboard: Dashboard,
    versions: Vec<Version>,
    decided: Vec<Decided>,
    has_plan: bool,
    open: bool,
    rung: Field,
    rung_reason: Field,
    phase: Choices,
    phase_reason: Field,
    pause: Vec<Field>,
    discharge: Field,
}

/// A small form on the page that could not go on, with what was filled in.
pub struct Refused<'a> {
    /// As it was filled in.
    pub filled: &'a Filled,
    /// What is still needed.
    pub wrong: Wrong,
}

impl Refused<'_> {
    /// Every form of the page as it opens.
    pub fn nothing(filled: &Filled) -> Refused<'_> {
        Refused { filled, wrong: Wrong::default() }
    }

    /// The summary of what is wrong.
    pub fn summary(&self, w: Words) -> Problems {
        self.wrong.summary(w, |field| label(w, field))
    }
}

/// Shows the episode.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    if let Some(treated) = Treated::of(&ctx, &dossier) {
        return Ok(programme::follow::show(&ctx, &treated, None));
    }
    let nothing = Filled::default();
    Ok(page(&FollowPage::of(&ctx, &dossier, &Refused::nothing(&nothing))))
}

/// Shows the episode again, around a small form that could not go on.
pub async fn again(ctx: &Ctx, episode: EpisodeId, refused: Refused<'_>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    if let Some(treated) = Treated::of(ctx, &dossier) {
        return Ok(programme::follow::show(ctx, &treated, Some(&refused)));
    }
    Ok(unfinished(&FollowPage::of(ctx, &dossier, &refused)))
}

impl FollowPage {
    fn of(ctx: &Ctx, dossier: &Dossier, refused: &Refused<'_>) -> FollowPage {
        let (w, course, app) = (ctx.words, &dossier.course, ctx.web.app());
        let name = dossier.patient.name.as_str();
        let mut done = sessions::lines(ctx, dossier);
        let earlier = done.split_off(done.len().min(SHOWN));
        let (handled, alerts) = waits::alerts(ctx, dossier).into_iter().partition(|alert| alert.acknowledged);
        let lede = [
            ("indication", indication_name(w, dossier.referral.indication).into()),
            ("by", referrer(w, &dossier.referral).into()),
        ];
        FollowPage {
            frame: Frame {
                path: path_of(dossier),
                ..ctx.frame(name).at(Place::Caseload).below(w.text(Place::Caseload.key()), Place::Caseload.path())
            },
            w,
            path: path_of(dossier),
            patient_path: format!("/patients/{}", dossier.patient.id),
            lede: w.with("follow-lede", &lede),
            ticket: app.ticket().to_string(),
            state: state(w, app.state(dossier)),
            paused: course.pausing,
            problems: refused.summary(w),
            next: waits::next(ctx, dossier),
            stops: waits::stops(ctx, dossier),
            alerts,
            handled,
            complaint: Handed::of(w, app.content(), dossier),
            injuries: Monitor::of(w, dossier),
            facts: course::facts(ctx, dossier),
            dose: course_chart(w, &course.weeks, dossier.today),
            latest: done,
            earlier,
            goals: course::goals(ctx, dossier),
            breathing: course::breathing(ctx, dossier),
            motivation: course::motivation(w, dossier),
            motivation_told: course::motivation_told(w, dossier),
            notes: notes::notes(ctx, dossier),
            dashboard: Dashboard::of(w, app, app.series(dossier)),
            versions: course::versions(w, dossier),
            decided: decisions::decisions(ctx, dossier),
            has_plan: !dossier.versions.is_empty(),
            open: app.state(dossier) != "discharged",
            rung: offered(field(w, FieldKind::Whole, "rung", refused), dossier).hint(w.text("follow-rung-hint")),
            rung_reason: field(w, FieldKind::Line, "rung_reason", refused),
            phase: phases(w, dossier, refused),
            phase_reason: field(w, FieldKind::Line, "phase_reason", refused),
            pause: [(FieldKind::Date, "pause_from"), (FieldKind::Date, "pause_to"), (FieldKind::Line, "pause_reason")]
                .into_iter()
                .map(|(kind, name)| field(w, kind, name, refused))
                .collect(),
            discharge: field(w, FieldKind::Lines, "discharge_reason", refused),
        }
    }
}

pub fn field(w: Words, kind: FieldKind, name: &str, refused: &Refused<'_>) -> Field {
    Field::new(kind, name, label(w, name)).filled(refused.filled.get(name)).wrong(refused.wrong.of(name))
}

/// The phases with the task of each; the one that was set last is chosen.
fn phases(w: Words, dossier: &Dossier, refused: &Refused<'_>) -> Choices {
    let now = dossier.course.phase.map(|since| since.phase.code()).unwrap_or_default();
    let typed = refused.filled.get("phase");
    let option = |phase: Phase| (phase.code(), w.text(&format!("value-phase-{}", phase.code().replace('_', "-"))));
    let mut choices =
        Choices::new("phase", label(w, "phase"), &Phase::ALL.map(option), if typed.is_empty() { now } else { typed });
    for choice in &mut choices.options {
        choice.hint = Some(w.text(&format!("phase-task-{}", choice.value.replace('_', "-"))));
    }
    choices.wrong(refused.wrong.of("phase"))
}

/// An offered step is filled in, so that accepting it is giving the reason.
fn offered(rung: Field, dossier: &Dossier) -> Field {
    let offer = dossier.course.done.last().and_then(|done| done.verdict.offer);
    match offer {
        Some(offer) if rung.value.is_empty() => rung.filled(offer.to_string()),
        _ => rung,
    }
}

fn label(w: Words, field: &str) -> String {
    w.text(&format!("follow-{}", field.replace('_', "-")))
}
