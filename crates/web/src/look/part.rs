//! The small parts: badges, notices, facts with their why, and the week's seven beats.

use askama::Template;

/// A state in a word, with a shape of its own.
#[derive(Debug, Clone, Template)]
#[template(source = r#"<span class="badge {{ kind.class() }}">{{ text }}</span>"#, ext = "html")]
pub struct Badge {
    /// The kind of state.
    pub kind: BadgeKind,
    /// The word.
    pub text: String,
}

impl Badge {
    /// A badge of this kind with this word.
    pub fn new(kind: BadgeKind, text: impl Into<String>) -> Badge {
        Badge { kind, text: text.into() }
    }
}

/// The kinds of state a badge tells apart, each with its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadgeKind {
    /// Nothing to do: a small beat.
    Calm,
    /// Under way: a long beat.
    Now,
    /// Resting, holding, waiting: a flat beat.
    Rest,
    /// Reached, confirmed: a tick.
    Ok,
    /// Asks for a person: a diamond.
    Ask,
    /// Blocked or stopped: an octagon.
    Stop,
}

impl BadgeKind {
    fn class(self) -> &'static str {
        match self {
            BadgeKind::Calm => "badge-calm",
            BadgeKind::Now => "badge-now",
            BadgeKind::Rest => "badge-rest",
            BadgeKind::Ok => "badge-ok",
            BadgeKind::Ask => "badge-ask",
            BadgeKind::Stop => "badge-stop",
        }
    }
}

/// Something the reader should know, in a heading and a few sentences.
#[derive(Debug, Clone, Template)]
#[template(path = "look/notice.html")]
pub struct Notice {
    /// How much it asks of the reader.
    pub kind: NoticeKind,
    /// The heading.
    pub title: String,
    /// The sentences, one paragraph each.
    pub text: Vec<String>,
}

/// How much a notice asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    Calm,
    /// A person has to look at it.
    Ask,
    /// Stop, and do what it says.
    Stop,
}

impl NoticeKind {
    fn class(self) -> &'static str {
        match self {
            NoticeKind::Calm => "notice-calm",
            NoticeKind::Ask => "notice-ask",
            NoticeKind::Stop => "notice-stop",
        }
    }
}

/// The reason behind a value, folded away until someone asks.
#[derive(Debug, Clone, Template)]
#[template(path = "look/why.html")]
pub struct Why {
    /// The word to press: "waarom".
    pub ask: String,
    /// What this explains, for who does not see that it stands beside it.
    pub about: String,
    /// The reasons, one paragraph each.
    pub reasons: Vec<String>,
    /// Where it rests on: a card or a publication.
    pub source: Option<String>,
}

/// A name and a value, and perhaps why.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// The value, with its unit.
    pub value: String,
    /// Why it is so.
    pub why: Option<Why>,
}

/// Facts, one a row.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "look/facts.html")]
pub struct Facts {
    /// The rows, in reading order.
    pub rows: Vec<Fact>,
}

impl Facts {
    /// The same facts with one more.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>, why: Option<Why>) -> Facts {
        self.rows.push(Fact { name: name.into(), value: value.into(), why });
        self
    }
}

/// The rhythm of a week: seven beats, Monday first.
#[derive(Debug, Clone, Template)]
#[template(path = "look/week.html")]
pub struct Week {
    /// What this row shows, for who does not see it.
    pub label: String,
    /// The days.
    pub days: [Day; 7],
}

/// One beat of the week.
#[derive(Debug, Clone)]
pub struct Day {
    /// Two letters: "ma".
    pub short: String,
    /// The full day and its state in words: "maandag: gedaan".
    pub told: String,
    /// What happened or is planned.
    pub state: DayState,
    /// Whether it is today.
    pub today: bool,
}

/// What a day of the week holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayState {
    /// Nothing planned.
    Rest,
    /// Planned, not done yet.
    Planned,
    /// Done.
    Done,
    /// Planned and passed.
    Missed,
}

impl DayState {
    fn class(self) -> &'static str {
        match self {
            DayState::Rest => "is-rest",
            DayState::Planned => "is-planned",
            DayState::Done => "is-done",
            DayState::Missed => "is-missed",
        }
    }
}
