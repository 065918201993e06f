//! The reviewed cases, and complaints told in one line.

use kadans_guide::{Advice, Answers, Complaint, Flag, Input, Pattern};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The cases of `docs/examples/triage-cases.csv`, each by column.
pub fn cases() -> Vec<BTreeMap<String, String>> {
    let text = include_str!("../../../../docs/examples/triage-cases.csv");
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let columns = lines.next().unwrap();
    lines.map(|cells| columns.iter().cloned().zip(cells).collect()).collect()
}

/// The complaint in a row of cells.
pub fn complaint_of(row: &BTreeMap<String, String>) -> Complaint {
    let mut answers = Answers::default();
    for (column, cell) in row.iter().filter(|(_, cell)| !cell.is_empty()) {
        answers = match (Input::named(column), column.as_str()) {
            (Some(input), _) => answers.with(input, input.read(cell).unwrap()),
            (None, "patterns") => {
                cell.split(';').fold(answers, |answers, slug| answers.pattern(Pattern::from_slug(slug).unwrap()))
            }
            (None, "flags") => cell.split(';').fold(answers, |answers, slug| answers.flag(Flag::from_slug(slug).unwrap())),
            (None, _) => answers,
        };
    }
    Complaint::new(answers).unwrap()
}

/// A complaint in a few words, the way the tables of this manual write it: `ankle sudden d0 p4 bear_weight=none bone_tenderness ?fever`.
pub fn told(words: &str) -> Answers {
    let mut words = words.split_whitespace();
    let place = words.next().unwrap();
    let answers = Answers::default().with(Input::Region, Input::Region.read(place).unwrap());
    words.fold(answers, |answers, word| {
        if let Some((input, value)) = word.split_once('=') {
            let input = Input::named(input).unwrap();
            return answers.with(input, input.read(value).unwrap());
        }
        match word.split_at(1) {
            ("?", flag) => answers.unsure(Flag::from_slug(flag).unwrap()),
            ("d", days) if days.parse::<i32>().is_ok() => answers.with(Input::DurationDays, days.parse().unwrap()),
            ("p", pain) if pain.parse::<i32>().is_ok() => answers.with(Input::PainNrs, pain.parse().unwrap()),
            _ if Input::Onset.read(word).is_ok() => answers.with(Input::Onset, Input::Onset.read(word).unwrap()),
            _ => answers.with(Input::named(word).unwrap_or_else(|| panic!("{word} is no input")), 1),
        }
    })
}

/// Advice in the words of the cases: `level · exclude · likely(severity) · run · rules`.
pub fn said(advice: &Advice) -> String {
    let list = |slugs: Vec<&str>| if slugs.is_empty() { "-".to_owned() } else { slugs.join(";") };
    let mut likely = advice.first().map_or("unclassified", |one| one.condition).to_owned();
    if let Some(severity) = advice.first().and_then(|one| one.severity) {
        write!(likely, "({severity})").unwrap();
    }
    let exclude = list(advice.exclude.iter().map(|pattern| pattern.slug()).collect());
    let fired = list(advice.fired.iter().map(|fired| fired.rule).collect());
    format!("{} · {exclude} · {likely} · {} · {fired}", advice.urgency.slug(), advice.run.slug())
}

/// As [`said`], with every label and its points: what the tables of vectors hold.
pub fn whole(advice: &Advice) -> String {
    let points = advice.likely.iter().map(|one| format!("{}:{}", one.condition, one.points)).collect::<Vec<_>>().join(",");
    format!("{} · {}", said(advice), if points.is_empty() { "-" } else { &points })
}
