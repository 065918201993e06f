//! What holds in every life: no step up after a red flag, caps that hold, a reason with a card for everything.

use super::cast::{day, mrs_d, ms_c, walk_of};
use super::numbers;
use crate::programme::content;
use jiff::civil::{Date, DateTime};
use kadans_plan::Decision;
use kadans_plan::strength::dose::SessionDose;
use kadans_plan::strength::{Colour, Ended, Log, Walk, principle};
use proptest::prelude::*;

/// One session of a life: days since the last, effort, breaths held, pressure, late complaints, how it ended.
type Told = (u8, u8, u8, u16, u8, u8);

fn told() -> impl Strategy<Value = Vec<Told>> {
    proptest::collection::vec((2..20u8, 6..18u8, 0..3u8, 120..200u16, 0..12u8, 0..20u8), 1..30)
}

fn log(at: DateTime, dose: SessionDose, (_, rpe, holds, sbp, late, end): Told) -> Log {
    let mut log = Log::as_planned(at, dose, rpe);
    if let Some(set) = log.sets.first_mut() {
        (set.breath_holds, set.sbp) = (Some(holds), Some(sbp));
    }
    log.delayed = match late {
        0 => Colour::Red,
        1 => Colour::Urgent,
        2 => Colour::Amber,
        3 => Colour::Missing,
        _ => Colour::Green,
    };
    log.ended = if end == 0 { Ended::RedFlag } else { Ended::Full };
    log
}

fn within_caps(walk: &Walk<'_>, today: Date, dose: &SessionDose) {
    let rule = walk.rule();
    assert_eq!(principle::broken(numbers(), walk.person(), today, dose), [""; 0]);
    assert!(dose.tension_s() <= rule.tension_s && dose.tension_s() <= numbers().tempo.tension_s);
    assert!(dose.work_s() <= u32::from(rule.work_s));
    assert!(dose.rpe <= rule.rpe);
    assert!((6..=10).contains(&(dose.tempo_s * 2)));
    for line in &dose.lines {
        assert!((rule.reps_low..=rule.reps_high).contains(&line.reps) && line.rest_s >= rule.rest_s);
    }
    assert!(dose.to_string().len() <= 600);
    assert_eq!(dose.to_string().parse::<SessionDose>().unwrap(), *dose);
}

proptest! {
    #[test]
    fn a_life_keeps_its_promises(first in any::<bool>(), lives in told()) {
        let mut walk = walk_of(if first { ms_c() } else { mrs_d() });
        let mut today = day(1, 1);
        for told in lives {
            today = today.saturating_add(jiff::Span::new().days(i64::from(told.0)));
            walk.arrive(today);
            walk.release();
            let Some(dose) = walk.session(today) else {
                prop_assert!(walk.person().cleared_until.unwrap() < today);
                break;
            };
            within_caps(&walk, today, &dose);
            let before: u32 = dose.lines.iter().map(|line| u32::from(line.load)).sum();
            let log = log(today.at(14, 0, 0, 0), dose, told);
            let judged = walk.judge(&log);
            prop_assert!(!judged.reasons.is_empty());
            prop_assert!(judged.reasons.iter().all(|reason| content().evidence.card(&reason.card).is_some()));
            let must_wait = log.ended == Ended::RedFlag || matches!(log.delayed, Colour::Red | Colour::Urgent);
            if must_wait {
                prop_assert!(judged.decision.waits_for_clinician());
                prop_assert!(walk.session(today).is_none());
                let after: u32 = log.dose.lines.iter().map(|line| u32::from(walk.track(line.exercise).load)).sum();
                prop_assert!(after <= before);
            }
            prop_assert!(judged.decision != Decision::Progress || !must_wait);
        }
    }
}

#[test]
fn a_session_that_breaks_a_principle_is_named() {
    type Change = fn(&mut SessionDose);
    let changes: [(&str, Change); 8] = [
        ("K-01", |dose| dose.tempo_s = 2),
        ("K-01", |dose| dose.lines[0].reps = 7),
        ("K-04", |dose| dose.lines[0].rest_s = 119),
        ("K-04", |dose| dose.lines[0].sets = 5),
        ("K-06", |dose| dose.rpe = 12),
        ("K-13", |dose| dose.supervised = false),
        ("K-12", |_| {}),
        ("", |_| {}),
    ];
    for (id, change) in changes {
        let walk = walk_of(mrs_d());
        let mut dose = walk.session(day(1, 1)).unwrap();
        change(&mut dose);
        let today = if id == "K-12" { day(60, 1) } else { day(1, 1) };
        let expected: Vec<&str> = [id].into_iter().filter(|id| !id.is_empty()).collect();
        assert_eq!(principle::broken(numbers(), walk.person(), today, &dose), expected, "{id}");
    }
}
