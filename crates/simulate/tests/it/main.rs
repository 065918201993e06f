//! Invented lives through the real engine.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use kadans_content::Content;
use kadans_simulate::{FootCore, Invariant, ReturnToRunning, Running, Settings, Strength, Subject, Tally, Walking, simulate};

/// What every core checks in every life.
const ALWAYS: [Invariant; 4] =
    [Invariant::NoProgressAfterRedFlag, Invariant::StepSize, Invariant::Duration, Invariant::LogHasVerdict];

fn lived(of: impl FnOnce(&Content) -> Box<dyn Subject + '_>, people: u64, seed: u64, threads: usize) -> Tally {
    let content = Content::embedded().unwrap();
    simulate(of(&content).as_ref(), Settings { people, seed, threads })
}

fn running(content: &Content) -> Box<dyn Subject + '_> {
    Box::new(Running::new(&content.programmes.running_therapy))
}

fn walking(content: &Content) -> Box<dyn Subject + '_> {
    Box::new(Walking::new(&content.programmes.walking_therapy))
}

fn strength(content: &Content) -> Box<dyn Subject + '_> {
    Box::new(Strength::new(&content.programmes.cardiac_strength))
}

fn foot_core(content: &Content) -> Box<dyn Subject + '_> {
    Box::new(FootCore::new(&content.programmes.foot_core))
}

fn return_to_running(content: &Content) -> Box<dyn Subject + '_> {
    Box::new(ReturnToRunning::new(&content.programmes.return_to_running))
}

/// No violation, each of these was looked at often, and each of these outcomes was met.
fn check(tally: &Tally, checked: &[Invariant], met: &[&str]) {
    assert_eq!(tally.violations, []);
    assert!(tally.steps > 10 * tally.people, "{} steps", tally.steps);
    for invariant in ALWAYS.iter().chain(checked) {
        assert!(tally.checked[*invariant as usize] > tally.people / 2, "{} {:?}", invariant.name(), tally.outcomes);
    }
    for outcome in met {
        assert!(tally.outcomes.get(outcome).is_some_and(|count| *count > 10), "{outcome}: {:?}", tally.outcomes);
    }
}

#[test]
fn two_thousand_runners_break_no_invariant() {
    let met = ["red_flags", "finished", "verdict_progress", "verdict_hold", "verdict_regress"];
    check(&lived(running, 2000, 1, 2), &[Invariant::NumberHasReason], &met);
}

#[test]
fn two_thousand_walkers_break_no_invariant() {
    let checked = [Invariant::TaperInsideEntitlement, Invariant::WeeklyCap, Invariant::SessionCap];
    let met = ["all_sessions_used", "sessions_left", "week_up", "week_down", "week_floor", "week_open", "tested_again"];
    check(&lived(walking, 2000, 1, 2), &checked, &met);
}

#[test]
fn five_hundred_lifters_break_no_invariant() {
    let checked = [Invariant::NoIsometricHold, Invariant::RestDays, Invariant::WeeklyCap, Invariant::SessionCap];
    let met = ["verdict_progress", "verdict_regress", "verdict_stop", "verdict_review", "released", "clearance_ended"];
    check(&lived(strength, 500, 1, 2), &checked, &met);
}

#[test]
fn five_hundred_feet_break_no_invariant() {
    let checked = [Invariant::WeeklyCap, Invariant::SessionCap, Invariant::RestDays, Invariant::NumberHasReason];
    let met = ["a_year_kept", "too_sore", "screened_again", "sessions_while_locked", "verdict_progress", "verdict_stop"];
    check(&lived(foot_core, 500, 1, 2), &checked, &met);
}

#[test]
fn two_thousand_on_the_ladder_break_no_invariant() {
    let checked = [Invariant::SessionCap, Invariant::RestDays, Invariant::NumberHasReason];
    let met = ["returned", "relapsed", "never_cleared", "sessions_while_locked", "verdict_progress", "verdict_review"];
    check(&lived(return_to_running, 2000, 1, 2), &checked, &met);
}

#[test]
fn the_same_seed_is_the_same_lives_on_any_number_of_processors() {
    for of in [running, walking, strength, foot_core, return_to_running] {
        assert_eq!(lived(of, 30, 7, 1), lived(of, 30, 7, 5));
        assert_ne!(lived(of, 30, 7, 1), lived(of, 30, 8, 1));
    }
}
