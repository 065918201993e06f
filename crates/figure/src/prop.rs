//! Things around the figure: what stands still, and what moves along with a hand or a foot.

use crate::path;
use crate::point::Point;

/// One thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prop {
    /// What.
    pub kind: PropKind,
    /// Where: its lower left corner for what stands, its fixed end for what pulls.
    pub at: Point,
    /// Width and height, where they count.
    pub size: Point,
}

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PropKind {
    /// A seat on legs, with a back on its left.
    Chair,
    /// A seat without a back.
    Stool,
    /// A wall.
    Wall,
    /// A block to step on.
    Step,
    /// A leaning back rest, from its foot to its top.
    BackRest,
    /// A post of a machine.
    Post,
    /// A moving belt.
    Belt,
    /// A rail or handle.
    Rail,
    /// A wheel with pedals.
    Wheel,
    /// A cable or band from a fixed point to the near hand.
    CableToHand,
    /// A cable or band from a fixed point to the near ankle.
    CableToAnkle,
    /// A band from a fixed point around the forefoot.
    BandToForefoot,
    /// A weight in the hands.
    Weights,
    /// A bar through both hands.
    Bar,
    /// A pad before the near ankle.
    PadBefore,
    /// A pad behind the near ankle.
    PadBehind,
    /// A plate under the feet.
    Plate,
    /// A small ball held by the toes.
    Ball,
    /// A towel under the toes.
    Towel,
}

/// Where moving things hold on.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Holds {
    pub hands: [Point; 2],
    pub ankles: [Point; 2],
    pub forefoot: Point,
    pub toes: Point,
    pub carried: f32,
}

impl Prop {
    /// True when it moves along with the figure.
    pub(crate) const fn moves(&self) -> bool {
        use PropKind::*;
        matches!(
            self.kind,
            CableToHand | CableToAnkle | BandToForefoot | Weights | Bar | PadBefore | PadBehind | Plate | Ball | Towel
        )
    }

    /// True when it is drawn before the figure rather than behind it.
    pub(crate) const fn lies_before(&self) -> bool {
        matches!(self.kind, PropKind::Weights | PropKind::Ball | PropKind::PadBefore)
    }

    /// True when it is a filled shape rather than a line.
    pub(crate) const fn filled(&self) -> bool {
        use PropKind::*;
        matches!(self.kind, Wall | Step | Weights | PadBefore | PadBehind | Ball | Towel)
    }

    /// The `d` of its path, given where the figure holds it.
    pub(crate) fn path(&self, holds: &Holds) -> String {
        let Prop { at, size, .. } = *self;
        let to = |x: f32, y: f32| at.plus(x, y);
        match self.kind {
            PropKind::Chair => chair(at, size) + &path::line(&[to(0.0, -size.y), to(-4.0, -size.y - 44.0)]),
            PropKind::Stool => chair(at, size),
            PropKind::Wall | PropKind::Step => rect(at, size),
            PropKind::BackRest | PropKind::Post | PropKind::Rail => path::line(&[at, to(size.x, -size.y)]),
            PropKind::Belt => {
                path::line(&[at, to(size.x, 0.0)])
                    + &path::line(&[to(size.x - 6.0, 0.0), to(size.x, -size.y), to(size.x - 18.0, -size.y)])
            }
            PropKind::Wheel => ring(at, size.x) + &path::line(&[at.plus(0.0, -4.0), at.plus(0.0, 4.0)]),
            PropKind::CableToHand => path::line(&[at, holds.hands[0]]),
            PropKind::CableToAnkle => path::line(&[at, holds.ankles[0]]),
            PropKind::BandToForefoot => path::line(&[at, holds.forefoot]),
            PropKind::Weights => holds.hands.iter().map(|hand| ring(*hand, size.x)).collect(),
            PropKind::Bar => {
                let (near, far) = (holds.hands[0], holds.hands[1]);
                path::line(&[near.between(far, -0.35), near.between(far, 1.35)])
            }
            PropKind::PadBefore => ring(holds.ankles[0].plus(7.0, -8.0), size.x),
            PropKind::PadBehind => ring(holds.ankles[0].plus(-8.0, -6.0), size.x),
            PropKind::Plate => {
                let foot = holds.ankles[0].plus(8.0, -4.0);
                path::line(&[foot.plus(size.x, -size.y), foot.plus(-size.x, size.y)])
            }
            PropKind::Ball => ring(holds.toes.plus(0.0, size.x), size.x),
            PropKind::Towel => towel(at, size, holds),
        }
    }
}

fn chair(at: Point, size: Point) -> String {
    let seat = [at.plus(0.0, -size.y), at.plus(size.x, -size.y)];
    path::line(&[at.plus(2.0, 0.0), seat[0].plus(2.0, 0.0)])
        + &path::line(&[at.plus(size.x - 2.0, 0.0), seat[1].plus(-2.0, 0.0)])
        + &path::line(&seat)
}

fn rect(at: Point, size: Point) -> String {
    path::line(&[at, at.plus(0.0, -size.y), at.plus(size.x, -size.y), at.plus(size.x, 0.0)]) + "Z"
}

fn ring(centre: Point, radius: f32) -> String {
    let corners: Vec<Point> = (0..8).map(|i| centre.towards(i as f32 * 45.0, radius * 1.08)).collect();
    path::blob(&corners)
}

/// A towel that gathers before the foot as the toes curl.
fn towel(at: Point, size: Point, holds: &Holds) -> String {
    let gathered = holds.carried;
    let right = size.x - gathered * size.x * 0.45;
    let fold = gathered * 9.0;
    let top = (0..=6).map(|i| {
        let wave = if i % 2 == 1 { fold } else { 0.0 };
        at.plus(right * i as f32 / 6.0, -size.y - wave)
    });
    let bottom = [at.plus(right, 0.0), at];
    path::line(&top.chain(bottom).collect::<Vec<_>>()) + "Z"
}
