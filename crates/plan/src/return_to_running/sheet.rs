//! The sheet of a ladder session: questions before, running and walking in turn, questions after.
//!
//! Before the start the usual morning pain is asked, which the next morning is compared with, and signs that hold the session
//! back on the device itself. The session lasts exactly as long as its stage.

use super::parameters::{ReturnToRunning, StageWork};
use super::prescribe::runner;
use super::stage::{StageDose, faster, work};
use super::tissue::Tissue;
use crate::cue_sheet::{self, AnswerGate, Cue, CueSheet, Effort, GateEffect, Hit, Question, Record, Scale, Step, StepEnd, cues};
use crate::programme::{Kept, Session};
use crate::words::{Arg, Words};
use kadans_domain::SessionReference;

/// Time to put the phone away, seconds.
const READY_S: u32 = 5;
/// Longest remark, characters.
const REMARK_AT_MOST: u32 = 500;
/// Signs that are red whatever the pain.
pub(super) const SIGNS: [&str; 3] = ["limp", "new_swelling", "night_pain"];

pub(super) fn sheet(rules: &ReturnToRunning, kept: &Kept, session: &Session) -> Option<CueSheet> {
    let dose = StageDose::read(&session.dose)?;
    let tissue = runner(&kept.dose.intake, &kept.dose.choice)?.tissue;
    Some(CueSheet {
        id: CueSheet::id_of(kept.id, session.number, &session.dose),
        reference: SessionReference { prescription: kept.id, session: session.number, dose: session.dose.clone() },
        title: session.title.clone(),
        intro: intro(rules, dose),
        day: session.day,
        supervised: session.supervised,
        before: before(rules, tissue),
        steps: steps(rules, dose),
        log: after(),
        safety: cue_sheet::safety(&rules.red_flags, &rules.safety.phones),
    })
}

/// How to run: soft and flat, short steps, easy, and one change at a time.
fn intro(rules: &ReturnToRunning, dose: StageDose) -> Vec<Words> {
    let far =
        (dose.metres > 0).then(|| Words::of("return-to-running-intro-distance").with("metres", Arg::Whole(dose.metres.into())));
    let fast = faster(&rules.ladder, dose.stage).map(|fast| {
        let times = Words::of(format!("return-to-running-intro-{}", super::stage::code(dose.stage)));
        times.with("count", Arg::Whole(fast.repeat.into())).with("seconds", Arg::Whole(fast.fast_s.into()))
    });
    let easy = Words::of("return-to-running-intro-easy").with("limit", Arg::Whole(rules.conduct.effort_max.into()));
    let ground = Words::of("return-to-running-intro-ground");
    let pain = Words::of("return-to-running-intro-pain").with("limit", Arg::Whole(rules.pain.amber_max.into()));
    [Some(ground), Some(easy), far, fast, Some(pain)].into_iter().flatten().collect()
}

fn before(rules: &ReturnToRunning, tissue: Tissue) -> Vec<Question> {
    let from = if tissue == Tissue::Bone { 1 } else { rules.pain.amber_max + 1 };
    let hold = |hit, key: &str| vec![AnswerGate { hit, effect: GateEffect::Hold, text: Words::of(key) }];
    let signs = hold(Hit::Codes(SIGNS.map(str::to_owned).to_vec()), "return-to-running-hold-signs");
    let pain = hold(Hit::AtLeast(from.into()), "return-to-running-hold-pain");
    vec![
        Question { required: true, gates: signs, ..question("signs_before", several()) },
        Question { required: true, gates: pain, ..question("pain_now", zero_to_ten()) },
        Question { required: true, ..question("usual_morning", zero_to_ten()) },
    ]
}

fn after() -> Vec<Question> {
    let asked = [
        Question { required: true, ask: Words::of("log-pain-run"), ..question("pain_run", zero_to_ten()) },
        Question { required: true, ..question("pain_after", zero_to_ten()) },
        Question { required: true, ..question("signs", several()) },
        question("effort", effort()),
    ];
    let remark = Question { ask: Words::of("log-remark"), ..question("remark", Scale::Free { at_most: REMARK_AT_MOST }) };
    asked.into_iter().chain([remark]).collect()
}

fn question(field: &str, scale: Scale) -> Question {
    let ask = Words::of_code("return-to-running", field);
    Question { field: field.to_owned(), ask, scale, required: false, gates: Vec::new() }
}

fn zero_to_ten() -> Scale {
    let anchors = vec![(0, Words::of("log-pain-run-lowest")), (10, Words::of("log-pain-run-highest"))];
    Scale::Number { min: 0, max: 10, anchors }
}

fn effort() -> Scale {
    let anchors = vec![(0, Words::of("log-rpe-lowest")), (10, Words::of("log-rpe-highest"))];
    Scale::Number { min: 0, max: 10, anchors }
}

fn several() -> Scale {
    let options = SIGNS.map(|sign| (sign.to_owned(), Words::of_code("return-to-running-signs", sign)));
    Scale::Several { options: options.to_vec() }
}

fn steps(rules: &ReturnToRunning, dose: StageDose) -> Vec<Step> {
    let work = work(&rules.ladder, dose.stage);
    let mut steps = vec![ready()];
    if dose.stage == 0 {
        steps.push(walk(1, work.total_s(), None));
    } else {
        (1..=work.repeat).for_each(|number| steps.extend(turn(number, work)));
    }
    if let Some(last) = steps.last_mut() {
        last.cues.retain(|cue| cue.at_s >= 0);
        last.cues.push(cues::done());
    }
    steps
}

fn ready() -> Step {
    Step {
        detail: Some(Words::of("cue-ready-detail")),
        cues: cues::count_down().collect(),
        ..Step::new("ready", Effort::Ready, Words::of("cue-ready"), StepEnd::Time { seconds: READY_S })
    }
}

fn turn(number: u8, work: StageWork) -> Vec<Step> {
    let next = (number < work.repeat).then_some(work.run_s);
    let walking = (work.walk_s > 0).then(|| Step { group: group(number), ..walk(number, work.walk_s, next) });
    let of = Words::of("cue-run-detail").with("number", Arg::Whole(number.into())).with("of", Arg::Whole(work.repeat.into()));
    let running = Step {
        detail: Some(of),
        picture: Some("run"),
        cues: run_cues(work.run_s),
        record: vec![Record::Duration],
        group: group(number),
        ..Step::new(format!("run-{number}"), Effort::Go, Words::of("cue-run"), StepEnd::Time { seconds: work.run_s })
    };
    std::iter::once(running).chain(walking).collect()
}

fn group(number: u8) -> Option<String> {
    Some(format!("turn-{number}"))
}

fn run_cues(seconds: u32) -> Vec<Cue> {
    let begin = std::iter::once(cues::go("cue-say-run", seconds));
    let soon = cues::soon(seconds, Words::of("cue-ten-seconds"));
    begin.chain(cues::half_way(seconds)).chain(soon).chain(cues::count_down()).collect()
}

fn walk(number: u8, seconds: u32, next_run_s: Option<u32>) -> Step {
    let soon = next_run_s.and_then(|run_s| cues::soon(seconds, cues::told("cue-soon-run", run_s)));
    let count_down = next_run_s.into_iter().flat_map(|_| cues::count_down());
    Step {
        detail: Some(Words::of("cue-walk-detail")),
        picture: Some("walk"),
        cues: std::iter::once(cues::ease("cue-say-walk", seconds)).chain(soon).chain(count_down).collect(),
        record: vec![Record::Duration],
        ..Step::new(format!("walk-{number}"), Effort::Ease, Words::of("cue-walk"), StepEnd::Time { seconds })
    }
}
