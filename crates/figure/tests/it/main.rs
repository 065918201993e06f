//! Figures keep their limbs, move only when they should, and are refused when they cannot be drawn.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use kadans_figure::{BodyPose, Figure, FigureProblem, Moment, Point, Poses, Side, View, draw};

fn pose(ankle: Point) -> BodyPose {
    BodyPose {
        hip: Point::new(112.0, 94.0),
        lean: 0.0,
        nod: 0.0,
        turn: 0.0,
        hands: [None, Some(Point::new(150.0, 70.0))],
        ankles: [ankle, Point::new(106.0, 174.0)],
        soles: [0.0, 0.0],
    }
}

fn figure(moments: Vec<Moment<BodyPose>>) -> Figure {
    let poses = Poses::Body { view: View::Side, works: vec![Side::NearLeg], knees: [1.0; 2], elbows: [-1.0; 2], moments };
    Figure { seconds: 4.0, props: Vec::new(), poses, arrows: Vec::new() }
}

fn stepping() -> Figure {
    let at = |at, x, y| Moment { at, pose: pose(Point::new(x, y)) };
    figure(vec![at(0.0, 112.0, 174.0), at(0.5, 150.0, 150.0)])
}

/// The points of every picture of the near leg: the only path that is drawn in the colour of work.
fn near_leg(svg: &str) -> Vec<Vec<(f32, f32)>> {
    let path = svg.split("class=\"n w\"").nth(1).unwrap();
    let values = path.split("values=\"").nth(1).unwrap().split('"').next().unwrap();
    let number = |text: &str| text.parse::<f32>().unwrap();
    let points = |d: &str| {
        let joints = d.trim_start_matches('M').split('L');
        joints.map(|joint| joint.split_once(' ').map(|(x, y)| (number(x), number(y))).unwrap()).collect()
    };
    values.split(';').map(points).collect()
}

#[test]
fn a_leg_keeps_its_length_in_every_picture() {
    let pictures = near_leg(&draw(&stepping()));
    assert!(pictures.len() > 10);
    for joints in pictures {
        let bone = |a: usize, b: usize| (joints[a].0 - joints[b].0).hypot(joints[a].1 - joints[b].1);
        assert!((bone(0, 1) - 41.0).abs() < 0.3, "thigh {}", bone(0, 1));
        assert!((bone(1, 2) - 40.0).abs() < 0.3, "shin {}", bone(1, 2));
    }
}

#[test]
fn a_cycle_ends_where_it_began() {
    let pictures = near_leg(&draw(&stepping()));
    assert_eq!(pictures.first(), pictures.last());
}

#[test]
fn what_stands_still_is_not_animated() {
    let svg = draw(&stepping());
    let far_leg = svg.split("class=\"f\"").nth(2).unwrap();
    assert!(far_leg.split("</path>").next().unwrap().find("<animate").is_none());
}

#[test]
fn without_motion_start_and_turn_are_shown_together() {
    let svg = draw(&stepping());
    assert!(svg.contains("@media (prefers-reduced-motion:reduce),print{.move{display:none}"));
    assert_eq!(svg.split("<g class=\"still\">").nth(1).unwrap().matches("class=\"n w\"").count(), 2);
}

#[test]
fn the_same_figure_is_the_same_bytes() {
    assert_eq!(draw(&stepping()), draw(&stepping()));
}

#[test]
fn what_cannot_be_drawn_says_why() {
    let at = |at: f32, x: f32| Moment { at, pose: pose(Point::new(x, 170.0)) };
    let problems = |moments| figure(moments).problems();
    assert_eq!(problems(vec![at(0.0, 100.0)]), [FigureProblem::TooFewMoments]);
    assert_eq!(problems(vec![at(0.5, 100.0), at(0.2, 100.0)]), [FigureProblem::MomentsOutOfOrder]);
    assert_eq!(problems(vec![at(0.0, 100.0), at(1.0, 100.0)]), [FigureProblem::MomentsOutOfOrder]);
    assert_eq!(problems(vec![at(0.0, 100.0), at(0.5, 400.0)]), [FigureProblem::OutsideDrawing]);
    assert_eq!(Figure { seconds: 0.2, ..stepping() }.problems(), [FigureProblem::Seconds]);
    assert!(stepping().problems().is_empty());
}
