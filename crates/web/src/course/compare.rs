//! Two versions of a dose side by side: number by number, and the sessions week by week.

use super::{minutes, text_of};
use askama::Template;
use askama::filters::HtmlSafe;
use kadans_content::say;
use kadans_plan::Dose;
use kadans_text::Words;

/// What is the same and what differs.
#[derive(Template)]
#[template(path = "course/compared.html")]
pub struct Compared {
    /// What the older version is called.
    pub before: String,
    /// What the newer version is called.
    pub after: String,
    /// The numbers of either.
    pub numbers: Vec<Pair>,
    /// The weeks of either.
    pub weeks: Vec<Pair>,
    w: Words,
}

impl HtmlSafe for Compared {}

/// A line of the comparison.
pub struct Pair {
    /// Which number, or which week.
    pub name: String,
    /// In the older version.
    pub before: String,
    /// In the newer version.
    pub after: String,
    /// They are not the same.
    pub differs: bool,
}

impl Compared {
    /// The older version beside the newer one, each with what it is called.
    pub fn of(w: Words, before: (String, &Dose), after: (String, &Dose)) -> Compared {
        let (numbers, weeks) = (numbers(w, before.1, after.1), weeks(w, before.1, after.1));
        Compared { before: before.0, after: after.0, numbers, weeks, w }
    }

    fn tables(&self) -> [&[Pair]; 2] {
        [&self.numbers, &self.weeks]
    }

    /// How many lines differ.
    pub fn differences(&self) -> usize {
        self.numbers.iter().chain(&self.weeks).filter(|pair| pair.differs).count()
    }
}

impl Pair {
    fn new(name: String, before: String, after: String) -> Pair {
        Pair { differs: before != after, name, before, after }
    }
}

/// Every number of the newer version, then those that only the older one had.
fn numbers(w: Words, before: &Dose, after: &Dose) -> Vec<Pair> {
    let value = |dose: &Dose, id: &str| {
        let number = dose.numbers.iter().find(|number| number.id == id);
        number.map_or_else(|| w.text("word-none"), |number| say::sentence(w, &number.value))
    };
    let gone = before.numbers.iter().filter(|old| after.numbers.iter().all(|new| new.id != old.id));
    let ids = after.numbers.iter().chain(gone).map(|number| number.id);
    ids.map(|id| Pair::new(text_of(w, &after.programme, "number", id), value(before, id), value(after, id))).collect()
}

fn weeks(w: Words, before: &Dose, after: &Dose) -> Vec<Pair> {
    let last = [before, after].iter().flat_map(|dose| &dose.sessions).map(|session| session.week).max().unwrap_or(0);
    (1..=last).map(|week| Pair::new(w.count("chart-week", week), week_told(w, before, week), week_told(w, after, week))).collect()
}

/// "3 sessions, 95 minutes".
fn week_told(w: Words, dose: &Dose, week: u16) -> String {
    let sessions = || dose.sessions.iter().filter(move |session: &&kadans_plan::Session| session.week == week);
    let total: u32 = sessions().map(|session| session.total_s).sum();
    match sessions().count() {
        0 => w.text("word-none"),
        n => w.with("compare-week", &[("n", n.into()), ("min", minutes(total).into())]),
    }
}
