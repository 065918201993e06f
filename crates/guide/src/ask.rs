//! Which question comes next: the first in the book that can still change the advice.
//!
//! While the urgency can still rise, the inputs that matter are those on which a more urgent rule hangs. Below a visit to the general
//! practitioner the picture matters too: which labels fit, how severe, and whether running is possible. Once an emergency stands nothing
//! is asked any more. The order of the questions puts the emergencies first.

use crate::answers::Answers;
use crate::book::{Book, Urgency};
use crate::inputs::{Input, InputSet};
use crate::predicate::Predicate;
use crate::question::{AskKind, Choosable, Question};
use crate::sight::{Sight, Truth};

/// A question as it is put to this person: with the options that can still matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a Question,
    /// The options to show, by their place in the question.
    pub options: Vec<usize>,
}

/// The next question, or `None` when no answer can change the advice.
pub fn next_question<'a>(book: &'a Book, answers: &Answers) -> Option<Asked<'a>> {
    let closed = close(book, answers);
    let sight = Sight { book, answers: &closed };
    let standing = sight.standing();
    if standing == Urgency::Emergency {
        return None;
    }
    let settled = closed.known().union(closed.unsure_flags());
    let emergencies = emergencies_hang_on(&sight);
    let open = matters(&sight, standing).minus(settled);
    let first = |about: InputSet| book.questions.iter().find_map(|question| put(&sight, question, about, open));
    first(emergencies.minus(settled)).or_else(|| again(book, &sight, emergencies)).or_else(|| first(open))
}

/// The question, when it makes sense and settles one of the inputs it is looked for, with the options that touch an open input.
fn put<'a>(sight: &Sight, question: &'a Question, about: InputSet, open: InputSet) -> Option<Asked<'a>> {
    let asked = question.kind != AskKind::Many && question.lead().is_some_and(|lead| sight.answers.known().has(lead));
    if asked || !question.inputs().meets(about) || sight.sees(&question.when) != Truth::Yes {
        return None;
    }
    let offered = |option: &Choosable| {
        let touches = question.kind != AskKind::Many || option.sets.iter().any(|(input, _)| open.has(*input));
        touches && sight.sees(&option.when) == Truth::Yes
    };
    let options: Vec<usize> = (0..question.options.len()).filter(|place| offered(&question.options[*place])).collect();
    (!options.is_empty()).then_some(Asked { question, options })
}

/// Unsure flags on which an emergency hangs, once more and in other words.
fn again<'a>(book: &'a Book, sight: &Sight, hang: InputSet) -> Option<Asked<'a>> {
    let once = sight.answers.unsure_flags().minus(sight.answers.twice());
    let asks = |option: &Choosable| option.sets.iter().any(|(input, _)| hang.has(*input) && once.has(*input));
    let options: Vec<usize> = (0..book.again.options.len()).filter(|place| asks(&book.again.options[*place])).collect();
    (!options.is_empty()).then_some(Asked { question: &book.again, options })
}

fn emergencies_hang_on(sight: &Sight) -> InputSet {
    let emergencies = sight.book.rules.iter().filter(|rule| rule.urgency == Urgency::Emergency);
    hang_on(sight, emergencies.map(|rule| &rule.when))
}

/// The inputs that can still change the advice.
fn matters(sight: &Sight, standing: Urgency) -> InputSet {
    let higher = sight.book.rules.iter().filter(|rule| rule.urgency > standing && sight.speaks(rule));
    let rules = hang_on(sight, higher.map(|rule| &rule.when));
    if standing >= Urgency::GpToday || sight.is_outside() { rules } else { rules.union(picture(sight)) }
}

/// What the complaint looks like, how severe it is, and whether running is possible.
fn picture(sight: &Sight) -> InputSet {
    let possible = sight.book.labels.iter().filter(|label| sight.sees(&label.when) != Truth::No);
    let severity = hang_on(sight, possible.flat_map(|label| label.severity.iter().map(|(when, _)| when)));
    let may_run = sight.book.no_run.iter().all(|one| sight.sees(&one.when) != Truth::Yes);
    let running = if may_run { hang_on(sight, sight.book.no_run.iter().map(|one| &one.when)) } else { InputSet::NONE };
    sight.labels_hang_on().union(severity).union(running)
}

fn hang_on<'a>(sight: &Sight, conditions: impl Iterator<Item = &'a Predicate>) -> InputSet {
    conditions.fold(InputSet::NONE, |set, when| set.union(sight.hangs_on(when)))
}

/// The answers with the default of every input that no question can settle any more: its questions make no sense here, its options are not
/// offered, or they were passed by.
pub(crate) fn close(book: &Book, answers: &Answers) -> Answers {
    let mut closed = *answers;
    loop {
        let shut = shut(book, &closed);
        if shut.is_empty() {
            return closed;
        }
        closed = shut
            .iter()
            .filter_map(|input| Some((input, input.default()?)))
            .fold(closed, |all, (input, value)| all.with(input, value));
    }
}

fn shut(book: &Book, answers: &Answers) -> InputSet {
    let sight = Sight { book, answers };
    let settled = answers.known().union(answers.unsure_flags());
    let (mut open, mut all) = (InputSet::NONE, InputSet::NONE);
    for question in &book.questions {
        all = all.union(question.inputs());
        let passed = question.kind != AskKind::Many && question.lead().is_some_and(|lead| settled.has(lead));
        if !passed && sight.sees(&question.when) != Truth::No {
            let offered = question.options.iter().filter(|option| sight.sees(&option.when) != Truth::No);
            open = offered.flat_map(|option| &option.sets).fold(open, |open, (input, _)| open.with(*input));
        }
    }
    let with_default = |input: &Input| input.default().is_some();
    InputSet::of(all.minus(settled).minus(open).iter().filter(with_default))
}

/// The answers after a question was answered with an option, by its place: for questions with one answer and for steps of a number.
#[must_use]
pub fn answer(answers: &Answers, question: &Question, option: usize) -> Answers {
    question.options.get(option).map_or(*answers, |option| settle(*answers, option))
}

/// The answers after a question with several answers: what was ticked, what the person does not know, and "no" for the rest that was shown.
#[must_use]
pub fn answer_many(answers: &Answers, asked: &Asked<'_>, ticked: &[usize], unsure: &[usize]) -> Answers {
    let shown = |places: &[usize]| asked.options.iter().copied().filter(|place| places.contains(place)).collect::<Vec<_>>();
    let options = |places: Vec<usize>| places.into_iter().map(|place| &asked.question.options[place]);
    let denied =
        options(asked.options.clone()).flat_map(|option| &option.sets).fold(*answers, |all, (input, _)| all.with(*input, 0));
    let told = options(shown(ticked)).fold(denied, settle_worst);
    let doubted = options(shown(unsure)).filter_map(Choosable::flag).fold(told, Answers::unsure);
    if asked.question.id == crate::rules::AGAIN {
        let flags = options(asked.options.clone()).flat_map(|option| &option.sets).map(|(input, _)| *input);
        return doubted.asked_again(InputSet::of(flags));
    }
    doubted
}

fn settle(answers: Answers, option: &Choosable) -> Answers {
    option.sets.iter().fold(answers, |all, (input, value)| all.with(*input, *value))
}

/// Of two ticked options that settle the same input, the worst counts.
fn settle_worst(answers: Answers, option: &Choosable) -> Answers {
    let worst = |all: &Answers, input: Input, value: i32| all.get(input).unwrap_or_default().max(value);
    option.sets.iter().fold(answers, |all, (input, value)| all.with(*input, worst(&all, *input, *value)))
}
