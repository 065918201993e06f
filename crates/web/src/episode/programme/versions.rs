//! `/episodes/{episode}/versions`: the versions of the prescription, and two of them side by side.

use super::{Treated, to_episode};
use crate::course::{Compared, minutes};
use crate::ctx::Ctx;
use crate::episode::{episode_id, frame, path_of};
use crate::look::Frame;
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use kadans_app::{Action, KeptVersion};
use kadans_plan::Dose;
use kadans_text::Words;
use serde::Deserialize;

/// Which two are compared.
#[derive(Deserialize)]
pub struct Asked {
    before: Option<i32>,
    after: Option<i32>,
}

#[derive(Template)]
#[template(path = "episode/programme/versions.html")]
struct VersionsPage {
    frame: Frame,
    w: Words,
    path: String,
    versions: Vec<VersionRow>,
    choices: Vec<Pick>,
    compared: Option<Compared>,
    differences: String,
}

/// A version to choose: its field, its label, and every version with whether it is chosen.
struct Pick {
    name: &'static str,
    label: String,
    options: Vec<(i32, String, bool)>,
}

/// A version of the prescription.
pub struct VersionRow {
    /// From 1.
    pub number: i32,
    /// First day.
    pub from: String,
    /// Weeks, sessions and minutes in a line.
    pub told: String,
    /// Why it was made.
    pub reason: String,
    /// That today's rules would give another dose, when they would.
    pub earlier: Option<String>,
}

/// Shows the newest two side by side, or the two that the address names.
pub async fn show(ctx: Ctx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    Ok(page(&VersionsPage::of(&ctx, &treated, &asked)))
}

impl VersionsPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, asked: &Asked) -> VersionsPage {
        let w = ctx.words;
        let newest = treated.versions.last().map_or(0, |version| version.record.version);
        let (before, after) = (asked.before.unwrap_or(newest - 1), asked.after.unwrap_or(newest));
        let dose = |number: i32| {
            treated.versions.iter().find(|version| version.record.version == number).map(|version| &version.kept.dose)
        };
        let named = |number: i32| w.count("version-named", number);
        let compared = dose(before).zip(dose(after)).map(|both| Compared::of(w, (named(before), both.0), (named(after), both.1)));
        let options = |chosen: i32| {
            let numbers = treated.versions.iter().map(|version| version.record.version);
            numbers.map(|number| (number, named(number), number == chosen)).collect()
        };
        let path = format!("{}/versions", path_of(treated.dossier));
        VersionsPage {
            frame: Frame { path: path.clone(), ..frame(ctx, treated.dossier, w.text("follow-versions")) },
            w,
            path,
            versions: rows(w, treated),
            choices: vec![
                Pick { name: "before", label: w.text("versions-before"), options: options(before) },
                Pick { name: "after", label: w.text("versions-after"), options: options(after) },
            ],
            differences: compared.as_ref().map_or_else(String::new, |both| w.count("versions-differences", both.differences())),
            compared,
        }
    }
}

/// Every version, newest first.
pub fn rows(w: Words, treated: &Treated<'_>) -> Vec<VersionRow> {
    let row = |version: &KeptVersion| VersionRow {
        number: version.record.version,
        from: w.date(version.kept.from),
        told: told(w, &version.kept.dose),
        reason: version.record.reason.clone(),
        earlier: (!version.same)
            .then(|| w.with("version-earlier-rules", &[("version", version.record.content_version.as_str().into())])),
    };
    treated.versions.iter().rev().map(row).collect()
}

/// "12 weeks, 36 sessions, 1440 minutes".
fn told(w: Words, dose: &Dose) -> String {
    let total: u32 = dose.sessions.iter().map(|session| session.total_s).sum();
    let args = [("weeks", dose.weeks.into()), ("sessions", dose.sessions.len().into()), ("min", minutes(total).into())];
    w.with("version-in-course", &args)
}
