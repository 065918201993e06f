use crate::decimal::Decimal;
use kadans_instrument::{Domain, Instrument, Item, Points, Wording};
use serde_json::{Map, Value, json};

const ORDINAL_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";

/// More answers than this are a number to type, not a list to choose from.
const CHOICES_MAX: usize = 21;

/// The instrument as a FHIR R4 `Questionnaire`; without a wording its items have numbers only.
pub fn export(instrument: &Instrument, wording: Option<&Wording>) -> Value {
    let mut form = json!({
        "resourceType": "Questionnaire",
        "name": instrument.id.as_str(),
        "version": instrument.version.to_string(),
        "status": "active",
        "subjectType": ["Patient"],
        "copyright": format!("{}; {}", instrument.licence.owner, instrument.licence.source.reference),
        "item": instrument.items.iter().map(|item| item_form(item, wording)).collect::<Vec<_>>(),
    });
    if let Some(wording) = wording {
        form["language"] = json!(wording.language);
    }
    form
}

fn item_form(item: &Item, wording: Option<&Wording>) -> Value {
    let mut form = answers(item);
    form.insert("linkId".to_owned(), json!(item.id.to_string()));
    if let Some(text) = wording.and_then(|wording| wording.text(item.id)) {
        form.insert("text".to_owned(), json!(text));
    }
    Value::Object(form)
}

fn answers(item: &Item) -> Map<String, Value> {
    let form = match choices(&item.domain) {
        Some(choices) => {
            json!({"type": "choice", "answerOption": choices.iter().map(|answer| option(item, *answer)).collect::<Vec<_>>()})
        }
        None => {
            json!({"type": "decimal", "extension": [bound(MIN_VALUE, item.domain.low()), bound(MAX_VALUE, item.domain.high())]})
        }
    };
    match form {
        Value::Object(form) => form,
        _ => Map::new(),
    }
}

fn option(item: &Item, answer: Points) -> Value {
    let worth = json!({"url": ORDINAL_VALUE, "valueDecimal": number(item.worth(answer))});
    json!({"valueCoding": {"code": answer.to_string(), "extension": [worth]}})
}

fn bound(url: &str, value: Points) -> Value {
    json!({"url": url, "valueDecimal": number(value)})
}

fn number(points: Points) -> Value {
    json!(Decimal::<100>(points.hundredths().into()))
}

fn choices(domain: &Domain) -> Option<Vec<Points>> {
    let answers = domain.answers();
    (answers.len() <= CHOICES_MAX).then_some(answers)
}
