//! The dangers of a region, as a page shows them before anything else.

use crate::answers::Answers;
use crate::book::{Book, Rule, Urgency};
use crate::inputs::{Flag, Input, Region};
use crate::predicate::Predicate;
use crate::sight::{Sight, Truth};

/// The rules that can send somebody with a complaint of this region to a doctor today or to the emergency department, most urgent first.
/// They come from the rule book itself, so that a page never knows fewer dangers than triage does.
pub fn red_flags(book: &Book, region: Region) -> Vec<&Rule> {
    let answers = Answers::default().choose(region);
    let sight = Sight { book, answers: &answers };
    let possible = |rule: &&Rule| rule.urgency >= Urgency::GpToday && sight.sees(&rule.when) != Truth::No;
    let mut rules: Vec<&Rule> = book.rules.iter().filter(possible).collect();
    rules.sort_by_key(|rule| (std::cmp::Reverse(rule.urgency), rule.id));
    rules
}

/// The signs that a rule looks at, each once.
pub fn signs(rule: &Rule) -> Vec<Flag> {
    let mut signs = Vec::new();
    for input in rule.when.parts().into_iter().filter_map(Predicate::input) {
        if let Input::Flag(flag) = input
            && !signs.contains(&flag)
        {
            signs.push(flag);
        }
    }
    signs
}
