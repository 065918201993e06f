//! What a set of answers leaves open, as one number: two histories with the same residue have the same future.
//!
//! Every condition of the book is reduced by what is known. A decided condition leaves its verdict; an open one leaves its open parts.

use crate::answers::Answers;
use crate::book::Book;
use crate::predicate::Predicate;
use crate::sight::{Sight, Truth};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The residue of these answers.
pub(crate) fn residue(book: &Book, answers: &Answers) -> u64 {
    let (sight, mut hash) = (Sight { book, answers }, DefaultHasher::new());
    (answers.known(), answers.unsure_flags(), answers.twice()).hash(&mut hash);
    let features = book.labels.iter().flat_map(|label| label.features.iter().map(|feature| &feature.when));
    let severities = book.labels.iter().flat_map(|label| label.severity.iter().map(|(when, _)| when));
    let questions =
        book.questions.iter().flat_map(|question| question.options.iter().map(|option| &option.when).chain([&question.when]));
    let rules = book.rules.iter().map(|rule| &rule.when).chain(book.labels.iter().map(|label| &label.when));
    let runs = book.no_run.iter().map(|one| &one.when);
    rules.chain(features).chain(severities).chain(runs).chain(questions).for_each(|when| leave(&sight, when, &mut hash));
    hash.finish()
}

fn leave(sight: &Sight, when: &Predicate, hash: &mut DefaultHasher) {
    let truth = sight.sees(when);
    (truth as u8).hash(hash);
    if truth != Truth::Open {
        return;
    }
    std::mem::discriminant(when).hash(hash);
    match when {
        Predicate::Is(input, values) => (input.name(), values).hash(hash),
        Predicate::AtLeast(input, value) | Predicate::AtMost(input, value) => (input.name(), value).hash(hash),
        Predicate::Fires(rule) => rule.hash(hash),
        Predicate::Unclassified => {}
        Predicate::Count(least, _) => least.hash(hash),
        Predicate::All(_) | Predicate::Any(_) | Predicate::Not(_) => {}
    }
    when.inner().iter().for_each(|part| leave(sight, part, hash));
}
