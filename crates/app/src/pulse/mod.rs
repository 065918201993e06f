//! Heart beats: listening along while somebody practises, and the recordings that are kept.
//!
//! The same [`Listener`] hears a running session and a tape that is read again, so a report never says something else than the screen
//! did. Listening keeps nothing: the device holds the tape and sends it when the session is over ([`App::keep_recording`]).

mod listen;
mod played;
mod recordings;

pub use listen::Listener;
pub use played::{Paced, Played};
pub use recordings::{KeptRecording, Recording};

use crate::{Action, App, AppError, PatientAccess};

impl App {
    /// A listener for a session of this person.
    pub fn listen(&self, access: &PatientAccess) -> Result<Listener, AppError> {
        access.must_be(Action::RecordPulse)?;
        Ok(Listener::default())
    }
}
