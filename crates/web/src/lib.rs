//! Pages, and the JSON the player needs.
//!
//! One folder per noun; the URL tree, the module tree and the template tree agree: `/episodes/{id}/intake` is
//! `episode/intake.rs` with `templates/episode/intake.html`. [`ROUTES`] lists every address with who may open it.
//!
//! A handler parses, asks permission, calls one use case and renders. What a refusal looks like is decided in one place
//! (`problem.rs`), so no handler writes an error page.

mod api;
mod caseload;
mod check;
mod cookie;
mod course;
mod ctx;
mod door;
mod episode;
mod exercise;
mod filled;
mod form;
mod guard;
mod guide;
mod help;
pub mod look;
mod notation;
mod page;
mod patient;
mod play;
mod practice;
mod problem;
mod progress;
mod public;
mod pulse;
mod reading;
mod reason;
mod referral;
mod routes;
mod today;
mod voice;
mod web;
mod week;

pub use routes::{Audience, ROUTES, Route, router};
pub use web::{PublicUrl, Web};
