//! Ids are distinct types over UUIDs, so a patient's id cannot be passed as an episode's.
//!
//! Version 7 ids order by the moment they were made. The core never makes one: ids come in as arguments, like time.

use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The text is not an id of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a valid id")]
pub struct ParseIdError;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a UUID that is known to name this kind of thing.
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID within, for the edges that store or print it.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;
            fn from_str(text: &str) -> Result<Self, ParseIdError> {
                Uuid::try_parse(text).map(Self).map_err(|_| ParseIdError)
            }
        }
    )*};
}

ids! {
    /// A practice: the wall between one practice's patients and another's.
    PracticeId;
    /// Someone who works in a practice.
    MemberId;
    /// A person in treatment.
    PatientId;
    /// A request for treatment by a referrer.
    ReferralId;
    /// An episode of care: from referral to discharge.
    EpisodeId;
    /// One taking of an intake; a correction is a new one.
    IntakeId;
    /// One version of one person's dose.
    PrescriptionId;
    /// An entry in the diary.
    EntryId;
    /// A link or QR code that lets someone in.
    InvitationId;
    /// One signed-in device.
    LoginId;
}
