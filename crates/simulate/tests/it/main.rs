//! Invented lives through the real engine.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use kadans_content::Content;
use kadans_simulate::{Invariant, Running, Settings, Tally, simulate};

fn lived(people: u64, seed: u64, threads: usize) -> Tally {
    let content = Content::embedded().unwrap();
    simulate(&Running::new(&content.programmes.running_therapy), Settings { people, seed, threads })
}

#[test]
fn two_thousand_runners_break_no_invariant() {
    let tally = lived(2000, 1, 2);
    assert_eq!(tally.violations, []);
    assert!(tally.steps > 20_000, "{} steps", tally.steps);
    for invariant in [Invariant::NoProgressAfterRedFlag, Invariant::StepSize, Invariant::Duration, Invariant::NumberHasReason] {
        assert!(tally.checked[invariant as usize] > 1000, "{}", invariant.name());
    }
    assert!(tally.outcomes["red_flags"] > 50 && tally.outcomes["finished"] > 500, "{:?}", tally.outcomes);
}

#[test]
fn the_same_seed_is_the_same_lives_on_any_number_of_processors() {
    assert_eq!(lived(300, 7, 1), lived(300, 7, 5));
    assert_ne!(lived(300, 7, 1), lived(300, 8, 1));
}
