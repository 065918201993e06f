//! Every way through the conversation, counted: each must end in advice, after its region's red flags.
//!
//! Answers are taken coarsely, and the coarsening is part of the result's meaning. Of a number only the steps at which some condition
//! changes; of a list: nothing, each option alone, all of them; and of every flag an emergency can hang on also "I do not know", which the
//! second asking confirms, denies or leaves open. Questions with one answer are taken with each.

use crate::answers::Answers;
use crate::ask::{Asked, answer, answer_many, close, next_question};
use crate::book::{Book, Urgency};
use crate::inputs::{Input, Region};
use crate::judge::urgency_of;
use crate::predicate::Predicate;
use crate::question::{AskKind, Question};
use crate::residue::residue;
use crate::sight::{Sight, Truth};
use std::collections::HashMap;

/// What the ways through one region amount to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Paths {
    /// Ways from the first question to advice.
    pub paths: u64,
    /// Questions on the longest way, the region among them.
    pub longest: usize,
    /// Ways that ended without advice, or while a more urgent rule was still open.
    pub dead_ends: u64,
    /// Ways that ended below an emergency with an emergency still open.
    pub without_red_flags: u64,
    /// Ways by the urgency they end in, self-care first.
    pub by_urgency: [u64; 4],
    /// Questions asked over all ways together, for the mean.
    pub questions: u64,
}

impl Paths {
    /// The same ways with one more question in front of each.
    fn one_question_later(self) -> Paths {
        Paths { longest: self.longest + 1, questions: self.questions + self.paths, ..self }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Paths) -> Paths {
        Paths {
            paths: self.paths + other.paths,
            longest: self.longest.max(other.longest),
            dead_ends: self.dead_ends + other.dead_ends,
            without_red_flags: self.without_red_flags + other.without_red_flags,
            by_urgency: std::array::from_fn(|place| self.by_urgency[place] + other.by_urgency[place]),
            questions: self.questions + other.questions,
        }
    }
}

/// Longer than any conversation should be; a way that gets here is a dead end.
const TOO_LONG: usize = 20;

/// Every way through the conversation about one region.
pub fn enumerate(book: &Book, region: Region) -> Paths {
    let start = Answers::default().choose(region);
    let here = local(book, &start);
    Walk { book: &here, steps: Steps::of(&here), seen: HashMap::new() }.on(&start, 1).one_question_later()
}

/// The book without what cannot hold after these answers. It says the same, sooner.
fn local(book: &Book, answers: &Answers) -> Book {
    let sight = Sight { book, answers };
    let rules = book.rules.iter().filter(|rule| sight.sees(&rule.when) != Truth::No).cloned().collect();
    let labels = book.labels.iter().filter(|label| sight.sees(&label.when) != Truth::No).cloned().collect();
    Book { rules, labels, ..book.clone() }
}

/// Ways from here on are remembered by what the answers leave open, so that two histories with one future are walked once.
struct Walk<'a> {
    book: &'a Book,
    steps: Steps,
    seen: HashMap<u64, Paths>,
}

impl Walk<'_> {
    fn on(&mut self, answers: &Answers, asked: usize) -> Paths {
        let residue = residue(self.book, answers);
        if let Some(paths) = self.seen.get(&residue) {
            return *paths;
        }
        let paths = match next_question(self.book, answers) {
            Some(next) if asked < TOO_LONG => {
                let further = self.answers(&next, answers).into_iter().map(|answered| self.on(&answered, asked + 1));
                further.fold(Paths::default(), Paths::and).one_question_later()
            }
            Some(_) => Paths { paths: 1, dead_ends: 1, ..Paths::default() },
            None => self.end(answers),
        };
        self.seen.insert(residue, paths);
        paths
    }

    fn end(&self, answers: &Answers) -> Paths {
        let mut end = Paths { paths: 1, ..Paths::default() };
        let urgency = urgency_of(self.book, &answers.settled());
        end.by_urgency[urgency as usize] = 1;
        end.dead_ends = u64::from(open_above(self.book, answers, urgency));
        let emergency_open = urgency < Urgency::Emergency && open_above(self.book, answers, Urgency::GpToday);
        end.without_red_flags = u64::from(emergency_open);
        end
    }

    fn answers(&self, asked: &Asked<'_>, answers: &Answers) -> Vec<Answers> {
        let each = || asked.options.iter().copied();
        match asked.question.kind {
            AskKind::One => each().map(|place| answer(answers, asked.question, place)).collect(),
            AskKind::Number => {
                let turns = each().filter(|place| self.steps.turns(asked.question, *place));
                turns.map(|place| answer(answers, asked.question, place)).collect()
            }
            AskKind::Many => {
                let ticked = |places: &[usize]| answer_many(answers, asked, places, &[]);
                let unsure = each().filter(|place| self.steps.can_be_unsure(self.book, asked.question, *place));
                let unsure = unsure.map(|place| answer_many(answers, asked, &[], &[place]));
                let whole = (asked.options.len() > 1).then(|| ticked(&asked.options));
                [ticked(&[])].into_iter().chain(each().map(|place| ticked(&[place]))).chain(whole).chain(unsure).collect()
            }
        }
    }
}

/// Whether a rule more urgent than this is still open for another reason than "I do not know".
fn open_above(book: &Book, answers: &Answers, urgency: Urgency) -> bool {
    let closed = close(book, answers);
    let sight = Sight { book, answers: &closed };
    let higher = book.rules.iter().filter(|rule| rule.urgency > urgency && sight.speaks(rule));
    let unsure = closed.unsure_flags();
    higher.into_iter().any(|rule| sight.sees(&rule.when) == Truth::Open && !sight.hangs_on(&rule.when).is_within(unsure))
}

/// The numbers at which some condition changes.
struct Steps(Vec<(Input, i32)>);

impl Steps {
    fn of(book: &Book) -> Steps {
        let rules = book.rules.iter().map(|rule| &rule.when);
        let runs = book.no_run.iter().map(|one| &one.when);
        let questions =
            book.questions.iter().flat_map(|question| question.options.iter().map(|option| &option.when).chain([&question.when]));
        let parts = rules.chain(runs).chain(questions).flat_map(Predicate::parts);
        Steps(
            parts
                .filter_map(|part| match part {
                    Predicate::AtLeast(input, low) => Some((*input, *low)),
                    Predicate::AtMost(input, high) => Some((*input, high + 1)),
                    _ => None,
                })
                .collect(),
        )
    }

    fn turns(&self, question: &Question, place: usize) -> bool {
        place == 0 || question.options[place].sets.iter().any(|step| self.0.contains(step))
    }

    fn can_be_unsure(&self, book: &Book, question: &Question, place: usize) -> bool {
        book.again.options.iter().any(|option| option.sets == question.options[place].sets)
    }
}
