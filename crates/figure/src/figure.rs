//! What an exercise looks like, before it is drawn.

use crate::point::Point;
use crate::prop::Prop;

/// An exercise's figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Length of one cycle, seconds.
    pub seconds: f32,
    /// Things around the figure.
    pub props: Vec<Prop>,
    /// The poses along the cycle.
    pub poses: Poses,
    /// Which way it moves.
    pub arrows: Vec<Arrow>,
}

/// A bent arrow from one point to another; `bow` pushes its middle aside, to the left of the way when positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arrow {
    /// Where it starts.
    pub from: Point,
    /// Where it points.
    pub to: Point,
    /// How far its middle lies aside.
    pub bow: f32,
}

/// The poses, of a whole figure or of a foot.
#[derive(Debug, Clone, PartialEq)]
pub enum Poses {
    /// A whole figure.
    Body {
        /// From where it is seen.
        view: View,
        /// The limbs that do the work, drawn in the colour of "now".
        works: Vec<Side>,
        /// Which way the near and far knee bend: 1 forwards, -1 backwards.
        knees: [f32; 2],
        /// Which way the near and far elbow bend: -1 downwards, 1 upwards.
        elbows: [f32; 2],
        /// At least two moments; the cycle returns to the first.
        moments: Vec<Moment<BodyPose>>,
    },
    /// A foot.
    Foot {
        /// From where it is seen.
        view: FootView,
        /// At least two moments; the cycle returns to the first.
        moments: Vec<Moment<FootPose>>,
    },
}

/// A pose at a moment of the cycle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment<P> {
    /// Share of the cycle, 0 up to, not including, 1.
    pub at: f32,
    /// The pose.
    pub pose: P,
}

/// From where a whole figure is seen. From the side it looks to the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// From its right side.
    Side,
    /// From the front.
    Front,
}

/// A part of a whole figure that can do the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The near leg (from the front: the right one in the picture).
    NearLeg,
    /// The far leg.
    FarLeg,
    /// The near arm.
    NearArm,
    /// The far arm.
    FarArm,
    /// The trunk.
    Trunk,
}

/// Where a whole figure is. Pairs are near and far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BodyPose {
    /// The hip.
    pub hip: Point,
    /// The trunk from upright, degrees, positive forwards.
    pub lean: f32,
    /// The head from the trunk, degrees, positive forwards.
    pub nod: f32,
    /// The trunk turned about its length, -1 to 1; from the front only.
    pub turn: f32,
    /// The hands; `None` hangs.
    pub hands: [Option<Point>; 2],
    /// The ankles.
    pub ankles: [Point; 2],
    /// The soles from flat, degrees, positive with the toes up.
    pub soles: [f32; 2],
}

/// From where a foot is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FootView {
    /// From its inner side, toes to the right.
    Side,
    /// From above, toes up.
    Top,
    /// Both feet from the front.
    Front,
}

/// Where a foot is. What a view does not show is left out of its drawing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FootPose {
    /// The foot turned about the heel, degrees: from the side positive with the toes up; from above positive outwards; from the
    /// front positive on the outer edge.
    pub turn: f32,
    /// The heel lifted over the ball of the foot, degrees; from the side.
    pub rise: f32,
    /// The arch, 0 flat to 1 high.
    pub arch: f32,
    /// The big toe, degrees, positive up; curled when negative.
    pub big_toe: f32,
    /// The small toes, degrees, positive up.
    pub small_toes: f32,
    /// The toes spread, 0 together to 1 wide.
    pub spread: f32,
    /// Something held by the toes, lifted this far.
    pub carried: f32,
}

/// Why a figure cannot be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureProblem {
    /// A cycle needs at least two moments.
    TooFewMoments,
    /// Moments must rise from 0 and stay below 1.
    MomentsOutOfOrder,
    /// A cycle lasts 1 to 20 seconds.
    Seconds,
    /// A point lies outside the drawing.
    OutsideDrawing,
}

impl Figure {
    /// Everything that keeps it from being drawn.
    pub fn problems(&self) -> Vec<FigureProblem> {
        let mut problems = match &self.poses {
            Poses::Body { moments, .. } => order(moments),
            Poses::Foot { moments, .. } => order(moments),
        };
        if !(1.0..=20.0).contains(&self.seconds) {
            problems.push(FigureProblem::Seconds);
        }
        if self.points().any(|point| !inside(point)) {
            problems.push(FigureProblem::OutsideDrawing);
        }
        problems
    }

    fn points(&self) -> impl Iterator<Item = Point> {
        let body: &[Moment<BodyPose>] = match &self.poses {
            Poses::Body { moments, .. } => moments,
            Poses::Foot { .. } => &[],
        };
        let poses = body.iter().flat_map(|moment| {
            let pose = moment.pose;
            [pose.hip, pose.ankles[0], pose.ankles[1]].into_iter().chain(pose.hands.into_iter().flatten())
        });
        poses.chain(self.arrows.iter().flat_map(|arrow| [arrow.from, arrow.to])).chain(self.props.iter().map(|prop| prop.at))
    }
}

fn inside(point: Point) -> bool {
    (-20.0..=260.0).contains(&point.x) && (-20.0..=200.0).contains(&point.y)
}

fn order<P>(moments: &[Moment<P>]) -> Vec<FigureProblem> {
    let rising = moments.windows(2).all(|pair| pair[0].at < pair[1].at);
    let within = moments.first().is_some_and(|first| first.at == 0.0) && moments.iter().all(|moment| moment.at < 1.0);
    [
        (moments.len() < 2).then_some(FigureProblem::TooFewMoments),
        (!(moments.is_empty() || rising && within)).then_some(FigureProblem::MomentsOutOfOrder),
    ]
    .into_iter()
    .flatten()
    .collect()
}
