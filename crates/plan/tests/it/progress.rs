//! Progress, hold, regress: one session's log at a time.

use crate::programme::programme;
use crate::table::rows;
use kadans_domain::{Indication, InputValue, Rpe, Score0To10, TalkLevel};
use kadans_plan::running::progress::{Judged, judge};
use kadans_plan::running::rule;
use kadans_plan::running::verdict::{Decision, Observed};

fn score(value: i64) -> Score0To10 {
    Score0To10::new(value).unwrap()
}

/// A session with nothing to remark.
pub fn neutral() -> Observed {
    Observed {
        done_permille: Some(1000),
        rpe: Some(Rpe::new(12).unwrap()),
        talk: Some(TalkLevel::T1),
        pain_run: Some(score(0)),
        pain_rise: Some(0),
        fatigue_rise: Some(0),
        worse_twice: false,
        red_flag: false,
        confidence: None,
    }
}

fn judged(seen: Observed, indication: Indication) -> Judged {
    judge(&programme().progress, &programme().indications, indication, &seen)
}

fn with(mut seen: Observed, what: &str, value: i64) -> Observed {
    match what {
        "done" => seen.done_permille = Some(value as u16),
        "rpe" => seen.rpe = Some(Rpe::new(value).unwrap()),
        "talk" => seen.talk = Some(TalkLevel::new(value).unwrap()),
        "pain_run" => seen.pain_run = Some(score(value)),
        "pain_rise" => seen.pain_rise = Some(value as u8),
        "fatigue_rise" => seen.fatigue_rise = Some(value as i8),
        "worse_twice" => seen.worse_twice = value == 1,
        "red_flag" => seen.red_flag = value == 1,
        "neutral" => {}
        other => panic!("{other} is not observed"),
    }
    seen
}

#[test]
fn one_answer_decides() {
    for row in rows(
        "what        | value | decision
                     neutral     | 0     | progress
                     rpe         | 13    | progress
                     rpe         | 14    | hold
                     rpe         | 15    | hold
                     rpe         | 16    | regress
                     done        | 900   | progress
                     done        | 890   | hold
                     done        | 750   | hold
                     done        | 740   | regress
                     talk        | 0     | progress
                     talk        | 2     | hold
                     talk        | 3     | regress
                     talk        | 4     | regress
                     pain_run    | 2     | progress
                     pain_run    | 3     | hold
                     pain_run    | 5     | regress
                     pain_rise   | 1     | hold
                     pain_rise   | 3     | regress
                     fatigue_rise | -4   | progress
                     fatigue_rise | 1    | progress
                     fatigue_rise | 2    | hold
                     fatigue_rise | 3    | regress
                     worse_twice | 1     | pause_review
                     red_flag    | 1     | stop_contact",
    ) {
        let seen = with(neutral(), row[0], row[1].parse().unwrap());
        assert_eq!(judged(seen, Indication::BurnOut).decision.code(), row[2], "{row:?}");
    }
}

#[test]
fn the_first_hit_from_the_top_wins() {
    let everything = Observed { worse_twice: true, red_flag: true, ..with(with(neutral(), "rpe", 20), "pain_run", 3) };
    assert_eq!(judged(everything, Indication::BurnOut).decision, Decision::StopContact);
    let no_flag = Observed { red_flag: false, ..everything };
    assert_eq!(judged(no_flag, Indication::BurnOut).decision, Decision::PauseReview);
    let no_pem = Observed { worse_twice: false, ..no_flag };
    assert_eq!(judged(no_pem, Indication::BurnOut).decision, Decision::Regress);
}

#[test]
fn every_answer_over_its_limit_is_a_reason() {
    let judged = judged(with(with(neutral(), "rpe", 17), "fatigue_rise", 3), Indication::BurnOut);
    let what: Vec<&InputValue> = judged.reasons.iter().map(|reason| &reason.inputs[0].value).collect();
    assert_eq!(what, [&InputValue::Code("rpe".to_owned()), &InputValue::Code("fatigue_rise".to_owned())]);
}

#[test]
fn what_nobody_answered_decides_nothing_and_is_told() {
    let judged = judged(Observed { done_permille: Some(1000), ..Observed::default() }, Indication::BurnOut);
    assert_eq!(judged.decision, Decision::Progress);
    let told = judged.reasons.last().unwrap();
    assert_eq!(told.rule, rule::PROGRESS_UNKNOWN);
    assert_eq!(told.inputs[0].value, InputValue::Whole(5));
    assert!(told.inputs[1..].iter().all(|input| input.value == InputValue::Unknown));
}

#[test]
fn anxiety_steps_only_with_confidence() {
    for (confidence, decision) in [(Some(6), Decision::Progress), (Some(5), Decision::Hold), (None, Decision::Hold)] {
        let judged = judged(Observed { confidence: confidence.map(score), ..neutral() }, Indication::Anxiety);
        assert_eq!(judged.decision, decision, "{confidence:?}");
        assert_eq!(judged.under_supervision, decision == Decision::Hold);
    }
}

#[test]
fn confidence_never_softens_a_step_back() {
    let seen = Observed { confidence: Some(score(10)), ..with(neutral(), "rpe", 16) };
    assert_eq!(judged(seen, Indication::Anxiety).decision, Decision::Regress);
}
