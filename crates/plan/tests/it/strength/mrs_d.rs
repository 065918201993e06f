//! Example D, row by row: PCI 14 weeks ago, hypertension, metoprolol. Twice a week, the leg press on Mondays.

use super::cast::{amount, day, done, mrs_d, rules, session, set_of, walk_of};
use jiff::civil::{Date, DateTime};
use kadans_plan::Decision;
use kadans_plan::strength::dose::{Phase, Split};
use kadans_plan::strength::{Judged, Log, Walk};

fn at(day: Date) -> DateTime {
    day.at(10, 0, 0, 0)
}

/// Monday's A as planned, with this effort.
fn monday(walk: &mut Walk<'_>, week: i32, rpe: u8, change: impl FnOnce(&mut Log)) -> Judged {
    done(walk, at(day(week, 1)), rpe, change)
}

/// Thursday's B, clean.
fn thursday(walk: &mut Walk<'_>, week: i32) {
    assert_eq!(session(walk, at(day(week, 4))).split, Split::B);
    assert!(done(walk, at(day(week, 4)), 8, |_| {}).clean);
}

#[test]
fn mrs_d_row_by_row() {
    let mut walk = walk_of(mrs_d());
    let rows = [(1, "20x5", "20x6", "strength.pr1"), (2, "20x6", "20x6", "strength.top"), (3, "20x6", "20x6", "strength.top")];
    for (week, asked, next, rule) in rows {
        assert_eq!(amount(&walk, 1), asked, "week {week}");
        let judged = monday(&mut walk, week, 8, |_| {});
        assert_eq!((amount(&walk, 1).as_str(), rules(&judged).contains(&rule)), (next, true), "week {week}: {judged:?}");
        thursday(&mut walk, week);
    }

    let judged = monday(&mut walk, 4, 8, |_| {});
    assert_eq!(rules(&judged), ["strength.pr4"]);
    assert_eq!(walk.coming(), Some((Phase::P1, day(5, 1))));
    thursday(&mut walk, 4);

    assert_eq!(session(&mut walk, at(day(5, 1))).phase, Phase::P1);
    assert_eq!(amount(&walk, 1), "20x6");
    assert!(rules(&monday(&mut walk, 5, 8, |_| {})).contains(&"strength.pr1"));
    assert_eq!(amount(&walk, 1), "20x7");
    thursday(&mut walk, 5);

    // Week 6: pressure 182/98, again 184/96: no session at all. Seven more days make 14.
    let moved = walk.arrive(day(7, 1));
    assert!(moved.iter().any(|moved| moved.reason.rule.0 == "strength.rg5_undo"));
    assert_eq!(amount(&walk, 1), "20x6");
    walk_on_in_p1(&mut walk);
}

fn walk_on_in_p1(walk: &mut Walk<'_>) {
    for (week, asked, seconds, next) in
        [(7, "20x6", 48, "20x7"), (8, "20x7", 56, "20x8"), (9, "20x8", 64, "20x8"), (10, "20x8", 64, "25x6")]
    {
        let dose = session(walk, at(day(week, 1)));
        assert_eq!((amount(walk, 1).as_str(), dose.tension_s() >= seconds), (asked, true), "week {week}");
        let judged = walk.judge(&Log::as_planned(at(day(week, 1)), dose, 9));
        assert_eq!(amount(walk, 1), next, "week {week}: {judged:?}");
        if week < 10 {
            thursday(walk, week);
        } else {
            assert!(rules(&judged).contains(&"strength.pr2") && rules(&judged).contains(&"strength.pr3"));
        }
    }
    thursday(walk, 10);
    too_high(walk);
}

fn too_high(walk: &mut Walk<'_>) {
    assert!(session(walk, at(day(11, 1))).supervised);
    let judged = monday(walk, 11, 12, |log| {
        let set = set_of(log, 1);
        (set.sbp, set.dbp, set.breath_holds) = (Some(196), Some(88), Some(2));
    });
    assert_eq!(judged.decision, Decision::Regress);
    assert_eq!(rules(&judged), ["strength.rg3", "strength.rg2"], "the deciding rule first");
    assert_eq!(amount(walk, 1), "20x8");
    assert!(walk.ask_open());
    thursday(walk, 11);

    let dose = session(walk, at(day(12, 1)));
    let line = dose.line(1).unwrap();
    assert_eq!((line.rest_s, line.free_breath, dose.tension_s()), (150, true, 64));
    for week in [12, 13] {
        let judged = monday(walk, week, 9, |log| set_of(log, 1).sbp = Some(172));
        assert_eq!(amount(walk, 1), "20x8", "week {week}: the question is open");
        assert_eq!(rules(&judged).contains(&"strength.ask_open"), week == 13);
        if week == 12 {
            thursday(walk, week);
        }
    }
    walk.close_ask();
    assert_eq!(amount(walk, 1), "25x6");
}

#[test]
fn the_heart_rate_of_mrs_d_is_nowhere_a_target() {
    let mut walk = walk_of(mrs_d());
    let dose = session(&mut walk, at(day(1, 1)));
    assert!(dose.line(11).is_none());
    assert_eq!(dose.rpe, 11);
    assert_eq!(
        dose.to_string(),
        "a;p0;s;t4;r11;b190/115;w420;c420|1m200x5*1/120|2m50x5*1/120|7h0x5*1/120|3m50x5*1/120|4m50x5*1/120"
    );
}
