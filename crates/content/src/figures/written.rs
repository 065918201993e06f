//! The written form of a figure.

use kadans_figure::{Arrow, BodyPose, Figure, FootPose, FootView, Moment, Point, Poses, Prop, PropKind, Side, View};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureFile {
    seconds: f32,
    #[serde(default)]
    works: Vec<SideForm>,
    #[serde(default = "forwards")]
    knees: [f32; 2],
    #[serde(default = "backwards")]
    elbows: [f32; 2],
    #[serde(default)]
    prop: Vec<PropForm>,
    #[serde(default)]
    arrow: Vec<ArrowForm>,
    view: ViewForm,
    /// Poses of a whole figure.
    #[serde(default)]
    pose: Vec<BodyForm>,
    /// Poses of a foot.
    #[serde(default)]
    foot: Vec<FootForm>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ViewForm {
    Side,
    Front,
    FootSide,
    FootTop,
    FootFront,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SideForm {
    NearLeg,
    FarLeg,
    NearArm,
    FarArm,
    Trunk,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PropForm {
    kind: KindForm,
    #[serde(default)]
    at: [f32; 2],
    #[serde(default)]
    size: [f32; 2],
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindForm {
    Chair,
    Stool,
    Wall,
    Step,
    BackRest,
    Post,
    Belt,
    Rail,
    Wheel,
    CableToHand,
    CableToAnkle,
    BandToForefoot,
    Weights,
    Bar,
    PadBefore,
    PadBehind,
    Plate,
    Ball,
    Towel,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArrowForm {
    from: [f32; 2],
    to: [f32; 2],
    #[serde(default)]
    bow: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyForm {
    /// Percent of the cycle.
    at: f32,
    hip: [f32; 2],
    #[serde(default)]
    lean: f32,
    #[serde(default)]
    nod: f32,
    #[serde(default)]
    turn: f32,
    #[serde(default)]
    near_hand: Option<[f32; 2]>,
    #[serde(default)]
    far_hand: Option<[f32; 2]>,
    ankles: [[f32; 2]; 2],
    #[serde(default)]
    soles: [f32; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FootForm {
    /// Percent of the cycle.
    at: f32,
    #[serde(default)]
    turn: f32,
    #[serde(default)]
    rise: f32,
    #[serde(default)]
    arch: f32,
    #[serde(default)]
    big_toe: f32,
    #[serde(default)]
    small_toes: f32,
    #[serde(default)]
    spread: f32,
    #[serde(default)]
    carried: f32,
}

impl FigureFile {
    pub(super) fn figure(self) -> Figure {
        let works = self.works.into_iter().map(Side::from).collect();
        let body: Vec<_> = self.pose.into_iter().map(BodyForm::moment).collect();
        let foot: Vec<_> = self.foot.into_iter().map(FootForm::moment).collect();
        let whole = |view| Poses::Body { view, works, knees: self.knees, elbows: self.elbows, moments: body };
        let poses = match self.view {
            ViewForm::Side => whole(View::Side),
            ViewForm::Front => whole(View::Front),
            ViewForm::FootSide => Poses::Foot { view: FootView::Side, moments: foot },
            ViewForm::FootTop => Poses::Foot { view: FootView::Top, moments: foot },
            ViewForm::FootFront => Poses::Foot { view: FootView::Front, moments: foot },
        };
        Figure {
            seconds: self.seconds,
            props: self.prop.iter().map(PropForm::prop).collect(),
            poses,
            arrows: self.arrow.iter().map(ArrowForm::arrow).collect(),
        }
    }
}

fn point([x, y]: [f32; 2]) -> Point {
    Point::new(x, y)
}

impl BodyForm {
    fn moment(self) -> Moment<BodyPose> {
        let pose = BodyPose {
            hip: point(self.hip),
            lean: self.lean,
            nod: self.nod,
            turn: self.turn,
            hands: [self.near_hand.map(point), self.far_hand.map(point)],
            ankles: self.ankles.map(point),
            soles: self.soles,
        };
        Moment { at: self.at / 100.0, pose }
    }
}

impl FootForm {
    fn moment(self) -> Moment<FootPose> {
        let FootForm { at, turn, rise, arch, big_toe, small_toes, spread, carried } = self;
        Moment { at: at / 100.0, pose: FootPose { turn, rise, arch, big_toe, small_toes, spread, carried } }
    }
}

impl PropForm {
    fn prop(&self) -> Prop {
        Prop { kind: self.kind.into(), at: point(self.at), size: point(self.size) }
    }
}

impl ArrowForm {
    fn arrow(&self) -> Arrow {
        Arrow { from: point(self.from), to: point(self.to), bow: self.bow }
    }
}

impl From<SideForm> for Side {
    fn from(side: SideForm) -> Side {
        match side {
            SideForm::NearLeg => Side::NearLeg,
            SideForm::FarLeg => Side::FarLeg,
            SideForm::NearArm => Side::NearArm,
            SideForm::FarArm => Side::FarArm,
            SideForm::Trunk => Side::Trunk,
        }
    }
}

impl From<KindForm> for PropKind {
    fn from(kind: KindForm) -> PropKind {
        match kind {
            KindForm::Chair => PropKind::Chair,
            KindForm::Stool => PropKind::Stool,
            KindForm::Wall => PropKind::Wall,
            KindForm::Step => PropKind::Step,
            KindForm::BackRest => PropKind::BackRest,
            KindForm::Post => PropKind::Post,
            KindForm::Belt => PropKind::Belt,
            KindForm::Rail => PropKind::Rail,
            KindForm::Wheel => PropKind::Wheel,
            KindForm::CableToHand => PropKind::CableToHand,
            KindForm::CableToAnkle => PropKind::CableToAnkle,
            KindForm::BandToForefoot => PropKind::BandToForefoot,
            KindForm::Weights => PropKind::Weights,
            KindForm::Bar => PropKind::Bar,
            KindForm::PadBefore => PropKind::PadBefore,
            KindForm::PadBehind => PropKind::PadBehind,
            KindForm::Plate => PropKind::Plate,
            KindForm::Ball => PropKind::Ball,
            KindForm::Towel => PropKind::Towel,
        }
    }
}

const fn forwards() -> [f32; 2] {
    [1.0, 1.0]
}

const fn backwards() -> [f32; 2] {
    [-1.0, -1.0]
}
