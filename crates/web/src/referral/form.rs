//! The fields of a referral, and how they are read.

use crate::filled::Filled;
use crate::look::{Choice, Choices, Field, FieldKind};
use crate::reading::{Reading, Wrong};
use kadans_app::NewReferral;
use kadans_content::Programmes;
use kadans_domain::{EpisodeId, Indication, Language, PersonName, Referrer, ReferrerRole};
use kadans_plan::running::INDICATIONS;
use kadans_text::{Arg, Words};

/// A referral as it was filled in.
pub struct ReferralForm {
    /// The id the form came with.
    pub ticket: EpisodeId,
    /// The referral.
    pub referral: NewReferral,
}

impl ReferralForm {
    /// Reads the form; what is wrong comes back by field.
    pub fn read(w: Words, filled: &Filled) -> Result<ReferralForm, Wrong> {
        let mut form = Reading::of(w, filled);
        let name = form.words("name", 120).and_then(|name| PersonName::new(&name).ok());
        let born_on = form.date_or_none("born_on");
        let language = form.choice("language", Language::from_code);
        let role = form.choice("role", ReferrerRole::from_code);
        let referrer = match role {
            Some(ReferrerRole::SelfReferred) => Some(form.words_or_none("referrer", 120)),
            _ => form.words("referrer", 120),
        };
        let indication = form.choice("indication", Indication::from_code);
        let referred_on = form.date("referred_on");
        let question = form.words_or_none("question", 1000);
        let ticket = form.choice("ticket", |id| id.parse().ok());
        let read = || {
            let referral = NewReferral {
                name: name?,
                born_on,
                language: language?,
                referrer: Referrer { name: referrer?, role: role? },
                indication: indication?,
                referred_on: referred_on?,
                question,
            };
            Some(ReferralForm { ticket: ticket?, referral })
        };
        let read = read();
        let wrong = form.wrong();
        match read {
            Some(read) if wrong.is_empty() => Ok(read),
            _ => Err(wrong),
        }
    }
}

/// The label of a field.
pub fn label(w: Words, field: &str) -> String {
    w.text(&format!("referral-{}", field.replace('_', "-")))
}

fn field(w: Words, kind: FieldKind, name: &str, filled: &Filled, wrong: &Wrong) -> Field {
    Field::new(kind, name, label(w, name)).filled(filled.get(name)).wrong(wrong.of(name))
}

/// Who the person is.
pub fn person(w: Words, filled: &Filled, wrong: &Wrong) -> Vec<Field> {
    let born = field(w, FieldKind::Date, "born_on", filled, wrong).optional().hint(w.text("referral-born-on-hint"));
    vec![field(w, FieldKind::Line, "name", filled, wrong), born]
}

/// The language of their screens.
pub fn language(w: Words, filled: &Filled, wrong: &Wrong) -> Choices {
    let languages = Language::ALL.map(|language| (language.code(), w.text(&format!("language-{}", language.code()))));
    Choices::new("language", label(w, "language"), &languages, filled.get("language")).wrong(wrong.of("language"))
}

/// What the referrer is.
pub fn role(w: Words, filled: &Filled, wrong: &Wrong) -> Choices {
    let roles = ReferrerRole::ALL.map(|role| (role.code(), referrer_role(w, role)));
    Choices::new("role", label(w, "role"), &roles, filled.get("role")).wrong(wrong.of("role"))
}

/// Who referred, and when.
pub fn referrer(w: Words, filled: &Filled, wrong: &Wrong) -> Vec<Field> {
    let name = field(w, FieldKind::Line, "referrer", filled, wrong).optional().hint(w.text("referral-referrer-hint"));
    vec![name, field(w, FieldKind::Date, "referred_on", filled, wrong)]
}

/// For what.
pub fn indication(w: Words, programmes: &Programmes, filled: &Filled, wrong: &Wrong) -> Choices {
    let chosen = filled.get("indication");
    let option = |of: Indication| Choice {
        value: of.code().to_owned(),
        text: indication_name(w, of),
        hint: Some(w.with("referral-treated", &treated_with(w, programmes, of))),
        chosen: of.code() == chosen,
    };
    let mut choices = Choices::new("indication", label(w, "indication"), &[], "").wrong(wrong.of("indication"));
    choices.options = Indication::ALL.into_iter().filter(|of| is_treated(programmes, *of)).map(option).collect();
    choices
}

/// What the therapist does with it, and the programme it is treated with.
fn treated_with(w: Words, programmes: &Programmes, of: Indication) -> [(&'static str, Arg<'static>); 2] {
    let task = w.text(&format!("indication-{}-task", of.code().replace('_', "-")));
    let programme = w.text(&format!("programme-{}", programmes.for_indication(of).0));
    [("task", task.into()), ("programme", programme.into())]
}

/// Some programme is for it.
fn is_treated(programmes: &Programmes, of: Indication) -> bool {
    INDICATIONS.contains(&of) || programmes.all().any(|programme| programme.indications().contains(&of))
}

/// The referrer's question.
pub fn question(w: Words, filled: &Filled, wrong: &Wrong) -> Field {
    field(w, FieldKind::Lines, "question", filled, wrong).optional().hint(w.text("word-optional"))
}

/// An indication in words.
pub fn indication_name(w: Words, indication: Indication) -> String {
    w.text(&format!("indication-{}", indication.code().replace('_', "-")))
}

/// A referrer's profession in words.
pub fn referrer_role(w: Words, role: ReferrerRole) -> String {
    w.text(&format!("referrer-{}", role.code().replace('_', "-")))
}
