//! Heart-beat intervals: strap packets, artefacts, heart-rate variability and breathing, each with its quality.

mod artefact;
mod metric;
mod numeric;
mod reason;
mod report;
mod series;

pub use artefact::{Artefact, Corrected, Fault, LiveFilter, MalikRule, Quality, corrected, lipponen_tarvainen, malik};
pub use metric::dfa::Dfa;
pub use metric::frequency::{Band, BandPower, Bands};
pub use metric::long_term::LongTerm;
pub use metric::time::TimeDomain;
pub use metric::welch::Welch;
pub use reason::{NoValue, Value};
pub use report::{Analyser, Artefacts, Cleaning, Depth, REST_RANGE_MS, Report, analyse};
pub use series::{MAX_BEATS, MAX_BYTES, MAX_HOURS, ReadError, Series, SeriesError, read_rr};
