//! A form as it was filled in, before anything is made of it.

use axum::extract::{Form, FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// The fields of a form in the order sent. A page that comes back shows them again as they were typed.
#[derive(Clone, Default)]
pub struct Filled(Vec<(String, String)>);

/// What stands in for bytes that are no text.
const NO_TEXT: char = '\u{FFFD}';

impl Filled {
    /// A form that already holds something: what was kept before, or what an address says.
    pub fn with(fields: Vec<(String, String)>) -> Filled {
        Filled(fields)
    }

    /// What was filled in; empty when the field was left open or is not there.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Everything that was ticked under one name, in the order sent.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Every field and its value, in the order sent.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    fn is_text(&self) -> bool {
        self.0.iter().all(|(name, value)| !name.contains(NO_TEXT) && !value.contains(NO_TEXT))
    }
}

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = Response;

    /// Refuses what is too large, what is no form, and bytes that are no text: guessing would keep a wrong name.
    async fn from_request(request: Request, state: &S) -> Result<Filled, Response> {
        let Form(fields) = Form::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let filled = Filled(fields);
        if filled.is_text() { Ok(filled) } else { Err(StatusCode::BAD_REQUEST.into_response()) }
    }
}
