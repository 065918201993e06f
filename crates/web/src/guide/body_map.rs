//! The body map: the figure of the exercises, from the front, from the back, and a foot, with the ten regions as links.
//!
//! A region leads to a place on the page (`/guide/complaint#calf`) and not to an address of its own: what follows the `#` never leaves the
//! device. Each link is at least 44 pixels wide and high on the narrowest screen; a list with the same links stands beside the figures.

use askama::Template;
use kadans_guide::Region;
use kadans_text::Words;

/// The map, and the list beside it.
#[derive(Debug, Template)]
#[template(path = "guide/_body_map.html")]
pub struct BodyMap {
    w: Words,
    views: Vec<View>,
    list: Vec<Place>,
}

impl askama::filters::HtmlSafe for BodyMap {}

impl BodyMap {
    /// The map in this reader's language.
    pub fn new(w: Words) -> BodyMap {
        let place = |region: &Region| Place::new(w, *region);
        BodyMap {
            w,
            views: VIEWS.iter().map(|drawn| View::new(w, drawn)).collect(),
            list: Region::ALL.iter().map(place).collect(),
        }
    }
}

/// The name of a region as the first question says it.
pub fn name(w: Words, region: Region) -> String {
    w.text(&format!("triage-option-region-{}", region.slug().replace('_', "-")))
}

#[derive(Debug)]
struct Place {
    slug: &'static str,
    name: String,
}

impl Place {
    fn new(w: Words, region: Region) -> Place {
        Place { slug: region.slug(), name: name(w, region) }
    }
}

#[derive(Debug)]
struct View {
    drawn: &'static Drawn,
    title: String,
    spots: Vec<(Place, &'static Spot)>,
}

impl View {
    fn new(w: Words, drawn: &'static Drawn) -> View {
        let spots = drawn.spots.iter().map(|spot| (Place::new(w, spot.region), spot)).collect();
        View { drawn, title: w.text(drawn.title), spots }
    }
}

/// A picture: thick lines for limbs, filled shapes, joints.
#[derive(Debug)]
struct Drawn {
    title: &'static str,
    view_box: &'static str,
    limbs: &'static str,
    filled: &'static str,
    joints: &'static [(u16, u16)],
    ground: &'static str,
    spots: &'static [Spot],
}

/// Where to press: the middle of a square, and its size.
#[derive(Debug)]
struct Spot {
    region: Region,
    x: u16,
    y: u16,
    width: u16,
    height: u16,
}

impl Spot {
    fn left(&self) -> u16 {
        self.x - self.width / 2
    }

    fn top(&self) -> u16 {
        self.y - self.height / 2
    }
}

/// At 320 pixels a figure is drawn at 0.83 of its size; 54 then is 45 pixels.
const PRESS: u16 = 54;

const fn spot(region: Region, x: u16, y: u16) -> Spot {
    Spot { region, x, y, width: PRESS, height: PRESS }
}

const LIMBS: &str = "M55 74L40 126L34 176M115 74L130 126L136 176M70 178L62 258L58 356L46 366M100 178L108 258L112 356L124 366";
const TRUNK: &str = "M55 74L115 74L101 178L69 178ZM85 14A20 20 0 1 0 85.01 14ZM80 52L90 52L90 72L80 72Z";
const JOINTS: &[(u16, u16)] =
    &[(55, 74), (115, 74), (40, 126), (130, 126), (70, 178), (100, 178), (62, 258), (108, 258), (58, 352), (112, 352)];
const BODY: &str = "0 0 170 384";
const GROUND: &str = "M10 378L160 378";

const VIEWS: [Drawn; 3] = [
    Drawn {
        title: "guide-map-front",
        view_box: BODY,
        limbs: LIMBS,
        filled: TRUNK,
        joints: JOINTS,
        ground: GROUND,
        spots: &[
            spot(Region::Groin, 85, 184),
            spot(Region::KneeAnterior, 60, 254),
            spot(Region::KneeLateral, 124, 254),
            spot(Region::ShinAnterior, 60, 312),
        ],
    },
    Drawn {
        title: "guide-map-back",
        view_box: BODY,
        limbs: LIMBS,
        filled: TRUNK,
        joints: JOINTS,
        ground: GROUND,
        spots: &[
            spot(Region::LowBack, 85, 148),
            spot(Region::ThighPosterior, 66, 222),
            spot(Region::Calf, 60, 286),
            spot(Region::Achilles, 57, 344),
        ],
    },
    Drawn {
        title: "guide-map-foot",
        view_box: "0 0 170 172",
        limbs: "M138 142L156 150",
        filled: "M36 8L74 8L78 78L118 106L144 130Q152 150 138 154L34 154Q18 150 24 122L34 92Z",
        joints: &[(56, 96), (132, 140)],
        ground: "M6 164L164 164",
        spots: &[spot(Region::Ankle, 60, 76), Spot { region: Region::HeelFoot, x: 74, y: 136, width: 110, height: 56 }],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten regions, each once on the figures, and no two of them overlap.
    #[test]
    fn every_region_can_be_pressed_without_pressing_another() {
        let mut drawn: Vec<Region> = VIEWS.iter().flat_map(|view| view.spots.iter().map(|spot| spot.region)).collect();
        drawn.sort();
        assert_eq!(drawn, Region::ALL);
        for view in &VIEWS {
            for (place, one) in view.spots.iter().enumerate() {
                for other in &view.spots[place + 1..] {
                    let beside = one.x.abs_diff(other.x) * 2 >= one.width + other.width;
                    let below = one.y.abs_diff(other.y) * 2 >= one.height + other.height;
                    assert!(beside || below, "{:?} covers {:?}", one.region, other.region);
                }
                assert!(one.width >= PRESS && one.height >= PRESS, "{:?} is too small", one.region);
            }
        }
    }
}
