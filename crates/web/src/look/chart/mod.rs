//! Pictures of numbers: small, in the page's own inks, with words beside the line they belong to and a table underneath.
//!
//! Every chart is 360 units wide, because that is the width of a phone: its text then has the size the style sheet gives it.
//! They take numbers and translated words, and know no therapy. A chart names itself with `<title>` and tells its course with
//! `<desc>`; the table holds every number the picture shows.

mod dose;
mod plot;
mod pulse;
mod scores;
mod session;
mod sparkline;
mod table;

pub use dose::{DoseChart, DoseWeek};
pub use pulse::PulseChart;
pub use scores::{Band, Point, ScoreChart, Tone};
pub use session::{Beat, Effort, SessionLine};
pub use sparkline::Sparkline;
pub use table::ChartTable;
