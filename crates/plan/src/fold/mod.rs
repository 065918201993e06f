//! What every programme does with a diary: which entries count, which days do, what stands until a clinician lifts it, and
//! what was planned beside what was done.
//!
//! A programme's [`crate::Programme::standing`] is a fold: entries may come in any order and more than once, late, or as a
//! correction, and the result is the same. The pieces here keep that promise once, for all programmes. They know nothing of a
//! dose; what a session means is the programme's own walk over [`Diary::dated`].

mod alerts;
mod calendar;
mod checks;
mod diary;
mod silence;
mod stops;
mod twice;
mod versions;
mod weeks;

pub use alerts::{alert, first_read, in_order, mark_read, read};
pub use calendar::Calendar;
pub use checks::worst_told;
pub use diary::Diary;
pub use silence::quiet_days;
pub use stops::{Kind, Lifted, NOT_SAFE, Standing, Told, standing, stops, told};
pub use twice::least;
pub use versions::{Version, Versions};
pub use weeks::{adherence, weeks, weeks_of_versions};
