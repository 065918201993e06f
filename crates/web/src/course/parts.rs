//! What a session holds: each part with its amount and, where there is one, its picture.

use crate::exercise;
use crate::web::Web;
use askama::Template;
use askama::filters::HtmlSafe;
use kadans_content::say;
use kadans_plan::Session;
use kadans_plan::programme::Part;
use kadans_text::Words;

/// The parts of a session.
#[derive(Template)]
#[template(path = "course/parts.html")]
pub struct Parts {
    rows: Vec<PartRow>,
}

impl HtmlSafe for Parts {}

struct PartRow {
    name: String,
    amount: String,
    picture: Option<String>,
}

impl Parts {
    /// The parts in the order in which they are done.
    pub fn of(w: Words, web: &Web, session: &Session) -> Parts {
        Parts { rows: session.parts.iter().map(|part| row(w, web, part)).collect() }
    }

    /// Nothing to show.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

fn row(w: Words, web: &Web, part: &Part) -> PartRow {
    PartRow {
        name: say::sentence(w, &part.name),
        amount: say::sentence(w, &part.amount),
        picture: part.picture.and_then(|slug| exercise::address(web, slug)),
    }
}

/// Whole minutes, rounded to the nearest.
pub const fn minutes(seconds: u32) -> u32 {
    (seconds + 30) / 60
}
