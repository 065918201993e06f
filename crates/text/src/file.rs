//! One file of sentences, and the files embedded in this binary.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rust_embed::RustEmbed;

use crate::{Language, Problem, TextProblem};

#[derive(RustEmbed)]
#[folder = "../../content/locales"]
struct Locales;

/// A file of sentences before it is read: where it lies below `content/`, and its words.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Path below `content/`, such as `locales/nl/common.ftl`.
    pub path: String,
    /// The whole file.
    pub source: String,
}

impl TextFile {
    /// The files embedded in this binary, in the order of their paths.
    pub fn embedded() -> Vec<TextFile> {
        Locales::iter().filter_map(|name| TextFile::take(&name)).collect()
    }

    fn take(name: &str) -> Option<TextFile> {
        let source = String::from_utf8_lossy(&Locales::get(name)?.data).into_owned();
        Some(TextFile { path: format!("locales/{name}"), source })
    }

    fn language(&self) -> Option<Language> {
        let (_, below) = self.path.split_once("locales/")?;
        let (folder, name) = below.split_once('/')?;
        Language::ALL.into_iter().find(|language| language.code() == folder && name.ends_with(".ftl"))
    }

    /// Reads the sentences. Every unreadable stretch is a problem of its own.
    pub(crate) fn read(self) -> Result<ReadFile, Vec<TextProblem>> {
        let Some(language) = self.language() else {
            return Err(vec![problem_at(&self, 0..0, Problem::NotRead)]);
        };
        match FluentResource::try_new(self.source.clone()) {
            Ok(resource) => Ok(ReadFile { sentences: sentences(&self, &resource), language, resource }),
            Err((_, errors)) => Err(errors
                .into_iter()
                .map(|error| problem_at(&self, error.pos, Problem::Unreadable(error.kind.to_string())))
                .collect()),
        }
    }
}

/// A file of sentences after it was read.
pub(crate) struct ReadFile {
    pub language: Language,
    pub resource: FluentResource,
    pub sentences: Vec<Sentence>,
}

/// What the checks know about one sentence.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub file: String,
    pub line: usize,
    pub key: String,
    pub variables: BTreeSet<String>,
    pub borrows: BTreeSet<String>,
    pub chooses: bool,
}

fn sentences(file: &TextFile, resource: &FluentResource) -> Vec<Sentence> {
    resource.entries().filter_map(|entry| sentence(file, entry)).collect()
}

fn sentence(file: &TextFile, entry: &Entry<&str>) -> Option<Sentence> {
    let (key, pattern) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()?),
        Entry::Term(term) => (format!("-{}", term.id.name), &term.value),
        _ => return None,
    };
    let mut sentence = Sentence {
        file: file.path.clone(),
        line: line_of_key(&file.source, &key),
        key,
        variables: BTreeSet::new(),
        borrows: BTreeSet::new(),
        chooses: false,
    };
    sentence.look_into(pattern);
    Some(sentence)
}

impl Sentence {
    fn look_into(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.look_at(expression);
            }
        }
    }

    fn look_at(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.look_at_inline(inline),
            Expression::Select { selector, variants } => {
                self.chooses = true;
                self.look_at_inline(selector);
                variants.iter().for_each(|variant| self.look_into(&variant.value));
            }
        }
    }

    fn look_at_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.borrows.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.borrows.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.look_at(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.look_at_inline(argument));
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    pub(crate) fn has(&self, problem: Problem) -> TextProblem {
        TextProblem { file: self.file.clone(), line: self.line, key: self.key.clone(), problem }
    }
}

/// An entry starts at the beginning of a line with its key and an equals sign.
fn line_of_key(source: &str, key: &str) -> usize {
    let starts = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(starts).map_or(1, |index| index + 1)
}

fn problem_at(file: &TextFile, place: Range<usize>, problem: Problem) -> TextProblem {
    let before = file.source.get(..place.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let shown = file.source.lines().nth(line - 1).unwrap_or_default();
    TextProblem { file: file.path.clone(), line, key: shown.trim().to_owned(), problem }
}
