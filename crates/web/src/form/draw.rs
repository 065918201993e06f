//! Questions as fields: rows of yes and no that the eye can run down, numbers side by side, cards to choose from.

use super::read::{NONE_OF_THESE, UNKNOWN};
use super::said::{bounds, written};
use super::{Asking, hyphens, name};
use crate::filled::Filled;
use crate::look::{Choice, Choices, Field as Blank, FieldKind, Scale};
use crate::reading::Wrong;
use askama::Template;
use askama::filters::HtmlSafe;
use kadans_plan::form::{Field, Kind};

/// On a phone a range of so few whole numbers is a row to press.
const ROW_OF_NUMBERS: i64 = 15;

/// Where a form is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// Dense, by keyboard.
    Desk,
    /// By thumb.
    Phone,
}

/// All questions of a form that are asked now.
#[derive(Template)]
#[template(path = "form/questions.html")]
pub struct Questions {
    /// The parts of the form under their headings.
    pub sections: Vec<Section>,
    /// Typed in questions that are not asked any more.
    pub kept: Vec<(String, String)>,
    /// Some questions come and go with the answers to others.
    pub branches: bool,
}

impl HtmlSafe for Questions {}

/// Questions under one heading.
pub struct Section {
    /// The id of the part.
    pub id: &'static str,
    /// The heading; `None` when the programme gives the part no name.
    pub heading: Option<String>,
    /// What stands below the heading.
    pub hint: Option<String>,
    /// The questions, grouped by how they look.
    pub parts: Vec<Part>,
}

/// Questions that look alike.
pub enum Part {
    /// Yes or no, one a row.
    Rows(Vec<Row>),
    /// To fill in, side by side.
    Fields(Vec<Blank>),
    /// To choose from.
    Choices(Choices),
    /// A number to press.
    Scale(Scale),
}

/// A question with its answers in columns.
pub struct Row {
    /// Its name in the form.
    pub name: String,
    /// The question.
    pub text: String,
    /// What it means.
    pub hint: Option<String>,
    /// Value, words, and whether it is chosen.
    pub answers: Vec<(&'static str, String, bool)>,
    /// What is wrong.
    pub error: Option<String>,
    /// Other questions depend on it.
    pub drives: bool,
    /// It depends on another question.
    pub follows: bool,
}

/// Draws the form.
pub fn draw(asking: &Asking<'_>, filled: &Filled, wrong: &Wrong, surface: Surface) -> Questions {
    let facts = asking.read(filled).facts;
    let pen = Pen { asking, filled, wrong, surface };
    let asked = |field: &&Field| field.is_asked(&facts);
    let section = |section: &kadans_plan::form::Section| {
        let heading = format!("{}-section-{}", asking.programme, hyphens(section.id));
        Section {
            id: section.id,
            heading: asking.perhaps(&heading),
            hint: asking.perhaps(&format!("{heading}-hint")),
            parts: section.fields.iter().filter(asked).fold(Vec::new(), |parts, field| pen.add(parts, field)),
        }
    };
    let hidden = asking.form.fields().filter(|field| !asked(field));
    let kept = hidden.flat_map(|field| filled.all(&name(field.id)).into_iter().map(|value| (name(field.id), value.to_owned())));
    Questions {
        sections: asking.form.sections.iter().map(section).filter(|section| !section.parts.is_empty()).collect(),
        kept: kept.filter(|(_, value)| !value.is_empty()).collect(),
        branches: asking.form.fields().any(|field| field.asked_when.is_some()),
    }
}

/// Draws one question; the answers to the others travel along unseen. On a phone, because that is where one question stands alone.
pub fn draw_one(asking: &Asking<'_>, filled: &Filled, wrong: &Wrong, id: &str) -> Questions {
    let pen = Pen { asking, filled, wrong, surface: Surface::Phone };
    let parts = asking.form.field(id).map_or_else(Vec::new, |field| pen.add(Vec::new(), field));
    let others = asking.form.fields().filter(|field| field.id != id);
    let kept = others.flat_map(|field| filled.all(&name(field.id)).into_iter().map(|value| (name(field.id), value.to_owned())));
    Questions {
        sections: vec![Section { id: "check", heading: None, hint: None, parts }],
        kept: kept.filter(|(_, value)| !value.is_empty()).collect(),
        branches: false,
    }
}

struct Pen<'a> {
    asking: &'a Asking<'a>,
    filled: &'a Filled,
    wrong: &'a Wrong,
    surface: Surface,
}

impl Pen<'_> {
    /// Joins the last part when it looks alike.
    fn add(&self, mut parts: Vec<Part>, field: &Field) -> Vec<Part> {
        match (&field.kind, parts.last_mut()) {
            (Kind::YesNo, Some(Part::Rows(rows))) if self.surface == Surface::Desk => rows.push(self.row(field)),
            (Kind::YesNo, _) if self.surface == Surface::Desk => parts.push(Part::Rows(vec![self.row(field)])),
            (Kind::YesNo | Kind::Choice(_) | Kind::Several(_), _) => parts.push(Part::Choices(self.choices(field))),
            (Kind::Whole { low, high }, _) if self.is_pressed(field, *low, *high) => {
                parts.push(Part::Scale(self.scale(field, *low, *high)));
            }
            (_, Some(Part::Fields(fields))) => fields.push(self.field(field)),
            _ => parts.push(Part::Fields(vec![self.field(field)])),
        }
        parts
    }

    fn is_pressed(&self, field: &Field, low: i64, high: i64) -> bool {
        self.surface == Surface::Phone && field.unit.is_none() && low >= 0 && high <= 20 && high - low < ROW_OF_NUMBERS
    }

    fn drives(&self, field: &Field) -> bool {
        self.asking.form.fields().any(|other| other.asked_when.as_ref().is_some_and(|(id, _)| *id == field.id))
    }

    fn yes_no(&self) -> [(&'static str, String); 3] {
        let w = self.asking.w;
        [("yes", w.text("word-yes")), ("no", w.text("word-no")), (UNKNOWN, w.text("form-unknown"))]
    }

    fn row(&self, field: &Field) -> Row {
        let (name, chosen) = (name(field.id), self.filled.get(&name(field.id)));
        Row {
            text: self.asking.label(field.id),
            hint: self.hint(field),
            answers: self.yes_no().map(|(value, text)| (value, text, value == chosen)).into(),
            error: self.wrong.of(&name),
            drives: self.drives(field),
            follows: field.asked_when.is_some(),
            name,
        }
    }

    fn choices(&self, field: &Field) -> Choices {
        let name = name(field.id);
        let ticked = self.filled.all(&name);
        let mut options: Vec<(&str, String)> = match &field.kind {
            Kind::Choice(codes) | Kind::Several(codes) => {
                codes.iter().map(|code| (*code, self.asking.option(field.id, code))).collect()
            }
            _ => self.yes_no().into(),
        };
        if matches!(field.kind, Kind::Several(_)) {
            options.push((NONE_OF_THESE, self.asking.w.text("form-none-of-these")));
        }
        let offer = |(value, text): (&str, String)| Choice {
            hint: self.asking.perhaps(&format!("{}-{}-hint", self.asking.key(field.id), hyphens(value))),
            chosen: ticked.contains(&value),
            value: value.to_owned(),
            text,
        };
        Choices {
            label: self.asking.label(field.id),
            hint: self.hint(field),
            options: options.into_iter().map(offer).collect(),
            error: self.wrong.of(&name),
            required: field.required,
            several: matches!(field.kind, Kind::Several(_)),
            drives: self.drives(field),
            name,
        }
    }

    fn scale(&self, field: &Field, low: i64, high: i64) -> Scale {
        let key = self.asking.key(field.id);
        let end = |which: &str| self.asking.perhaps(&format!("{key}-{which}"));
        Scale {
            label: self.asking.label(field.id),
            hint: self.hint(field),
            low: low as u8,
            high: high as u8,
            anchors: end("least").zip(end("most")),
            chosen: self.filled.get(&name(field.id)).trim().parse().ok(),
            error: self.wrong.of(&name(field.id)),
            required: field.required,
            name: name(field.id),
        }
    }

    fn field(&self, field: &Field) -> Blank {
        let name = name(field.id);
        let kind = match &field.kind {
            Kind::Whole { .. } => FieldKind::Whole,
            Kind::Decimal { .. } => FieldKind::Decimal,
            Kind::Date => FieldKind::Date,
            Kind::Text => FieldKind::Lines,
            Kind::YesNo | Kind::Choice(_) | Kind::Several(_) => FieldKind::Line,
        };
        Blank {
            hint: self.hint_with_range(field),
            unit: self.asking.unit(field),
            required: field.required,
            ..Blank::new(kind, name.clone(), self.asking.label(field.id))
        }
        .filled(self.filled.get(&name))
        .wrong(self.wrong.of(&name))
    }

    fn hint(&self, field: &Field) -> Option<String> {
        self.asking.perhaps(&format!("{}-hint", self.asking.key(field.id)))
    }

    /// What the programme says about it, the range, and that it may stay empty.
    fn hint_with_range(&self, field: &Field) -> Option<String> {
        let w = self.asking.w;
        let range = bounds(&field.kind)
            .map(|(low, high)| w.with("form-range", &[("low", written(w, low).into()), ("high", written(w, high).into())]));
        // What is left empty takes what is usual; then there is nothing to say.
        let open = !field.required && field.usual.is_none();
        let optional = (open && self.surface == Surface::Desk).then(|| w.text("word-optional"));
        let said: Vec<String> = [self.hint(field), range, optional].into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" · "))
    }
}
