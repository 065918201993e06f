//! The pacer: cycles, limits, the descent, and where it is at any moment.

use kadans_pulse::{Holds, Pacer, PacerError, Phase, Ramp, counts_as_practice};

#[test]
fn a_cycle_is_divided_by_its_proportions() {
    check(
        "rate x10 | in hold out hold | cycle   | phases
         60       | 1 0 1 0          | 10.0000 | 5.0000 0 5.0000 0
         60       | 4 0 6 0          | 10.0000 | 4.0000 0 6.0000 0
         55       | 1 0 1 0          | 10.9091 | 5.4545 0 5.4545 0
         55       | 4 0 6 0          | 10.9091 | 4.3636 0 6.5455 0
         45       | 2 0 3 0          | 13.3333 | 5.3333 0 8.0000 0
         100      | 1 0 2 0          | 6.0000  | 2.0000 0 4.0000 0
         60       | 4 1 4 1          | 10.0000 | 4 1 4 1",
    );
    let square = Pacer::in_seconds([4, 4, 4, 4]).unwrap();
    assert_eq!((square.per_min(), square.cycle_s(), square.phases_s()), (3.75, 16.0, [4.0; 4]));
}

#[test]
fn what_is_no_pattern_for_a_patient_is_refused() {
    assert_eq!(Pacer::guided(39, 1, 1), Err(PacerError::Rate));
    assert_eq!(Pacer::guided(151, 1, 1), Err(PacerError::Rate));
    assert_eq!(Pacer::guided(60, 6, 4), Err(PacerError::Balance));
    assert_eq!(Pacer::guided(60, 1, 3), Err(PacerError::Balance));
    assert_eq!(Pacer::guided(60, 0, 0), Err(PacerError::Balance));
    assert_eq!(Pacer::with_holds(60, [4, 1, 4, 1], Holds::Locked), Err(PacerError::HoldsLocked));
    assert_eq!(Pacer::in_seconds([9, 9, 9, 9]), Err(PacerError::Length));
    assert_eq!(Pacer::in_seconds([0, 4, 4, 4]), Err(PacerError::Balance));
}

#[test]
fn the_lungs_fill_softly_and_empty_softly() {
    let pacer = Pacer::guided(60, 4, 6).unwrap();
    for (at_s, cycle, phase, fullness) in [
        (-1.0, 0, Phase::In, 0.0),
        (0.0, 0, Phase::In, 0.0),
        (2.0, 0, Phase::In, 0.5),
        (4.0, 0, Phase::Out, 1.0),
        (7.0, 0, Phase::Out, 0.5),
        (10.0, 1, Phase::In, 0.0),
        (7207.0, 720, Phase::Out, 0.5),
    ] {
        let moment = pacer.at(at_s);
        assert_eq!((moment.cycle, moment.phase), (cycle, phase), "{at_s}: {moment:?}");
        assert!((moment.fullness - fullness).abs() < 1e-9, "{at_s}: {moment:?}");
    }
}

#[test]
fn holds_keep_the_lungs_as_they_are() {
    let square = Pacer::in_seconds([4, 4, 4, 4]).unwrap();
    assert_eq!((square.at(6.0).phase, square.at(6.0).fullness), (Phase::HoldFull, 1.0));
    assert_eq!((square.at(14.0).phase, square.at(14.0).fullness), (Phase::HoldEmpty, 0.0));
}

/// From 9 to 6 a minute: a minute and a bit at 9, 8 and 7, each in whole breaths.
#[test]
fn the_descent_goes_down_by_one_a_minute_in_whole_breaths() {
    let ramp = Ramp::new(90, 60, 4, 6).unwrap();
    let rate = |at_s: f64| ramp.at(at_s).0.per_min().round();
    assert_eq!([0.0, 59.0, 61.0, 121.0, 185.0, 900.0].map(rate), [9.0, 9.0, 8.0, 7.0, 6.0, 6.0]);
    let (pacer, began_s) = ramp.at(61.0);
    assert_eq!(ramp.descent_s(), 60.0 + 60.0 + 60.0);
    assert!((pacer.at(61.0 - began_s).passed - 1.0 / pacer.phases_s()[0]).abs() < 1e-9);
    assert_eq!(Ramp::new(50, 60, 4, 6).unwrap().descent_s(), 0.0);
    assert_eq!(Ramp::new(200, 60, 4, 6), Err(PacerError::Rate));
}

#[test]
fn two_breaths_or_a_minute_are_a_practice() {
    assert!(counts_as_practice(2, 0) && counts_as_practice(0, 60) && !counts_as_practice(1, 59));
}

fn check(table: &str) {
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let parts: Vec<u16> = cells[1].split(' ').map(|part| part.parse().unwrap()).collect();
        let pacer = Pacer::with_holds(cells[0].parse().unwrap(), parts.try_into().unwrap(), Holds::Professional).unwrap();
        assert!((pacer.cycle_s() - cells[2].parse::<f64>().unwrap()).abs() < 1e-4, "{row}");
        for (got, expected) in pacer.phases_s().into_iter().zip(cells[3].split(' ')) {
            assert!((got - expected.parse::<f64>().unwrap()).abs() < 1e-4, "{row}: {got}");
        }
    }
}
