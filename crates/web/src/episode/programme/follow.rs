//! `/episodes/{episode}` in any programme: where somebody stands, what waits, what holds now, what was done and what came of it.

use super::Treated;
use super::versions::{VersionRow, rows};
use super::waits::{self, Due, Next};
use crate::course::{Calendar, DoneRow, curve, hyphens, now, text_of};
use crate::ctx::Ctx;
use crate::episode::follow::decisions::{Decided, decisions};
use crate::episode::follow::waits::{Heard, Standing as Stopped};
use crate::episode::follow::{Refused, field};
use crate::episode::path_of;
use crate::filled::Filled;
use crate::guide::handed::Handed;
use crate::guide::monitor::Monitor;
use crate::look::chart::DoseChart;
use crate::look::{Badge, Facts, Field, FieldKind, Frame, Place, Problems};
use crate::page::{page, unfinished};
use crate::patient::referrer;
use crate::referral::form::indication_name;
use askama::Template;
use axum::response::Response;
use kadans_plan::ObservationKind;
use kadans_text::Words;

/// Sessions shown before the rest is folded away.
const SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "episode/programme/follow.html")]
struct FollowPage {
    frame: Frame,
    w: Words,
    path: String,
    patient_path: String,
    lede: String,
    ticket: String,
    state: Badge,
    stage: Option<String>,
    paused: bool,
    problems: Problems,
    next: Next,
    stops: Vec<Stopped>,
    alerts: Vec<Heard>,
    complaint: Handed,
    injuries: Monitor,
    handled: Vec<Heard>,
    due: Vec<Due>,
    now: Facts,
    adherence: Facts,
    retests: Vec<String>,
    dose: Option<DoseChart>,
    calendar: Option<Calendar>,
    latest: Vec<DoneRow>,
    earlier: Vec<DoneRow>,
    kinds: Vec<(String, String)>,
    versions: Vec<VersionRow>,
    decided: Vec<Decided>,
    has_plan: bool,
    open: bool,
    pause: Vec<Field>,
    discharge: Field,
}

/// The page as it is, or around a small form that could not go on.
pub fn show(ctx: &Ctx, treated: &Treated<'_>, refused: Option<&Refused<'_>>) -> Response {
    match refused {
        None => page(&FollowPage::of(ctx, treated, &Refused::nothing(&Filled::default()))),
        Some(refused) => unfinished(&FollowPage::of(ctx, treated, refused)),
    }
}

impl FollowPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, refused: &Refused<'_>) -> FollowPage {
        let (w, app, dossier, standing) = (ctx.words, ctx.web.app(), treated.dossier, treated.standing);
        let name = dossier.patient.name.as_str();
        let mut latest = DoneRow::all(w, app.content(), &dossier.entries, &standing.done, dossier.today);
        let earlier = latest.split_off(latest.len().min(SHOWN));
        let (handled, alerts) = waits::alerts(ctx, treated).into_iter().partition(|alert| alert.acknowledged);
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
            state: crate::caseload::row::state(w, app.state(dossier)),
            stage: standing.started.map(|_| text_of(w, treated.programme.id(), "state", standing.state)),
            paused: standing.pausing,
            problems: refused.summary(w),
            next: waits::next(ctx, treated),
            stops: waits::stops(ctx, treated),
            alerts,
            handled,
            complaint: Handed::of(w, app.content(), dossier),
            injuries: Monitor::of(w, dossier),
            due: waits::due(ctx, treated),
            now: now(w, standing),
            adherence: adherence(w, treated),
            retests: retests(w, treated),
            dose: curve(w, standing, dossier.today),
            calendar: Calendar::of(w, standing, treated.dose(), dossier.today),
            latest,
            earlier,
            kinds: kinds(w, treated),
            versions: rows(w, treated),
            decided: decisions(ctx, dossier),
            has_plan: standing.prescription.is_some(),
            open: app.state(dossier) != "discharged",
            pause: [(FieldKind::Date, "pause_from"), (FieldKind::Date, "pause_to"), (FieldKind::Line, "pause_reason")]
                .into_iter()
                .map(|(kind, name)| field(w, kind, name, refused))
                .collect(),
            discharge: field(w, FieldKind::Lines, "discharge_reason", refused),
        }
    }
}

fn adherence(w: Words, treated: &Treated<'_>) -> Facts {
    let told = treated.standing.adherence;
    let of = w.with("count-of", &[("n", told.done.into()), ("of", told.due.into())]);
    Facts::default().with(w.text("fact-adherence"), of, None)
}

/// Measuring again, from this week on.
fn retests(w: Words, treated: &Treated<'_>) -> Vec<String> {
    let Some(dose) = treated.dose() else { return Vec::new() };
    let week = treated.week();
    let told = |retest: &kadans_plan::programme::Retest| {
        let what: Vec<String> = retest.what.iter().map(|id| measured(w, treated, id)).collect();
        let key = if retest.optional { "retest-optional" } else { "retest-told" };
        w.with(key, &[("week", retest.week.into()), ("what", what.join(", ").into())])
    };
    dose.retests.iter().filter(|retest| retest.week >= week).take(3).map(told).collect()
}

/// A test of the programme, or an instrument, by its name.
pub fn measured(w: Words, treated: &Treated<'_>, id: &str) -> String {
    let own = format!("{}-observation-{}", treated.programme.id().0, hyphens(id));
    let instrument = format!("instrument-{}", hyphens(id));
    if w.has(&own) {
        w.text(&own)
    } else if w.has(&instrument) {
        w.text(&instrument)
    } else {
        id.to_owned()
    }
}

/// Everything that can be observed in this programme.
fn kinds(w: Words, treated: &Treated<'_>) -> Vec<(String, String)> {
    let told = |known: &ObservationKind| (known.kind.to_owned(), text_of(w, treated.programme.id(), "observation", known.kind));
    treated.programme.observations().iter().map(told).collect()
}
