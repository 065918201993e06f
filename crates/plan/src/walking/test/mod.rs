//! Walking tests: how each runs, what came out, and whether two can be compared.
//!
//! Names and protocols of "maximal walking distance" are many, so a result never travels without its protocol, and two results of
//! different protocols are never compared. Cards: `ev-wt-treadmill`, `ev-wt-adapted-tests`, `ev-wt-change`.

mod compare;
mod protocol;
mod result;

pub use compare::{Compared, Label, compared, label};
pub use protocol::{Protocol, Stage, distance_dm, met_x10, shuttle_m, shuttle_speed_cm_s, shuttles, stage_at, stages};
pub use result::{Handrail, STOP_CAP, STOP_CLAUDICATION, TestResult, of_form, of_log};
