//! What goes back to the device: one outcome for each entry, in the order sent.

use jiff::Timestamp;
use serde::Serialize;

/// The answer to a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiaryReceipt {
    /// The server's clock.
    pub server_time: Timestamp,
    /// What became of each entry.
    pub outcomes: Vec<Outcome>,
}

/// What became of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The entry's id as sent.
    pub id: String,
    /// `stored`, `known` or `refused`.
    pub outcome: &'static str,
    /// A sentence for the person, when refused.
    pub reason: Option<String>,
}

impl Outcome {
    /// Kept for the first time.
    pub fn stored(id: impl ToString) -> Outcome {
        Outcome { id: id.to_string(), outcome: "stored", reason: None }
    }

    /// Kept before; the device may forget its copy.
    pub fn known(id: impl ToString) -> Outcome {
        Outcome { id: id.to_string(), outcome: "known", reason: None }
    }

    /// Not kept; the device keeps it and shows why.
    pub fn refused(id: impl ToString, reason: impl ToString) -> Outcome {
        Outcome { id: id.to_string(), outcome: "refused", reason: Some(reason.to_string()) }
    }
}
