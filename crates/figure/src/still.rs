//! The two pictures that tell an exercise without motion: where it starts, and where it turns.

use crate::figure::Moment;

/// The first pose and the one nearest to half of the cycle.
pub(crate) fn start_and_turn<P: Copy>(moments: &[Moment<P>]) -> Option<(P, P)> {
    let far = |moment: &&Moment<P>| ((moment.at - 0.5).abs() * 1000.0) as i32;
    Some((moments.first()?.pose, moments.iter().skip(1).min_by_key(far)?.pose))
}
