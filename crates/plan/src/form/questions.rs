//! A form as questions that a device can ask by itself, and the answers it sends back as facts of the form.

use super::{Field, Form, Kind};
use crate::cue_sheet::{Question, Scale};
use crate::programme::ProgrammeId;
use crate::words::Words;
use kadans_domain::{Fact, Facts, LONGEST_TEXT};

/// The sentence of a question of a programme, or of one of its choices.
fn named(programme: &ProgrammeId, id: &str) -> Words {
    Words::of_code(&programme.0, id)
}

impl Form {
    /// The questions, each with the sentence `<programme>-<id>`. Numbers with decimals and dates are asked in free words: what
    /// comes back is fitted again.
    pub fn questions(&self, programme: &ProgrammeId) -> Vec<Question> {
        let question = |field: &Field| Question {
            field: field.id.to_owned(),
            ask: named(programme, field.id),
            scale: scale(field, programme),
            required: field.required,
            gates: Vec::new(),
        };
        self.fields().map(question).collect()
    }

    /// Answers of a device as facts of this form: a yes is a truth, a number in words is a number. What fits nowhere stays as it is,
    /// for [`Form::check`] to name.
    pub fn fitted(&self, answers: &Facts) -> Facts {
        let fit = |(id, fact): (&str, &Fact)| {
            let kind = self.field(id).map(|field| &field.kind);
            (id.to_owned(), kind.and_then(|kind| fitted(kind, fact)).unwrap_or_else(|| fact.clone()))
        };
        answers.iter().map(fit).collect()
    }
}

fn scale(field: &Field, programme: &ProgrammeId) -> Scale {
    let option = |code: &&'static str| ((*code).to_owned(), named(programme, &format!("{}-{code}", field.id)));
    match &field.kind {
        Kind::Whole { low, high } => Scale::Number { min: *low as i32, max: *high as i32, anchors: Vec::new() },
        Kind::YesNo => {
            let answers = [("no", "word-no"), ("yes", "word-yes"), ("unknown", "word-unknown")];
            Scale::Choice { options: answers.map(|(code, key)| (code.to_owned(), Words::of(key))).to_vec() }
        }
        Kind::Choice(codes) => Scale::Choice { options: codes.iter().map(option).collect() },
        Kind::Several(codes) => Scale::Several { options: codes.iter().map(option).collect() },
        Kind::Decimal { .. } | Kind::Date | Kind::Text => Scale::Free { at_most: LONGEST_TEXT as u32 },
    }
}

fn fitted(kind: &Kind, fact: &Fact) -> Option<Fact> {
    match (kind, fact) {
        (Kind::YesNo, Fact::Code(code)) => match code.as_str() {
            "yes" => Some(Fact::Truth(true)),
            "no" => Some(Fact::Truth(false)),
            "unknown" => Some(Fact::Unknown),
            _ => None,
        },
        (Kind::Decimal { .. }, Fact::Text(words) | Fact::Code(words)) => thousandths(words).map(Fact::Thousandths),
        (Kind::Date, Fact::Text(words) | Fact::Code(words)) => words.trim().parse().ok().map(Fact::Date),
        (Kind::Text, Fact::Code(words)) => Fact::text(words).ok(),
        _ => None,
    }
}

/// A number as people write it, with a comma or a point, in thousandths.
fn thousandths(words: &str) -> Option<i64> {
    let (whole, part) = words.trim().split_once([',', '.']).unwrap_or((words.trim(), ""));
    let digits = |text: &str| text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 3 {
        return None;
    }
    format!("{whole}{part:0<3}").parse().ok()
}
