//! What a form keeps of what was typed, and what it says about the rest.

use super::{Answers, Asking, Surface, pairs};
use crate::filled::Filled;
use kadans_domain::{Fact, Facts};
use kadans_plan::Form;
use kadans_plan::form::{Field, Kind, Section};
use kadans_plan::programme::ProgrammeId;
use kadans_text::{Language, Texts, Words};

fn words() -> Words {
    Texts::load().expect("the sentences are in order").of(Language::Nl)
}

fn programme() -> ProgrammeId {
    ProgrammeId("made-up".to_owned())
}

fn form() -> Form {
    let fields = vec![
        Field::new("metres", Kind::Whole { low: -5, high: 500 }).unit("km").required(),
        Field::new("ratio", Kind::Decimal { low: 0, high: 2_000, step: 10 }),
        Field::new("smokes", Kind::YesNo).required(),
        Field::new("packs", Kind::Whole { low: 1, high: 9 }).when("smokes", Fact::Truth(true)).required(),
        Field::new("side", Kind::Choice(vec!["left", "right"])),
        Field::new("signs", Kind::Several(vec!["limp", "swelling"])).required(),
        Field::new("since", Kind::Date),
        Field::new("words", Kind::Text),
    ];
    Form { sections: vec![Section { id: "all", fields }] }
}

fn typed(fields: &[(&str, &str)]) -> Filled {
    Filled::with(fields.iter().map(|(id, value)| (format!("q_{id}"), (*value).to_owned())).collect())
}

fn read(fields: &[(&str, &str)]) -> Answers {
    let (form, programme) = (form(), programme());
    Asking::new(words(), &programme, &form).read(&typed(fields))
}

#[test]
fn every_kind_of_answer_becomes_its_fact() {
    let table: [(&str, &str, Fact); 12] = [
        ("metres", "68", Fact::Whole(68)),
        ("metres", "-5", Fact::Whole(-5)),
        ("ratio", "0,68", Fact::Thousandths(680)),
        ("ratio", "1.2", Fact::Thousandths(1_200)),
        ("smokes", "yes", Fact::Truth(true)),
        ("smokes", "no", Fact::Truth(false)),
        ("smokes", "unknown", Fact::Unknown),
        ("side", "left", Fact::Code("left".to_owned())),
        ("signs", "swelling", Fact::Codes(vec!["swelling".to_owned()])),
        ("signs", "none-of-these", Fact::Codes(Vec::new())),
        ("since", "2026-03-02", Fact::Date(jiff::civil::date(2026, 3, 2))),
        ("words", " klimt trap ", Fact::Text("klimt trap".to_owned())),
    ];
    for (id, value, fact) in table {
        assert_eq!(read(&[(id, value)]).facts.get(id), Some(&fact), "{id} = {value}");
    }
}

#[test]
fn every_answer_that_cannot_be_gets_one_sentence_and_is_no_fact() {
    let table = [
        ("metres", "veel", "Vul een getal in van −5 tot en met 500 km."),
        ("metres", "501", "Vul een getal in van −5 tot en met 500 km."),
        ("metres", "1,5", "Vul een getal in van −5 tot en met 500 km."),
        ("ratio", "2,5", "Vul een getal in van 0 tot en met 2."),
        ("smokes", "soms", "Kies één van de antwoorden."),
        ("side", "up", "Kies één van de antwoorden."),
        ("since", "morgen", "Vul een datum in, zoals 23-11-2026."),
    ];
    for (id, value, said) in table {
        let sentence = read(&[(id, value)]).wrong.of(&format!("q_{id}"));
        assert_eq!(sentence.as_deref(), Some(said), "{id} = {value}");
    }
    let both = read(&[("signs", "limp"), ("signs", "none-of-these")]);
    assert!(both.wrong.of("q_signs").is_some_and(|said| said.starts_with("Kies „Geen van deze”")));
}

#[test]
fn what_is_needed_is_asked_for_and_what_is_not_asked_is_not() {
    let nobody = read(&[("smokes", "no"), ("packs", "3")]);
    assert_eq!(nobody.facts.get("packs"), None, "an answer to a question that is not asked is none");
    assert_eq!(nobody.wrong.of("q_packs"), None);
    let smoker = read(&[("smokes", "yes")]);
    assert_eq!(smoker.wrong.of("q_packs").as_deref(), Some("Vul dit in."));
    assert_eq!(smoker.wrong.of("q_signs").as_deref(), Some("Kies één van de antwoorden."), "nothing ticked is no answer");
}

#[test]
fn a_question_that_went_away_keeps_what_was_typed() {
    let (form, programme) = (form(), programme());
    let asking = Asking::new(words(), &programme, &form);
    let page = asking.draw(&typed(&[("smokes", "no"), ("packs", "3")]), &Default::default(), Surface::Desk).to_string();
    assert!(page.contains(r#"<input type="hidden" name="q_packs" value="3">"#), "{page}");
    let page = asking.draw(&typed(&[("smokes", "yes"), ("packs", "drie")]), &Default::default(), Surface::Desk).to_string();
    assert!(page.contains(r#"name="q_packs" type="text" value="drie""#), "{page}");
}

#[test]
fn answers_survive_the_way_into_a_form_and_back() {
    let facts = Facts::new()
        .with("metres", Fact::Whole(120))
        .with("ratio", Fact::Thousandths(1_250))
        .with("smokes", Fact::Truth(true))
        .with("packs", Fact::Whole(2))
        .with("side", Fact::Code("right".to_owned()))
        .with("signs", Fact::Codes(vec!["limp".to_owned(), "swelling".to_owned()]))
        .with("since", Fact::Date(jiff::civil::date(2020, 2, 29)))
        .with("words", Fact::Text("a & b < c".to_owned()));
    let (form, programme) = (form(), programme());
    let answers = Asking::new(words(), &programme, &form).read(&Filled::with(pairs(words(), &facts)));
    assert!(answers.wrong.is_empty());
    assert_eq!(answers.facts, facts);
}
