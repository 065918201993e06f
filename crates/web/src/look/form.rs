//! Fields that come back with what was filled in and one sentence each about what is still needed.

use askama::Template;

/// One field: a label, perhaps a hint, the value as it was typed, and what is wrong with it.
#[derive(Debug, Clone, Template)]
#[template(path = "look/field.html")]
pub struct Field {
    /// Name in the form, and the id of the field.
    pub name: String,
    /// The label.
    pub label: String,
    /// How to fill it in.
    pub hint: Option<String>,
    /// The value as it was typed.
    pub value: String,
    /// What is wrong, in a sentence.
    pub error: Option<String>,
    /// What is asked.
    pub kind: FieldKind,
    /// The unit behind the field: "min", "km/h".
    pub unit: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// Whether typing begins here.
    pub focus: bool,
}

/// What a field asks; it decides the keyboard a phone shows and what a browser fills in by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of words.
    Line,
    /// Several lines of words.
    Lines,
    /// An e-mail address, which is also the name someone signs in with.
    Email,
    /// The password of an account.
    Password,
    /// A password being chosen.
    NewPassword,
    /// A code of six digits from an authenticator.
    Code,
    /// A day.
    Date,
    /// A time of the day.
    Time,
    /// A whole number.
    Whole,
    /// A number with a comma.
    Decimal,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            FieldKind::Email => "email",
            FieldKind::Password | FieldKind::NewPassword => "password",
            FieldKind::Date => "date",
            FieldKind::Time => "time",
            FieldKind::Line | FieldKind::Lines | FieldKind::Code | FieldKind::Whole | FieldKind::Decimal => "text",
        }
    }

    fn keyboard(self) -> Option<&'static str> {
        match self {
            FieldKind::Code | FieldKind::Whole => Some("numeric"),
            FieldKind::Decimal => Some("decimal"),
            FieldKind::Email => Some("email"),
            FieldKind::Line
            | FieldKind::Lines
            | FieldKind::Password
            | FieldKind::NewPassword
            | FieldKind::Date
            | FieldKind::Time => None,
        }
    }

    fn autocomplete(self) -> &'static str {
        match self {
            FieldKind::Email => "username",
            FieldKind::Password => "current-password",
            FieldKind::NewPassword => "new-password",
            FieldKind::Code => "one-time-code",
            FieldKind::Line | FieldKind::Lines | FieldKind::Date | FieldKind::Time | FieldKind::Whole | FieldKind::Decimal => {
                "off"
            }
        }
    }

    fn is_short(self) -> bool {
        matches!(self, FieldKind::Code | FieldKind::Whole | FieldKind::Decimal)
    }
}

impl Field {
    /// An empty, required field.
    pub fn new(kind: FieldKind, name: impl Into<String>, label: impl Into<String>) -> Field {
        Field {
            name: name.into(),
            label: label.into(),
            hint: None,
            value: String::new(),
            error: None,
            kind,
            unit: None,
            required: true,
            focus: false,
        }
    }

    /// The same field with this value.
    pub fn filled(mut self, value: impl Into<String>) -> Field {
        self.value = value.into();
        self
    }

    /// The same field with a hint.
    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = Some(hint.into());
        self
    }

    /// The same field with a unit behind it.
    pub fn unit(mut self, unit: impl Into<String>) -> Field {
        self.unit = Some(unit.into());
        self
    }

    /// The same field, which may stay empty.
    pub fn optional(mut self) -> Field {
        self.required = false;
        self
    }

    /// The same field, where typing begins.
    pub fn focused(mut self) -> Field {
        self.focus = true;
        self
    }

    /// The same field with what is wrong, if anything is.
    pub fn wrong(mut self, error: Option<String>) -> Field {
        self.error = error;
        self
    }

    fn described_by(&self) -> Option<String> {
        described_by(&self.name, self.hint.is_some(), self.error.is_some())
    }

    /// This field's line in the summary.
    pub fn problem(&self) -> Option<Problem> {
        problem(&self.name, &self.label, self.error.as_deref())
    }
}

/// One of a few answers: cards to press.
#[derive(Debug, Clone, Template)]
#[template(path = "look/choices.html")]
pub struct Choices {
    /// Name in the form.
    pub name: String,
    /// The question.
    pub label: String,
    /// How to answer.
    pub hint: Option<String>,
    /// The answers.
    pub options: Vec<Choice>,
    /// What is wrong, in a sentence.
    pub error: Option<String>,
    /// Whether an answer is needed.
    pub required: bool,
    /// Whether several answers may be chosen.
    pub several: bool,
    /// Whether other questions come and go with the answer.
    pub drives: bool,
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// The words.
    pub text: String,
    /// Smaller words below.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choices {
    /// A question with its answers as (value, words), the given value chosen.
    pub fn new(name: impl Into<String>, label: impl Into<String>, options: &[(&str, String)], chosen: &str) -> Choices {
        let choice = |(value, text): &(&str, String)| Choice {
            value: (*value).to_owned(),
            text: text.clone(),
            hint: None,
            chosen: *value == chosen,
        };
        Choices {
            name: name.into(),
            label: label.into(),
            hint: None,
            options: options.iter().map(choice).collect(),
            error: None,
            required: true,
            several: false,
            drives: false,
        }
    }

    /// The same question with what is wrong, if anything is.
    pub fn wrong(mut self, error: Option<String>) -> Choices {
        self.error = error;
        self
    }

    fn described_by(&self) -> Option<String> {
        described_by(&self.name, self.hint.is_some(), self.error.is_some())
    }

    /// Short answers fit on one line.
    fn is_short(&self) -> bool {
        self.options.iter().all(|option| option.hint.is_none() && option.text.chars().count() <= 12)
    }

    /// This question's line in the summary.
    pub fn problem(&self) -> Option<Problem> {
        problem(&self.name, &self.label, self.error.as_deref())
    }
}

/// A number from a row of whole numbers.
#[derive(Debug, Clone, Template)]
#[template(path = "look/scale.html")]
pub struct Scale {
    /// Name in the form.
    pub name: String,
    /// The question.
    pub label: String,
    /// How to answer.
    pub hint: Option<String>,
    /// Lowest number.
    pub low: u8,
    /// Highest number.
    pub high: u8,
    /// The words at both ends.
    pub anchors: Option<(String, String)>,
    /// The chosen number.
    pub chosen: Option<u8>,
    /// What is wrong, in a sentence.
    pub error: Option<String>,
    /// Whether an answer is needed.
    pub required: bool,
}

impl Scale {
    fn steps(&self) -> Vec<u8> {
        (self.low..=self.high).collect()
    }

    fn is_chosen(&self, step: &u8) -> bool {
        self.chosen == Some(*step)
    }

    /// Eleven numbers and fifteen numbers fall into rows of their own.
    fn class(&self) -> &'static str {
        if self.steps().len() > 11 { "scale-15" } else { "scale-11" }
    }

    fn described_by(&self) -> Option<String> {
        described_by(&self.name, self.hint.is_some() || self.anchors.is_some(), self.error.is_some())
    }

    /// This question's line in the summary.
    pub fn problem(&self) -> Option<Problem> {
        problem(&self.name, &self.label, self.error.as_deref())
    }
}

/// One line of the summary: it leads to its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Id of the field.
    pub field: String,
    /// Its label.
    pub label: String,
    /// What is wrong.
    pub error: String,
}

/// The summary above a form that cannot go on. Empty when nothing is wrong; then it draws nothing.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "look/problems.html")]
pub struct Problems {
    /// "Er zijn nog 2 dingen nodig".
    pub title: String,
    /// What to do with the list.
    pub hint: String,
    /// The lines, in the order of the fields.
    pub lines: Vec<Problem>,
}

impl Problems {
    /// The summary of these lines, in these words.
    pub fn new(words: kadans_text::Words, lines: Vec<Problem>) -> Problems {
        Problems { title: words.count("form-problems", lines.len()), hint: words.text("form-problems-hint"), lines }
    }
}

fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    let ids: Vec<String> = [(hint, "hint"), (error, "error")]
        .into_iter()
        .filter(|(present, _)| *present)
        .map(|(_, part)| format!("{name}-{part}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn problem(name: &str, label: &str, error: Option<&str>) -> Option<Problem> {
    let error = error?.to_owned();
    Some(Problem { field: name.to_owned(), label: label.to_owned(), error })
}
