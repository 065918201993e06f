//! The drawing itself: layers of paths that move, and the same figure standing still for whom motion is too much.

use crate::body::{self, Part};
use crate::figure::{Arrow, BodyPose, Figure, FootPose, FootView, Poses, Side, View};
use crate::foot::{self, FootPart};
use crate::motion::{self, Mixed};
use crate::path;
use crate::prop::{Holds, Prop};
use crate::still;
use std::fmt::Write;

/// Light and dark, moving and still, are chosen by the reader's device. Colours are those of the house in plain sRGB, so that
/// the picture also stands alone on paper.
const STYLE: &str = "\
svg{--ink:#1e2a44;--far:#8a93a6;--paper:#faf6ef;--now:#a23a14;--thing:#b9ab95;--ground:#cfc4b3;color-scheme:light dark}\
@media (prefers-color-scheme:dark){svg{--ink:#efe9dd;--far:#7f8798;--paper:#1a1d2a;--now:#f0a070;--thing:#6f675a;--ground:#4a4a55}}\
path{fill:none;stroke-linecap:round;stroke-linejoin:round}\
.g{stroke:var(--ground);stroke-width:2.5}.t{stroke:var(--thing);stroke-width:5}.tf{fill:var(--thing)}\
.n{stroke:var(--ink);stroke-width:10}.f{stroke:var(--far);stroke-width:9}.w{stroke:var(--now)}\
.b{stroke:var(--ink);stroke-width:17;fill:var(--ink)}.h{fill:var(--ink);stroke:var(--ink);stroke-width:6}\
.j{fill:var(--paper)}.s{fill:var(--ink)}.k{stroke:var(--ink)}.kf{stroke:var(--far)}\
.a{stroke:var(--now);stroke-width:3.5}.u{opacity:.28}\
.still{display:none}\
@media (prefers-reduced-motion:reduce),print{.move{display:none}.still{display:inline}}";

/// The drawing of a figure: a complete SVG document, about 10 kB.
pub fn draw(figure: &Figure) -> String {
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -26 240 216\"><style>{STYLE}</style>");
    svg += "<path class=\"g\" d=\"M8 181L232 181\"/>";
    for prop in figure.props.iter().filter(|prop| !prop.moves()) {
        svg += &plain(prop_class(prop), &prop.path(&Holds::default()));
    }
    match &figure.poses {
        Poses::Body { view, works, knees, elbows, moments } => {
            let layers = |pose: &BodyPose| body_layers(pose, *view, works, *knees, *elbows, &figure.props);
            svg += &both(figure.seconds, &motion::frames(moments), still::start_and_turn(moments), layers);
        }
        Poses::Foot { view, moments } => {
            let layers = |pose: &FootPose| foot_layers(pose, *view, &figure.props);
            svg += &both(figure.seconds, &motion::frames(moments), still::start_and_turn(moments), layers);
        }
    }
    for arrow in &figure.arrows {
        svg += &plain("a", &arrow_path(arrow));
    }
    svg + "</svg>"
}

/// One path of the moving picture: its class, an extra style for its width, and its `d`.
struct Layer {
    class: String,
    width: Option<u16>,
    d: String,
}

fn both<P: Mixed>(seconds: f32, frames: &[P], still: Option<(P, P)>, layers: impl Fn(&P) -> Vec<Layer>) -> String {
    let pictures: Vec<Vec<Layer>> = frames.iter().map(&layers).collect();
    let mut svg = String::from("<g class=\"move\">");
    for (i, first) in pictures[0].iter().enumerate() {
        let values: Vec<&str> = pictures.iter().map(|picture| picture[i].d.as_str()).collect();
        let _ = write!(svg, "<path {} d=\"{}\">", attributes(first), first.d);
        if values.iter().any(|d| *d != first.d) {
            let _ = write!(
                svg,
                "<animate attributeName=\"d\" dur=\"{}s\" repeatCount=\"indefinite\" values=\"{}\"/>",
                path::number(seconds),
                values.join(";")
            );
        }
        svg += "</path>";
    }
    svg += "</g>";
    if let Some((start, turn)) = still {
        let _ =
            write!(svg, "<g class=\"still\"><g class=\"u\">{}</g>{}</g>", standing(&layers(&start)), standing(&layers(&turn)));
    }
    svg
}

fn standing(layers: &[Layer]) -> String {
    layers.iter().map(|layer| format!("<path {} d=\"{}\"/>", attributes(layer), layer.d)).collect()
}

fn attributes(layer: &Layer) -> String {
    let width = layer.width.map(|tenths| format!(" stroke-width=\"{}\"", path::number(f32::from(tenths) / 10.0)));
    format!("class=\"{}\"{}", layer.class, width.unwrap_or_default())
}

fn plain(class: &str, d: &str) -> String {
    format!("<path class=\"{class}\" d=\"{d}\"/>")
}

const fn prop_class(prop: &Prop) -> &'static str {
    if prop.filled() { "tf" } else { "t" }
}

fn body_layers(pose: &BodyPose, view: View, works: &[Side], knees: [f32; 2], elbows: [f32; 2], props: &[Prop]) -> Vec<Layer> {
    let (shapes, holds) = body::shapes(pose, view, knees, elbows);
    let class = |part: Part| match part {
        Part::Limb(side) => {
            let depth = if view == View::Side && matches!(side, Side::FarArm | Side::FarLeg) { "f" } else { "n" };
            if works.contains(&side) { format!("{depth} w") } else { depth.to_owned() }
        }
        Part::Trunk if works.contains(&Side::Trunk) => "b w".to_owned(),
        Part::Trunk => "b".to_owned(),
        Part::Head => "h".to_owned(),
        Part::Joints => "j".to_owned(),
    };
    let limbs = shapes.into_iter().map(|shape| Layer { class: class(shape.part), width: None, d: shape.d });
    moving(props, &holds, false).chain(limbs).chain(moving(props, &holds, true)).collect()
}

fn foot_layers(pose: &FootPose, view: FootView, props: &[Prop]) -> Vec<Layer> {
    let (shapes, holds) = foot::shapes(pose, view);
    let drawn = shapes.into_iter().map(|shape| match shape.part {
        FootPart::Skin => Layer { class: "s".to_owned(), width: None, d: shape.d },
        FootPart::Toe { width, near } => {
            Layer { class: if near { "k" } else { "kf" }.to_owned(), width: Some(width), d: shape.d }
        }
        FootPart::Work => Layer { class: "w".to_owned(), width: Some(50), d: shape.d },
        FootPart::Joints => Layer { class: "j".to_owned(), width: None, d: shape.d },
    });
    drawn.chain(moving(props, &holds, false)).chain(moving(props, &holds, true)).collect()
}

/// Things that move along, behind the figure or before it.
fn moving<'a>(props: &'a [Prop], holds: &'a Holds, before: bool) -> impl Iterator<Item = Layer> + 'a {
    let along = props.iter().filter(move |prop| prop.moves() && prop.lies_before() == before);
    along.map(|prop| Layer { class: prop_class(prop).to_owned(), width: None, d: prop.path(holds) })
}

fn arrow_path(arrow: &Arrow) -> String {
    let (dx, dy) = (arrow.to.x - arrow.from.x, arrow.to.y - arrow.from.y);
    let length = dx.hypot(dy).max(1.0);
    let middle = arrow.from.between(arrow.to, 0.5).plus(dy / length * arrow.bow, -dx / length * arrow.bow);
    let at = |point: crate::Point| format!("{} {}", path::number(point.x), path::number(point.y));
    let back = (middle.y - arrow.to.y).atan2(middle.x - arrow.to.x);
    let barb = |turn: f32| arrow.to.plus((back + turn).cos() * 9.0, (back + turn).sin() * 9.0);
    format!("M{}Q{} {}M{}L{}L{}", at(arrow.from), at(middle), at(arrow.to), at(barb(0.5)), at(arrow.to), at(barb(-0.5)))
}
