//! The three printed schedules, and the vectors beside them.

use crate::programme::{choice, intake, prescribed, programme};
use kadans_plan::running::prescription::{PlannedSession, Steep};
use kadans_plan::running::{Choice, Intake, Prescription, Proposal, prescribe};

/// A session as the tables write it: `6×2/2 (4)`, `12+8/2 (16)`, `1×20 (18)`.
fn written(session: &PlannedSession) -> String {
    let minutes = |seconds: u32| match seconds % 60 {
        0 => format!("{}", seconds / 60),
        _ => format!("{}.{}", seconds / 60, seconds % 60 / 6),
    };
    let runs: Vec<u32> = session.bouts.iter().map(|bout| bout.run_s).collect();
    let same = runs.iter().all(|run| *run == runs[0]);
    let run = if same {
        format!("{}×{}", runs.len(), minutes(runs[0]))
    } else {
        runs.iter().map(|run| minutes(*run)).collect::<Vec<_>>().join("+")
    };
    let walk = if runs.len() > 1 { format!("/{}", minutes(session.bouts[0].walk_s)) } else { String::new() };
    format!("{run}{walk} ({})", session.rung)
}

fn week_by_week(prescription: &Prescription) -> String {
    let weeks = prescription.sessions.chunks(prescription.sessions_a_week.into()).zip(prescription.weekly_run_s());
    let lines = weeks.enumerate().map(|(index, (sessions, run_s))| {
        let cells: Vec<String> = sessions.iter().map(written).collect();
        format!("{} | {} | {}", index + 1, cells.join(" | "), run_s / 60)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn check(intake: &Intake, choice: &Choice, table: &str) {
    let table: Vec<&str> = table.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(week_by_week(&prescribed(intake, choice)), table.join("\n"));
}

fn rungs(prescription: &Prescription) -> Vec<u8> {
    prescription.sessions.iter().map(|session| session.rung).collect()
}

#[test]
fn six_weeks_for_who_sustains_four_minutes_uncalibrated() {
    check(
        &intake(240, 14, false),
        &choice(6, 3, 18),
        "1 | 6×2/2 (4) | 6×2/2 (4) | 7×2/1.5 (5) | 38
         2 | 6×2.5/1.5 (6) | 5×3/2 (7) | 5×3/1.5 (8) | 45
         3 | 5×3/1.5 (8) | 4×4/2 (9) | 4×4/1.5 (10) | 47
         4 | 3×5/2 (11) | 3×6/2 (12) | 3×7/2 (13) | 54
         5 | 3×7/2 (13) | 2×9/2 (14) | 2×10/2 (15) | 59
         6 | 12+8/2 (16) | 15+5/2 (17) | 1×20 (18) | 60",
    );
}

#[test]
fn nine_weeks_for_who_sustains_two_minutes_calibrated() {
    check(
        &intake(120, 12, true),
        &choice(9, 3, 18),
        "1 | 8×1.5/1.5 (3) | 8×1.5/1.5 (3) | 6×2/2 (4) | 36
         2 | 6×2/2 (4) | 7×2/1.5 (5) | 7×2/1.5 (5) | 40
         3 | 6×2.5/1.5 (6) | 5×3/2 (7) | 5×3/2 (7) | 45
         4 | 5×3/1.5 (8) | 5×3/1.5 (8) | 4×4/2 (9) | 46
         5 | 4×4/2 (9) | 4×4/1.5 (10) | 3×5/2 (11) | 47
         6 | 3×5/2 (11) | 3×6/2 (12) | 3×6/2 (12) | 51
         7 | 3×7/2 (13) | 3×7/2 (13) | 2×9/2 (14) | 60
         8 | 2×10/2 (15) | 2×10/2 (15) | 12+8/2 (16) | 60
         9 | 12+8/2 (16) | 15+5/2 (17) | 1×20 (18) | 60",
    );
}

#[test]
fn twelve_weeks_for_who_sustains_one_minute_calibrated() {
    check(
        &intake(60, 12, true),
        &choice(12, 3, 18),
        "1 | 8×1/1.5 (1) | 8×1/1.5 (1) | 8×1/1.5 (1) | 24
         2 | 10×1/1.5 (2) | 10×1/1.5 (2) | 8×1.5/1.5 (3) | 32
         3 | 8×1.5/1.5 (3) | 6×2/2 (4) | 6×2/2 (4) | 36
         4 | 7×2/1.5 (5) | 7×2/1.5 (5) | 6×2.5/1.5 (6) | 43
         5 | 6×2.5/1.5 (6) | 5×3/2 (7) | 5×3/2 (7) | 45
         6 | 5×3/1.5 (8) | 5×3/1.5 (8) | 4×4/2 (9) | 46
         7 | 4×4/2 (9) | 4×4/1.5 (10) | 4×4/1.5 (10) | 48
         8 | 3×5/2 (11) | 3×5/2 (11) | 3×6/2 (12) | 48
         9 | 3×6/2 (12) | 3×7/2 (13) | 3×7/2 (13) | 60
         10 | 2×9/2 (14) | 2×9/2 (14) | 2×10/2 (15) | 56
         11 | 2×10/2 (15) | 12+8/2 (16) | 12+8/2 (16) | 60
         12 | 15+5/2 (17) | 15+5/2 (17) | 1×20 (18) | 60",
    );
}

#[test]
fn too_few_sessions_propose_the_weeks_that_would_do() {
    let proposal = prescribe(programme(), &intake(60, 12, true), &choice(6, 2, 18));
    assert!(matches!(proposal, Proposal::TooShort { weeks: 9, .. }), "{proposal:?}");
}

#[test]
fn one_rung_a_session_is_steep_and_begins_with_walking_weeks() {
    let prescription = prescribed(&intake(30, 12, true), &choice(6, 3, 18));
    assert_eq!(rungs(&prescription), (1..=18).collect::<Vec<u8>>());
    assert_eq!(prescription.steep[0], Steep::FewSessions { per_rung: 100 });
    assert!(prescription.lead_in.is_some());
}

#[test]
fn who_sustains_a_minute_needs_no_walking_weeks() {
    assert_eq!(prescribed(&intake(60, 12, true), &choice(12, 3, 18)).lead_in, None);
}

#[test]
fn eight_minutes_start_on_rung_twelve() {
    let rungs = rungs(&prescribed(&intake(480, 12, true), &choice(6, 3, 18)));
    assert_eq!(rungs, [12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 15, 15, 16, 16, 16, 17, 17, 18]);
}

#[test]
fn nobody_starts_above_rung_fourteen() {
    let rungs = rungs(&prescribed(&intake(720, 12, true), &choice(6, 3, 18)));
    assert_eq!(rungs, [14, 14, 14, 14, 14, 15, 15, 15, 15, 16, 16, 16, 16, 17, 17, 17, 17, 18]);
}

#[test]
fn the_higher_goal_comes_after_twenty_minutes() {
    let rungs = rungs(&prescribed(&intake(60, 12, true), &choice(12, 3, 22)));
    assert_eq!(rungs[29..], [18, 19, 19, 20, 20, 21, 22]);
}

#[test]
fn the_therapist_runs_along_first_in_the_week_and_last_in_the_last() {
    let supervised: Vec<u16> = prescribed(&intake(240, 14, false), &choice(6, 3, 18))
        .sessions
        .iter()
        .filter(|session| session.supervised)
        .map(|session| session.number)
        .collect();
    assert_eq!(supervised, [1, 4, 7, 10, 13, 18]);
}

#[test]
fn totals_follow_the_ladder() {
    let minutes: Vec<String> = (1..=22)
        .map(|rung| {
            let total_s = kadans_plan::running::schedule::planned(&programme().ladder, 1, rung, 3, 18).total_s;
            format!("{}.{}", total_s / 60, total_s % 60 / 6)
        })
        .collect();
    let printed = "30.0 33.5 32.5 32.0 33.0 32.5 33.0 31.0 32.0 30.5 30.0 32.0 35.0 30.0 32.0 32.0 32.0 30.0 32.0 35.0 38.0 40.0";
    assert_eq!(minutes.join(" "), printed);
}

#[test]
fn a_therapist_may_start_lower_but_not_higher() {
    let lower = Choice { start_rung: Some(2), ..choice(9, 3, 18) };
    assert_eq!(prescribed(&intake(240, 14, false), &lower).start_rung, 2);
    let higher = Choice { start_rung: Some(5), ..choice(9, 3, 18) };
    let proposal = prescribe(programme(), &intake(240, 14, false), &higher);
    assert!(matches!(proposal, Proposal::OutOfRange(_)), "{proposal:?}");
}

#[test]
fn a_choice_outside_its_range_is_refused_by_name() {
    for (choice, what) in [(choice(3, 3, 18), "weeks"), (choice(6, 5, 18), "sessions a week"), (choice(6, 3, 19), "goal rung")] {
        match prescribe(programme(), &intake(240, 14, false), &choice) {
            Proposal::OutOfRange(refused) => assert_eq!(refused.what, what),
            other => panic!("expected a refusal of {what}, got {other:?}"),
        }
    }
}
