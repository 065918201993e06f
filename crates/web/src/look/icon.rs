//! The few pictures that stand beside a word. None stands alone.

use askama::Template;

/// A picture of 24 by 24, drawn in the colour of its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Template)]
#[template(path = "look/icon.html")]
pub enum Icon {
    /// A step on the line: today.
    Beat,
    /// A breath that widens.
    Breath,
    /// Beats that grow.
    Rise,
    /// Seven beats: a week.
    Week,
    /// A lifebuoy.
    Buoy,
}
