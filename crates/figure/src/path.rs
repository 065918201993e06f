//! The text of SVG paths, with one decimal: finer is invisible and costs bytes.

use crate::point::Point;
use std::fmt::Write;

/// A number as SVG likes it.
pub(crate) fn number(value: f32) -> String {
    let tenths = (value * 10.0).round() as i32;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{:.1}", tenths as f32 / 10.0) }
}

/// A line through points.
pub(crate) fn line(points: &[Point]) -> String {
    let mut path = String::new();
    for (i, point) in points.iter().enumerate() {
        let _ = write!(path, "{}{} {}", if i == 0 { "M" } else { "L" }, number(point.x), number(point.y));
    }
    path
}

/// A closed, smooth shape through the middles of its corners.
pub(crate) fn blob(corners: &[Point]) -> String {
    let middle = |i: usize| corners[i % corners.len()].between(corners[(i + 1) % corners.len()], 0.5);
    let start = middle(corners.len() - 1);
    let mut path = format!("M{} {}", number(start.x), number(start.y));
    for (i, corner) in corners.iter().enumerate() {
        let end = middle(i);
        let _ = write!(path, "Q{} {} {} {}", number(corner.x), number(corner.y), number(end.x), number(end.y));
    }
    path + "Z"
}
