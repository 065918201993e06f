//! Diary entries on paper: what a device sends, what the store keeps, and the receipt that goes back.
//!
//! The player and the store share one form for each kind of entry (`docs/formats/diary.md`); the store adds a version
//! `v`, and the kinds that only people of the practice write. Reading is lenient about fields it does not know, since an
//! older server may meet a newer device, and strict about every value it keeps.

mod answers;
mod body;
mod post;
mod read;
mod receipt;
mod session;
mod sheet;

pub use post::{DeviceEntry, DiaryPost, MAX_ENTRIES, Refusal};
pub use receipt::{DiaryReceipt, Outcome};

use crate::error::WireError;
use crate::fields::Fields;
use kadans_domain::Event;
use serde::Serialize;
use serde_json::Value;

/// The version of the stored form that is written. Every version up to it stays readable.
const VERSION: i64 = 1;

#[derive(Serialize)]
struct Stored<'a> {
    v: i64,
    #[serde(flatten)]
    body: body::Body<'a>,
}

/// What happened, as the store keeps it beside [`Event::kind`]: canonical JSON, the same event always the same bytes.
pub fn event_to_json(event: &Event) -> String {
    let stored = Stored { v: VERSION, body: body::Body::from(event) };
    serde_json::to_string(&stored).expect("names are text and numbers are finite")
}

/// Reads what [`event_to_json`] wrote, in this version or an older one. `kind` is the stored [`Event::kind`].
pub fn event_from_json(kind: &str, json: &str) -> Result<Event, WireError> {
    let value: Value = serde_json::from_str(json)?;
    let fields = Fields::whole_form(&value)?;
    match fields.within("v", 1, i64::MAX)? {
        VERSION => read::event(kind, &fields),
        newer => Err(WireError::Newer { got: newer, known: VERSION }),
    }
}
