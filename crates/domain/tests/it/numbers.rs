//! Numbers exist only inside the range in which they mean something.

use kadans_domain::{OutOfRange, Rpe, ScaleValue, Score0To10, Speed, TalkLevel, Week};

/// The lowest and highest number that are accepted, and that their neighbours are not.
fn check<T>(make: impl Fn(i64) -> Result<T, OutOfRange>, low: i64, high: i64) {
    assert!(make(low).is_ok(), "{low}");
    assert!(make(high).is_ok(), "{high}");
    for outside in [low - 1, high + 1, i64::MIN, i64::MAX] {
        let refused = make(outside).err().unwrap_or_else(|| panic!("{outside} was accepted"));
        assert_eq!((refused.got, refused.low, refused.high), (outside, low, high));
    }
}

#[test]
fn every_scale_ends_where_it_should() {
    check(Rpe::new, 6, 20);
    check(Score0To10::new, 0, 10);
    check(TalkLevel::new, 0, 4);
    check(Speed::from_tenths_kmh, 5, 300);
    check(Week::new, 0, 520);
}

#[test]
fn a_refusal_says_what_lies_where() {
    assert_eq!(Rpe::new(5).unwrap_err().to_string(), "effort (Borg 6-20) must lie between 6 and 20, not 5");
}

#[test]
fn talk_levels_are_ordered_from_easy_to_hard() {
    assert!(TalkLevel::ALL.is_sorted());
    assert_eq!(TalkLevel::new(2).unwrap(), TalkLevel::T2);
}

#[test]
fn a_scale_value_is_exact_to_a_hundredth() {
    assert_eq!(ScaleValue::whole(27).hundredths(), 2700);
    assert_eq!(ScaleValue::from_hundredths(258), ScaleValue::from_hundredths(258));
}
