//! Hearing a session frame by frame.

use kadans_pulse::{Live, LiveError, LiveSettings, LiveUpdate};
use kadans_wire::pulse::{Frame, Happened};

/// Hears the frames of one session, in order.
pub struct Listener {
    live: Live,
}

impl Default for Listener {
    fn default() -> Listener {
        Listener { live: Live::new(LiveSettings::default()) }
    }
}

impl Listener {
    /// Takes in a frame; a packet is answered.
    pub fn hear(&mut self, frame: &Frame) -> Option<Result<LiveUpdate, LiveError>> {
        match &frame.what {
            Happened::Packet { strap, bytes } => return Some(self.live.packet(*strap, bytes, frame.at_ms.into())),
            Happened::Lost => self.live.lost(),
            Happened::Paced(pacer) => self.live.pace(Some(*pacer)),
            Happened::Unpaced => self.live.pace(None),
        }
        None
    }
}
