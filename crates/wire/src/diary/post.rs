//! What a device sends: a post of entries, each judged alone, so that one bad entry never holds back the others.

use super::read;
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use jiff::Timestamp;
use kadans_domain::{EntryId, Event, ZoneName};
use serde_json::Value;

/// Most entries in one post; a device with more sends more posts.
pub const MAX_ENTRIES: usize = 50;

/// A post from a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryPost {
    /// The opaque person of the bundle with which the entries were made; compared with who is signed in.
    pub person: String,
    /// The device's clock at the moment of sending.
    pub sent_at: Timestamp,
    /// The device's own name for itself.
    pub device: String,
    /// The entries in the order sent: taken in, or refused with a sentence.
    pub entries: Vec<Result<DeviceEntry, Refusal>>,
}

/// One entry as a device made it; the server adds whose it is and when it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceEntry {
    /// UUID version 7, made on the device.
    pub id: EntryId,
    /// The device's clock when it happened.
    pub performed_at: Timestamp,
    /// The device's zone at that moment.
    pub zone: ZoneName,
    /// The entry this one corrects.
    pub supersedes: Option<EntryId>,
    /// What happened.
    pub event: Event,
}

/// An entry that is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The id as the device wrote it, so that it recognises its own; empty when it wrote none.
    pub id: String,
    /// Why.
    pub reason: WireError,
}

impl DiaryPost {
    /// Reads the body of a post. Errors concern the post as a whole: not JSON, no sender, or too many entries.
    pub fn read(body: &[u8]) -> Result<DiaryPost, WireError> {
        let value: Value = serde_json::from_slice(body)?;
        let fields = Fields::whole_form(&value)?;
        Ok(DiaryPost {
            person: fields.text("person", 100)?,
            sent_at: fields.moment("sent_at")?,
            device: fields.text("device", 100)?,
            entries: fields.list("entries", MAX_ENTRIES)?.iter().enumerate().map(|(i, entry)| judged(i, entry)).collect(),
        })
    }
}

fn judged(index: usize, value: &Value) -> Result<DeviceEntry, Refusal> {
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default().chars().take(64).collect();
    entry(index, value).map_err(|reason| Refusal { id, reason })
}

fn entry(index: usize, value: &Value) -> Result<DeviceEntry, WireError> {
    let fields = Fields::at(value, format!("entries[{index}]"))?;
    let event = fields.object("event")?;
    Ok(DeviceEntry {
        id: made_by_device(&fields)?,
        performed_at: fields.moment("performed_at")?,
        zone: ZoneName::new(fields.raw("zone")?).map_err(|refused| fields.problem("zone", refused))?,
        supersedes: fields.parsed_or_none("supersedes", "the id of a diary entry")?,
        event: read::event_of_device(event.raw("kind")?, &event)?,
    })
}

/// Only version 7 orders by the moment it was made, and only a device makes it.
fn made_by_device(fields: &Fields<'_>) -> Result<EntryId, WireError> {
    let id: EntryId = fields.parsed("id", "a UUID of version 7")?;
    if id.uuid().get_version_num() == 7 {
        return Ok(id);
    }
    Err(fields.problem("id", FieldProblem::Expected("a UUID of version 7")))
}
