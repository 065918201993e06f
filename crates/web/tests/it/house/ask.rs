//! Asking the server something, and reading what it says.

use super::House;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use kadans_app::Token;
use tower::ServiceExt;

/// A request in the making.
pub struct Ask<'a> {
    house: &'a House,
    request: axum::http::request::Builder,
    body: Body,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl House {
    /// Opens a page.
    pub fn get(&self, path: &str) -> Ask<'_> {
        Ask { house: self, request: Request::get(path), body: Body::empty() }
    }

    /// Sends a form.
    pub fn post(&self, path: &str, form: &str) -> Ask<'_> {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        Ask { house: self, request, body: Body::from(form.to_owned()) }
    }

    /// Sends a body of any kind.
    pub fn send(&self, path: &str, kind: &str, body: impl Into<Body>) -> Ask<'_> {
        Ask { house: self, request: Request::post(path).header(header::CONTENT_TYPE, kind), body: body.into() }
    }
}

impl Ask<'_> {
    /// From a device that is signed in.
    pub fn by(mut self, token: &Token) -> Self {
        self.request = self.request.header(header::COOKIE, format!("kadans={}", token.written()));
        self
    }

    /// With one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// Sends it.
    pub async fn now(self) -> Answer {
        let request = self.request.body(self.body).unwrap();
        let response = self.house.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 32 << 20).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }
}

impl Answer {
    /// A header's value; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it leads.
    pub fn leads_to(&self) -> &str {
        self.header("location")
    }

    /// The value of the login cookie it sets.
    pub fn cookie(&self) -> &str {
        self.header("set-cookie")
    }
}
