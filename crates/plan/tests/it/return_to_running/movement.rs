//! How the ladder is climbed: rows of sessions, and where they lead.

use super::programme;
use crate::table::rows;
use kadans_plan::Decision;
use kadans_plan::return_to_running::course::{Course, Log, Missing, Runner, State};
use kadans_plan::return_to_running::rule;
use kadans_plan::return_to_running::stage::StageDose;
use kadans_plan::return_to_running::verdict::{Pain, Signs};
use kadans_plan::return_to_running::{Judged, Tissue};

pub fn runner(tissue: Tissue, start_stage: u8) -> Runner {
    Runner { tissue, start_stage, usual_m: 6_000 }
}

pub fn course(tissue: Tissue, stage: u8) -> Course<'static> {
    Course::new(programme(), runner(tissue, stage))
}

/// A session of the present stage with this pain during and the morning after.
pub fn log(course: &Course<'_>, day: i32, during: u8, morning: Option<u8>) -> Log {
    let dose = StageDose { stage: course.stage(), metres: 0 };
    let pain = Pain { during, after: 0, morning, baseline: 0, signs: Signs::default() };
    Log { day, dose, pain, told: true, done_permille: Some(1000), distance_m: None, red_flag: false }
}

/// G green, o amber that a tendon may have, a amber hold (the morning is 1 higher), R red, u green without a morning.
fn session(course: &mut Course<'_>, day: i32, letter: char) -> Judged {
    let (during, morning) = match letter {
        'G' => (0, Some(0)),
        'o' => (4, Some(0)),
        'a' => (0, Some(1)),
        'R' => (6, Some(0)),
        'u' => (0, None),
        other => panic!("{other}"),
    };
    let log = log(course, day, during, morning);
    course.judge(log)
}

/// A week apart.
#[test]
fn rows_of_sessions_lead_where_the_table_says() {
    let table = "tissue | from | sessions | stages      | state
                 tendon | 3    | G        | 3           | climbing
                 tendon | 3    | GG       | 3 4         | climbing
                 tendon | 3    | Go       | 3 4         | climbing
                 tendon | 3    | oo       | 3 4         | climbing
                 tendon | 3    | GGGG     | 3 4 4 5     | climbing
                 tendon | 3    | GaG      | 3 3 3       | climbing
                 tendon | 3    | GaGG     | 3 3 3 4     | climbing
                 tendon | 3    | aaa      | 3 3 2       | climbing
                 tendon | 3    | aaGa     | 3 3 3 3     | climbing
                 tendon | 3    | aaaaa    | 3 3 2 2 2   | climbing
                 tendon | 3    | GuG      | 3 3 4       | climbing
                 tendon | 3    | uuu      | 3 3 3       | climbing
                 tendon | 3    | R        | 2           | climbing
                 tendon | 0    | R        | 0           | climbing
                 tendon | 3    | RR       | 2 1         | paused
                 tendon | 3    | RGR      | 2 2 1       | paused
                 tendon | 3    | RGGR     | 2 2 3 2     | climbing
                 tendon | 3    | GRGG     | 3 2 2 3     | climbing
                 bone   | 1    | GG       | 1 1         | climbing
                 bone   | 1    | GGG      | 1 1 2       | climbing
                 bone   | 2    | R        | 1           | locked
                 bone   | 2    | a        | 1           | locked";
    for row in rows(table) {
        let mut course = course(Tissue::from_code(row[0]).unwrap(), row[1].parse().unwrap());
        let mut stages = Vec::new();
        for (turn, letter) in row[2].chars().enumerate() {
            let judged = session(&mut course, turn as i32 * 7, letter);
            stages.push(judged.moved.to.to_string());
            assert!(!judged.reasons.is_empty());
        }
        assert_eq!(stages.join(" "), row[3], "{row:?}");
        let state = match course.state() {
            State::Climbing => "climbing",
            State::Paused => "paused",
            State::Locked => "locked",
            State::Exited(_) => "exited",
        };
        assert_eq!(state, row[4], "{row:?}");
    }
}

#[test]
fn a_verdict_exists_at_once_and_the_morning_completes_it() {
    let mut course = course(Tissue::Tendon, 3);
    let _ = session(&mut course, 0, 'G');
    let at_once = session(&mut course, 2, 'u');
    assert!(at_once.waits_for_morning);
    assert_eq!((at_once.decision, at_once.reasons[0].rule), (Decision::Hold, rule::MORNING_MISSING));
    let good = course.clone().morning(0, Signs::default()).unwrap();
    assert_eq!((good.decision, good.moved.to), (Decision::Progress, 4));
    let bad = course.morning(3, Signs::default()).unwrap();
    assert_eq!((bad.decision, bad.moved.to), (Decision::Regress, 2));
    let swollen = course.morning(0, Signs { new_swelling: true, ..Signs::default() }).unwrap();
    assert_eq!(swollen.decision, Decision::Regress);
}

#[test]
fn nothing_is_run_for_48_hours_after_red_was_known() {
    for (during, morning, free) in [(6, Some(0), 12), (0, Some(3), 13), (0, Some(0), 12)] {
        let mut course = course(Tissue::Tendon, 3);
        let log = log(&course, 10, during, morning);
        let _ = course.judge(log);
        assert_eq!(course.rested_on(), free, "{during} {morning:?}");
    }
}

#[test]
fn while_morning_pain_rises_from_week_to_week_nobody_advances() {
    let mut course = course(Tissue::Tendon, 3);
    for (day, morning, baseline, stage) in [(0, 1, 1, 3), (2, 1, 1, 4), (7, 2, 2, 4), (9, 2, 2, 4), (14, 2, 2, 5)] {
        let mut log = log(&course, day, 0, Some(morning));
        log.pain.baseline = baseline;
        let judged = course.judge(log);
        assert_eq!(judged.moved.to, stage, "day {day}");
    }
}

#[test]
fn what_was_not_whole_not_told_or_not_this_stage_does_not_count() {
    let start = || course(Tissue::Tendon, 3);
    let cases: [(fn(&mut Log), _); 6] = [
        (|log| log.done_permille = Some(899), rule::NOT_WHOLE),
        (|log| log.done_permille = None, rule::NOT_WHOLE),
        (|log| log.told = false, rule::PAIN_MISSING),
        (|log| log.dose.stage = 2, rule::OTHER_STAGE),
        (|log| log.dose.stage = 4, rule::OTHER_STAGE),
        (|log| log.done_permille = Some(900), rule::ONCE_MORE),
    ];
    for (change, name) in cases {
        let mut course = start();
        let mut log = log(&course, 0, 0, Some(0));
        change(&mut log);
        let judged = course.judge(log);
        assert_eq!((judged.decision, judged.reasons[0].rule), (Decision::Hold, name));
        assert_eq!(course.passes().0, u8::from(name == rule::ONCE_MORE));
    }
}

#[test]
fn trouble_leads_below_the_stage_that_gave_it() {
    for (done_at, to) in [(5, 3), (4, 3), (3, 2), (1, 0), (0, 0)] {
        let mut course = course(Tissue::Tendon, 3);
        let mut log = log(&course, 0, 7, Some(0));
        log.dose.stage = done_at;
        assert_eq!(course.judge(log).moved.to, to, "done at {done_at}");
    }
}

#[test]
fn a_red_flag_locks_until_a_clinician_lifts_it() {
    let mut course = course(Tissue::Tendon, 3);
    let flagged = Log { red_flag: true, ..log(&course, 0, 0, Some(0)) };
    assert_eq!(course.judge(flagged).decision, Decision::StopContact);
    assert_eq!((course.state(), course.next(2)), (State::Locked, None));
    for day in [2, 4, 6] {
        let judged = session(&mut course, day, 'G');
        assert_eq!((judged.decision, judged.reasons[0].rule, judged.moved.to), (Decision::StopContact, rule::LOCKED, 2));
    }
    course.clear();
    assert_eq!(course.next(8).unwrap().stage, 2);
    let _ = session(&mut course, 8, 'G');
    assert_eq!(session(&mut course, 10, 'G').decision, Decision::Progress);
}

#[test]
fn the_paused_ladder_moves_nobody_and_old_red_is_forgotten_when_it_opens() {
    let mut course = course(Tissue::Tendon, 5);
    let _ = session(&mut course, 0, 'R');
    assert_eq!(session(&mut course, 14, 'R').decision, Decision::PauseReview);
    let judged = session(&mut course, 28, 'G');
    assert_eq!((judged.decision, judged.reasons[0].rule), (Decision::PauseReview, rule::PAUSED));
    course.clear();
    assert_eq!(session(&mut course, 42, 'R').decision, Decision::Regress);
}

#[test]
fn a_gap_is_a_new_lay_off() {
    for (gap, stage) in [(13, 8), (14, 3), (27, 3), (28, 1), (300, 1)] {
        let mut course = course(Tissue::Tendon, 8);
        let _ = session(&mut course, 0, 'G');
        assert_eq!(course.arrive(gap).is_some(), stage != 8, "{gap} days");
        assert_eq!(course.stage(), stage, "{gap} days");
        assert_eq!(course.passes().0, u8::from(stage == 8));
    }
    let mut low = course(Tissue::Tendon, 1);
    let _ = session(&mut low, 0, 'G');
    assert_eq!(low.arrive(100), None, "nobody is sent up");
}

#[test]
fn bone_builds_no_distance_in_the_first_four_weeks() {
    for (day, stage) in [(27, 9), (28, 10)] {
        let mut course = course(Tissue::Bone, 9);
        for on in [0, 9, 18, day] {
            let _ = session(&mut course, on, 'G');
        }
        assert_eq!(course.stage(), stage, "day {day}");
    }
}

#[test]
fn speed_waits_for_the_usual_distance() {
    let mut course = course(Tissue::Tendon, 10);
    let mut stages = Vec::new();
    for (turn, metres) in [5_000, 5_500, 5_999, 6_000, 6_000].into_iter().enumerate() {
        let day = turn as i32 * 2;
        let log = Log { distance_m: Some(metres), ..log(&course, day, 0, Some(0)) };
        let judged = course.judge(log);
        stages.push((judged.moved.to, judged.reasons[0].rule));
        if turn == 1 {
            assert_eq!(course.next(4).unwrap().metres, 6_000, "110 % of 5500 is more than usual");
        }
    }
    assert_eq!(stages[1], (10, rule::DISTANCE_GROWS));
    assert_eq!(stages[2], (10, rule::DISTANCE_GROWS));
    assert_eq!(stages[3], (11, rule::ADVANCE));
    assert_eq!(stages[4], (11, rule::ONCE_MORE));
}

#[test]
fn the_last_stage_is_the_last() {
    let mut course = course(Tissue::Tendon, 13);
    let _ = session(&mut course, 0, 'G');
    let judged = session(&mut course, 2, 'G');
    assert_eq!((judged.moved.to, judged.reasons[0].rule), (13, rule::TOP));
}

fn at_the_end() -> Course<'static> {
    let mut course = course(Tissue::Tendon, 9);
    for (day, metres) in [(0, 5_000), (2, 5_000), (4, 6_000), (6, 6_000)] {
        let log = Log { distance_m: Some(metres), ..log(&course, day, 0, Some(0)) };
        let _ = course.judge(log);
    }
    course
}

#[test]
fn four_conditions_lead_out() {
    let course = at_the_end();
    assert_eq!(course.exit_check(14, true).missing, []);
    assert_eq!(course.exit_check(13, true).missing, [Missing::CleanDays]);
    assert_eq!(course.exit_check(14, false).missing, [Missing::Questionnaire]);
    let fresh = super::movement::course(Tissue::Tendon, 9);
    let all = [Missing::LastStage, Missing::Distance, Missing::Questionnaire, Missing::CleanDays];
    assert_eq!(fresh.exit_check(100, false).missing, all);
    let mut troubled = at_the_end();
    let log = log(&troubled, 8, 6, Some(0));
    let _ = troubled.judge(log);
    assert_eq!(troubled.exit_check(21, true).missing, [Missing::CleanDays]);
    assert_eq!(troubled.exit_check(22, true).missing, []);
}

#[test]
fn a_relapse_within_eight_weeks_begins_two_stages_lower() {
    for (after, stage) in [(1, Some(9)), (56, Some(9)), (57, None)] {
        let mut course = at_the_end();
        assert_eq!(course.stage(), 11);
        assert!(!course.exit(13, true));
        assert!(course.exit(20, true));
        assert_eq!(course.next(22), None);
        assert_eq!(course.relapse(20 + after).map(|_| course.stage()), stage, "{after} days");
        assert_eq!(course.state() == State::Climbing, stage.is_some());
    }
    assert_eq!(super::movement::course(Tissue::Tendon, 5).relapse(3), None);
}

#[test]
fn a_session_too_soon_is_noted_and_judged_by_its_pain() {
    for (day, early) in [(1, true), (2, false)] {
        let mut course = course(Tissue::Tendon, 3);
        let _ = session(&mut course, 0, 'G');
        let judged = session(&mut course, day, 'G');
        assert_eq!(judged.reasons.iter().any(|reason| reason.rule == rule::TOO_SOON), early);
        assert_eq!(judged.decision, Decision::Progress);
    }
}
