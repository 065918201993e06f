//! A table of complaints, one a row, and the advice as rows.

use super::csv;
use kadans_guide::{Advice, AnswerProblem, Answers, Complaint, Flag, Input, Pattern};
use std::fmt;

/// First line of the answer.
pub const HEADER: &str = "case_id,level,exclude,likely,severity,run,rule_ids";
/// What the table says about the expected answer: passed over.
const EXPECTED: &[&str] =
    &["expected_level", "expected_exclude", "expected_likely", "expected_severity", "expected_run", "rule_ids"];

/// One complaint with the name of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The name.
    pub id: String,
    /// The complaint.
    pub complaint: Complaint,
}

/// What is wrong with a row or with the first line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct CaseProblem {
    /// Line of the table, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// Reads a table. Errors: every row that cannot be read. A word that nobody knows is never taken for "not filled in".
pub fn read_cases(table: &str) -> Result<Vec<Case>, Vec<CaseProblem>> {
    let mut rows = csv::rows(table);
    let Some((line, columns)) = rows.next() else {
        return Err(vec![wrong(1, "the table is empty; its first line names the columns")]);
    };
    let columns = Column::all(&columns).map_err(|problem| vec![wrong(line, problem)])?;
    let (mut cases, mut problems) = (Vec::new(), Vec::new());
    for (line, cells) in rows {
        match case(&columns, &cells) {
            Ok(case) => cases.push(case),
            Err(problem) => problems.push(wrong(line, problem)),
        }
    }
    if problems.is_empty() { Ok(cases) } else { Err(problems) }
}

fn wrong(line: usize, problem: impl fmt::Display) -> CaseProblem {
    CaseProblem { line, problem: problem.to_string() }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Id,
    Answer(Input),
    Patterns,
    Flags,
    Expected,
}

impl Column {
    fn all(names: &[String]) -> Result<Vec<Column>, String> {
        for (place, name) in names.iter().enumerate() {
            if names[..place].contains(name) {
                return Err(format!("the column `{name}` stands twice"));
            }
        }
        if !names.iter().any(|name| name == "case_id") {
            return Err("the column `case_id` is missing".to_owned());
        }
        names.iter().map(|name| Column::named(name).ok_or_else(|| format!("`{name}` is not a column of this table"))).collect()
    }

    fn named(name: &str) -> Option<Column> {
        match name {
            "case_id" => Some(Column::Id),
            "patterns" => Some(Column::Patterns),
            "flags" => Some(Column::Flags),
            _ if EXPECTED.contains(&name) => Some(Column::Expected),
            _ => Input::named(name).filter(|input| !matches!(input, Input::Pattern(_) | Input::Flag(_))).map(Column::Answer),
        }
    }
}

fn case(columns: &[Column], cells: &[String]) -> Result<Case, String> {
    if cells.len() != columns.len() {
        return Err(format!("{} cells under {} columns", cells.len(), columns.len()));
    }
    let (mut id, mut answers) = (String::new(), Answers::default());
    for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        match column {
            Column::Id => id.clone_from(cell),
            Column::Answer(input) => answers = answers.with(*input, input.read(cell).map_err(said)?),
            Column::Patterns => answers = listed(answers, cell, "patterns", Pattern::from_slug, Answers::pattern)?,
            Column::Flags => answers = listed(answers, cell, "flags", Flag::from_slug, Answers::flag)?,
            Column::Expected => {}
        }
    }
    if id.is_empty() {
        return Err("`case_id`: is missing".to_owned());
    }
    Ok(Case { id, complaint: Complaint::new(answers).map_err(said)? })
}

fn said(problem: AnswerProblem) -> String {
    problem.to_string()
}

fn listed<T>(
    answers: Answers,
    cell: &str,
    column: &str,
    from_slug: fn(&str) -> Option<T>,
    add: fn(Answers, T) -> Answers,
) -> Result<Answers, String> {
    cell.split(';').map(str::trim).filter(|slug| !slug.is_empty()).try_fold(answers, |answers, slug| {
        let known = from_slug(slug).ok_or_else(|| format!("`{column}`: `{slug}` is not one of them"))?;
        Ok(add(answers, known))
    })
}

/// The advice as a row under [`HEADER`].
pub fn verdict_line(id: &str, advice: &Advice) -> String {
    let list = |slugs: Vec<&str>| slugs.join(";");
    let first = advice.first();
    [
        csv::cell(id),
        advice.urgency.slug().to_owned(),
        list(advice.exclude.iter().map(|pattern| pattern.slug()).collect()),
        first.map_or("unclassified", |one| one.condition).to_owned(),
        first.and_then(|one| one.severity).unwrap_or_default().to_owned(),
        advice.run.slug().to_owned(),
        list(advice.fired.iter().map(|fired| fired.rule).collect()),
    ]
    .join(",")
}
