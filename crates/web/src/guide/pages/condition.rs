//! The page of a condition, section by section: facts become lists, sentences become blocks, and each carries its source.

use super::told::{self, Told};
use crate::exercise;
use crate::look::Why;
use crate::web::Web;
use kadans_content::{Condition, Outlook, Section};
use kadans_domain::CardId;
use kadans_guide::{CareRules, text_key};
use kadans_text::{Arg, Words};

/// A section of the page.
pub struct Part {
    /// Its heading, which is a question.
    pub title: String,
    /// A line that stands before the sentences, and lines of grades.
    pub lines: Vec<String>,
    /// Sentences with their sources.
    pub blocks: Vec<Told>,
    /// Lists, with one source for all of them.
    pub lists: Vec<List>,
    /// Where the lines and lists come from.
    pub source: Option<Why>,
    /// Addresses of drawings, each with its words.
    pub pictures: Vec<(String, String)>,
}

/// A short list.
pub struct List {
    /// Its heading; empty when the section's own says it.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// What goes on meanwhile, and the drawing that shows it.
const DRAWN: &[(&str, &str)] = &[
    ("cycling", "cycle"),
    ("cycling_low", "cycle"),
    ("cycling_heel_on_pedal", "cycle"),
    ("cycling_below_symptoms", "cycle"),
    ("cycling_pool_pain_free", "cycle"),
    ("easy_walking", "walk"),
    ("walk_next_day", "walk"),
    ("arm_swing_walking", "walk"),
];

/// A condition on its way to the page.
pub struct Page<'a> {
    pub web: &'a Web,
    pub w: Words,
    pub condition: &'a Condition,
}

impl Page<'_> {
    /// Every section, in reading order.
    pub fn parts(&self) -> Vec<Part> {
        Section::ALL.into_iter().map(|section| self.part(section)).collect()
    }

    fn part(&self, section: Section) -> Part {
        let title = self.w.text(section.text_key());
        let content = self.web.app().content();
        let sentences = self.condition.sections.get(&section).map_or(&[][..], Vec::as_slice);
        let blocks = told::blocks(self.w, content, &title, sentences);
        let (lines, lists, card) = match section {
            Section::Causes => (Vec::new(), self.list(text_key::cause, &self.condition.causes), &self.condition.card),
            Section::Prevention => {
                (Vec::new(), self.list(text_key::prevention, &self.condition.prevention), &self.condition.card)
            }
            Section::SelfCare => (Vec::new(), self.care(), &CardId(self.condition.care.card.clone())),
            Section::Outlook => (self.weeks(), Vec::new(), &self.condition.card),
            Section::Where | Section::Feel | Section::Treatment => (Vec::new(), Vec::new(), &self.condition.card),
        };
        let has_facts = !(lines.is_empty() && lists.is_empty());
        let source = has_facts.then(|| self.source(&title, card)).flatten();
        let pictures = if section == Section::SelfCare { self.pictures() } else { Vec::new() };
        Part { title, lines, blocks, lists, source, pictures }
    }

    fn source(&self, about: &str, card: &CardId) -> Option<Why> {
        told::source(self.w, self.web.app().content(), about, Vec::new(), [card], self.condition.reviewed_on)
    }

    fn list(&self, key: fn(&str) -> String, slugs: &[String]) -> Vec<List> {
        titled(String::new(), self.sentences(key, slugs))
    }

    fn sentences(&self, key: fn(&str) -> String, slugs: &[String]) -> Vec<String> {
        slugs.iter().map(|slug| self.w.text(&key(slug))).collect()
    }

    /// What to leave, what goes on, what may help, and when to try running again.
    fn care(&self) -> Vec<List> {
        let care: &CareRules = &self.condition.care;
        let mut helps = self.sentences(text_key::aid, &care.aids);
        helps.extend(self.cooling());
        let lists = [
            ("guide-care-avoid", self.sentences(text_key::avoid, &care.avoid)),
            ("guide-care-do", self.sentences(text_key::allowed, &care.allowed)),
            ("guide-care-aid", helps),
            ("guide-care-resume", vec![self.w.text(&text_key::resume(&care.resume))]),
        ];
        lists.into_iter().flat_map(|(title, lines)| titled(self.w.text(title), lines)).collect()
    }

    fn cooling(&self) -> Option<String> {
        let cooling = self.condition.care.cooling?;
        let minutes = ("minutes", Arg::from(i64::from(cooling.minutes_max)));
        Some(match cooling.times_a_day_max {
            Some(times) => self.w.with("care-task-cool-times", &[minutes, ("times", i64::from(times).into())]),
            None => self.w.with("care-task-cool", &[minutes]),
        })
    }

    /// How long it takes, for the whole and by grade; no number is shown where none is known.
    fn weeks(&self) -> Vec<String> {
        let outlook = &self.condition.outlook;
        let weeks = |(low, high): (u16, u16)| {
            self.w.with(Outlook::text_key(Some((low, high))), &[("low", i64::from(low).into()), ("high", i64::from(high).into())])
        };
        let graded = ["light", "moderate", "severe"].into_iter().filter_map(|grade| {
            let says = weeks(*outlook.by_severity.get(grade)?);
            let grade = self.w.text(&text_key::severity(grade));
            Some(self.w.with("guide-weeks-of-grade", &[("grade", grade.into()), ("weeks", says.into())]))
        });
        let lines: Vec<String> = outlook.weeks.map(weeks).into_iter().chain(graded).collect();
        if lines.is_empty() { vec![self.w.text(Outlook::text_key(None))] } else { lines }
    }

    /// A drawing of what goes on meanwhile; the words are those of the list beside it.
    fn pictures(&self) -> Vec<(String, String)> {
        let mut pictures: Vec<(String, String)> = Vec::new();
        for slug in &self.condition.care.allowed {
            let drawn =
                DRAWN.iter().find(|(known, _)| known == slug).and_then(|(_, drawing)| exercise::address(self.web, drawing));
            if let Some(address) = drawn.filter(|address| pictures.iter().all(|(known, _)| known != address)) {
                pictures.push((address, self.w.text(&text_key::allowed(slug))));
            }
        }
        pictures
    }
}

fn titled(title: String, lines: Vec<String>) -> Vec<List> {
    if lines.is_empty() { Vec::new() } else { vec![List { title, lines }] }
}
