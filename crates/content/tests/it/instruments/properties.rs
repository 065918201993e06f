//! What holds for every shipped instrument, whatever is answered.

use super::CONTENT;
use kadans_instrument::{Answers, Direction, Instrument, ItemId, Keying, Points, Safety, Scores, score};
use proptest::prelude::*;

type Sheet = Vec<(ItemId, Option<Points>)>;

/// A sheet any person could hand in: one branch per question, some items left open.
fn filled(form: &Instrument, dice: &[u16]) -> Sheet {
    let mut sheet: Sheet = Vec::new();
    for (item, roll) in form.items.iter().zip(dice) {
        let choices = item.domain.answers();
        let taken =
            sheet.iter().any(|(earlier, answer)| earlier.printed_number() == item.id.printed_number() && answer.is_some());
        let open = taken || roll % 17 == 0;
        sheet.push((item.id, (!open).then(|| choices[usize::from(*roll) % choices.len()])));
    }
    sheet
}

fn scored(form: &Instrument, sheet: &Sheet) -> Scores {
    score(form, &Answers::collect(sheet.clone()).unwrap()).unwrap()
}

fn any_form() -> impl Strategy<Value = &'static Instrument> {
    let forms: Vec<&'static Instrument> = CONTENT.instruments.all().collect();
    proptest::sample::select(forms)
}

fn dice() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 60)
}

/// One answer moved one step up, in the sense in which it counts.
fn raised(form: &Instrument, sheet: &Sheet, nth: usize) -> Option<Sheet> {
    let answered: Vec<usize> = (0..sheet.len()).filter(|index| sheet[*index].1.is_some()).collect();
    let index = *answered.get(nth % answered.len().max(1))?;
    let item = form.item(sheet[index].0)?;
    let mut choices = item.domain.answers();
    if item.keying == Keying::Reversed {
        choices.reverse();
    }
    let place = choices.iter().position(|choice| Some(*choice) == sheet[index].1)?;
    let mut raised = sheet.clone();
    raised[index].1 = Some(*choices.get(place + 1)?);
    Some(raised)
}

proptest! {
    #[test]
    fn scores_stay_in_range(form in any_form(), dice in dice()) {
        for score in scored(form, &filled(form, &dice)).scales {
            let scale = form.scale(&score.scale).unwrap();
            prop_assert!(score.value.as_ref().map_or(true, |value| scale.holds(*value)), "{} {score:?}", form.id);
        }
    }

    #[test]
    fn the_order_of_items_does_not_matter(form in any_form(), dice in dice(), turn in 0usize..60) {
        let sheet = filled(form, &dice);
        let mut turned = sheet.clone();
        turned.rotate_left(turn % sheet.len());
        turned.reverse();
        prop_assert_eq!(scored(form, &sheet), scored(form, &turned));
    }

    #[test]
    fn turning_an_item_round_twice_is_where_it_was(form in any_form(), roll in any::<u16>()) {
        for item in form.items.iter().filter(|item| item.keying == Keying::Reversed) {
            let choices = item.domain.answers();
            let answer = choices[usize::from(roll) % choices.len()];
            prop_assert_eq!(item.worth(item.worth(answer)), answer);
        }
    }

    /// More of a symptom never looks better, more of something good never looks worse.
    #[test]
    fn raising_an_answer_never_lowers_a_score(form in any_form(), dice in dice(), nth in 0usize..60) {
        let before = filled(form, &dice);
        if let Some(after) = raised(form, &before, nth) {
            let (before, after) = (scored(form, &before), scored(form, &after));
            for scale in form.scales.iter().filter(|scale| scale.direction != Direction::Neutral) {
                if let (Some(lower), Some(higher)) = (before.value(&scale.id), after.value(&scale.id)) {
                    prop_assert!(lower <= higher, "{} {}: {lower} became {higher}", form.id, scale.id);
                }
            }
        }
    }

    /// Safety reads its own items only: other answers, open items and even refused ones change nothing.
    #[test]
    fn safety_does_not_depend_on_scoring(form in any_form(), one in dice(), other in dice()) {
        let Some(rule) = &form.safeguard else { return Ok(()) };
        let (sheet, mut disturbed) = (filled(form, &one), filled(form, &other));
        for (mine, theirs) in sheet.iter().zip(&mut disturbed) {
            *theirs = if rule.items.contains(&mine.0) { *mine } else { (theirs.0, theirs.1.map(|answer| answer + Points::whole(90))) };
        }
        let safety = |sheet: &Sheet| Safety::of(form, &Answers::collect(sheet.clone()).unwrap());
        prop_assert_eq!(safety(&sheet), safety(&disturbed));
        prop_assert_eq!(safety(&sheet), scored(form, &sheet).safety);
    }
}
