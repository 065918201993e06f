//! The diary: an append-only list of what happened. Everything else about a course of treatment is a fold over it.
//!
//! An entry is never changed. A correction is a new entry that `supersedes` the old one, and the newest correction counts.
//! The device that made an entry also made its id, so sending it twice stores it once.

mod breathing;
mod decision;
mod observation;
mod session;
mod sheet;

pub use breathing::{Breathing, BreathingPreset};
pub use decision::{Clearance, GoalChoice, Override, Pause, SafetySignal, ValuesRecorded};
pub use observation::{Adjustment, Observation};
pub use session::{Answers, MorningCheck, SessionDone, SessionReference, StepDone, StepState, Stop};
pub use sheet::{Administered, ItemId, ItemsAnswered};

use crate::{EntryId, EpisodeId, MemberId, PatientId, Score0To10, TextProblem, short_text};
use jiff::Timestamp;
use jiff::civil::Date;

/// Who wrote an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The person in treatment.
    Patient(PatientId),
    /// Someone of the practice, on the person's behalf or as a clinician.
    Member(MemberId),
}

/// The name of a time zone as the device gave it, e.g. `Europe/Amsterdam`; 1 to 64 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneName(String);

impl ZoneName {
    /// Refuses empty and overlong names. Whether the zone exists is decided where it is used.
    pub fn new(name: &str) -> Result<ZoneName, TextProblem> {
        short_text(name, 64).map(ZoneName)
    }

    /// The IANA name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// When something happened according to a device whose clock may be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceTime {
    /// The moment, corrected for the device's skew when that was more than two minutes.
    pub performed_at: Timestamp,
    /// What the device said, kept as evidence.
    pub device_at: Timestamp,
    /// The device's zone.
    pub zone: ZoneName,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Made by the device, UUID version 7.
    pub id: EntryId,
    /// Whose diary.
    pub patient: PatientId,
    /// The episode of care it belongs to.
    pub episode: EpisodeId,
    /// When it happened.
    pub time: DeviceTime,
    /// When the server took it in.
    pub recorded_at: Timestamp,
    /// Who wrote it.
    pub author: Author,
    /// The entry this one corrects.
    pub supersedes: Option<EntryId>,
    /// What happened.
    pub event: Event,
}

impl Entry {
    /// The local date on which it happened, in the device's own zone (UTC when that zone is unknown to us).
    pub fn local_date(&self) -> Date {
        match jiff::tz::TimeZone::get(self.time.zone.as_str()) {
            Ok(zone) => zone.to_datetime(self.time.performed_at).date(),
            Err(_) => jiff::tz::TimeZone::UTC.to_datetime(self.time.performed_at).date(),
        }
    }

    /// The session it tells of, when it tells of one.
    pub const fn session(&self) -> Option<&SessionDone> {
        match &self.event {
            Event::SessionDone(session) => Some(session),
            _ => None,
        }
    }
}

/// What happened. Matched without a catch-all, so that a new kind does not compile until every fold has decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A planned session was performed, in whole or in part.
    SessionDone(SessionDone),
    /// Paced breathing.
    BreathingDone(Breathing),
    /// Motivation to run, 0-10, on a day without a session.
    Motivation(Score0To10),
    /// The morning after a session.
    MorningCheck(MorningCheck),
    /// "I do not feel safe", or a red flag outside a session.
    SafetySignal(SafetySignal),
    /// Scores of an instrument, entered as totals.
    ValuesRecorded(ValuesRecorded),
    /// Items of an instrument, answered one by one or in parts.
    ItemsAnswered(ItemsAnswered),
    /// A clinician lifted a block or a stop.
    Clearance(Clearance),
    /// A therapist set the next dose by hand, inside the programme's range.
    Override(Override),
    /// Questions answered or values measured at one moment.
    Observed(Observation),
    /// A therapist set part of the dose by hand, inside the programme's range.
    Adjusted(Adjustment),
    /// A goal was chosen or reviewed.
    Goal(GoalChoice),
    /// Holiday or illness: planned, so neither missed nor counted.
    Pause(Pause),
    /// An alert was read and dealt with.
    AlertAcknowledged {
        /// The alert's stable id, as the fold gave it.
        alert: String,
        /// What was done, 1 to 1000 characters.
        note: String,
    },
    /// The episode ended.
    Discharge {
        /// Why, 1 to 1000 characters.
        reason: String,
    },
}

impl Event {
    /// Stable code of the kind, e.g. `session_done`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Event::SessionDone(_) => "session_done",
            Event::BreathingDone(_) => "breathing_done",
            Event::Motivation(_) => "motivation",
            Event::MorningCheck(_) => "morning_check",
            Event::SafetySignal(_) => "safety_signal",
            Event::ValuesRecorded(_) => "values_recorded",
            Event::ItemsAnswered(_) => "items_answered",
            Event::Clearance(_) => "clearance",
            Event::Override(_) => "override",
            Event::Observed(_) => "observed",
            Event::Adjusted(_) => "adjusted",
            Event::Goal(_) => "goal",
            Event::Pause(_) => "pause",
            Event::AlertAcknowledged { .. } => "alert_acknowledged",
            Event::Discharge { .. } => "discharge",
        }
    }
}
