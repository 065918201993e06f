//! The login cookie: a bearer token that no script can read and no other site can send.

use crate::web::PublicUrl;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use kadans_app::{SignedIn, Token};

/// Over TLS the `__Host-` prefix makes browsers insist on Secure, on this host alone, and on the whole site.
const SECURE_NAME: &str = "__Host-kadans";
const PLAIN_NAME: &str = "kadans";

fn name(url: &PublicUrl) -> &'static str {
    if url.is_secure() { SECURE_NAME } else { PLAIN_NAME }
}

/// The token a request carries.
pub fn token(jar: &CookieJar, url: &PublicUrl) -> Option<Token> {
    Token::read(jar.get(name(url))?.value())
}

/// Keeps a login on this device.
pub fn keep(jar: CookieJar, url: &PublicUrl, signed_in: &SignedIn) -> CookieJar {
    let mut cookie = empty(url);
    cookie.set_value(signed_in.token.written());
    cookie.set_max_age(time::Duration::seconds(signed_in.lasts_s));
    jar.add(cookie)
}

/// Forgets the login on this device.
pub fn forget(jar: CookieJar, url: &PublicUrl) -> CookieJar {
    jar.remove(empty(url))
}

fn empty(url: &PublicUrl) -> Cookie<'static> {
    // Lax, not Strict: someone who follows a link from their mail to today's session must arrive signed in.
    Cookie::build((name(url), "")).path("/").http_only(true).same_site(SameSite::Lax).secure(url.is_secure()).build()
}
