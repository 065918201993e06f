//! The questions of a programme as fields on a page, and the answers back from it.
//!
//! A programme says ids, kinds and ranges ([`kadans_plan::Form`]); the words stand in its own texts under `<programme>-<id>`, with
//! `-hint` for what stands below and `-<code>` for each choice. In the page every name begins with `q_`, so that no question takes
//! the name of a page's own field. A question that depends on another answer comes and goes: with a script at once, without one
//! when the form is sent. What was typed in a question that is not asked any more stays, hidden, and is no answer.

mod draw;
mod fill;
mod read;
mod said;
#[cfg(test)]
mod tests;

pub use draw::{Questions, Surface};
pub use fill::pairs;
pub use read::Answers;
pub use said::written;

use crate::filled::Filled;
use crate::reading::Wrong;
use kadans_plan::form::{Field, FieldProblem};
use kadans_plan::{Form, programme::ProgrammeId};
use kadans_text::Words;

/// A form about to be asked, in the words of its programme.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    w: Words,
    programme: &'a str,
    form: &'a Form,
}

/// The name of a question in a page.
pub fn name(id: &str) -> String {
    format!("q_{id}")
}

impl<'a> Asking<'a> {
    /// This form of this programme, for this reader.
    pub fn new(w: Words, programme: &'a ProgrammeId, form: &'a Form) -> Asking<'a> {
        Asking { w, programme: &programme.0, form }
    }

    /// The question of a field.
    pub fn label(&self, id: &str) -> String {
        self.w.text(&self.key(id))
    }

    /// The words of one answer of a field.
    pub fn option(&self, id: &str, code: &str) -> String {
        self.w.text(&format!("{}-{}", self.key(id), hyphens(code)))
    }

    /// Every sentence about what is wrong, by the name of its field.
    pub fn wrong(&self, problems: &[FieldProblem]) -> Wrong {
        let one = |problem: &FieldProblem| (name(&problem.field), said::said(self, problem));
        Wrong::of_all(problems.iter().map(one).collect())
    }

    /// The label behind a name in the page; for the summary of what is wrong.
    pub fn label_of(&self, name: &str) -> Option<String> {
        let id = name.strip_prefix("q_")?;
        self.form.field(id).map(|field| self.label(field.id))
    }

    /// What was filled in, as answers.
    pub fn read(&self, filled: &Filled) -> Answers {
        read::read(self, filled)
    }

    /// The fields, with what was filled in and what is wrong.
    pub fn draw(&self, filled: &Filled, wrong: &Wrong, surface: Surface) -> Questions {
        draw::draw(self, filled, wrong, surface)
    }

    /// One question alone.
    pub fn draw_one(&self, filled: &Filled, wrong: &Wrong, id: &str) -> Questions {
        draw::draw_one(self, filled, wrong, id)
    }

    fn key(&self, id: &str) -> String {
        format!("{}-{}", self.programme, hyphens(id))
    }

    /// A sentence that a programme may leave out.
    fn perhaps(&self, key: &str) -> Option<String> {
        self.w.has(key).then(|| self.w.text(key))
    }

    fn unit(&self, field: &Field) -> Option<String> {
        field.unit.map(|unit| self.w.text(&format!("unit-{}", hyphens(unit))))
    }
}

fn hyphens(id: &str) -> String {
    id.replace(['_', '.'], "-").to_lowercase()
}
