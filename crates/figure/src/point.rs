//! Points of the drawing and the little geometry it needs.

/// A point of the drawing: 240 wide, y downwards from -26 to 190, the ground at 181.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

impl Point {
    /// A point.
    pub const fn new(x: f32, y: f32) -> Point {
        Point { x, y }
    }

    /// This point moved.
    pub(crate) fn plus(self, x: f32, y: f32) -> Point {
        Point::new(self.x + x, self.y + y)
    }

    /// The point at `length` in a direction; 0 degrees points up, 90 to the right.
    pub(crate) fn towards(self, degrees: f32, length: f32) -> Point {
        let angle = degrees.to_radians();
        self.plus(angle.sin() * length, -angle.cos() * length)
    }

    /// The point a share of the way to another.
    pub(crate) fn between(self, other: Point, share: f32) -> Point {
        Point::new(mix(self.x, other.x, share), mix(self.y, other.y, share))
    }

    /// Distance to another point.
    pub(crate) fn distance(self, other: Point) -> f32 {
        (other.x - self.x).hypot(other.y - self.y)
    }

    /// This point turned around another, clockwise.
    pub(crate) fn turned(self, around: Point, degrees: f32) -> Point {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (x, y) = (self.x - around.x, self.y - around.y);
        around.plus(x * cos - y * sin, x * sin + y * cos)
    }
}

/// A share of the way from one number to another.
pub(crate) fn mix(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// The joint between two bones that start at `root` and end at `tip`, bent to the left (-1) or right (1) of the way there. A tip
/// out of reach is pulled in, so bones keep their length.
pub(crate) fn joint(root: Point, tip: Point, upper: f32, lower: f32, bend: f32) -> (Point, Point) {
    let reach = root.distance(tip).clamp((upper - lower).abs() + 0.1, upper + lower - 0.01);
    let direction = if root.distance(tip) > 0.01 { root.between(tip, reach / root.distance(tip)) } else { root.plus(0.0, reach) };
    let along = (upper * upper - lower * lower + reach * reach) / (2.0 * reach);
    let aside = (upper * upper - along * along).max(0.0).sqrt() * bend;
    let (dx, dy) = ((direction.x - root.x) / reach, (direction.y - root.y) / reach);
    (root.plus(dx * along + dy * aside, dy * along - dx * aside), direction)
}
