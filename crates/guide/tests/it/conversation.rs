//! The conversation: short, red flags first, and nothing asked that cannot matter.

use crate::chance::Chance;
use kadans_guide::{
    Advice, Answers, AskKind, Asked, Book, Complaint, Flag, Input, Onset, Paths, Region, Run, Urgency, answer, answer_many, book,
    conclude, enumerate, next_question, triage,
};

/// Says "no" to everything, and takes the option with this name where a question has it.
fn talk(book: &Book, named: &[&str]) -> (Vec<&'static str>, Advice) {
    let (mut answers, mut asked) = (Answers::default(), Vec::new());
    while let Some(next) = next_question(book, &answers) {
        asked.push(next.question.id);
        let places: Vec<usize> =
            next.options.iter().copied().filter(|place| named.contains(&next.question.options[*place].id)).collect();
        answers = match next.question.kind {
            AskKind::Many => answer_many(&answers, &next, &places, &[]),
            AskKind::One | AskKind::Number => answer(&answers, next.question, *places.first().unwrap_or(&next.options[0])),
        };
    }
    let advice = conclude(book, &answers).unwrap();
    (asked, advice)
}

#[test]
fn a_runner_with_shin_pain_answers_nine_questions() {
    let (asked, advice) = talk(
        &book(),
        &["shin_anterior", "gradual", "week", "less", "3", "medial_border_diffuse", "start_then_eases", "load_change"],
    );
    assert_eq!(asked, ["region", "alarm", "onset", "night", "ability", "duration", "signs", "pain", "patterns"]);
    assert_eq!((advice.urgency, advice.first().unwrap().condition), (Urgency::SelfCare, "medial_tibial_stress_syndrome"));
    assert_eq!(advice.run, Run::Monitored);
}

#[test]
fn an_emergency_ends_the_conversation_at_once() {
    let (asked, advice) = talk(&book(), &["ankle", "deformity"]);
    assert_eq!((asked, advice.urgency), (vec!["region", "alarm"], Urgency::Emergency));
    assert_eq!(advice.fired.iter().map(|fired| fired.rule).collect::<Vec<_>>(), ["E01"]);
}

#[test]
fn red_flags_are_asked_right_after_the_region_everywhere() {
    for region in Region::ALL {
        let (asked, _) = talk(&book(), &[region.slug()]);
        assert_eq!(asked[..2], ["region", "alarm"], "{region:?}");
    }
}

#[test]
fn what_a_person_does_not_know_is_asked_once_more_and_then_counts_against_reassurance() {
    let book = book();
    let start = Answers::default().choose(Region::Ankle);
    let alarm = next_question(&book, &start).unwrap();
    let cold =
        alarm.options.iter().copied().find(|place| alarm.question.options[*place].flag() == Some(Flag::FootColdNumb)).unwrap();
    let mut answers = answer_many(&start, &alarm, &[], &[cold]);
    let mut twice = 0;
    while let Some(next) = next_question(&book, &answers) {
        let again = next.question.id == "again";
        twice += usize::from(again);
        answers = match next.question.kind {
            AskKind::Many if again => answer_many(&answers, &next, &[], &next.options),
            AskKind::Many => answer_many(&answers, &next, &[], &[]),
            AskKind::One | AskKind::Number => answer(&answers, next.question, next.options[0]),
        };
    }
    let advice = conclude(&book, &answers).unwrap();
    assert_eq!((twice, advice.urgency), (1, Urgency::GpToday));
    assert_eq!(advice.fired.last().unwrap().rule, "U01");
}

#[test]
fn what_was_asked_twice_and_denied_leaves_no_trace() {
    let book = book();
    let start = Answers::default().choose(Region::Calf);
    let alarm = next_question(&book, &start).unwrap();
    let mut answers = answer_many(&start, &alarm, &[], &alarm.options);
    while let Some(next) = next_question(&book, &answers) {
        answers = match next.question.kind {
            AskKind::Many => answer_many(&answers, &next, &[], &[]),
            AskKind::One | AskKind::Number => answer(&answers, next.question, next.options[0]),
        };
    }
    assert_eq!(conclude(&book, &answers).unwrap().urgency, Urgency::SelfCare);
}

#[test]
fn of_two_ticked_options_the_worst_counts() {
    let book = book();
    let (_, advice) = talk(&book, &["ankle", "turned_in", "swelling_slight", "swelling_marked", "lateral_pain"]);
    assert_eq!(advice.first().unwrap().severity, Some("moderate"));
}

#[test]
fn there_is_no_conclusion_while_a_question_is_open() {
    assert_eq!(conclude(&book(), &Answers::default()), None);
    assert_eq!(conclude(&book(), &Answers::default().choose(Region::Calf)), None);
}

#[test]
fn somebody_the_guide_is_not_made_for_hears_emergencies_and_a_professional_only() {
    let book = book();
    let (asked, advice) = talk(&book, &["calf", "outside_scope", "swelling_marked", "redness_warmth"]);
    assert!(!asked.contains(&"patterns") && advice.outside_scope && advice.likely.is_empty(), "{asked:?}");
    assert_eq!((advice.urgency, advice.run.slug()), (Urgency::Physio, "no"));
    let (_, emergency) = talk(&book, &["calf", "outside_scope", "dyspnoea_chest_pain"]);
    assert_eq!(emergency.urgency, Urgency::Emergency);
}

/// One answer by chance.
fn reply(answers: &Answers, asked: &Asked<'_>, chance: &mut Chance) -> Answers {
    let mut pick = |n: usize| asked.options.iter().copied().filter(|_| chance.one_in(n)).collect::<Vec<_>>();
    match asked.question.kind {
        AskKind::Many => {
            let (ticked, unsure) = (pick(if asked.question.id == "patterns" { 2 } else { 12 }), pick(25));
            answer_many(answers, asked, &ticked, &unsure)
        }
        AskKind::One | AskKind::Number => answer(answers, asked.question, asked.options[chance.below(asked.options.len())]),
    }
}

/// The heart of "asks only what can still matter": whatever the answers to what was not asked would have been, the urgency stays, and below a visit
/// to the doctor so do the labels, their grades and the permission to run. Only what no question offers here is left at its default.
#[test]
fn what_was_not_asked_could_not_have_changed_the_advice() {
    let (book, mut chance) = (book(), Chance(3));
    for _ in 0..20_000 {
        let mut answers = Answers::default();
        while let Some(next) = next_question(&book, &answers) {
            answers = reply(&answers, &next, &mut chance);
        }
        let advice = conclude(&book, &answers).unwrap();
        let offered = book
            .questions
            .iter()
            .filter(|question| question.kind == AskKind::Many || !question.lead().is_some_and(|lead| answers.known().has(lead)));
        let free: Vec<Input> = offered
            .filter(|question| !["course", "onset"].contains(&question.id))
            .flat_map(|question| question.inputs().iter().collect::<Vec<_>>())
            .filter(|input| !answers.known().has(*input) && !answers.unsure_flags().has(*input))
            .filter(|input| *input != Input::Flag(Flag::LegWeaknessProgressive))
            .collect();
        let filled = free.iter().fold(answers, |all, input| all.with(*input, chance.value(*input)));
        let filled = if filled.get(Input::Onset).is_none() { filled.choose(Onset::Gradual) } else { filled };
        let Ok(complaint) = Complaint::new(filled) else { continue };
        let other = triage(&book, &complaint);
        assert_eq!(other.urgency, advice.urgency, "{answers:?}");
        if advice.urgency < Urgency::GpToday && !advice.outside_scope {
            let labels =
                |advice: &Advice| advice.likely.iter().map(|one| (one.condition, one.points, one.severity)).collect::<Vec<_>>();
            assert_eq!(labels(&other), labels(&advice), "{answers:?}");
            assert_eq!(other.run.slug(), advice.run.slug(), "{answers:?}");
        }
    }
}

/// The whole walk is `kadans triage --enumerate`; here the quickest regions stand for it.
#[test]
fn every_way_ends_in_advice_after_its_red_flags() {
    for region in [Region::Groin, Region::Achilles] {
        let Paths { paths, longest, dead_ends, without_red_flags, by_urgency, questions } = enumerate(&book(), region);
        assert!(paths > 1_000_000 && dead_ends == 0 && without_red_flags == 0, "{region:?}");
        assert!(longest <= 12 && questions / paths <= 11, "{region:?}: {longest} at most, {} on average", questions / paths);
        assert_eq!(by_urgency.iter().sum::<u64>(), paths);
    }
}

#[test]
fn every_threshold_of_a_rule_is_a_step_that_a_screen_offers() {
    let book = book();
    let steps = |input: Input| {
        let options = book.questions.iter().flat_map(|question| &question.options).flat_map(|option| &option.sets);
        options.filter(|(other, _)| *other == input).map(|(_, value)| *value).collect::<Vec<_>>()
    };
    let whens = book.rules.iter().map(|rule| &rule.when).chain(book.no_run.iter().map(|one| &one.when));
    for part in whens.flat_map(kadans_guide::Predicate::parts) {
        match part {
            kadans_guide::Predicate::AtLeast(input, low) => assert!(steps(*input).contains(low), "{input:?} {low}"),
            kadans_guide::Predicate::AtMost(input, high) => assert!(steps(*input).contains(&(high + 1)), "{input:?} {high}"),
            _ => {}
        }
    }
}

#[test]
fn every_input_can_be_answered_somewhere() {
    let book = book();
    let all = book.questions.iter().fold(kadans_guide::InputSet::NONE, |all, question| all.union(question.inputs()));
    assert_eq!(Input::all().filter(|input| !all.has(*input)).collect::<Vec<_>>(), []);
}
