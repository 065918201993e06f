//! `kadans plan PROGRAMME` for every programme that answers in one shape: facts in, a dose with its reasons out.

use super::outcome::Outcome;
use anyhow::Result;
use kadans_content::say;
use kadans_domain::Reason;
use kadans_plan::form::FieldProblem;
use kadans_plan::{Dose, Programme, Proposal};
use kadans_text::Words;
use kadans_wire::Sentences;
use kadans_wire::course::{CourseIntake, ProposalReport, complaint};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The answer to an intake file; as JSON, or as a page of text in the language of `words`.
pub fn answer(programme: &dyn Programme, file: &[u8], json: bool, spoken: Option<Words>, words: Words) -> Result<Outcome> {
    let given = match CourseIntake::read(file, &programme.id().0) {
        Ok(given) => given,
        Err(problems) => return Ok(Outcome::refused(problems)),
    };
    let wrong = programme.intake().check(&given.intake);
    if !wrong.is_empty() {
        return Ok(Outcome::refused(wrong.iter().map(|wrong| complaint(&programme.intake(), wrong))));
    }
    let proposal = programme.prescribe(&given.intake, &given.choice);
    if let Proposal::Refused(problems) = &proposal {
        let choices = programme.choices(&given.intake);
        let form = |field: &str| if choices.field(field).is_some() { choices.clone() } else { programme.intake() };
        return Ok(Outcome::refused(first_of_each(problems).map(|wrong| complaint(&form(&wrong.field), wrong))));
    }
    Ok(Outcome::answer(if json { report(&proposal, spoken) } else { page(programme, &proposal, words) }))
}

/// The first thing that is wrong with a field; a second sentence about it would only repeat what the first asks to look at.
fn first_of_each(problems: &[FieldProblem]) -> impl Iterator<Item = &FieldProblem> {
    let mut seen = BTreeSet::new();
    problems.iter().filter(move |wrong| seen.insert(wrong.field.as_str()))
}

fn report(proposal: &Proposal, spoken: Option<Words>) -> String {
    let say = spoken.map(|words| move |reason: &Reason| say::reason(words, reason));
    let sentences: Sentences<'_> = say.as_ref().map(|say| say as &dyn Fn(&Reason) -> String);
    match proposal {
        Proposal::Ready { dose, gates } => ProposalReport::ready(dose, gates, sentences).to_json(),
        Proposal::Blocked { gates } => ProposalReport::blocked(gates, sentences).to_json(),
        Proposal::Refused(_) => String::new(),
    }
}

fn page(programme: &dyn Programme, proposal: &Proposal, words: Words) -> String {
    let mut page = String::new();
    let (dose, gates) = match proposal {
        Proposal::Ready { dose, gates } => (Some(dose), gates.as_slice()),
        Proposal::Blocked { gates } => (None, gates.as_slice()),
        Proposal::Refused(_) => (None, [].as_slice()),
    };
    for gate in gates {
        let _ = writeln!(page, "{:?}: {}", gate.level, say::reason(words, &gate.reason));
    }
    if let Some(dose) = dose {
        numbers(&mut page, programme, dose, words);
        sessions(&mut page, dose, words);
    }
    page
}

fn numbers(page: &mut String, programme: &dyn Programme, dose: &Dose, words: Words) {
    for number in &dose.numbers {
        let name = words.text(&format!("{}-number-{}", programme.id().0, number.id.replace('_', "-")));
        let _ = writeln!(page, "{name}: {}", say::sentence(words, &number.value));
        for reason in &number.reasons {
            let _ = writeln!(page, "    {} ({})", say::reason(words, reason), reason.card.0);
        }
    }
}

fn sessions(page: &mut String, dose: &Dose, words: Words) {
    for session in &dose.sessions {
        let title = say::sentence(words, &session.title);
        let _ = writeln!(page, "{:>4} {:>4}  {title}  {} min", session.week, session.number, session.total_s.div_ceil(60));
    }
}
