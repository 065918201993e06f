//! A session on paper: few answers, and the steps the player would have kept.

use crate::form::{Field, Form, Kind, Section};
use crate::programme::{Performed, Session};
use crate::walking::dose::{Asked, Walk};
use crate::walking::forms::observation;
use crate::walking::programme::WalkingTherapy;
use crate::walking::sheet::said_yes;
use kadans_domain::{Answers, Fact, Facts, Rpe, Score0To10, StepDone, StepState, Stop};

/// What is asked of a session on paper.
pub(super) fn paper(programme: &WalkingTherapy, session: &Session) -> Form {
    match Asked::read(&session.dose) {
        Some(Asked::Test(protocol)) => observation(programme, protocol.code()).unwrap_or_default(),
        Some(Asked::Walk(walk)) => walked(programme, &walk),
        None => Form::default(),
    }
}

fn walked(programme: &WalkingTherapy, walk: &Walk) -> Form {
    let whole = |id, low, high| Field::new(id, Kind::Whole { low, high });
    let longest = i64::from(programme.policies.bout_s_max);
    let mut fields = vec![
        whole("bouts", 0, 30).required(),
        whole("onset_s", 0, longest).unit("s"),
        whole("pain_s", 0, longest).unit("s"),
        whole("walk_min", 0, 120).unit("min"),
        whole("pain", 0, 4),
        Field::new("rest_too_long", Kind::YesNo),
    ];
    fields.extend(["foot_problem", "rest_pain", "heart_signs", "ill", "changed"].map(|id| Field::new(id, Kind::YesNo)));
    if walk.supervised {
        fields.extend([whole("systolic", 0, 300).unit("mmhg"), whole("diastolic", 0, 200).unit("mmhg")]);
        fields.push(whole("resting_hr", 0, 250).unit("bpm"));
    }
    if walk.sugar {
        fields.push(Field::new("glucose", Kind::Decimal { low: 1000, high: 40_000, step: 100 }).unit("mmol_l"));
    }
    let reasons = programme.red_flags.urgent.iter().chain(&programme.red_flags.other);
    let stops: Vec<&'static str> = reasons.filter_map(|code| STOPS.into_iter().find(|known| known == code)).collect();
    fields.push(Field::new("stopped", Kind::Choice(stops)));
    fields.push(whole("rpe", 6, 20));
    fields.push(Field::new("remark", Kind::Text));
    Form { sections: vec![Section { id: "session", fields }] }
}

/// Reasons to stop a form can offer, by code.
const STOPS: [&str; 15] = [
    "chest_pain",
    "faint",
    "pressure_drop",
    "irregular_pulse",
    "breathless_suddenly",
    "calf_swelling",
    "neurological",
    "foot_pain",
    "joint_pain",
    "pain_not_clearing",
    "fear",
    "tired",
    "pain",
    "other",
    "not_safe",
];

/// The session as paper tells it.
pub(super) fn performed(programme: &WalkingTherapy, session: &Session, paper: &Facts) -> Performed {
    let steps = match Asked::read(&session.dose) {
        Some(Asked::Walk(walk)) => steps(programme, &walk, paper),
        Some(Asked::Test(_)) | None => Vec::new(),
    };
    let stopped = paper.code("stopped").map(|reason| Stop { reason: reason.to_owned(), at_step: "bout-1".to_owned() });
    let mut more = paper.clone();
    for known in ["bouts", "onset_s", "pain_s", "walk_min", "pain", "rest_too_long", "stopped", "rpe", "remark"] {
        more.forget(known);
    }
    let answers = Answers {
        rpe: paper.whole("rpe").and_then(|value| Rpe::new(value).ok()),
        remark: paper.words("remark").map(|words| words.chars().take(500).collect()),
        more,
        ..Answers::default()
    };
    Performed { steps, stopped, answers }
}

/// Every bout is written with the same times: a person on paper keeps the middle of them, not each. Without times the minutes walked
/// are shared out, and nothing is said about the pain.
fn steps(programme: &WalkingTherapy, walk: &Walk, paper: &Facts) -> Vec<StepDone> {
    let whole = |id: &str| paper.whole(id).and_then(|value| u32::try_from(value).ok());
    let bouts = whole("bouts").unwrap_or(0).min(30);
    let timed = whole("pain_s");
    let shared = whole("walk_min").map(|minutes| minutes * 60 / bouts.max(1));
    let each_s = timed.or(shared).unwrap_or(0);
    let level = paper
        .whole("pain")
        .and_then(|value| Score0To10::new(value).ok())
        .or_else(|| timed.and_then(|_| Score0To10::new(walk.stops_at.into()).ok()));
    let onset = whole("onset_s").map(|seconds| Facts::new().with("first_pain_s", Fact::Whole(seconds.into())));
    let lasting = said_yes(paper, "rest_too_long");
    let rest_s = if lasting { programme.policies.rest_s_max } else { rest_s(programme, walk, bouts, each_s) };
    let step = |step: String, actual_s: u32, level: Option<Score0To10>, facts: Facts| StepDone {
        step,
        state: StepState::Done,
        planned_s: actual_s,
        actual_s,
        repetitions: None,
        level,
        facts,
    };
    let pair = |number: u32| {
        let facts = onset.clone().unwrap_or_default();
        [step(format!("bout-{number}"), each_s, level, facts), step(format!("rest-{number}"), rest_s, None, Facts::new())]
    };
    (1..=bouts).flat_map(pair).collect()
}

/// What is left of the block is rest, shared out over the bouts; no longer than usual, because nobody timed it.
fn rest_s(programme: &WalkingTherapy, walk: &Walk, bouts: u32, each_s: u32) -> u32 {
    let left_s = (u32::from(walk.block_min) * 60).saturating_sub(bouts * each_s);
    (left_s / bouts.max(1)).min(programme.policies.rest_s_expected)
}
