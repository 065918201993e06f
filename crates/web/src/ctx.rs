//! What a handler knows about a request: who asks, in which language, and under which nonce scripts may run.

use crate::cookie;
use crate::look::{Audience, Frame, LANGUAGE_COOKIE, REACH_COOKIE, Reach, THEME_COOKIE, Theme};
use crate::problem::Problem;
use crate::web::Web;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Method, Uri, header};
use axum_extra::extract::cookie::CookieJar;
use kadans_app::{Action, Actor, AppError, EpisodeAccess, PatientAccess, PracticeAccess, Step, Token};
use kadans_domain::{EpisodeId, PatientId, Role};
use kadans_text::{Language, Words};

/// A one-time word that a page's own scripts carry; the policy lets no other script run.
#[derive(Debug, Clone)]
pub struct Nonce(pub String);

/// Where the one who asks stands.
#[derive(Debug, Clone)]
pub enum Who {
    /// Not signed in.
    Nobody,
    /// The password was right, the code is still asked.
    HalfWay,
    /// Signed in.
    In(Actor),
}

/// A request, understood.
#[derive(Clone)]
pub struct Ctx {
    /// The server.
    pub web: Web,
    /// Who asks.
    pub who: Who,
    /// The token they brought.
    pub token: Option<Token>,
    /// Sentences in their language.
    pub words: Words,
    /// Light or dark.
    pub theme: Theme,
    /// How much a patient's screen shows.
    pub reach: Reach,
    /// For the page's scripts.
    pub nonce: Nonce,
    /// The page to come back to: the one asked for, or the one from which a form was sent.
    pub path: String,
}

impl Ctx {
    /// The one who is signed in.
    pub fn actor(&self) -> Result<&Actor, Problem> {
        match &self.who {
            Who::In(actor) => Ok(actor),
            Who::Nobody | Who::HalfWay => Err(AppError::NotSignedIn.into()),
        }
    }

    /// Whoever asks while the database is away: nobody we know, and still a reader with a language.
    pub fn of_stranger(web: &Web, parts: &Parts) -> Ctx {
        Ctx::of(web.clone(), parts, &CookieJar::from_headers(&parts.headers), Who::Nobody)
    }

    fn of(web: Web, parts: &Parts, jar: &CookieJar, who: Who) -> Ctx {
        let words = web.words(language(parts, jar, &who));
        let nonce = parts.extensions.get::<Nonce>().cloned().unwrap_or(Nonce(String::new()));
        let theme = jar.get(THEME_COOKIE).map_or(Theme::default(), |cookie| Theme::from_code(cookie.value()));
        let reach = jar.get(REACH_COOKIE).map_or(Reach::default(), |cookie| Reach::from_code(cookie.value()));
        Ctx { web, who, token: None, words, theme, reach, nonce, path: page_of(parts) }
    }

    /// The frame of a page under this heading, for whoever asks.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        self.frame_for(self.audience(), title)
    }

    /// The frame of a page that is made for one kind of reader, whoever asks.
    pub fn frame_for(&self, audience: Audience, title: impl Into<String>) -> Frame {
        let person = match &self.who {
            Who::In(actor) => Some(actor.name().as_str().to_owned()),
            Who::Nobody | Who::HalfWay => None,
        };
        let frame = Frame::new(audience, self.words, self.web.assets(), self.nonce.0.as_str()).titled(title);
        Frame { path: self.path.clone(), theme: self.theme, reach: self.reach, person, ..frame }
    }

    fn audience(&self) -> Audience {
        match &self.who {
            Who::Nobody | Who::HalfWay => Audience::Visitor,
            Who::In(actor) => match actor.role() {
                Role::Patient => Audience::Patient,
                Role::Therapist => Audience::Therapist,
                Role::Admin => Audience::Admin,
            },
        }
    }

    /// Asks to do something with the practice.
    pub async fn may_with_practice(&self, action: Action) -> Result<PracticeAccess, Problem> {
        Ok(self.web.app().may_with_practice(self.actor()?, action).await?)
    }

    /// Asks to do something with a patient.
    pub async fn may_with_patient(&self, action: Action, id: PatientId) -> Result<PatientAccess, Problem> {
        Ok(self.web.app().may_with_patient(self.actor()?, action, id).await?)
    }

    /// Asks to do something with an episode.
    pub async fn may_with_episode(&self, action: Action, id: EpisodeId) -> Result<EpisodeAccess, Problem> {
        Ok(self.web.app().may_with_episode(self.actor()?, action, id).await?)
    }

    /// Asks a patient's own thing: their day, their diary. Anyone else is refused by role.
    pub async fn may_with_own(&self, action: Action) -> Result<PatientAccess, Problem> {
        let actor = self.actor()?;
        match actor {
            Actor::Patient { id, .. } => Ok(self.web.app().may_with_patient(actor, action, *id).await?),
            Actor::Member { .. } => Err(self
                .web
                .app()
                .may_with_practice(actor, action)
                .await
                .map_or_else(Problem::from, |_| AppError::Forbidden.into())),
        }
    }
}

impl<S> FromRequestParts<S> for Ctx
where
    Web: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Problem;

    /// Understood once a request, by the layer that dresses problems; handlers get a copy. Someone whose login ended is
    /// simply nobody.
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Ctx, Problem> {
        if let Some(known) = parts.extensions.get::<Ctx>() {
            return Ok(known.clone());
        }
        let web = Web::from_ref(state);
        let jar = CookieJar::from_headers(&parts.headers);
        let token = cookie::token(&jar, web.public_url());
        let who = match &token {
            Some(token) => who_bears(&web, token).await?,
            None => Who::Nobody,
        };
        Ok(Ctx { token, ..Ctx::of(web, parts, &jar, who) })
    }
}

async fn who_bears(web: &Web, token: &Token) -> Result<Who, Problem> {
    match web.app().bearer(token).await {
        Ok(Step::In(actor)) => Ok(Who::In(actor)),
        Ok(Step::CodeAsked) => Ok(Who::HalfWay),
        Err(AppError::NotSignedIn | AppError::NotFound(_)) => Ok(Who::Nobody),
        Err(other) => Err(other.into()),
    }
}

fn page_of(parts: &Parts) -> String {
    if parts.method == Method::GET {
        return parts.uri.path().to_owned();
    }
    let referer = parts.headers.get(header::REFERER).and_then(|v| v.to_str().ok()).unwrap_or_default();
    referer.parse::<Uri>().map_or_else(|_| "/".to_owned(), |uri| uri.path().to_owned())
}

/// The cookie of the language switch, then the person's own language, then what the browser asks for.
fn language(parts: &Parts, jar: &CookieJar, who: &Who) -> Language {
    if let Some(chosen) = jar.get(LANGUAGE_COOKIE).and_then(|c| Language::from_code(c.value())) {
        return chosen;
    }
    if let Who::In(actor) = who {
        return actor.language();
    }
    let asked = parts.headers.get("accept-language").and_then(|v| v.to_str().ok()).unwrap_or_default();
    kadans_text::language_of(asked)
}
