//! Missing answers: filled in with the mean up to the limit, a reason beyond it, never a zero.

use super::form::{answers, form};
use kadans_instrument::{AnswerProblem, Answers, ItemId, NoScore, Points, score};

fn total(given: &[Option<i16>]) -> (Result<Points, NoScore>, u8) {
    let scores = score(&form(), &answers(given)).unwrap();
    (scores.scales[0].value.clone(), scores.scales[0].imputed)
}

/// The last item is turned round: 3 counts 0.
#[test]
fn missing_answers_count_as_the_mean_of_the_others_rounded_half_up() {
    assert_eq!(total(&[Some(1), Some(2), Some(3), Some(3)]), (Ok(Points::whole(6)), 0));
    assert_eq!(total(&[Some(1), Some(2), None, None]), (Ok(Points::whole(6)), 2));
    assert_eq!(total(&[Some(1), Some(1), Some(0), None]), (Ok(Points::whole(3)), 1), "2.67 becomes 3");
    assert_eq!(total(&[Some(0), Some(1), None, Some(3)]), (Ok(Points::whole(1)), 1), "1.33 becomes 1");
}

#[test]
fn too_many_missing_answers_give_a_reason_instead_of_a_number() {
    assert_eq!(total(&[Some(1), None, None, None]).0, Err(NoScore::TooManyMissing { missing: 3, allowed: 2 }));
    assert_eq!(total(&[]).0, Err(NoScore::TooManyMissing { missing: 4, allowed: 2 }));
}

#[test]
fn an_item_that_is_left_out_counts_as_open() {
    assert_eq!(total(&[Some(1), Some(2), Some(3)]), total(&[Some(1), Some(2), Some(3), None]));
}

#[test]
fn two_answers_to_one_item_are_refused_even_when_they_agree() {
    let twice = [(ItemId::number(2), Some(Points::whole(1))), (ItemId::number(2), Some(Points::whole(1)))];
    assert_eq!(Answers::collect(twice), Err(AnswerProblem::DuplicateItem(ItemId::number(2))));
}

#[test]
fn an_answer_outside_its_domain_is_named_and_never_clamped() {
    let problem = score(&form(), &answers(&[Some(1), Some(4)])).unwrap_err();
    assert_eq!(problem.to_string(), "item 2 does not take 4; it takes 0 to 3 in the steps on the form");
    let problem = score(&form(), &answers(&[None, None, None, None, Some(1)])).unwrap_err();
    assert_eq!(problem.to_string(), "made_up has no item 5; check the item number");
}
