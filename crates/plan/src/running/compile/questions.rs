//! What is asked after a session.
//!
//! Borg's verbal anchors are licensed, so effort is asked with numbers and two plain words of our own at the ends. The talk
//! test is asked in plain words. Only what a rule decides by is required. Confidence is asked where a rule needs it:
//! anxiety.

use crate::cue_sheet::{Question, Scale};
use crate::words::Words;
use kadans_domain::{Indication, TalkLevel};

/// Longest remark, characters.
const REMARK_AT_MOST: u32 = 500;

/// The questions, in order.
pub(super) fn after_session(indication: Indication, goal: Option<&str>) -> Vec<Question> {
    let confidence = (indication == Indication::Anxiety).then(|| required(zero_to_ten("confidence", "log-confidence")));
    let attained = goal.map(|_| attained());
    [required(effort()), required(talk()), required(zero_to_ten("pain_run", "log-pain-run"))]
        .into_iter()
        .chain(confidence)
        .chain(attained)
        .chain([zero_to_ten("mood", "log-mood"), zero_to_ten("motivation", "log-motivation"), remark()])
        .collect()
}

fn effort() -> Question {
    let anchors = vec![(6, Words::of("log-rpe-lowest")), (20, Words::of("log-rpe-highest"))];
    question("rpe", "log-rpe", Scale::Number { min: 6, max: 20, anchors })
}

fn talk() -> Question {
    let option = |level: TalkLevel| (format!("T{}", level.value()), Words::of(format!("talk-t{}", level.value())));
    question("talk", "log-talk", Scale::Choice { options: TalkLevel::ALL.into_iter().map(option).collect() })
}

fn attained() -> Question {
    let option = |value: &str| (value.to_owned(), Words::of(format!("log-goal-{value}")));
    question("goal", "log-goal", Scale::Choice { options: ["attained", "partly", "not"].map(option).to_vec() })
}

fn remark() -> Question {
    question("remark", "log-remark", Scale::Free { at_most: REMARK_AT_MOST })
}

fn zero_to_ten(field: &str, key: &str) -> Question {
    let anchors = vec![(0, Words::of(format!("{key}-lowest"))), (10, Words::of(format!("{key}-highest")))];
    question(field, key, Scale::Number { min: 0, max: 10, anchors })
}

fn question(field: &str, key: &str, scale: Scale) -> Question {
    Question { field: field.to_owned(), ask: Words::of(key), scale, required: false, gates: Vec::new() }
}

fn required(question: Question) -> Question {
    Question { required: true, ..question }
}
