//! The sheet of a session: each exercise in sets, sides, tempo and holds, or the stretches.
//!
//! Repetitions go by their tempo, holds by the clock, walking by one press at the end. What was done of an exercise follows from its
//! steps; quality and effort are asked while the next exercise is being prepared. Both arms get the same questions before and
//! after.

mod steps;

use super::parameters::FootCore;
use super::work::{Kind, SessionDose};
use crate::cue_sheet::{self, AnswerGate, CueSheet, GateEffect, Hit, Question, Scale};
use crate::programme::{Kept, Session};
use crate::words::{Arg, Words};
use kadans_domain::SessionReference;
use steps::steps;

/// Signs that are red whatever the pain.
pub(super) const SIGNS: [&str; 3] = ["sharp_pain", "bony_pain", "swelling"];
/// How an exercise went.
pub(super) const QUALITY: [&str; 3] = ["good", "fault", "cramps"];

pub(super) fn sheet(rules: &FootCore, kept: &Kept, session: &Session) -> Option<CueSheet> {
    let dose = SessionDose::read(&session.dose)?;
    Some(CueSheet {
        id: CueSheet::id_of(kept.id, session.number, &session.dose),
        reference: SessionReference { prescription: kept.id, session: session.number, dose: session.dose.clone() },
        title: session.title.clone(),
        intro: intro(rules, &dose),
        day: session.day,
        supervised: session.supervised,
        before: before(rules),
        steps: steps(rules, &dose),
        log: after(),
        safety: cue_sheet::safety(&rules.red_flags, &rules.safety.phones),
    })
}

fn intro(rules: &FootCore, dose: &SessionDose) -> Vec<Words> {
    let feet = match dose.kind {
        Kind::Supervised | Kind::Home | Kind::Short => Some("foot-core-intro-barefoot"),
        Kind::Warmup => Some("foot-core-intro-shoes"),
        Kind::Stretch => None,
    };
    let hours = Arg::Whole(rules.progress.no_hard_run_hours.into());
    let new = dose.asked().any(|(_, item)| item.new).then(|| Words::of("foot-core-intro-new-level").with("hours", hours));
    let pain = Words::of("foot-core-intro-pain").with("limit", Arg::Whole(rules.stoplight.amber_max.into()));
    feet.map(Words::of).into_iter().chain([pain]).chain(new).collect()
}

fn before(rules: &FootCore) -> Vec<Question> {
    let skip = AnswerGate {
        hit: Hit::AtLeast(rules.progress.soreness_skip_from.into()),
        effect: GateEffect::Hold,
        text: Words::of("foot-core-hold-soreness").with("hours", Arg::Whole(rules.progress.skip_hours.into())),
    };
    vec![
        Question { required: true, gates: vec![skip], ..question("soreness_start", zero_to_ten()) },
        question("usual_pain", zero_to_ten()),
    ]
}

fn after() -> Vec<Question> {
    vec![
        Question { required: true, ..question("pain_during", zero_to_ten()) },
        question("signs", signs()),
        Question { ask: Words::of("log-remark"), ..question("remark", Scale::Free { at_most: 500 }) },
    ]
}

fn signs() -> Scale {
    Scale::Several { options: SIGNS.map(|sign| (sign.to_owned(), Words::of_code("foot-core-signs", sign))).to_vec() }
}

fn question(field: &str, scale: Scale) -> Question {
    let ask = Words::of_code("foot-core", field);
    Question { field: field.to_owned(), ask, scale, required: false, gates: Vec::new() }
}

fn zero_to_ten() -> Scale {
    let anchors = vec![(0, Words::of("foot-core-lowest")), (10, Words::of("foot-core-highest"))];
    Scale::Number { min: 0, max: 10, anchors }
}
