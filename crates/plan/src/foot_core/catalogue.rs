//! The names of the exercises; their numbers are the programme's data.

/// How many exercises.
pub const EXERCISES: usize = 12;

/// Slug of each exercise, in the order of the session; also the name of its picture.
pub const SLUGS: [&str; EXERCISES] = [
    "fc-forefoot-drumming",
    "fc-foot-edge-rolling",
    "fc-calf-raise",
    "fc-foot-abduction-band",
    "fc-ball-pickup",
    "fc-short-foot",
    "fc-toes-spread",
    "fc-big-toe-lift",
    "fc-lesser-toe-lift",
    "fc-towel-curl",
    "fc-single-leg-stance",
    "fc-toe-walk",
];

/// The stretches of the other arm; the choice of muscles is our own.
pub const STRETCHES: [&str; 5] = ["calf-straight", "calf-bent", "hamstrings", "quadriceps", "hip-flexors"];
/// The picture of every stretch.
pub(super) const STRETCH_PICTURE: &str = "fc-control-stretch";
/// Walking on the toes: left out with balance problems.
pub(super) const TOE_WALK: usize = 11;

/// The name in a dose: without the prefix all share.
pub(super) fn short(exercise: usize) -> &'static str {
    SLUGS[exercise].trim_start_matches("fc-")
}

/// The exercise with this short name.
pub(super) fn by_short(name: &str) -> Option<usize> {
    (0..EXERCISES).find(|exercise| short(*exercise) == name)
}
