//! The arithmetic below the metrics: lines, splines, transforms, order. Nothing here knows what a heart is.

pub(crate) mod fourier;
pub(crate) mod line;
pub(crate) mod moments;
pub(crate) mod order;
pub(crate) mod spline;
