//! Answer sheets and expectations in one line each.
//!
//! A sheet assigns answers to items, later ones over earlier: `*=1 17 19 20=_` is 1 everywhere and nothing at three items; `i%5` answers
//! each item with its number modulo 5; `(4 1 4)` lists the answers from item 1 on. An expectation names scales: `total=24/positive` is a
//! value with its band, `+1` counts imputed answers, `none` is no score.

use super::instrument;
use kadans_instrument::{AnswerProblem, Answers, CutoffSet, Instrument, ItemId, Points, Scores, Steps, score};

/// One row per line: `sheet | expectation | safety items raised`, where the last column may be left out.
/// `error` expects the sheet to be refused.
pub fn check(id: &str, rows: &str) {
    check_banded(instrument(id), instrument(id).default_cutoffs(), rows);
}

/// The same under a chosen set of cut-offs.
pub fn check_banded(instrument: &Instrument, cutoffs: Option<&CutoffSet>, rows: &str) {
    for row in rows.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let scored = answers(instrument, cells[0]).and_then(|answers| score(instrument, &answers));
        let Ok(scores) = scored else {
            assert_eq!(cells[1], "error", "{row}: {scored:?}");
            continue;
        };
        assert_eq!(shown(&scores, cutoffs, cells[1]), cells[1], "{row}");
        if let Some(safety) = cells.get(2) {
            let raised: Vec<String> = scores.safety.raised.iter().map(ItemId::to_string).collect();
            assert_eq!(raised.join(" "), *safety, "{row}");
        }
    }
}

/// The answers of a sheet. A leading `research:` allows the finer steps of research.
pub fn answers(instrument: &Instrument, sheet: &str) -> Result<Answers, AnswerProblem> {
    let (steps, sheet) = sheet.strip_prefix("research:").map_or((Steps::Ordinary, sheet), |rest| (Steps::Research, rest));
    let all: Vec<ItemId> = instrument.items.iter().map(|item| item.id).collect();
    let mut given: Vec<(ItemId, Option<Points>)> = Vec::new();
    for (items, answer) in assignments(&all, sheet.trim()) {
        for item in items {
            given.retain(|(earlier, _)| *earlier != item);
            given.push((item, answer(item)));
        }
    }
    Answers::collect(given).map(|answers| answers.in_steps(steps))
}

type Assignment = (Vec<ItemId>, Box<dyn Fn(ItemId) -> Option<Points>>);

fn assignments(all: &[ItemId], sheet: &str) -> Vec<Assignment> {
    if let Some(modulus) = sheet.strip_prefix("i%") {
        let modulus: u8 = modulus.parse().unwrap();
        return vec![(all.to_vec(), Box::new(move |item| Some(Points::whole(i16::from(item.printed_number() % modulus)))))];
    }
    if let Some(list) = sheet.strip_prefix('(') {
        let answers = list.trim_end_matches(')').split_whitespace().map(answer);
        return (1..).map(ItemId::number).zip(answers).map(|(item, answer)| (vec![item], fixed(answer))).collect();
    }
    let mut waiting = Vec::new();
    let mut assignments = Vec::new();
    for word in sheet.split_whitespace() {
        let (name, value) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(answer(value))));
        waiting.extend(items(all, name));
        if let Some(value) = value {
            assignments.push((std::mem::take(&mut waiting), fixed(value)));
        }
    }
    assignments
}

fn fixed(answer: Option<Points>) -> Box<dyn Fn(ItemId) -> Option<Points>> {
    Box::new(move |_| answer)
}

fn answer(text: &str) -> Option<Points> {
    (text != "_").then(|| text.parse().unwrap())
}

fn items(all: &[ItemId], name: &str) -> Vec<ItemId> {
    match name.split_once('-') {
        _ if name == "*" => all.to_vec(),
        Some((first, last)) => (first.parse().unwrap()..=last.parse().unwrap()).map(ItemId::number).collect(),
        None => vec![name.parse().unwrap()],
    }
}

/// The scales an expectation names, as they came out.
fn shown(scores: &Scores, cutoffs: Option<&CutoffSet>, expected: &str) -> String {
    let scale = |word: &str| {
        let id = word.split('=').next().unwrap().parse().unwrap();
        let score = scores.scale(&id).unwrap_or_else(|| panic!("scale {id} was not scored"));
        let value = score.value.as_ref().map_or("none".to_owned(), Points::to_string);
        let band = score.value.as_ref().ok().and_then(|value| cutoffs?.band(&id, *value));
        let band = band.filter(|_| word.contains('/')).map(|band| format!("/{}", band.label)).unwrap_or_default();
        let imputed = if score.imputed > 0 { format!("+{}", score.imputed) } else { String::new() };
        format!("{id}={value}{band}{imputed}")
    };
    expected.split_whitespace().map(scale).collect::<Vec<_>>().join(" ")
}
