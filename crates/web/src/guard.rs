//! The layers around every handler: limits, the content policy with a fresh nonce, and headers that keep health data
//! out of caches and frames.

use crate::ctx::Nonce;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use data_encoding::BASE64;

/// Gives the request a nonce and the response its policy. Nothing loads from elsewhere, nothing inline runs without the
/// nonce, and no page can be framed. Media are a sound the player makes itself, which gives it the
/// buttons of earphones, and what somebody said about a session.
pub async fn content_policy(mut request: Request, next: Next) -> Response {
    let mut random = [0; 18];
    getrandom::fill(&mut random).expect("the operating system always has random bytes once it has started");
    let nonce = BASE64.encode(&random);
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let mut response = next.run(request).await;
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types htmx kadans"
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    // Pages about people are never kept by a shared computer; hashed assets say so themselves.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

const FIXED: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(self), geolocation=(self), screen-wake-lock=(self)"),
];
