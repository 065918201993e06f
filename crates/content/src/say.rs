//! How the engine's sentences and reasons read in a language.
//!
//! The engine names a sentence and what fills it; the texts hold the sentence. This is the one place where the two meet,
//! so a screen, a letter, the player and the command line all say the same.

use kadans_domain::{Input, InputValue, Reason};
use kadans_plan::Arg as Filling;
use kadans_text::{Arg, Words};

/// A sentence of the engine in the language of `words`.
pub fn sentence(words: Words, sentence: &kadans_plan::Words) -> String {
    let args: Vec<(&str, Arg<'_>)> = sentence.args.iter().map(|(name, filling)| (*name, filled(words, filling))).collect();
    words.with(&sentence.key, &args)
}

/// A reason in the language of `words`: the sentence of its rule, filled with what the rule saw.
pub fn reason(words: Words, reason: &Reason) -> String {
    let args: Vec<(&str, Arg<'_>)> = reason.inputs.iter().map(|input| (input.name, seen(words, input))).collect();
    words.with(&reason.rule.text_key(), &args)
}

fn filled(words: Words, filling: &Filling) -> Arg<'static> {
    match filling {
        Filling::Whole(number) => Arg::Whole(*number),
        Filling::Tenths(tenths) => decimal(*tenths, 10),
        Filling::Words(inner) => Arg::from(sentence(words, inner)),
    }
}

fn seen(words: Words, input: &Input) -> Arg<'static> {
    match &input.value {
        InputValue::Whole(number) => Arg::Whole(*number),
        InputValue::Tenths(tenths) => decimal(*tenths, 10),
        InputValue::Hundredths(hundredths) => decimal(*hundredths, 100),
        InputValue::Truth(truth) => Arg::from(words.text(if *truth { "value-yes" } else { "value-no" })),
        InputValue::Code(code) => Arg::from(named(words, input.name, code)),
        InputValue::Unknown => Arg::from(words.text("value-unknown")),
    }
}

/// A code by its name in the texts (`value-talk-t2`, `value-item-fever`), or as it is when it has none.
fn named(words: Words, input: &str, code: &str) -> String {
    let key = format!("value-{input}-{code}").replace('_', "-").to_lowercase();
    if words.has(&key) { words.text(&key) } else { code.to_owned() }
}

/// As few digits behind the comma as say it exactly: 40 tenths are 4.
fn decimal(units: i64, per: i64) -> Arg<'static> {
    if units % per == 0 {
        return Arg::Whole(units / per);
    }
    let digits = if per == 100 && units % 10 != 0 { 2 } else { 1 };
    Arg::decimal(units as f64 / per as f64, digits)
}
