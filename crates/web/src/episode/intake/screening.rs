//! The questions before the start, in the order in which they are asked.

use crate::filled::Filled;
use crate::reading::{Reading, Wrong};
use kadans_plan::running::programme::{Answer, ScreeningRules};
use kadans_text::Words;

const ANSWERS: [(&str, Answer, &str); 3] =
    [("yes", Answer::Yes, "word-yes"), ("no", Answer::No, "word-no"), ("unknown", Answer::Unknown, "word-unknown")];

/// A question with its three answers.
pub struct Question {
    /// Name in the form.
    pub name: String,
    /// The question.
    pub text: String,
    /// The question after which this one is asked.
    pub only_after: Option<String>,
    /// Value, words, chosen.
    pub answers: Vec<(&'static str, String, bool)>,
    /// What is wrong.
    pub error: Option<String>,
}

fn name(item: &str) -> String {
    format!("ask-{item}")
}

/// The question of an item.
pub fn text(w: Words, item: &str) -> String {
    w.text(&format!("screening-{}", item.replace('_', "-")))
}

/// Every question, with what was answered.
pub fn questions(w: Words, rules: &ScreeningRules, filled: &Filled, wrong: &Wrong) -> Vec<Question> {
    let question = |item: &kadans_plan::running::programme::ScreeningItem| {
        let name = name(&item.id);
        let chosen = filled.get(&name);
        Question {
            text: text(w, &item.id),
            only_after: item.needed_with.as_ref().map(|other| text(w, other)),
            answers: ANSWERS.map(|(value, _, key)| (value, w.text(key), value == chosen)).to_vec(),
            error: wrong.of(&name),
            name,
        }
    };
    rules.items.iter().map(question).collect()
}

/// The answers that were given. A question left open stays unanswered; one that was not to be asked is left out.
pub fn read(form: &mut Reading<'_>, rules: &ScreeningRules) -> Vec<(String, Answer)> {
    let given = |form: &Reading<'_>, item: &str| {
        let typed = form.typed(&name(item));
        ANSWERS.into_iter().find(|(value, _, _)| *value == typed).map(|(_, answer, _)| answer)
    };
    let asked = rules.items.iter().filter(|item| match &item.needed_with {
        Some(other) => given(form, other) == Some(Answer::Yes),
        None => true,
    });
    asked.filter_map(|item| Some((item.id.clone(), given(form, &item.id)?))).collect()
}

/// The answers of a kept intake, as they stand in the form.
pub fn fill(answers: &[(String, Answer)]) -> impl Iterator<Item = (String, String)> {
    answers.iter().filter_map(|(item, answer)| {
        let value = ANSWERS.iter().find(|(_, of, _)| of == answer)?.0;
        Some((name(item), value.to_owned()))
    })
}
