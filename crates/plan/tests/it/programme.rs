//! The real programme, read from `content/`, so that its numbers live nowhere else; and an intake to begin with.

use kadans_content::Content;
use kadans_domain::{Indication, Rpe};
use kadans_plan::running::intake::{Company, Sustainable};
use kadans_plan::running::{Choice, Intake, Prescription, Proposal, RunningTherapy, prescribe};
use std::sync::LazyLock;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("the shipped content is in order"));

/// Everything under `content/`.
pub fn content() -> &'static Content {
    &CONTENT
}

/// The numbers of running therapy.
pub fn programme() -> &'static RunningTherapy {
    &CONTENT.programmes.running_therapy
}

/// Someone without findings: sustainable seconds, effort, calibrated.
pub fn intake(sustainable_s: u32, rpe: i64, calibrated: bool) -> Intake {
    Intake {
        indication: Indication::BurnOut,
        age_years: Some(34),
        screening: Vec::new(),
        cleared: Vec::new(),
        resting_hr: None,
        trials: Vec::new(),
        sustainable: Sustainable { seconds: sustainable_s },
        rpe: Rpe::new(rpe).unwrap(),
        calibrated,
        company: Company::default(),
    }
}

/// Weeks, sessions a week and goal; the rest as usual.
pub fn choice(weeks: u16, sessions_a_week: u8, goal_rung: u8) -> Choice {
    Choice { weeks, sessions_a_week, goal_rung, ..Choice::usual(programme()) }
}

/// The prescription of a proposal that is ready.
pub fn prescribed(intake: &Intake, choice: &Choice) -> Prescription {
    match prescribe(programme(), intake, choice) {
        Proposal::Ready { prescription, .. } => *prescription,
        other => panic!("expected a prescription, got {other:?}"),
    }
}

#[test]
fn the_shipped_numbers_do_not_contradict_each_other() {
    assert_eq!(programme().validate(), []);
}

#[test]
fn every_group_of_numbers_rests_on_a_card() {
    let programme = programme();
    let cards = [
        &programme.ladder.card,
        &programme.dose.card,
        &programme.dose.supervision_card,
        &programme.start.card,
        &programme.lead_in.card,
        &programme.steep.card,
        &programme.calibration.card,
        &programme.heart_rate.card,
        &programme.breathing.card,
        &programme.progress.card,
        &programme.indications.card,
        &programme.gap.card,
        &programme.relapse.card,
        &programme.time_blocks.card,
        &programme.phases.card,
        &programme.sub_goals.card,
        &programme.goals.card,
        &programme.screening.card,
        &programme.red_flags.card,
        &programme.suicidality.card,
    ];
    for card in cards {
        assert!(content().evidence.card(card).is_some(), "{card:?} is missing");
    }
}

#[test]
fn a_contradiction_is_named_with_its_remedy() {
    let mut broken = programme().clone();
    broken.ladder.rungs[3].bouts[0].run_s = 0;
    broken.progress.hold.rpe = 17;
    let fields: Vec<&str> = broken.validate().iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["ladder.rungs", "progress.hold"]);
}
