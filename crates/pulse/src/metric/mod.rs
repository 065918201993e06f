//! The metrics of a recording, one file each. They take plain intervals and return a number or a reason; which intervals count is
//! decided before, in [`crate::report`].

pub(crate) mod dfa;
pub(crate) mod entropy;
pub(crate) mod frequency;
pub(crate) mod lomb;
pub(crate) mod long_term;
mod sweep;
pub(crate) mod time;
pub(crate) mod welch;
