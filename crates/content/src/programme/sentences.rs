//! Every sentence that a programme can say must exist, before somebody runs with it in their ears.
//!
//! Sentences named by a code of the file (a goal, a question, a reason to stop) are looked for at the line of their list.
//! Those that the engine names itself come from sheets compiled for every indication and every session, and from its list
//! of rules; they are looked for in `plan.ftl`. Whether both languages have a sentence is the texts' own check.

use crate::Problem;
use jiff::civil::date;
use kadans_domain::{Indication, Language, PrescriptionId, Rpe};
use kadans_plan::cue_sheet::{CueSheet, Scale};
use kadans_plan::rule;
use kadans_plan::running::course::Upcoming;
use kadans_plan::running::intake::{Company, Sustainable};
use kadans_plan::running::verdict::Decision;
use kadans_plan::running::{
    Choice, Confirmed, INDICATIONS, Intake, Proposal, RunningTherapy, breathing_sheet, prescribe, session_sheet,
};
use kadans_plan::{Arg, Words};
use kadans_text::Texts;
use std::collections::BTreeSet;

/// Where the engine's own sentences are written.
const ENGINE: &str = "locales/nl/plan.ftl";

const DECISIONS: [Decision; 5] =
    [Decision::Progress, Decision::Hold, Decision::Regress, Decision::StopContact, Decision::PauseReview];

/// The fields whose codes name sentences, with the sentences they name.
pub(super) fn named_by_codes(programme: &RunningTherapy) -> [(&'static str, Vec<Words>); 4] {
    let flags = &programme.red_flags;
    [
        ("goals.templates", programme.goals.templates.iter().map(|goal| Words::of_code("goal", &goal.id)).collect()),
        ("screening.items", programme.screening.items.iter().map(|item| Words::of_code("screening", &item.id)).collect()),
        ("red_flags.urgent", flags.urgent.iter().chain(&flags.other).map(|code| Words::of_code("stop", code)).collect()),
        ("suicidality.phones", programme.suicidality.phones.iter().map(|phone| Words::of_code("call", &phone.id)).collect()),
    ]
}

/// What the engine can say about this programme and the texts cannot.
pub(super) fn missing_in_engine(programme: &RunningTherapy, texts: &Texts) -> Vec<Problem> {
    let words = texts.of(Language::Nl);
    let mut keys: BTreeSet<String> = rule::all().map(|rule| rule.text_key()).collect();
    for decision in DECISIONS {
        keys.extend([decision.headline_for_patient().key, decision.headline_for_therapist().key]);
    }
    for indication in INDICATIONS {
        sheets(programme, indication).iter().for_each(|sheet| gather(sheet, &mut keys));
    }
    for (_, by_codes) in named_by_codes(programme) {
        keys.retain(|key| by_codes.iter().all(|sentence| sentence.key != *key));
    }
    let missing = keys.into_iter().filter(|key| !words.has(key));
    missing.map(|key| Problem::at_start(ENGINE, &format!("there is no sentence `{key}`"), "write it in both languages")).collect()
}

/// The sheets of one person with this indication: one for each rung of the longest plan, and each breathing practice.
fn sheets(programme: &RunningTherapy, indication: Indication) -> Vec<CueSheet> {
    let Some(confirmed) = confirmed(programme, indication) else { return Vec::new() };
    let goal = programme.goals.templates.first().map(|goal| goal.id.as_str());
    let mut sessions = confirmed.prescription.sessions.clone();
    sessions.dedup_by_key(|session| session.rung);
    let sessions = sessions.into_iter().map(|session| Upcoming { session, day: confirmed.from });
    let running = sessions.map(|upcoming| session_sheet(programme, &confirmed, &upcoming, goal));
    let breathing = programme.breathing.presets.iter().map(|preset| breathing_sheet(programme, &confirmed, preset));
    running.chain(breathing).collect()
}

fn confirmed(programme: &RunningTherapy, indication: Indication) -> Option<Confirmed> {
    let choice = Choice {
        weeks: programme.dose.weeks.high as u16,
        goal_rung: programme.dose.goal_rungs.last().copied()?,
        ..Choice::usual(programme)
    };
    match prescribe(programme, &somebody(programme, indication), &choice) {
        Proposal::Ready { prescription, .. } => {
            Some(Confirmed { id: PrescriptionId::new(Default::default()), from: date(2026, 1, 5), prescription: *prescription })
        }
        Proposal::TooShort { .. } | Proposal::Blocked { .. } | Proposal::OutOfRange(_) => None,
    }
}

/// Somebody who starts on the lowest rung, with nothing against it.
fn somebody(programme: &RunningTherapy, indication: Indication) -> Intake {
    Intake {
        indication,
        age_years: None,
        screening: Vec::new(),
        cleared: Vec::new(),
        resting_hr: None,
        trials: Vec::new(),
        sustainable: Sustainable { seconds: programme.lead_in.below_s },
        rpe: Rpe::new(12).expect("12 lies on the scale"),
        calibrated: false,
        company: Company::default(),
    }
}

fn gather(sheet: &CueSheet, keys: &mut BTreeSet<String>) {
    let steps = sheet.steps.iter().flat_map(|step| {
        let phases = step.cycle.iter().flatten().map(|phase| &phase.label);
        let cues = step.cues.iter().filter_map(|cue| cue.say.as_ref());
        [&step.label].into_iter().chain(&step.detail).chain(phases).chain(cues)
    });
    let questions = sheet.log.iter().flat_map(|question| [&question.ask].into_iter().chain(of_scale(&question.scale)));
    let safety = &sheet.safety;
    let stops = safety.reasons.iter().map(|reason| &reason.text).chain(&safety.urgent);
    let calls = safety.calls.iter().map(|(label, _)| label);
    let all = [&sheet.title].into_iter().chain(&sheet.intro).chain(steps).chain(questions).chain(stops).chain(calls);
    all.for_each(|sentence| add(sentence, keys));
}

fn of_scale(scale: &Scale) -> Vec<&Words> {
    match scale {
        Scale::Number { anchors, .. } => anchors.iter().map(|(_, text)| text).collect(),
        Scale::Choice { options } | Scale::Several { options } => options.iter().map(|(_, text)| text).collect(),
        Scale::Free { .. } => Vec::new(),
    }
}

fn add(sentence: &Words, keys: &mut BTreeSet<String>) {
    keys.insert(sentence.key.clone());
    for (_, arg) in &sentence.args {
        match arg {
            Arg::Words(inner) => add(inner, keys),
            Arg::Whole(_) | Arg::Tenths(_) => {}
        }
    }
}
