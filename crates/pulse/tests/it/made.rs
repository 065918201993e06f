//! Series made from a formula, the same on every machine.

use std::f64::consts::TAU;

/// Noise from -1 to 1: a linear congruential generator of 32 bits.
pub struct Noise(u32);

impl Noise {
    pub fn new(seed: u32) -> Noise {
        Noise(seed)
    }

    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        2.0 * (f64::from(self.0) / 4_294_967_296.0) - 1.0
    }
}

/// 120 intervals with a wave of ten beats: the clean series of the artefact tests.
pub fn wavy() -> Vec<f64> {
    let mut noise = Noise::new(7);
    (0..120).map(|at| (900.0 + 40.0 * (TAU * f64::from(at) / 10.0).sin() + 10.0 * noise.next() + 0.5).floor()).collect()
}

/// Beats of a heart rate given by time, from zero until `until_s`, in whole milliseconds.
pub fn beats(until_s: f64, mut rate_bpm: impl FnMut(f64) -> f64) -> Vec<f64> {
    let mut elapsed_s = 0.0;
    let mut rr_ms = Vec::new();
    loop {
        let rr = (60_000.0 / rate_bpm(elapsed_s) + 0.5).floor();
        if elapsed_s + rr / 1000.0 > until_s {
            return rr_ms;
        }
        elapsed_s += rr / 1000.0;
        rr_ms.push(rr);
    }
}
