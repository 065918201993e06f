//! The rule book as the phone gets it: every condition spelled out, no code.

use kadans_guide::{AskKind, Book, Choosable, Domain, Input, Label, NoRun, Predicate, Question, Rule, Urgency, text_key};
use serde::Serialize;
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

/// The form of the export; raised when a reader would have to change.
const FORM: u32 = 1;

/// The whole rule book.
#[derive(Debug, Serialize)]
pub struct BookForm<'a> {
    form: u32,
    version: u32,
    threshold: u8,
    levels: &'static [&'static str],
    inputs: Vec<InputForm>,
    rules: Vec<RuleForm<'a>>,
    outside: &'static str,
    unsure: UnsureForm,
    labels: Vec<LabelForm<'a>>,
    no_run: Vec<NoRunForm<'a>>,
    questions: Vec<QuestionForm<'a>>,
    again: QuestionForm<'a>,
}

impl<'a> BookForm<'a> {
    /// The form of this book.
    pub fn new(book: &'a Book) -> BookForm<'a> {
        BookForm {
            form: FORM,
            version: book.version,
            threshold: book.threshold,
            levels: Urgency::SLUGS,
            inputs: Input::all().map(InputForm::new).collect(),
            rules: book.rules.iter().map(RuleForm::new).collect(),
            outside: kadans_guide::OUTSIDE,
            unsure: UnsureForm {
                emergency: kadans_guide::UNSURE_EMERGENCY,
                other: kadans_guide::UNSURE,
                card: kadans_guide::UNSURE_CARD,
            },
            labels: book.labels.iter().map(LabelForm::new).collect(),
            no_run: book.no_run.iter().map(NoRunForm::new).collect(),
            questions: book.questions.iter().map(QuestionForm::new).collect(),
            again: QuestionForm::new(&book.again),
        }
    }
}

#[derive(Debug, Serialize)]
struct UnsureForm {
    emergency: &'static str,
    other: &'static str,
    card: &'static str,
}

#[derive(Debug, Serialize)]
struct InputForm {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    codes: Option<&'static [&'static str]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    up_to: Option<i32>,
    default: Option<Value>,
    kind: &'static str,
}

impl InputForm {
    fn new(input: Input) -> InputForm {
        let (codes, up_to) = match input.domain() {
            Domain::OneOf(codes) => (Some(codes), None),
            Domain::UpTo(most) => (None, Some(most)),
        };
        let kind = match input {
            Input::Pattern(_) => "pattern",
            Input::Flag(_) => "flag",
            _ => "single",
        };
        InputForm { name: input.name(), codes, up_to, default: input.default().map(|value| written(input, value)), kind }
    }
}

/// A value as it is written: a code, or a number.
pub(super) fn written(input: Input, value: i32) -> Value {
    match input.domain() {
        Domain::OneOf(_) => input.written(value).into(),
        Domain::UpTo(_) => value.into(),
    }
}

#[derive(Debug, Serialize)]
struct RuleForm<'a> {
    id: &'static str,
    level: &'static str,
    when: When<'a>,
    exclude: Vec<ExcludeForm<'a>>,
    card: &'static str,
    text: String,
}

impl<'a> RuleForm<'a> {
    fn new(rule: &'a Rule) -> RuleForm<'a> {
        let exclude = rule.exclude.iter().map(|(when, pattern)| ExcludeForm { when: When(when), pattern: pattern.slug() });
        RuleForm {
            id: rule.id,
            level: rule.urgency.slug(),
            when: When(&rule.when),
            exclude: exclude.collect(),
            card: rule.card,
            text: text_key::rule(rule.id),
        }
    }
}

#[derive(Debug, Serialize)]
struct ExcludeForm<'a> {
    when: When<'a>,
    pattern: &'static str,
}

#[derive(Debug, Serialize)]
struct LabelForm<'a> {
    condition: &'static str,
    when: When<'a>,
    features: Vec<FeatureForm<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    severity: Vec<SeverityForm<'a>>,
    card: &'static str,
}

impl<'a> LabelForm<'a> {
    fn new(label: &'a Label) -> LabelForm<'a> {
        let features = label.features.iter().map(|feature| FeatureForm { points: feature.points, when: When(&feature.when) });
        let severity = label.severity.iter().map(|(when, severity)| SeverityForm { when: When(when), severity });
        LabelForm {
            condition: label.condition,
            when: When(&label.when),
            features: features.collect(),
            severity: severity.collect(),
            card: label.card,
        }
    }
}

#[derive(Debug, Serialize)]
struct FeatureForm<'a> {
    points: u8,
    when: When<'a>,
}

#[derive(Debug, Serialize)]
struct SeverityForm<'a> {
    when: When<'a>,
    severity: &'static str,
}

#[derive(Debug, Serialize)]
struct NoRunForm<'a> {
    id: &'static str,
    when: When<'a>,
    card: &'static str,
    text: String,
}

impl<'a> NoRunForm<'a> {
    fn new(one: &'a NoRun) -> NoRunForm<'a> {
        NoRunForm { id: one.id, when: When(&one.when), card: one.card, text: text_key::rule(one.id) }
    }
}

#[derive(Debug, Serialize)]
struct QuestionForm<'a> {
    id: &'static str,
    kind: &'static str,
    when: When<'a>,
    text: String,
    options: Vec<OptionForm<'a>>,
}

impl<'a> QuestionForm<'a> {
    fn new(question: &'a Question) -> QuestionForm<'a> {
        let kind = match question.kind {
            AskKind::One => "one",
            AskKind::Many => "many",
            AskKind::Number => "number",
        };
        let options = question.options.iter().map(|option| OptionForm::new(question, option)).collect();
        QuestionForm { id: question.id, kind, when: When(&question.when), text: text_key::question(question), options }
    }
}

#[derive(Debug, Serialize)]
struct OptionForm<'a> {
    id: &'static str,
    when: When<'a>,
    sets: Map<String, Value>,
    lead: &'static str,
    may_be_unsure: bool,
    text: String,
}

impl<'a> OptionForm<'a> {
    fn new(question: &Question, option: &'a Choosable) -> OptionForm<'a> {
        let sets = option.sets.iter().map(|(input, value)| (input.name().to_owned(), written(*input, *value)));
        OptionForm {
            id: option.id,
            when: When(&option.when),
            sets: sets.collect(),
            lead: option.sets.first().map_or("", |(input, _)| input.name()),
            may_be_unsure: option.flag().is_some(),
            text: text_key::option(question, option),
        }
    }
}

/// A condition: `{"all": […]}`, `{"any": […]}`, `{"not": …}`, `{"count": 2, "of": […]}`, `{"is": "onset", "in": ["sudden"]}`,
/// `{"at_least": "pain_nrs", "value": 6}`, `{"at_most": …, "value": …}`, `{"fires": "E02"}`, `{"unclassified": true}`.
#[derive(Debug)]
struct When<'a>(&'a Predicate);

impl Serialize for When<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let inner = |of: &'_ [Predicate]| of.iter().map(When).map(serde_json::to_value).collect::<Result<Vec<_>, _>>();
        let inner = |of| inner(of).map_err(serde::ser::Error::custom);
        match self.0 {
            Predicate::All(of) => map.serialize_entry("all", &inner(of)?)?,
            Predicate::Any(of) => map.serialize_entry("any", &inner(of)?)?,
            Predicate::Not(this) => map.serialize_entry("not", &When(this))?,
            Predicate::Count(least, of) => {
                map.serialize_entry("count", least)?;
                map.serialize_entry("of", &inner(of)?)?;
            }
            Predicate::Is(input, values) => {
                let values: Vec<Value> = values.iter().map(|value| written(*input, *value)).collect();
                map.serialize_entry("is", input.name())?;
                map.serialize_entry("in", &values)?;
            }
            Predicate::AtLeast(input, low) => {
                map.serialize_entry("at_least", input.name())?;
                map.serialize_entry("value", low)?;
            }
            Predicate::AtMost(input, high) => {
                map.serialize_entry("at_most", input.name())?;
                map.serialize_entry("value", high)?;
            }
            Predicate::Fires(rule) => map.serialize_entry("fires", rule)?,
            Predicate::Unclassified => map.serialize_entry("unclassified", &true)?,
        }
        map.end()
    }
}
