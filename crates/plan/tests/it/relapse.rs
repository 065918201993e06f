//! Absent motivation, day by day.

use crate::programme::programme;
use kadans_domain::Score0To10;
use kadans_plan::running::relapse::{DayState, Watch, day_state, watch};

/// Days as letters: A absent, M motivated, U unanswered.
fn seen(days: &str) -> Watch {
    let days: Vec<DayState> = days
        .chars()
        .map(|day| match day {
            'A' => DayState::Absent,
            'M' => DayState::Motivated,
            'U' => DayState::Unanswered,
            other => panic!("{other} is no day"),
        })
        .collect();
    watch(&programme().relapse, &days)
}

fn alerts(days: &str) -> bool {
    matches!(seen(days), Watch::Alert { .. })
}

#[test]
fn fifteen_absent_days_alert_and_fourteen_do_not() {
    assert!(!alerts(&"A".repeat(14)));
    assert_eq!(seen(&"A".repeat(15)), Watch::Alert { first: 0, days: 15, absent: 15 });
}

#[test]
fn a_motivated_day_begins_again() {
    let until_day_25 = format!("{}M{}", "A".repeat(10), "A".repeat(14));
    assert!(!alerts(&until_day_25));
    assert!(alerts(&format!("{until_day_25}A")));
}

#[test]
fn short_silence_does_not_break_a_streak() {
    assert_eq!(seen("AUUAUUAUUAUUAUU"), Watch::Alert { first: 0, days: 15, absent: 5 });
}

#[test]
fn silence_alone_asks_how_things_are() {
    assert_eq!(seen(&"U".repeat(15)), Watch::CheckIn { days: 15 });
    assert_eq!(seen(&"U".repeat(14)), Watch::Quiet);
}

#[test]
fn a_run_counts_as_motivated_whatever_was_answered() {
    let low = Score0To10::new(1).unwrap();
    assert_eq!(day_state(&programme().relapse, true, Some(low)), DayState::Motivated);
    assert_eq!(seen(&format!("{}M", "A".repeat(14))), Watch::Quiet);
}

#[test]
fn long_silence_suspends_and_a_new_streak_begins_after_it() {
    assert_eq!(seen(&format!("{}{}{}", "A".repeat(5), "U".repeat(5), "A".repeat(6))), Watch::Quiet);
}

#[test]
fn too_few_answers_do_not_alert() {
    assert!(!alerts("AUUUAUUUAUUUUUU"));
    assert!(!alerts("AUUUAUUUAUUUAUUUU"), "the silence at the end is too long");
}

#[test]
fn two_is_absent_and_three_is_not() {
    let state = |score| day_state(&programme().relapse, false, Some(Score0To10::new(score).unwrap()));
    assert_eq!((state(2), state(3)), (DayState::Absent, DayState::Motivated));
    assert_eq!(day_state(&programme().relapse, false, None), DayState::Unanswered);
}
