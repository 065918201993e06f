//! `/patients/{patient}`: who somebody is, their episodes, and the link for their phone.

mod link;

use crate::ctx::Ctx;
use crate::look::{Facts, Frame, Place};
use crate::page::page;
use crate::problem::Problem;
use crate::referral::form::{indication_name, referrer_role};
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use jiff::civil::Date;
use kadans_app::{Action, Episode, Patient, PatientAccess, Referral};
use kadans_domain::PatientId;
use kadans_text::Words;

/// The addresses of a patient.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/patients/{patient}", get(show))
        .route("/patients/{patient}/link", post(link::make))
        .route("/patients/{patient}/link/withdraw", post(link::withdraw))
}

#[derive(Template)]
#[template(path = "patient/patient.html")]
struct PatientPage {
    frame: Frame,
    w: Words,
    patient: String,
    who: Facts,
    links: usize,
    episodes: Vec<EpisodeRow>,
}

struct EpisodeRow {
    path: String,
    indication: String,
    referrer: String,
    referred_on: String,
}

async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_patient(Action::SeePatient, patient_id(&id)?).await?;
    let (w, app) = (ctx.words, ctx.web.app());
    let today = app.today(access.practice()).await?;
    let episodes = app.episodes_of(&access).await?;
    Ok(page(&PatientPage {
        frame: frame(&ctx, &access),
        w,
        patient: id,
        who: who(w, access.patient(), today),
        links: app.open_links(&access).await?,
        episodes: episodes.iter().map(|(episode, referral)| EpisodeRow::of(w, episode, referral)).collect(),
    }))
}

fn patient_id(text: &str) -> Result<PatientId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

fn frame(ctx: &Ctx, access: &PatientAccess) -> Frame {
    let patient = access.patient();
    let frame =
        ctx.frame(patient.name.as_str()).at(Place::Caseload).below(ctx.words.text("nav-caseload"), Place::Caseload.path());
    Frame { path: format!("/patients/{}", patient.id), ..frame }
}

fn who(w: Words, patient: &Patient, today: Date) -> Facts {
    let born = patient.born_on.map_or_else(|| w.text("word-unknown"), |born| told_birth(w, born, today));
    Facts::default().with(w.text("referral-born-on"), born, None).with(
        w.text("referral-language"),
        w.text(&format!("language-{}", patient.language.code())),
        None,
    )
}

/// A date of birth with the age it makes.
pub fn told_birth(w: Words, born: Date, today: Date) -> String {
    w.with("person-born", &[("date", w.date(born).into()), ("age", age(born, today).into())])
}

/// Whole years on a day.
pub fn age(born: Date, today: Date) -> i16 {
    let birthday_passed = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i16::from(!birthday_passed)
}

impl EpisodeRow {
    fn of(w: Words, episode: &Episode, referral: &Referral) -> EpisodeRow {
        EpisodeRow {
            path: format!("/episodes/{}", episode.id),
            indication: indication_name(w, referral.indication),
            referrer: referrer(w, referral),
            referred_on: w.date(referral.referred_on),
        }
    }
}

/// "Dr. Smit (general practitioner)".
pub fn referrer(w: Words, referral: &Referral) -> String {
    let role = referrer_role(w, referral.referrer.role);
    let name = referral.referrer.name.as_str();
    if name.is_empty() { role } else { w.with("referrer-named", &[("name", name.into()), ("role", role.into())]) }
}

#[cfg(test)]
mod tests {
    use super::age;
    use jiff::civil::date;

    #[test]
    fn a_year_is_added_on_the_birthday() {
        assert_eq!(age(date(1992, 3, 2), date(2026, 3, 1)), 33);
        assert_eq!(age(date(1992, 3, 2), date(2026, 3, 2)), 34);
    }
}
