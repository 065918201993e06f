//! What a refusal looks like: a page with a sentence, what is safe, and a way out; `problem+json` for the player.
//!
//! A handler returns a [`Problem`]; [`dress`] turns it, and every bare error of the layers around (too large, too slow,
//! no such page, a panic), into words in the reader's language. Each carries an operation id that the log also has.

use crate::ctx::{Ctx, Who};
use crate::help;
use crate::look::ErrorPage;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::AppError;
use serde::Serialize;
use std::sync::Arc;

/// Something a handler could not do.
#[derive(Debug, Clone)]
pub struct Problem {
    error: Arc<AppError>,
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Problem {
        Problem { error: Arc::new(error) }
    }
}

impl Problem {
    /// The fact behind it, for forms that can say it beside a field.
    pub fn error(&self) -> &AppError {
        &self.error
    }

    /// There is no such page or thing.
    pub fn not_found() -> Problem {
        AppError::NotFound("page").into()
    }

    fn status(&self) -> StatusCode {
        match &*self.error {
            AppError::NotSignedIn | AppError::WrongCredentials => StatusCode::UNAUTHORIZED,
            AppError::Forbidden | AppError::OtherPerson => StatusCode::FORBIDDEN,
            AppError::NotFound(_) => StatusCode::NOT_FOUND,
            AppError::Locked { .. } => StatusCode::TOO_MANY_REQUESTS,
            AppError::LinkExpired => StatusCode::GONE,
            AppError::Field { .. } | AppError::Answers(_) | AppError::Sheet(_) | AppError::Dose(_) | AppError::Gated(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            AppError::Stale(_) => StatusCode::CONFLICT,
            AppError::Store(_) | AppError::Unreadable { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The machine-readable form (RFC 9457).
#[derive(Serialize)]
struct ProblemJson {
    #[serde(rename = "type")]
    kind: String,
    title: String,
    status: u16,
    detail: String,
    operation: String,
}

/// Dresses every bare error response. When the database is away nobody is known, and help opens all the same.
pub async fn dress(State(web): State<crate::Web>, ctx: Result<Ctx, Problem>, mut request: Request, next: Next) -> Response {
    let operation = operation_of(&request);
    let for_player = request.uri().path().starts_with("/api/");
    let ctx = match ctx {
        Ok(ctx) => ctx,
        Err(problem) => {
            log(problem.status(), Some(&problem), &operation);
            let (parts, body) = request.into_parts();
            let stranger = Ctx::of_stranger(&web, &parts);
            request = Request::from_parts(parts, body);
            if request.uri().path() != help::PATH {
                return told(&stranger, problem.status(), problem.error.code(), operation, for_player);
            }
            stranger
        }
    };
    request.extensions_mut().insert(ctx.clone());
    let response = next.run(request).await;
    if !is_bare_error(&response) {
        return response;
    }
    let status = response.status();
    let problem = response.extensions().get::<Problem>().cloned();
    log(status, problem.as_ref(), &operation);
    let code = problem.as_ref().map_or_else(|| code_of(status), |p| p.error.code());
    if status == StatusCode::UNAUTHORIZED && matches!(ctx.who, Who::Nobody | Who::HalfWay) && !for_player {
        return Redirect::to("/login").into_response();
    }
    told(&ctx, status, code, operation, for_player)
}

fn told(ctx: &Ctx, status: StatusCode, code: &'static str, operation: String, for_player: bool) -> Response {
    if for_player { as_json(ctx, status, code, operation) } else { ErrorPage::new(ctx, code, operation).into_response(status) }
}

/// Client and server errors without a page of their own.
fn is_bare_error(response: &Response) -> bool {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let html = HeaderValue::from_static("text/html");
    let has_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(html.as_bytes()) || kind.as_bytes().starts_with(b"application/"));
    is_error && !has_page
}

const fn code_of(status: StatusCode) -> &'static str {
    match status.as_u16() {
        404 | 405 => "not-found",
        403 => "cross-site",
        408 | 504 => "too-slow",
        413 => "too-large",
        400 | 415 | 422 => "unreadable-request",
        _ => "unexpected",
    }
}

fn operation_of(request: &Request) -> String {
    let id = request.headers().get("x-request-id").and_then(|v| v.to_str().ok());
    id.unwrap_or("-").chars().take(36).collect()
}

/// Paths stay out of the log: a link's path is its key.
fn log(status: StatusCode, problem: Option<&Problem>, operation: &str) {
    let Some(problem) = problem else { return };
    if status.is_server_error() {
        tracing::error!(operation, error = %problem.error, "a request failed");
    } else {
        tracing::debug!(operation, code = problem.error.code(), "a request was refused");
    }
}

fn as_json(ctx: &Ctx, status: StatusCode, code: &'static str, operation: String) -> Response {
    let body = ProblemJson {
        kind: format!("urn:kadans:problem:{code}"),
        title: ctx.words.text(&format!("problem-{code}-title")),
        status: status.as_u16(),
        detail: ctx.words.text(&format!("problem-{code}-way-out")),
        operation,
    };
    let mut response = (status, Json(body)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

/// A panic is a bug of ours: it is logged, and the visitor gets the page for the unexpected.
pub fn panicked(cause: Box<dyn std::any::Any + Send>) -> Response {
    let said = cause.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| cause.downcast_ref::<String>().cloned());
    tracing::error!(panic = said.as_deref().unwrap_or("unknown"), "a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kadans_text::{Language, Texts};

    /// One of each refusal of a use case, and what the layers around say by status alone.
    fn every_code() -> Vec<&'static str> {
        let refusals = [
            AppError::NotSignedIn,
            AppError::Forbidden,
            AppError::NotFound("page"),
            AppError::WrongCredentials,
            AppError::Locked { until: jiff::Timestamp::UNIX_EPOCH },
            AppError::LinkExpired,
            AppError::OtherPerson,
            AppError::Field { field: "email", why: "taken" },
            AppError::Answers(Vec::new()),
            AppError::Sheet(kadans_instrument::SheetProblem::OtherVersion { got: 1, expected: 2 }),
            AppError::Stale("form"),
            AppError::Gated(String::new()),
            AppError::Dose(String::new()),
            AppError::Unreadable { what: "intake", detail: String::new() },
        ];
        let layers = [400, 403, 404, 405, 408, 413, 415, 422, 500, 504]
            .map(|status| code_of(StatusCode::from_u16(status).expect("these are statuses")));
        refusals.iter().map(AppError::code).chain(["store"]).chain(layers).collect()
    }

    #[test]
    fn every_code_is_in_the_manual() {
        let manual = include_str!("../../../docs/formats/problem.md");
        for code in every_code() {
            assert!(manual.contains(&format!("| `{code}` |")), "{code}");
        }
    }

    #[test]
    fn every_problem_says_what_happened_what_is_safe_and_what_to_do() {
        let texts = Texts::load().expect("the sentences are in order");
        for code in every_code() {
            for part in ["title", "safe", "way-out"] {
                let key = format!("problem-{code}-{part}");
                assert!(Language::ALL.iter().all(|language| texts.of(*language).has(&key)), "{key}");
            }
        }
    }
}
