//! Any bytes as a recording: read or refused; what is read is analysed without a panic.

#![no_main]

use kadans_pulse::{Cleaning, MAX_BEATS, analyse, read_rr};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(series) = read_rr(bytes) {
        assert!((1..=MAX_BEATS).contains(&series.rr_ms().len()));
        assert!(series.rr_ms().iter().all(|rr| rr.is_finite() && *rr > 0.0));
        for cleaning in [Cleaning::All, Cleaning::Range, Cleaning::Corrected] {
            let report = analyse(&series, cleaning);
            assert!(report.time.mean_nn.is_ok_and(f64::is_finite) || report.time.mean_nn.is_err());
        }
    }
});
