//! Late complaints (late klachten): what was said right after, in the evening and the next morning, against what is usual.
//!
//! Microvascular complaints may last long and go on after effort; spasm comes at rest, at night or early. Nobody measured after how
//! many hours complaints of strength training come, so the moments and the limits are our own. Card: `ev-cs-delayed`.

use super::numbers::Delayed;
use super::walk::Colour;
use kadans_domain::{Fact, Facts};

/// The answers after one session. A check that nobody answered is empty; of one that was answered more than once the worst counts.
#[derive(Debug, Clone, Copy, Default)]
pub struct Checks<'a> {
    /// D0, with the session's own log.
    pub after: Option<&'a Facts>,
    /// D1.
    pub evening: &'a [&'a Facts],
    /// D2.
    pub morning: &'a [&'a Facts],
    /// The time to answer is over.
    pub due: bool,
}

/// What they come to: the worst of the three; a check that is missing is milder than complaints.
pub fn colour(rules: &Delayed, usual: u8, checks: &Checks<'_>) -> Colour {
    let missing = if checks.due { Colour::Missing } else { Colour::Pending };
    let answered = |told: &[&Facts]| {
        let colours = told.iter().map(|facts| of_check(rules, usual, facts));
        // An answer without a score says nothing beside one that has a score.
        colours.max_by_key(|colour| (*colour != Colour::Missing, *colour)).unwrap_or(missing)
    };
    let after = checks.after.map_or(Colour::Missing, |facts| of_after(rules, usual, facts));
    after.max(answered(checks.evening)).max(answered(checks.morning))
}

/// An evening or morning check. One without a score is as good as none, and an answer that is not known is no reassurance.
pub fn of_check(rules: &Delayed, usual: u8, facts: &Facts) -> Colour {
    let long = facts.whole("minutes").is_some_and(|minutes| minutes >= rules.red_min.into());
    let more = facts.code("fatigue") == Some("more");
    let unsure = ["nitrate", "at_rest"].iter().any(|id| facts.get(id) == Some(&Fact::Unknown));
    match by_score(rules, usual, facts.whole("score")) {
        _ if facts.truth("settled") == Some(false) => Colour::Urgent,
        _ if facts.is_yes("nitrate") || facts.is_yes("at_rest") => Colour::Red,
        Colour::Amber if long => Colour::Red,
        Colour::Green | Colour::Missing if more || unsure => Colour::Amber,
        colour => colour,
    }
}

/// The answers right after the session. Without a score nobody knows how it was, and that is never "fine".
pub fn of_after(rules: &Delayed, usual: u8, facts: &Facts) -> Colour {
    if facts.code("after_settled") == Some("no") { Colour::Urgent } else { by_score(rules, usual, facts.whole("after_score")) }
}

/// Up to what is usual all is well, whatever the number; above it the number decides.
fn by_score(rules: &Delayed, usual: u8, score: Option<i64>) -> Colour {
    match score {
        Some(score) if score <= rules.green.max(usual).into() => Colour::Green,
        Some(score) if score >= rules.red.into() => Colour::Red,
        Some(_) => Colour::Amber,
        None => Colour::Missing,
    }
}

/// The usual score of a diary before the start: its middle, the lower of two; `None` with fewer days than asked.
pub fn usual(rules: &Delayed, scores: &[u8]) -> Option<u8> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable();
    (sorted.len() >= rules.usual_days.into()).then(|| sorted[(sorted.len() - 1) / 2])
}
