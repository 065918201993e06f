//! Mrs S, 34, burn-out, from the published case: calibrated at 11 km/h, six weeks, ending with 20 minutes in one go.

use crate::life::{Life, went};
use crate::programme::{choice, intake, prescribed, programme};
use kadans_domain::{Level, Rpe, Speed, TalkLevel};
use kadans_plan::running::course::{Position, SubGoalState};
use kadans_plan::running::intake::Trial;
use kadans_plan::running::prescription::Number;
use kadans_plan::running::programme::Answer;
use kadans_plan::running::verdict::{Decision, Next};
use kadans_plan::running::{Intake, Proposal, prescribe, rule};

fn mrs_s() -> Intake {
    let trial =
        Trial { speed: Speed::from_tenths_kmh(110).unwrap(), rpe: Rpe::new(12).unwrap(), talk: TalkLevel::T2, panting: true };
    Intake {
        trials: vec![trial],
        screening: vec![
            ("breathlessness_attacks".to_owned(), Answer::Yes),
            ("dyspnoea_medically_reviewed".to_owned(), Answer::Yes),
        ],
        ..intake(240, 14, false)
    }
}

#[test]
fn her_speed_goes_from_eleven_to_ten() {
    let prescription = prescribed(&mrs_s(), &choice(6, 3, 18));
    assert_eq!(prescription.speed.map(|speed| speed.tenths_kmh()), Some(100));
    let rules: Vec<_> = prescription.why(Number::Speed).map(|reason| reason.rule).collect();
    assert_eq!(rules, [rule::CALIBRATION_UNDER, rule::SPEED_MUCH_SLOWER]);
}

#[test]
fn her_breathlessness_is_accepted_only_because_a_doctor_looked() {
    let mut unseen = mrs_s();
    unseen.screening.pop();
    match prescribe(programme(), &unseen, &choice(6, 3, 18)) {
        Proposal::Blocked { gates } => assert_eq!(gates[0].level, Level::Block),
        other => panic!("expected a block, got {other:?}"),
    }
}

#[test]
fn six_weeks_without_trouble_end_with_twenty_minutes() {
    let prescription = prescribed(&mrs_s(), &choice(6, 3, 18));
    let rungs: Vec<u8> = prescription.sessions.iter().map(|session| session.rung).collect();
    let mut life = Life::new(prescription);
    life.goal(1, "B-E3");
    for (index, rung) in rungs.iter().enumerate() {
        let day = (index / 3 * 7 + index % 3 * 2 + 1) as i64;
        let entry = life.runs(day, went(*rung).goal(2));
        life.morning(day + 1, entry, 0, 3, false);
    }
    let course = life.course(41);
    assert_eq!(course.position, Position::Finished);
    assert!(course.done.iter().all(|session| session.verdict.decision == Decision::Progress));
    assert_eq!(course.done.last().map(|goal| (goal.verdict.next, goal.longest_s)), Some((Next::Finished, 1200)));
    assert_eq!(course.milestone, Some(life.day(40)));
    assert_eq!((course.adherence.done, course.adherence.due), (18, 18));
    let weekly: Vec<(u32, u32)> = course.weeks.iter().map(|week| (week.planned_run_s / 60, week.run_s / 60)).collect();
    assert_eq!(weekly, [(38, 38), (45, 45), (47, 47), (54, 54), (59, 59), (60, 60)]);
    let states: Vec<SubGoalState> = course.sub_goals.iter().map(|goal| goal.state).collect();
    assert_eq!(states[0], SubGoalState::Attained, "effort");
    assert_eq!(states[1], SubGoalState::Attained, "pacing");
    assert_eq!(states[4], SubGoalState::Unknown, "breathing was never written down");
    assert_eq!(states[5], SubGoalState::Attained, "success");
}
