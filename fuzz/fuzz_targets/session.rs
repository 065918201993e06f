//! Any bytes as a session: packets of one or two straps with the time between them, contact lost and found.

#![no_main]

use kadans_pulse::{Live, LiveSettings, StrapId};
use libfuzzer_sys::fuzz_target;

/// Straps, time between packets in units of 16 ms, and length of the packet, in two bytes.
fn head(bytes: &[u8]) -> Option<(StrapId, u64, &[u8], &[u8])> {
    let ([first, second], rest) = bytes.split_first_chunk::<2>()?;
    let (packet, rest) = rest.split_at_checked(usize::from(first & 31).min(rest.len()))?;
    Some((StrapId(u32::from(first >> 7)), u64::from(*second) * 16, packet, rest))
}

fuzz_target!(|bytes: &[u8]| {
    let mut live = Live::new(LiveSettings::default());
    let (mut left, mut clock_ms) = (bytes, 0);
    while let Some((strap, passed_ms, packet, rest)) = head(left) {
        left = rest;
        clock_ms += passed_ms;
        if let Ok(update) = live.packet(strap, packet, clock_ms) {
            assert!(update.beats.iter().all(|beat| beat.shown_bpm().is_finite() && beat.time_s.is_finite()));
        }
        if let Some(readings) = live.readings() {
            assert!(readings.coherence.is_ok_and(|seen| (0.0..=1.0).contains(&seen.share)) || readings.coherence.is_err());
            assert!(readings.swing.is_ok_and(|seen| seen.last_bpm.is_finite()) || readings.swing.is_err());
        }
    }
});
