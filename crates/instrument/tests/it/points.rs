use kadans_instrument::{ItemId, Points};
use proptest::prelude::*;

#[test]
fn points_print_as_short_as_they_can() {
    for (hundredths, text) in [(2700, "27"), (258, "2.58"), (750, "7.5"), (5, "0.05"), (-50, "-0.5"), (0, "0")] {
        assert_eq!(Points::from_hundredths(hundredths).to_string(), text);
    }
}

#[test]
fn a_text_that_is_no_exact_number_of_points_is_refused() {
    for text in ["", "-", ".", "1.", ".5", "1.005", "1,5", "1e2", "NaN", "--1", "1 ", "9999999", "+1", "٣"] {
        assert!(text.parse::<Points>().is_err(), "{text:?} was taken");
    }
    assert_eq!("1.500".parse(), Ok(Points::from_hundredths(150)), "zeros at the end change nothing");
}

/// Halves go away from zero: a fall of 12.5 % reads -13 %.
#[test]
fn percentages_round_halves_away_from_zero() {
    let percent = |part, of| Points::whole(part).percent_of(Points::whole(of));
    let cases = [(-7, 27, -26), (-1, 4, -25), (-5, 14, -36), (-8, 11, -73), (-1, 8, -13), (1, 8, 13), (0, 8, 0), (3, -6, -50)];
    for (part, of, expected) in cases {
        assert_eq!(percent(part, of), Some(expected), "{part} of {of}");
    }
    assert_eq!(percent(1, 0), None);
}

#[test]
fn an_item_is_a_number_or_a_number_with_a_branch() {
    let read = |text: &str| text.parse::<ItemId>().map(|item| item.to_string());
    assert_eq!(read("17"), Ok("17".to_owned()));
    assert_eq!(read("8A"), Ok("8a".to_owned()));
    for text in ["", "c", "0", "017", "256", "8ab", "1.5", "-1", "é"] {
        assert!(read(text).is_err(), "{text:?} was taken");
    }
}

proptest! {
    #[test]
    fn points_are_read_as_they_were_printed(hundredths in -99_999_999i32..=99_999_999) {
        let points = Points::from_hundredths(hundredths);
        prop_assert_eq!(points.to_string().parse(), Ok(points));
    }
}
