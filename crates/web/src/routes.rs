//! Every address, who may open it, and the layers around all of them.

use crate::web::Web;
use crate::{
    api, caseload, check, door, episode, exercise, guard, guide, help, patient, play, practice, problem, progress, public, pulse,
    referral, today, voice, week,
};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;

/// A form or a post of diary entries never needs more than this.
const BODY_LIMIT: usize = 256 * 1024;
/// Nothing a person waits for takes longer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Who may open an address. The permission of each use case decides; this says what it should come to, and a test walks
/// every address with every kind of visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everyone, signed in or not.
    Everyone,
    /// The patient it belongs to.
    Patient,
    /// Therapists of the practice it belongs to.
    Therapist,
    /// Administrators of the practice.
    Admin,
}

/// An address of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Path with its parameters in braces.
    pub path: &'static str,
    /// Who may open it.
    pub audience: Audience,
}

const fn get(path: &'static str, audience: Audience) -> Route {
    Route { method: "GET", path, audience }
}

const fn post(path: &'static str, audience: Audience) -> Route {
    Route { method: "POST", path, audience }
}

/// Every address, in reading order: the door, the therapist, the patient, the practice, the machine.
pub const ROUTES: &[Route] = &[
    get("/", Audience::Everyone),
    get("/login", Audience::Everyone),
    post("/login", Audience::Everyone),
    get("/login/code", Audience::Everyone),
    post("/login/code", Audience::Everyone),
    post("/logout", Audience::Everyone),
    get("/start/{token}", Audience::Everyone),
    post("/start/{token}", Audience::Everyone),
    post("/preferences", Audience::Everyone),
    get("/help-now", Audience::Everyone),
    post("/help-now", Audience::Everyone),
    get("/guide", Audience::Everyone),
    get("/guide/complaint", Audience::Everyone),
    get("/guide/rules.json", Audience::Everyone),
    get("/guide/conditions", Audience::Everyone),
    get("/guide/conditions/{condition}", Audience::Everyone),
    get("/guide/regions/{region}", Audience::Everyone),
    get("/guide/acute-care", Audience::Everyone),
    get("/guide/prevention", Audience::Everyone),
    get("/caseload", Audience::Therapist),
    get("/referrals/new", Audience::Therapist),
    post("/referrals/new", Audience::Therapist),
    get("/patients/{patient}", Audience::Therapist),
    post("/patients/{patient}/link", Audience::Therapist),
    post("/patients/{patient}/link/withdraw", Audience::Therapist),
    get("/episodes/{episode}", Audience::Therapist),
    get("/episodes/{episode}/intake", Audience::Therapist),
    post("/episodes/{episode}/intake", Audience::Therapist),
    get("/episodes/{episode}/prescription", Audience::Therapist),
    post("/episodes/{episode}/prescription", Audience::Therapist),
    get("/episodes/{episode}/plan", Audience::Therapist),
    get("/episodes/{episode}/plan/print", Audience::Therapist),
    get("/episodes/{episode}/versions", Audience::Therapist),
    get("/episodes/{episode}/adjust", Audience::Therapist),
    post("/episodes/{episode}/adjust", Audience::Therapist),
    get("/episodes/{episode}/observations/new", Audience::Therapist),
    post("/episodes/{episode}/observations/new", Audience::Therapist),
    get("/episodes/{episode}/log", Audience::Therapist),
    post("/episodes/{episode}/log", Audience::Therapist),
    get("/episodes/{episode}/assessments/new", Audience::Therapist),
    post("/episodes/{episode}/assessments/new", Audience::Therapist),
    post("/episodes/{episode}/dose", Audience::Therapist),
    post("/episodes/{episode}/phase", Audience::Therapist),
    post("/episodes/{episode}/pause", Audience::Therapist),
    post("/episodes/{episode}/clearance", Audience::Therapist),
    post("/episodes/{episode}/alerts", Audience::Therapist),
    post("/episodes/{episode}/discharge", Audience::Therapist),
    get("/episodes/{episode}/summary", Audience::Therapist),
    get("/episodes/{episode}/recordings", Audience::Therapist),
    get("/episodes/{episode}/recordings/{entry}", Audience::Therapist),
    get("/episodes/{episode}/recordings/{entry}/beats.csv", Audience::Therapist),
    get("/episodes/{episode}/recordings/{entry}/analysis.json", Audience::Therapist),
    get("/episodes/{episode}/voices", Audience::Therapist),
    get("/episodes/{episode}/voices/{entry}", Audience::Therapist),
    get("/today", Audience::Patient),
    post("/today/motivation", Audience::Patient),
    post("/today/morning", Audience::Patient),
    get("/week", Audience::Patient),
    get("/checks/{kind}", Audience::Patient),
    post("/checks/{kind}", Audience::Patient),
    get("/progress", Audience::Patient),
    get("/breathing", Audience::Patient),
    get("/play/{sheet}", Audience::Patient),
    get("/api/player", Audience::Patient),
    post("/api/diary", Audience::Patient),
    get("/recordings", Audience::Patient),
    get("/api/pulse/live", Audience::Patient),
    post("/api/pulse/recordings", Audience::Patient),
    post("/api/voice", Audience::Patient),
    get("/practice", Audience::Admin),
    post("/practice/members", Audience::Admin),
    post("/practice/members/{member}/link", Audience::Admin),
    get("/practice/audit", Audience::Admin),
    get("/play/shell", Audience::Everyone),
    get("/assets/{*name}", Audience::Everyone),
    get("/assets/exercises/{name}", Audience::Everyone),
    get("/sw.js", Audience::Everyone),
    get("/app.webmanifest", Audience::Everyone),
    get("/icon.svg", Audience::Everyone),
    get("/sitemap.xml", Audience::Everyone),
    get("/robots.txt", Audience::Everyone),
    get("/healthz", Audience::Everyone),
];

/// The whole server.
pub fn router(web: Web) -> Router {
    let pages = Router::new()
        .merge(door::routes())
        .merge(help::routes())
        .merge(guide::routes())
        .merge(caseload::routes())
        .merge(referral::routes())
        .merge(patient::routes())
        .merge(episode::routes())
        .merge(today::routes())
        .merge(week::routes())
        .merge(check::routes())
        .merge(progress::routes())
        .merge(play::routes())
        .merge(exercise::routes())
        .merge(api::routes())
        .merge(pulse::routes())
        .merge(voice::routes())
        .merge(practice::routes())
        .fallback(public::no_such_page)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, TIMEOUT))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(web.clone(), problem::dress));
    Router::new()
        .merge(pages)
        .merge(public::routes())
        .layer(from_fn(guard::content_policy))
        .layer(CompressionLayer::new())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .with_state(web)
}
