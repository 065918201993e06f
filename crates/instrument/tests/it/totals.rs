use super::form::form;
use kadans_instrument::{AnswerProblem, Points, Totals};

fn entered(scale: &str, total: Points) -> Result<Totals, AnswerProblem> {
    Totals::enter(&form(), [(scale.parse().unwrap(), total)])
}

#[test]
fn a_total_has_to_be_a_score_the_scale_can_give() {
    assert!(entered("total", Points::whole(12)).is_ok());
    let refused = entered("total", Points::whole(13)).unwrap_err();
    assert_eq!(refused.to_string(), "scale total cannot be 13; it runs from 0 to 12");
    assert!(matches!(entered("total", Points::from_hundredths(250)), Err(AnswerProblem::TotalOutOfRange { .. })));
    assert!(matches!(entered("totaal", Points::ZERO), Err(AnswerProblem::UnknownScale { .. })));
}

#[test]
fn a_total_is_entered_once() {
    let total = || ("total".parse().unwrap(), Points::ZERO);
    assert!(matches!(Totals::enter(&form(), [total(), total()]), Err(AnswerProblem::DuplicateScale(_))));
}
