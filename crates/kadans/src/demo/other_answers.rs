//! How the people of the other programmes answer a form: what is ordinary, or what a bad day says.

use kadans_domain::{Fact, Facts};
use kadans_plan::Form;
use kadans_plan::form::{Field, Kind};

/// Questions that a yes answers well.
const YES_IS_FINE: [&str; 4] = ["all_done", "tempo_kept", "rests_kept", "settled"];
/// Questions that may be left open and that these people answer.
const ANSWERED: [&str; 12] = [
    "onset_s",
    "pain_s",
    "pain",
    "rpe",
    "tempo_kept",
    "rests_kept",
    "settled",
    "after_settled",
    "fatigue",
    "pain_free_m",
    "functional_m",
    "usual_morning",
];

/// The answers of one day; `week` is the week of the plan, from 1.
pub fn answers(form: &Form, week: u16, bad_day: bool) -> Facts {
    let mut facts = Facts::new();
    for field in form.fields() {
        let answers = field.required || ANSWERED.contains(&field.id);
        if answers && field.is_asked(&facts) {
            facts.set(field.id, answer(field, week, bad_day));
        }
    }
    facts
}

fn answer(field: &Field, week: u16, bad_day: bool) -> Fact {
    match &field.kind {
        // Walking asks pain in five words and is meant to hurt; elsewhere pain runs to ten and should not.
        Kind::Whole { high, .. } if field.id == "pain" && *high > 4 => Fact::Whole(if bad_day { 4 } else { 1 }),
        Kind::Whole { low, high } => Fact::Whole(number(field.id, i64::from(week), bad_day).clamp(*low, *high)),
        Kind::Decimal { low, high, .. } => Fact::Thousandths(30_000.clamp(*low, *high)),
        Kind::YesNo => Fact::Truth(YES_IS_FINE.contains(&field.id)),
        Kind::Choice(codes) => Fact::Code(codes.first().copied().unwrap_or_default().to_owned()),
        Kind::Several(_) => Fact::Codes(Vec::new()),
        Kind::Date => Fact::Unknown,
        Kind::Text => Fact::Text("-".to_owned()),
    }
}

/// Who walks gets further; a bad day hurts more.
fn number(id: &str, week: i64, bad_day: bool) -> i64 {
    let (ordinary, bad) = match id {
        "bouts" => (3, 2),
        "onset_s" => (205 + 4 * week, 150),
        "pain_s" => (410 + 6 * week, 300),
        "pain" => (3, 4),
        "rpe" => (10, 15),
        "effort" => (3, 6),
        "pain_during" | "pain_run" => (1, 6),
        "pain_after" => (1, 4),
        "score" | "usual_morning" => (1, 3),
        "pain_free_m" => (140 + 12 * week, 130),
        "functional_m" => (250 + 20 * week, 240),
        "maximal_m" => (370 + 22 * week, 360),
        _ => (0, 1),
    };
    if bad_day { bad } else { ordinary }
}
