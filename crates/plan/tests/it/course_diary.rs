//! What of a diary counts, and in which order.

use crate::life::{Life, entry_id, score, went};
use crate::programme::{choice, intake, prescribed};
use jiff::SignedDuration;
use kadans_domain::{Event, MorningCheck, PrescriptionId};
use kadans_plan::running::course::{Position, SubGoalId};
use kadans_plan::running::rule;
use kadans_plan::running::verdict::{Decision, Next};
use kadans_plan::running::{Confirmed, Course};
use uuid::Uuid;

fn life() -> Life {
    Life::new(prescribed(&intake(60, 12, true), &choice(12, 3, 18)))
}

fn decisions(course: &Course) -> Vec<Decision> {
    course.done.iter().map(|session| session.verdict.decision).collect()
}

fn rung(course: &Course) -> u8 {
    match course.position {
        Position::Ladder { rung, .. } => rung,
        ref other => panic!("expected a rung, got {other:?}"),
    }
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects() {
    let mut life = life();
    let wrong = life.runs(1, went(1).effort(17, 3));
    assert_eq!(decisions(&life.course(1)), [Decision::Regress]);
    let right = life.session(1, &went(1));
    life.corrects(wrong, 1, Event::SessionDone(right));
    assert_eq!(decisions(&life.course(1)), [Decision::Progress]);
}

#[test]
fn of_two_corrections_the_one_taken_in_last_counts() {
    let mut life = life();
    let first = life.runs(1, went(1));
    let hold = life.session(1, &went(1).effort(14, 1));
    life.corrects(first, 1, Event::SessionDone(hold));
    let regress = life.session(1, &went(1).effort(16, 1));
    let last = life.corrects(first, 1, Event::SessionDone(regress));
    life.entries.last_mut().unwrap().recorded_at += SignedDuration::from_hours(1);
    let course = life.course(1);
    assert_eq!(decisions(&course), [Decision::Regress]);
    assert_eq!(course.done[0].entry, last);
}

#[test]
fn a_late_entry_comes_out_as_if_it_had_been_on_time() {
    let mut on_time = life();
    on_time.runs(1, went(1));
    on_time.runs(3, went(1).effort(14, 1));
    on_time.runs(5, went(1));
    let mut late = on_time.clone();
    let second = late.entries.remove(1);
    late.entries.push(second);
    assert_eq!(late.course(6), on_time.course(6));
}

#[test]
fn corrections_that_bite_their_tail_do_not_hang() {
    let mut life = life();
    let first = life.runs(1, went(1));
    let second = life.runs(1, went(1));
    life.entries[0].supersedes = Some(second);
    life.entries[1].supersedes = Some(first);
    assert_eq!(life.course(1).done.len(), 1);
}

#[test]
fn a_morning_is_measured_against_ones_own_usual() {
    let mut life = life();
    for (day, pain, fatigue) in [(1, 2, 4), (3, 2, 4), (5, 3, 6)] {
        let entry = life.runs(day, went(1));
        life.morning(day + 1, entry, pain, fatigue, false);
    }
    assert_eq!(decisions(&life.course(6)), [Decision::Hold, Decision::Progress, Decision::Hold]);
}

#[test]
fn a_morning_finds_its_session_after_a_correction() {
    let mut life = life();
    let first = life.runs(1, went(1));
    let again = life.session(1, &went(1));
    life.corrects(first, 1, Event::SessionDone(again));
    life.morning(2, first, 4, 3, false);
    assert_eq!(decisions(&life.course(2)), [Decision::Regress]);
}

#[test]
fn complaints_over_a_day_pause_only_twice_in_a_row() {
    let mut life = life();
    let first = life.runs(1, went(1));
    life.morning(2, first, 0, 3, true);
    assert_eq!(decisions(&life.course(2)), [Decision::Progress]);
    let second = life.runs(3, went(1));
    life.morning(4, second, 0, 3, true);
    let course = life.course(4);
    assert_eq!(decisions(&course), [Decision::Progress, Decision::PauseReview]);
    assert_eq!((course.done[1].verdict.next, course.upcoming.len()), (Next::Waits, 0));
    life.clears(5, second);
    assert!(!life.course(5).upcoming.is_empty());
}

#[test]
fn a_new_prescription_begins_its_own_plan_and_old_sessions_keep_their_verdicts() {
    let mut life = life();
    life.runs(1, went(1));
    life.runs(3, went(1));
    let revised = prescribed(&intake(240, 14, false), &choice(6, 3, 18));
    let id = PrescriptionId::new(Uuid::from_u128(9));
    life.versions.push(Confirmed { id, from: life.day(5), prescription: revised });
    let course = life.course(5);
    assert_eq!((course.prescription, rung(&course), course.done.len()), (Some(id), 4, 2));
    life.runs(6, went(4));
    assert_eq!(life.course(6).done.iter().map(|session| session.number).collect::<Vec<_>>(), [1, 2, 1]);
}

#[test]
fn a_session_of_the_day_of_change_belongs_to_the_prescription_it_names() {
    let mut life = life();
    life.runs(1, went(1));
    life.runs(5, went(1));
    let revised = prescribed(&intake(240, 14, false), &choice(6, 3, 18));
    life.versions.push(Confirmed { id: PrescriptionId::new(Uuid::from_u128(9)), from: life.day(5), prescription: revised });
    let course = life.course(5);
    assert_eq!(course.done[1].number, 2);
    assert_eq!(rung(&course), 4);
}

#[test]
fn without_a_prescription_nothing_is_planned() {
    let mut life = life();
    life.versions.clear();
    life.motivation(1, 5);
    let course = life.course(1);
    assert_eq!((course.position, course.upcoming.len(), course.alerts.len()), (Position::NotStarted, 0, 0));
}

#[test]
fn walking_weeks_last_until_the_therapist_ends_them() {
    let mut life = Life::new(prescribed(&intake(30, 12, true), &choice(6, 3, 18)));
    assert_eq!(life.course(1).position, Position::LeadIn { number: 1 });
    life.runs(1, went(0));
    life.runs(3, went(0));
    let course = life.course(4);
    assert_eq!(course.position, Position::LeadIn { number: 3 });
    assert_eq!(course.done[1].verdict.next, Next::LeadIn);
    assert_eq!((course.upcoming[0].session.run_s, course.upcoming[0].session.total_s), (150, 1800));
    life.overrides(5, 1);
    assert_eq!(rung(&life.course(5)), 1);
}

#[test]
fn a_gap_in_the_middle_is_judged_when_the_next_session_is_done() {
    let mut life = life();
    for (day, rung) in [(1, 1), (3, 1), (5, 1), (8, 2), (10, 2), (12, 3)] {
        life.runs(day, went(rung));
    }
    assert_eq!(rung(&life.course(12)), 3);
    life.runs(27, went(1));
    let course = life.course(27);
    assert_eq!(course.done.last().unwrap().rung, Some(1));
    assert_eq!(rung(&course), 2, "from rung 1 the plan climbs again, one rung at a time");
}

#[test]
fn after_four_weeks_the_sustainable_time_is_measured_again() {
    let mut life = life();
    life.runs(1, went(1));
    let course = life.course(29);
    assert_eq!((course.position, course.upcoming.len()), (Position::Remeasure, 0));
    assert_eq!(course.next_reasons[0].rule, rule::GAP_REMEASURE);
    life.overrides(29, 1);
    assert_eq!(rung(&life.course(29)), 1);
}

#[test]
fn the_last_answer_of_a_day_is_the_days_motivation() {
    let mut life = life();
    life.runs(1, went(1));
    life.motivation(1, 4);
    assert_eq!(life.course(1).motivation, [(life.day(1), score(4))]);
}

#[test]
fn an_unknown_entry_id_in_a_clearance_lifts_nothing() {
    let mut life = life();
    life.runs(1, went(1).stopped("chest_pain"));
    life.clears(2, entry_id(999));
    assert_eq!(life.course(2).stops.len(), 1);
}

#[test]
fn all_six_sub_goals_are_there_in_order() {
    use SubGoalId::{Breathing, Company, Effort, Pacing, Success, Time};
    let ids: Vec<SubGoalId> = life().course(1).sub_goals.iter().map(|goal| goal.id).collect();
    assert_eq!(ids, [Effort, Pacing, Time, Company, Breathing, Success]);
}

/// Two checks of one morning: the worse one counts. A linked correction is believed, but takes no stop away.
#[test]
fn a_second_check_takes_nothing_back_and_a_correction_takes_no_stop_away() {
    for (linked, decision) in [(false, Decision::Regress), (true, Decision::Progress)] {
        let mut life = life();
        let run = life.runs(1, went(1));
        let sore = life.morning(2, run, 6, 2, false);
        life.morning(2, run, 0, 2, false);
        life.entries.last_mut().unwrap().supersedes = linked.then_some(sore);
        assert_eq!(decisions(&life.course(2)), [decision], "linked: {linked}");
    }
    let mut life = life();
    for day in [1, 3] {
        let run = life.runs(day, went(1));
        life.morning(day + 1, run, 2, 2, true);
    }
    assert_eq!(life.course(4).stops.len(), 1);
    let (last, run) = (life.entries[3].id, life.entries[2].id);
    let check = MorningCheck { session: run, pain: score(0), fatigue: score(2), worse_a_day_later: false };
    life.corrects(last, 4, Event::MorningCheck(check));
    assert_eq!(life.course(4).stops.len(), 1);
}
