//! Any bytes as a packet of a strap: read or refused, and what is read fits into what came.

#![no_main]

use kadans_pulse::Packet;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(packet) = Packet::parse(bytes) {
        assert!(packet.intervals.len() * 2 < bytes.len());
        assert!(packet.intervals.iter().all(|raw| raw.ms().is_finite()));
        assert_ne!(packet.rate_bpm, Some(0));
    }
});
