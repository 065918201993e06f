//! Random complaints and conversations with their outcome: what another reader of the rule book must agree with.

use super::advice::AdviceForm;
use super::complaint::ComplaintForm;
use kadans_guide::{
    Answers, AskKind, Asked, Book, Complaint, Domain, Flag, Input, answer, answer_many, conclude, next_question, triage,
};
use serde::Serialize;
use serde_json::Value;

/// Where chance comes from: a number, so that the same file can be made again.
#[derive(Debug, Clone, Copy)]
pub struct Seed(pub u64);

impl Seed {
    /// The next number below `bound`. SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): short, and good enough to scatter test cases.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// The conformance file.
#[derive(Debug, Serialize)]
pub struct Conformance {
    book: u32,
    seed: u64,
    complaints: Vec<ToldForm>,
    conversations: Vec<TalkForm>,
}

#[derive(Debug, Serialize)]
struct ToldForm {
    complaint: Value,
    advice: AdviceForm,
}

#[derive(Debug, Serialize)]
struct TalkForm {
    steps: Vec<StepForm>,
    advice: AdviceForm,
}

#[derive(Debug, Serialize)]
struct StepForm {
    question: &'static str,
    options: Vec<&'static str>,
    ticked: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unsure: Vec<&'static str>,
}

impl Conformance {
    /// As many complaints, and as many conversations.
    pub fn new(book: &Book, cases: usize, seed: Seed) -> Conformance {
        let mut chance = seed;
        let complaints = (0..cases).map(|_| told(book, &mut chance)).collect();
        let conversations = (0..cases).map(|_| talk(book, &mut chance)).collect();
        Conformance { book: book.version, seed: seed.0, complaints, conversations }
    }
}

fn told(book: &Book, chance: &mut Seed) -> ToldForm {
    let complaint = random_complaint(chance);
    ToldForm { advice: AdviceForm::from(&triage(book, &complaint)), complaint: ComplaintForm(complaint).value() }
}

/// Any complaint; days and pain are drawn around the thresholds, where mistakes live.
fn random_complaint(chance: &mut Seed) -> Complaint {
    let answers = Input::all().fold(Answers::default(), |answers, input| match (input, input.domain()) {
        (Input::Flag(flag), _) => random_flag(answers, flag, chance),
        (Input::Pattern(_), _) | (Input::OutsideScope, _) => answers.with(input, chance.one_in(8).into()),
        (Input::PainNrs, _) => answers.with(input, chance.below(11) as i32),
        (_, Domain::UpTo(_)) => answers.with(input, chance.below(46) as i32),
        (_, Domain::OneOf(codes)) => answers.with(input, chance.below(codes.len()) as i32),
    });
    Complaint::new(answers).expect("every input was drawn")
}

fn random_flag(answers: Answers, flag: Flag, chance: &mut Seed) -> Answers {
    match chance.below(40) {
        0..3 => answers.flag(flag),
        3 => answers.unsure(flag),
        _ => answers,
    }
}

fn talk(book: &Book, chance: &mut Seed) -> TalkForm {
    let (mut answers, mut steps) = (Answers::default(), Vec::new());
    while let Some(asked) = next_question(book, &answers) {
        let (next, step) = reply(&answers, &asked, chance);
        answers = next;
        steps.push(step);
    }
    let advice = conclude(book, &answers).expect("no question is left");
    TalkForm { steps, advice: AdviceForm::from(&advice) }
}

fn reply(answers: &Answers, asked: &Asked<'_>, chance: &mut Seed) -> (Answers, StepForm) {
    let named = |places: &[usize]| places.iter().map(|place| asked.question.options[*place].id).collect::<Vec<_>>();
    let step = |ticked: &[usize], unsure: &[usize]| StepForm {
        question: asked.question.id,
        options: named(&asked.options),
        ticked: named(ticked),
        unsure: named(unsure),
    };
    if asked.question.kind != AskKind::Many {
        let place = asked.options[chance.below(asked.options.len())];
        return (answer(answers, asked.question, place), step(&[place], &[]));
    }
    let mut pick = |n: usize| asked.options.iter().copied().filter(|_| chance.one_in(n)).collect::<Vec<_>>();
    let rare = if asked.question.id == "patterns" { 2 } else { 12 };
    let (ticked, drawn) = (pick(rare), pick(15));
    let may = |place: &usize| asked.question.options[*place].flag().is_some() && !ticked.contains(place);
    let unsure: Vec<usize> = drawn.into_iter().filter(may).collect();
    (answer_many(answers, asked, &ticked, &unsure), step(&ticked, &unsure))
}
