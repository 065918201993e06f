//! A foot, for what is too small to see on a whole figure.

use crate::figure::{FootPose, FootView};
use crate::path;
use crate::point::{Point, mix};
use crate::prop::Holds;

/// How a part of a foot is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FootPart {
    /// The foot and the lower leg, filled.
    Skin,
    /// A toe, a thick line of this width in tenths.
    Toe { width: u16, near: bool },
    /// The line of the arch, where the work is.
    Work,
    /// Joints.
    Joints,
}

/// A part of a foot and the `d` of its path.
pub(crate) struct FootShape {
    pub part: FootPart,
    pub d: String,
}

/// The shapes of a pose, from back to front, and where things hold on.
pub(crate) fn shapes(pose: &FootPose, view: FootView) -> (Vec<FootShape>, Holds) {
    match view {
        FootView::Side => side(pose),
        FootView::Top => top(pose),
        FootView::Front => front(pose),
    }
}

const HEEL: Point = Point::new(66.0, 168.0);
const BALL: Point = Point::new(150.0, 168.0);

fn side(pose: &FootPose) -> (Vec<FootShape>, Holds) {
    let shorter = pose.arch * 9.0;
    let tilted = |point: Point| point.turned(HEEL, -pose.turn);
    let risen = |point: Point| point.turned(BALL.plus(-shorter, 0.0), pose.rise);
    let shin = |x: f32, y: f32| Point::new(x, y).plus(pose.rise * 0.9, -pose.rise * 0.55);
    let rear = |x: f32, y: f32| tilted(risen(Point::new(x, y)));
    let fore = |x: f32, y: f32| tilted(Point::new(x - shorter, y));
    let arch = 158.0 - pose.arch * 20.0;
    let corners = [
        shin(62.0, -30.0),
        shin(61.0, 96.0),
        rear(48.0, 140.0),
        rear(46.0, 176.0),
        rear(80.0, 179.0),
        rear(106.0, arch),
        fore(130.0, 176.0),
        fore(166.0, 178.0),
        fore(168.0, 142.0),
        rear(126.0, 118.0 - pose.arch * 5.0),
        shin(104.0, 92.0),
        shin(102.0, -30.0),
    ];
    let knuckle = fore(158.0, 160.0);
    let big = toe(knuckle, 90.0 - pose.big_toe - pose.turn, pose.big_toe, 20.0, 19.0);
    let small = toe(knuckle.plus(-5.0, -4.0), 90.0 - pose.small_toes - pose.turn, pose.small_toes, 17.0, 15.0);
    let under = [rear(72.0, 170.0), rear(106.0, arch + 3.0), fore(142.0, 170.0)];
    let shapes = vec![
        FootShape { part: FootPart::Toe { width: 140, near: false }, d: path::line(&small) },
        FootShape { part: FootPart::Skin, d: path::blob(&corners) },
        FootShape { part: FootPart::Toe { width: 180, near: true }, d: path::line(&big) },
        FootShape { part: FootPart::Work, d: curve(under) },
        FootShape { part: FootPart::Joints, d: dots(&[rear(84.0, 128.0), knuckle]) },
    ];
    let holds = Holds { forefoot: fore(150.0, 150.0), toes: big[2].plus(-4.0, 6.0), carried: pose.carried, ..Holds::default() };
    (shapes, holds)
}

/// A toe of two parts: the second bends further when it curls.
fn toe(root: Point, degrees: f32, bend: f32, first: f32, second: f32) -> [Point; 3] {
    let middle = root.towards(degrees, first);
    let curl = if bend < 0.0 { -bend * 1.1 } else { 0.0 };
    [root, middle, middle.towards(degrees + curl, second)]
}

const FROM_ABOVE_HEEL: Point = Point::new(120.0, 186.0);
/// Root, length, width in tenths, and how far it goes when the toes spread, degrees; the big toe first.
const TOES: [(f32, f32, f32, u16, f32); 5] = [
    (97.0, 78.0, 34.0, 200, -17.0),
    (114.0, 72.0, 29.0, 125, -5.0),
    (127.0, 75.0, 26.0, 115, 5.0),
    (139.0, 81.0, 23.0, 110, 14.0),
    (150.0, 90.0, 19.0, 105, 25.0),
];

fn top(pose: &FootPose) -> (Vec<FootShape>, Holds) {
    let turned = |x: f32, y: f32| Point::new(x, y).turned(FROM_ABOVE_HEEL, pose.turn);
    let corners = [
        turned(98.0, 192.0),
        turned(142.0, 192.0),
        turned(150.0, 146.0),
        turned(166.0, 96.0),
        turned(140.0, 68.0),
        turned(92.0, 62.0),
        turned(84.0, 92.0),
        turned(102.0, 138.0),
    ];
    let toe = |(x, y, length, width, spread): (f32, f32, f32, u16, f32)| {
        let root = turned(x, y);
        let tip = root.towards(pose.turn + spread * mix(0.1, 1.0, pose.spread), length);
        FootShape { part: FootPart::Toe { width, near: true }, d: path::line(&[root, tip]) }
    };
    let mut shapes = vec![FootShape { part: FootPart::Skin, d: path::blob(&corners) }];
    shapes.extend(TOES.into_iter().map(toe));
    let roots: Vec<Point> = TOES.iter().map(|(x, y, ..)| turned(*x, *y)).collect();
    shapes.push(FootShape { part: FootPart::Joints, d: dots(&roots) });
    (shapes, Holds { forefoot: turned(154.0, 92.0), ..Holds::default() })
}

fn front(pose: &FootPose) -> (Vec<FootShape>, Holds) {
    let one = |centre: f32, outwards: f32| {
        let pivot = Point::new(centre + outwards * if pose.turn > 0.0 { 22.0 } else { -20.0 }, 172.0);
        let turned = |x: f32, y: f32| Point::new(centre + outwards * x, y).turned(pivot, outwards * pose.turn);
        let leg = |x: f32, y: f32| Point::new(centre + outwards * (x - pose.turn * 0.25), y);
        let corners = [
            leg(-13.0, -20.0),
            leg(-14.0, 96.0),
            turned(-20.0, 136.0),
            turned(-27.0, 172.0),
            turned(-20.0, 178.0),
            turned(26.0, 178.0),
            turned(31.0, 168.0),
            turned(17.0, 132.0),
            leg(14.0, 96.0),
            leg(13.0, -20.0),
        ];
        let toes = [(-18.0, 92), (-5.0, 68), (5.0, 64), (14.0, 60), (22.0, 56)];
        let nails = toes.map(|(x, width)| FootShape {
            part: FootPart::Toe { width: width * 2, near: true },
            d: path::line(&[turned(x, 170.0), turned(x, 171.5)]),
        });
        std::iter::once(FootShape { part: FootPart::Skin, d: path::blob(&corners) }).chain(nails)
    };
    (one(82.0, -1.0).chain(one(158.0, 1.0)).collect(), Holds::default())
}

fn curve(points: [Point; 3]) -> String {
    let [from, over, to] = points.map(|point| format!("{} {}", path::number(point.x), path::number(point.y)));
    format!("M{from}Q{over} {to}")
}

fn dots(joints: &[Point]) -> String {
    joints.iter().map(|joint| path::blob(&(0..8).map(|i| joint.towards(i as f32 * 45.0, 4.2)).collect::<Vec<_>>())).collect()
}
