//! Between the poses: how a figure gets from one to the next and back to the first.

use crate::figure::{BodyPose, FootPose, Moment};
use crate::point::{Point, mix};

/// Pictures along one cycle, the first repeated at the end.
pub(crate) const FRAMES: usize = 20;

/// A pose that can be mixed with another.
pub(crate) trait Mixed: Copy {
    fn mixed(self, other: Self, share: f32) -> Self;
}

/// The pose at each picture of the cycle.
pub(crate) fn frames<P: Mixed>(moments: &[Moment<P>]) -> Vec<P> {
    (0..=FRAMES).map(|frame| at(moments, frame as f32 / FRAMES as f32 % 1.0)).collect()
}

fn at<P: Mixed>(moments: &[Moment<P>], share: f32) -> P {
    let next = moments.iter().position(|moment| moment.at > share).unwrap_or(moments.len());
    let before = moments[next - 1];
    let (after, end) = moments.get(next).map_or((moments[0], 1.0), |after| (*after, after.at));
    before.pose.mixed(after.pose, eased((share - before.at) / (end - before.at)))
}

/// Slow at both ends: limbs have weight.
fn eased(share: f32) -> f32 {
    share * share * (3.0 - 2.0 * share)
}

impl Mixed for BodyPose {
    fn mixed(self, other: BodyPose, share: f32) -> BodyPose {
        let hand = |of: usize| match (self.hands[of], other.hands[of]) {
            (Some(here), Some(there)) => Some(here.between(there, share)),
            _ => None,
        };
        let hip = self.hip.between(other.hip, share);
        let ankle = |of: usize| swung((self.hip, self.ankles[of]), (other.hip, other.ankles[of]), hip, share);
        BodyPose {
            hip,
            lean: mix(self.lean, other.lean, share),
            nod: mix(self.nod, other.nod, share),
            turn: mix(self.turn, other.turn, share),
            hands: [hand(0), hand(1)],
            ankles: [ankle(0), ankle(1)],
            soles: [mix(self.soles[0], other.soles[0], share), mix(self.soles[1], other.soles[1], share)],
        }
    }
}

impl Mixed for FootPose {
    fn mixed(self, other: FootPose, share: f32) -> FootPose {
        let mixed = |of: fn(&FootPose) -> f32| mix(of(&self), of(&other), share);
        FootPose {
            turn: mixed(|pose| pose.turn),
            rise: mixed(|pose| pose.rise),
            arch: mixed(|pose| pose.arch),
            big_toe: mixed(|pose| pose.big_toe),
            small_toes: mixed(|pose| pose.small_toes),
            spread: mixed(|pose| pose.spread),
            carried: mixed(|pose| pose.carried),
        }
    }
}

/// A foot that stands stays where it is; one that moves swings about the hip, so that the knee bends no more than the poses do.
fn swung(here: (Point, Point), there: (Point, Point), hip: Point, share: f32) -> Point {
    if here.1 == there.1 {
        return here.1;
    }
    let turn = |(hip, ankle): (Point, Point)| (ankle.x - hip.x).atan2(ankle.y - hip.y);
    let angle = mix(turn(here), turn(there), share);
    let length = mix(here.0.distance(here.1), there.0.distance(there.1), share);
    hip.plus(angle.sin() * length, angle.cos() * length)
}
