//! Power by frequency band, from whichever spectrum.
//!
//! Power is the sum of the density over the bins of a band, times the width of a bin, in ms². With nine breaths a minute or fewer
//! the wave of breathing lies in the LF band; LF and LF/HF then say nothing about the nervous system.

use crate::numeric::fourier::Spectrum;
use crate::reason::{NoValue, Value};

/// A frequency band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Very low: 0.0033 to 0.04 Hz.
    Vlf,
    /// Low: 0.04 to 0.15 Hz.
    Lf,
    /// High: 0.15 to 0.40 Hz.
    Hf,
}

impl Band {
    /// Lower bound (included) and upper bound (not included), in hertz.
    pub fn bounds_hz(self) -> (f64, f64) {
        match self {
            Band::Vlf => (0.0033, 0.04),
            Band::Lf => (0.04, 0.15),
            Band::Hf => (0.15, 0.40),
        }
    }

    /// The least clean data, in seconds (own default after Task Force 1996 and Shaffer 2017).
    pub fn needed_s(self) -> u32 {
        match self {
            Band::Vlf => 300,
            Band::Lf => 120,
            Band::Hf => 60,
        }
    }
}

/// Power below this, in ms², is what rounding leaves of a flat line.
pub(crate) const FLAT_MS2: f64 = 1e-9;
/// What LF/HF needs, in seconds.
const RATIO_NEEDED_S: u32 = 250;

/// Power in one band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BandPower {
    /// Sum of the density times the width of a bin, in ms².
    pub power: f64,
    /// The same by the trapezoid rule.
    pub trapezoid: f64,
    /// Bins in the band.
    pub bins: usize,
}

/// Power in the three bands and what follows from them.
#[derive(Debug, Clone, PartialEq)]
pub struct Bands {
    /// Very low frequencies.
    pub vlf: Result<BandPower, NoValue>,
    /// Low frequencies.
    pub lf: Result<BandPower, NoValue>,
    /// High frequencies.
    pub hf: Result<BandPower, NoValue>,
    /// LF divided by HF.
    pub lf_hf: Value,
    /// LF as a share of LF and HF, in percent.
    pub lf_nu: Value,
    /// Where the density is largest, within LF and HF, in hertz.
    pub peak_hz: Value,
}

impl Bands {
    /// No power at all, for one reason.
    pub(crate) fn none(why: NoValue) -> Bands {
        Bands { vlf: Err(why), lf: Err(why), hf: Err(why), lf_hf: Err(why), lf_nu: Err(why), peak_hz: Err(why) }
    }

    /// The bands of a spectrum of a recording of `got_s` seconds.
    pub(crate) fn of(spectrum: &Spectrum, got_s: f64) -> Bands {
        let long_enough = |needed_s: u32| {
            if got_s >= f64::from(needed_s) { Ok(()) } else { Err(NoValue::TooShort { needed_s, got_s }) }
        };
        let band = |band: Band| long_enough(band.needed_s()).map(|()| power(spectrum, band));
        let (low, high) = (power(spectrum, Band::Lf).power, power(spectrum, Band::Hf).power);
        let flat = low + high <= FLAT_MS2;
        let some = |value: Option<f64>| value.filter(|_| !flat).ok_or(NoValue::Constant);
        let ratio = |value: f64| long_enough(RATIO_NEEDED_S).and(some(Some(value).filter(|value| value.is_finite())));
        let peak = spectrum.peak(spectrum.bins(Band::Lf.bounds_hz().0, Band::Hf.bounds_hz().1));
        Bands {
            vlf: band(Band::Vlf),
            lf: band(Band::Lf),
            hf: band(Band::Hf),
            lf_hf: ratio(low / high),
            lf_nu: ratio(100.0 * low / (low + high)),
            peak_hz: long_enough(Band::Lf.needed_s()).and(some(peak.map(|at| spectrum.hz[at]))),
        }
    }
}

fn power(spectrum: &Spectrum, band: Band) -> BandPower {
    let (low, high) = band.bounds_hz();
    let bins = spectrum.bins(low, high);
    let density = &spectrum.density[bins.clone()];
    let trapezoid = density.windows(2).map(|pair| (pair[0] + pair[1]) / 2.0).sum::<f64>() * spectrum.bin_hz;
    BandPower { power: spectrum.power(bins.clone()), trapezoid, bins: bins.len() }
}
