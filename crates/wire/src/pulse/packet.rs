//! One packet of a strap, taken apart.

use kadans_pulse::{Contact, Packet, PacketError};
use serde::Serialize;

/// What `kadans pulse ble` prints for a packet: its fields, or why it is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PacketForm {
    heart_rate: Option<u16>,
    contact: Option<bool>,
    contact_supported: bool,
    energy_kj: Option<u16>,
    rr_raw: Vec<u16>,
    rr_ms: Vec<f64>,
    warnings: Vec<&'static str>,
    error: Option<&'static str>,
}

impl PacketForm {
    /// The form of what was read.
    pub fn new(read: &Result<Packet, PacketError>) -> PacketForm {
        match read {
            Ok(packet) => PacketForm::of(packet),
            Err(error) => PacketForm { error: Some(code(*error)), ..PacketForm::default() },
        }
    }

    fn of(packet: &Packet) -> PacketForm {
        PacketForm {
            heart_rate: packet.rate_bpm,
            contact: contact(packet.contact),
            contact_supported: packet.contact != Contact::NotSupported,
            energy_kj: packet.energy_kj,
            rr_raw: packet.intervals.iter().map(|raw| raw.0).collect(),
            rr_ms: packet.intervals.iter().map(|raw| raw.ms()).collect(),
            warnings: if packet.trailing_byte { vec!["trailing_byte"] } else { Vec::new() },
            error: None,
        }
    }
}

impl Default for PacketForm {
    fn default() -> PacketForm {
        let nothing = Packet {
            rate_bpm: None,
            contact: Contact::NotSupported,
            energy_kj: None,
            intervals: Vec::new(),
            has_intervals: false,
            trailing_byte: false,
        };
        PacketForm::of(&nothing)
    }
}

/// Skin contact; `None` when the sensor cannot tell.
pub(super) fn contact(contact: Contact) -> Option<bool> {
    match contact {
        Contact::NotSupported => None,
        Contact::No => Some(false),
        Contact::Yes => Some(true),
    }
}

fn code(error: PacketError) -> &'static str {
    match error {
        PacketError::TooShort(_) => "too_short",
        PacketError::TooLong => "too_long",
    }
}
