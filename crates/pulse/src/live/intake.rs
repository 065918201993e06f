//! From packets to intervals: one strap, in order, and what was lost in between.

use super::reading::Break;
use crate::ble::{Contact, Packet, PacketError};

/// Intervals right after connecting that do not count: the strap is still settling (own default).
const DROPPED: usize = 2;
/// More unexplained time than this between two packets is a silence, in ms.
const SILENCE_MS: f64 = 3000.0;
/// After this many packets without intervals the strap is one that sends none: some send a few before the first beat.
const SILENT_PACKETS: usize = 10;

/// Which strap a packet came from; the caller numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrapId(pub u32);

/// Why a packet was refused. The session goes on as if it had not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LiveError {
    /// The bytes are no packet.
    #[error(transparent)]
    Packet(#[from] PacketError),
    /// It came from another strap than the one that began; beats of two hearts are never mixed.
    #[error("this packet comes from another strap than the session's")]
    OtherStrap,
    /// It was received before one that is already in.
    #[error("this packet was received before the last one that is in")]
    OutOfOrder,
}

/// What a packet adds.
pub(super) struct Arrived {
    pub(super) rr_ms: Vec<f64>,
    pub(super) interrupted: Option<Break>,
}

/// What is known of the connection.
#[derive(Default)]
pub(super) struct Intake {
    strap: Option<StrapId>,
    last_ms: Option<u64>,
    to_drop: Option<usize>,
    no_contact: bool,
    seen_intervals: bool,
    without: usize,
}

impl Intake {
    pub(super) fn arrive(&mut self, strap: StrapId, packet: &Packet, received_at_ms: u64) -> Result<Arrived, LiveError> {
        if self.strap.is_some_and(|bound| bound != strap) {
            return Err(LiveError::OtherStrap);
        }
        if self.last_ms.is_some_and(|last| received_at_ms < last) {
            return Err(LiveError::OutOfOrder);
        }
        self.strap = Some(strap);
        self.note_intervals(packet);
        let interrupted = self.interruption(packet, received_at_ms);
        self.last_ms = Some(received_at_ms);
        let dropped = self.to_drop.get_or_insert(DROPPED);
        let skipped = packet.intervals.len().min(*dropped);
        *dropped -= skipped;
        let usable = if self.no_contact { &[][..] } else { &packet.intervals[skipped..] };
        Ok(Arrived { rr_ms: usable.iter().map(|raw| raw.ms()).collect(), interrupted })
    }

    /// The connection is gone; another strap may come in its place.
    pub(super) fn lost(&mut self) {
        *self = Intake::default();
    }

    pub(super) fn sends_intervals(&self) -> Option<bool> {
        match (self.seen_intervals, self.without >= SILENT_PACKETS) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        }
    }

    fn note_intervals(&mut self, packet: &Packet) {
        self.seen_intervals |= !packet.intervals.is_empty();
        self.without += usize::from(!self.seen_intervals);
    }

    fn interruption(&mut self, packet: &Packet, received_at_ms: u64) -> Option<Break> {
        let lost = packet.contact == Contact::No;
        let was_lost = std::mem::replace(&mut self.no_contact, lost);
        let just_lost = lost && !was_lost && self.last_ms.is_some();
        let filled_ms: f64 = packet.intervals.iter().map(|raw| raw.ms()).sum();
        let passed_ms = self.last_ms.map(|last| (received_at_ms - last) as f64);
        let silent = self.seen_intervals && passed_ms.is_some_and(|passed| passed - filled_ms > SILENCE_MS);
        match (just_lost, silent) {
            (true, _) => Some(Break::ContactLost),
            (false, true) => Some(Break::Silence),
            (false, false) => None,
        }
    }
}
