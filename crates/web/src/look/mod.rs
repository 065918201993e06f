//! How Kadans looks: the frame around every page, the parts pages are made of, the mark, and the charts.
//!
//! Everything here is a small struct of strings and numbers that draws itself: a page holds it as a field and its template writes
//! `{{ field }}`. Nothing here knows therapy, the store or the clock; words arrive translated.
//!
//! A page is a struct with `frame: Frame` and `w: Words`, whose template extends one of three layouts:
//!
//! | layout | for | blocks |
//! |---|---|---|
//! | `look/therapist.html` | signed-in clinicians, dense | `head`, `lede`, `actions`, `content` |
//! | `look/patient.html` | patients on a phone, bottom bar | `head`, `lede`, `content` |
//! | `look/visitor.html` | before signing in | `head`, `lede`, `content` |
//!
//! ```html
//! {% extends "look/therapist.html" %}
//! {% block actions %}<a class="button button-main" href="/referrals/new">{{ w.text("nav-new-referral") }}</a>{% endblock %}
//! {% block content %}{{ scores }}{% endblock %}
//! ```

mod assets;
pub mod chart;
mod error_page;
mod form;
mod frame;
mod icon;
mod mark;
mod part;
mod preferences;
mod qr;

pub use assets::{Assets, EmbeddedFile, Entry};
pub use error_page::ErrorPage;
pub use form::{Choice, Choices, Field, FieldKind, Problem, Problems, Scale};
pub use frame::{Audience, Crumb, Frame, Place};
pub use icon::Icon;
pub use mark::Mark;
pub use part::{Badge, BadgeKind, Day, DayState, Fact, Facts, Notice, NoticeKind, Week, Why};
pub use preferences::{LANGUAGE_COOKIE, REACH_COOKIE, Reach, THEME_COOKIE, Theme};
pub use qr::Qr;

use askama::filters::HtmlSafe;

/// These draw themselves through templates that escape, so a page may write them as they are.
macro_rules! drawn {
    ($($part:ty),+ $(,)?) => {$(impl HtmlSafe for $part {})+};
}
drawn!(
    Badge,
    Choices,
    Facts,
    Field,
    Icon,
    Mark,
    Notice,
    Problems,
    Qr,
    Scale,
    Week,
    Why,
    chart::ChartTable,
    chart::DoseChart,
    chart::ScoreChart,
    chart::SessionLine,
    chart::Sparkline,
);

/// The addresses this room answers: page files, the icon, the application manifest and the reader's preferences.
pub fn routes<S: Clone + Send + Sync + 'static>() -> axum::Router<S> {
    axum::Router::new().merge(assets::routes()).merge(mark::routes()).merge(preferences::routes())
}
