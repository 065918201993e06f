//! A practice's own licensed wording is bound to our item numbers: every item once, nothing else.

use super::form::form;
use kadans_instrument::{ItemId, Wording, WordingProblem};

fn bind(numbers: &[u8]) -> Result<Wording, WordingProblem> {
    Wording::bind(&form(), "nl", numbers.iter().map(|number| (ItemId::number(*number), format!("vraag {number}"))))
}

#[test]
fn every_item_needs_its_wording_once() {
    assert_eq!(bind(&[4, 3, 2, 1]).unwrap().text(ItemId::number(3)), Some("vraag 3"));
    assert_eq!(bind(&[1, 2, 4]), Err(WordingProblem::Missing(ItemId::number(3))));
    assert_eq!(bind(&[1, 2, 3, 4, 4]), Err(WordingProblem::Twice(ItemId::number(4))));
    assert_eq!(bind(&[1, 2, 3, 4, 5]), Err(WordingProblem::Unknown(ItemId::number(5))));
}

#[test]
fn an_empty_wording_is_a_missing_one() {
    let blank = (1..=4).map(|number| (ItemId::number(number), if number == 2 { "  ".to_owned() } else { "vraag".to_owned() }));
    assert_eq!(Wording::bind(&form(), "nl", blank), Err(WordingProblem::Missing(ItemId::number(2))));
}
