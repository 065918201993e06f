//! What a reader prefers: a language, light or dark, and how much on one screen. Kept in cookies, so that it works before
//! anyone signs in.

use axum::Router;
use axum::extract::Form;
use axum::response::Redirect;
use axum::routing::post;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use kadans_text::Language;
use serde::Deserialize;

/// Cookie with the code of the chosen language.
pub const LANGUAGE_COOKIE: &str = "language";
/// Cookie with the chosen appearance.
pub const THEME_COOKIE: &str = "theme";
/// Cookie with how much a screen shows. The page's own script reads it too: a page the device kept was drawn before the choice.
pub const REACH_COOKIE: &str = "reach";

/// Light, dark, or whatever the device says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every choice, in the order shown.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The value of the cookie and of `data-theme`.
    pub fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Whether the device decides.
    pub fn is_auto(self) -> bool {
        self == Theme::Auto
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Theme::Auto => "frame-theme-auto",
            Theme::Light => "frame-theme-light",
            Theme::Dark => "frame-theme-dark",
        }
    }

    /// The choice in a cookie; anything unknown follows the device.
    pub fn from_code(code: &str) -> Theme {
        Theme::ALL.into_iter().find(|theme| theme.code() == code).unwrap_or_default()
    }
}

/// How much a patient's screen shows, and how large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Everything, at 20 px.
    #[default]
    Usual,
    /// One thing to do on a screen, at 24 px, with all the contrast there is.
    Large,
}

impl Reach {
    /// The value of the cookie and of `data-reach`.
    pub fn code(self) -> &'static str {
        match self {
            Reach::Usual => "usual",
            Reach::Large => "large",
        }
    }

    /// Whether it is the large one.
    pub fn is_large(self) -> bool {
        self == Reach::Large
    }

    /// The other one: what the button offers.
    pub fn other(self) -> Reach {
        if self.is_large() { Reach::Usual } else { Reach::Large }
    }

    /// The choice in a cookie; anything unknown is the usual.
    pub fn from_code(code: &str) -> Reach {
        if code == Reach::Large.code() { Reach::Large } else { Reach::Usual }
    }
}

/// One press on a language, an appearance or a size, and the page it was pressed on.
#[derive(Debug, Deserialize)]
struct Preference {
    language: Option<String>,
    theme: Option<String>,
    reach: Option<String>,
    back: Option<String>,
}

pub(super) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/preferences", post(prefer))
}

async fn prefer(jar: CookieJar, Form(preference): Form<Preference>) -> (CookieJar, Redirect) {
    let back = own_path(preference.back.as_deref());
    let mut jar = jar;
    if let Some(language) = preference.language.as_deref().and_then(Language::from_code) {
        jar = jar.add(kept(LANGUAGE_COOKIE, language.code()));
    }
    if let Some(theme) = preference.theme.as_deref() {
        jar = jar.add(kept(THEME_COOKIE, Theme::from_code(theme).code()));
    }
    if let Some(reach) = preference.reach.as_deref() {
        let mut cookie = kept(REACH_COOKIE, Reach::from_code(reach).code());
        cookie.set_http_only(false);
        jar = jar.add(cookie);
    }
    (jar, Redirect::to(&back))
}

/// A path on this server, never another site: one slash in front, and no backslash or control character a browser would rewrite.
fn own_path(back: Option<&str>) -> String {
    let plain = |path: &&str| path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let own = |path: &&str| path.starts_with('/') && !path.starts_with("//");
    back.filter(own).filter(plain).unwrap_or("/").to_owned()
}

/// A year, for the whole site, and of no use to other sites.
fn kept(name: &'static str, value: &'static str) -> Cookie<'static> {
    let mut cookie = Cookie::new(name, value);
    cookie.set_path("/");
    cookie.set_same_site(SameSite::Lax);
    cookie.set_http_only(true);
    cookie.make_permanent();
    cookie
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preference_never_leads_to_another_site() {
        for (back, leads_to) in [
            ("/caseload?page=2", "/caseload?page=2"),
            ("//elsewhere.example", "/"),
            ("/\\elsewhere.example", "/"),
            ("https://elsewhere.example", "/"),
            ("/\t/elsewhere.example", "/"),
            ("", "/"),
        ] {
            assert_eq!(own_path(Some(back)), leads_to, "{back}");
        }
    }

    #[test]
    fn an_unknown_size_is_the_usual() {
        assert_eq!(Reach::from_code("huge"), Reach::Usual);
        assert_eq!(Reach::from_code(Reach::Usual.other().code()), Reach::Large);
    }

    #[test]
    fn an_unknown_appearance_follows_the_device() {
        assert_eq!(Theme::from_code("sepia"), Theme::Auto);
        assert_eq!(Theme::from_code("dark"), Theme::Dark);
    }
}
