//! One articulated figure that shows how an exercise goes.
//!
//! An exercise is a few poses along a cycle, in data. A pose says where the hip, the hands and the feet are; knees and elbows
//! follow from the lengths of the limbs, so a figure never stretches. The drawing is one SVG: it moves on screens, and stands
//! still, start and end together, where motion is not wanted or there is no screen at all.
//!
//! Two bodies share the style: the whole figure (from the side or from the front), and a foot (side, top or front) for
//! exercises too small to be seen on a whole figure.

mod body;
mod figure;
mod foot;
mod motion;
mod path;
mod point;
mod prop;
mod still;
mod svg;

pub use figure::{Arrow, BodyPose, Figure, FigureProblem, FootPose, FootView, Moment, Poses, Side, View};
pub use point::Point;
pub use prop::{Prop, PropKind};
pub use svg::draw;
