//! The arithmetic charts share: from values to places, and labels that keep out of each other's way.

use std::fmt;

/// Width of a chart in its own units.
pub(super) const WIDTH: f64 = 360.0;

/// Room a line of text needs, for the larger of both text sizes.
pub(super) const LINE: f64 = 18.0;

/// A place in the picture. It is always a number: what cannot be computed lies at 0.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct Px(pub f64);

impl fmt::Display for Px {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.0.is_finite() { (self.0 * 10.0).round() / 10.0 } else { 0.0 };
        // `+ 0.0` turns a negative zero into a plain one.
        write!(formatter, "{}", place + 0.0)
    }
}

/// From a stretch of values to a stretch of the picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    pub low: f64,
    pub high: f64,
    pub from: f64,
    pub to: f64,
}

impl Axis {
    /// The place of a value; values outside the axis lie at its end, and an axis without length has everything at its start.
    pub fn place(&self, value: f64) -> f64 {
        let length = self.high - self.low;
        if !value.is_finite() || length <= 0.0 {
            return self.from;
        }
        let share = ((value - self.low) / length).clamp(0.0, 1.0);
        self.from + share * (self.to - self.from)
    }
}

/// Moves labels apart until each has `gap` of room, as little as possible and within `top` and `bottom`, keeping their order.
pub(super) fn spread(wanted: &[f64], gap: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut places: Vec<f64> = order.iter().map(|index| wanted[*index].clamp(top, bottom.max(top))).collect();
    for index in 1..places.len() {
        places[index] = places[index].max(places[index - 1] + gap);
    }
    let mut floor = bottom;
    for place in places.iter_mut().rev() {
        *place = place.min(floor);
        floor = *place - gap;
    }
    let mut spread = vec![0.0; wanted.len()];
    for (place, index) in places.into_iter().zip(order) {
        spread[index] = place;
    }
    spread
}

/// A line through these places, as the `points` of a polyline.
pub(super) fn polyline(places: impl Iterator<Item = (f64, f64)>) -> String {
    places.map(|(x, y)| format!("{},{}", Px(x), Px(y))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn spread_labels_never_touch_while_there_is_room(wanted in prop::collection::vec(0.0..200.0f64, 0..10)) {
            let mut places = spread(&wanted, LINE, 0.0, 200.0);
            places.sort_by(f64::total_cmp);
            prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= LINE - 1e-9));
            prop_assert!(places.iter().all(|place| (0.0..=200.0).contains(place)));
        }

        #[test]
        fn every_value_has_a_place_on_the_axis(value in any::<f64>(), low in any::<f64>(), high in any::<f64>()) {
            let axis = Axis { low, high, from: 10.0, to: 90.0 };
            prop_assert!((10.0..=90.0).contains(&axis.place(value)));
        }
    }

    #[test]
    fn labels_that_do_not_touch_stay_where_they_are() {
        assert_eq!(spread(&[80.0, 20.0], 18.0, 0.0, 100.0), vec![80.0, 20.0]);
    }

    #[test]
    fn a_place_prints_short_and_is_always_a_number() {
        let printed: Vec<String> =
            [1.0, 1.26, -0.01, f64::NAN, f64::INFINITY].iter().map(|place| Px(*place).to_string()).collect();
        assert_eq!(printed, ["1", "1.3", "0", "0", "0"]);
    }
}
