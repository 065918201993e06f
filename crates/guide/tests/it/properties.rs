//! What holds for any complaint.

use crate::chance::Chance;
use kadans_guide::{Complaint, Flag, Input, Urgency, book, triage};

/// Answers whose higher value is worse; `gait_normal` counts from "yes".
const WORSENING: [Input; 9] = [
    Input::PainNrs,
    Input::BearWeight,
    Input::Trend,
    Input::RestNightPain,
    Input::Swelling,
    Input::GaitNormal,
    Input::Bruise,
    Input::RednessWarmth,
    Input::WhipCrack,
];
const PAIRS: usize = 1_000_000;

/// The same complaint with one flag more, or one answer worse; `None` when it was at its worst.
fn worse(complaint: &Complaint, chance: &mut Chance) -> Option<Complaint> {
    let inputs = Flag::ALL.len() + WORSENING.len();
    let drawn = chance.below(inputs);
    let input = Flag::ALL.get(drawn).map_or_else(|| WORSENING[drawn - Flag::ALL.len()], |flag| Input::Flag(*flag));
    let highest = match input {
        Input::PainNrs => 10,
        Input::BearWeight | Input::Trend | Input::RestNightPain | Input::Swelling => 2,
        _ => 1,
    };
    let now = complaint.get(input)?;
    let later = now + 1 + chance.below((highest - now).max(1) as usize) as i32;
    (now < highest).then(|| Complaint::new(complaint.answers().with(input, later)).unwrap())
}

#[test]
fn a_flag_more_or_an_answer_worse_never_lowers_the_urgency() {
    let (book, mut chance, mut pairs, mut raised) = (book(), Chance(2026), 0, 0);
    while pairs < PAIRS {
        let before = chance.complaint();
        let first = triage(&book, &before).urgency;
        for _ in 0..8 {
            let Some(after) = worse(&before, &mut chance) else { continue };
            let then = triage(&book, &after).urgency;
            assert!(then >= first, "{first:?} became {then:?}: {before:?} then {after:?}");
            pairs += 1;
            raised += usize::from(then > first);
        }
    }
    assert!(raised > PAIRS / 50, "the pairs are too much alike: {raised} were raised");
}

#[test]
fn not_knowing_a_flag_never_reassures_more_than_its_absence() {
    let (book, mut chance) = (book(), Chance(7));
    for _ in 0..100_000 {
        let absent = chance.complaint();
        let flag = Flag::ALL[chance.below(Flag::ALL.len())];
        if absent.get(Input::Flag(flag)) == Some(1) {
            continue;
        }
        let unsure = Complaint::new(absent.answers().unsure(flag)).unwrap();
        assert!(triage(&book, &unsure).urgency >= triage(&book, &absent).urgency, "{flag:?} unsure in {absent:?}");
    }
}

#[test]
fn running_is_never_allowed_beside_a_visit_to_the_doctor() {
    let (book, mut chance) = (book(), Chance(11));
    for _ in 0..100_000 {
        let advice = triage(&book, &chance.complaint());
        assert!(advice.urgency < Urgency::GpToday || advice.run.slug() == "no");
    }
}
