//! The whole figure: from a pose to its limbs.

use crate::figure::{BodyPose, Side, View};
use crate::path;
use crate::point::{Point, joint};
use crate::prop::Holds;

const TRUNK: f32 = 50.0;
const NECK: f32 = 9.0;
pub(crate) const HEAD: f32 = 11.5;
const UPPER_ARM: f32 = 27.0;
const FOREARM: f32 = 26.0;
const THIGH: f32 = 41.0;
const SHIN: f32 = 40.0;
const FOOT: f32 = 17.0;
/// Half the width of shoulders and hips from the front, and what is left of it from the side.
const SHOULDERS: [f32; 2] = [17.0, 0.0];
const HIPS: [f32; 2] = [8.5, 0.0];

/// What is drawn, in layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Limb(Side),
    Trunk,
    Head,
    Joints,
}

/// How a part is drawn.
pub(crate) struct Shape {
    pub part: Part,
    /// The `d` of its path.
    pub d: String,
}

/// The joints of a pose.
struct Skeleton {
    shoulder: Point,
    neck: Point,
    head: Point,
    hip: Point,
    arms: [[Point; 3]; 2],
    legs: [[Point; 4]; 2],
}

/// The shapes of a pose, from back to front, and where things hold on.
pub(crate) fn shapes(pose: &BodyPose, view: View, knees: [f32; 2], elbows: [f32; 2]) -> (Vec<Shape>, Holds) {
    let bones = skeleton(pose, view, knees, elbows);
    let limb = |side: Side, points: &[Point]| Shape { part: Part::Limb(side), d: path::line(points) };
    let [near_arm, far_arm] = bones.arms;
    let [near_leg, far_leg] = bones.legs;
    let trunk = match view {
        View::Side => path::line(&[bones.hip, bones.shoulder]),
        View::Front => path::line(&[near_leg[0], near_arm[0], far_arm[0], far_leg[0], near_leg[0]]) + "Z",
    };
    let holds = Holds { hands: [near_arm[2], far_arm[2]], ankles: [near_leg[2], far_leg[2]], ..Holds::default() };
    let shapes = vec![
        limb(Side::FarArm, &far_arm),
        limb(Side::FarLeg, &far_leg),
        Shape { part: Part::Trunk, d: trunk },
        Shape { part: Part::Head, d: circle(bones.head, HEAD) + &path::line(&[bones.neck, bones.neck.between(bones.head, 0.3)]) },
        limb(Side::NearLeg, &near_leg),
        limb(Side::NearArm, &near_arm),
        Shape { part: Part::Joints, d: joints(&bones) },
    ];
    (shapes, holds)
}

fn skeleton(pose: &BodyPose, view: View, knees: [f32; 2], elbows: [f32; 2]) -> Skeleton {
    let shoulder = pose.hip.towards(pose.lean, TRUNK);
    let neck = shoulder.towards(pose.lean + pose.nod * 0.5, NECK);
    let head = neck.towards(pose.lean + pose.nod, HEAD);
    let side = [1.0, -1.0];
    let wide = |widths: [f32; 2]| if view == View::Front { widths[0] } else { widths[1] };
    let arm = |of: usize| {
        let width = wide(SHOULDERS) * (1.0 - pose.turn.abs() * 0.45);
        let root = shoulder.plus(side[of] * width + pose.turn * 3.0, 0.0).turned(shoulder, pose.lean_in(view));
        let hangs = root.plus(if view == View::Front { side[of] * 9.0 } else { 5.0 }, UPPER_ARM + FOREARM - 2.0);
        let (elbow, hand) = joint(root, pose.hands[of].unwrap_or(hangs), UPPER_ARM, FOREARM, elbows[of]);
        [root, elbow, hand]
    };
    let leg = |of: usize| {
        let root = pose.hip.plus(side[of] * wide(HIPS), 0.0);
        let (knee, ankle) = joint(root, pose.ankles[of], THIGH, SHIN, knees[of]);
        let toes = match view {
            View::Side => ankle.plus(FOOT, 5.0).turned(ankle, -pose.soles[of]),
            View::Front => ankle.plus(side[of] * 5.0, 6.0),
        };
        [root, knee, ankle, toes]
    };
    Skeleton { shoulder, neck, head, hip: pose.hip, arms: [arm(0), arm(1)], legs: [leg(0), leg(1)] }
}

impl BodyPose {
    /// From the front a lean tilts the shoulders.
    fn lean_in(&self, view: View) -> f32 {
        if view == View::Front { self.lean } else { 0.0 }
    }
}

fn joints(bones: &Skeleton) -> String {
    let arms = bones.arms.iter().flat_map(|arm| arm[..2].iter());
    let legs = bones.legs.iter().flat_map(|leg| leg[..3].iter());
    arms.chain(legs).map(|joint| circle(*joint, 2.1)).collect()
}

fn circle(centre: Point, radius: f32) -> String {
    let r = path::number(radius);
    let (left, right) = (centre.plus(-radius, 0.0), centre.plus(radius, 0.0));
    let at = |point: Point| format!("{} {}", path::number(point.x), path::number(point.y));
    format!("M{}A{r} {r} 0 1 0 {}A{r} {r} 0 1 0 {}Z", at(left), at(right), at(left))
}
