//! The small questions: how the morning after was, or how much someone feels like running. One at a time.

use crate::filled::Filled;
use crate::look::{Choices, Scale};
use kadans_domain::{EntryId, Event, MorningCheck, Score0To10};
use kadans_text::Words;

/// The morning after a session.
pub struct MorningForm {
    /// The session it looks back on.
    pub session: String,
    /// The id of the entry it will write.
    pub ticket: String,
    /// Pain now.
    pub pain: Scale,
    /// Fatigue now.
    pub fatigue: Scale,
    /// Complaints that lasted.
    pub worse: Choices,
}

/// Motivation on a day without a session.
pub struct MotivationForm {
    /// The id of the entry it will write.
    pub ticket: String,
    /// How much someone feels like running.
    pub score: Scale,
    /// Shown at once: it came back with something still needed.
    pub is_open: bool,
}

impl MorningForm {
    /// The form, with what was filled in before and a sentence beside what is still needed.
    pub fn new(w: Words, session: EntryId, ticket: &str, filled: Option<&Filled>) -> MorningForm {
        let answers = [("no", w.text("word-no")), ("yes", w.text("word-yes"))];
        let worse = filled.map_or("", |filled| filled.get("worse"));
        MorningForm {
            session: session.to_string(),
            ticket: ticket.to_owned(),
            pain: scale(w, "pain", filled),
            fatigue: scale(w, "fatigue", filled),
            worse: Choices::new("worse", w.text("today-worse"), &answers, worse)
                .wrong(filled.filter(|_| worse.is_empty()).map(|_| w.text("form-choose"))),
        }
    }
}

impl MotivationForm {
    /// The form.
    pub fn new(w: Words, ticket: &str, filled: Option<&Filled>) -> MotivationForm {
        MotivationForm { ticket: ticket.to_owned(), score: scale(w, "motivation", filled), is_open: filled.is_some() }
    }
}

/// A scale of 0 to 10 with the words of its ends.
fn scale(w: Words, name: &str, filled: Option<&Filled>) -> Scale {
    let chosen = filled.and_then(|filled| score(filled, name));
    Scale {
        name: name.to_owned(),
        label: w.text(&format!("today-{name}")),
        hint: None,
        low: 0,
        high: 10,
        anchors: Some((w.text(&format!("today-{name}-least")), w.text(&format!("today-{name}-most")))),
        chosen: chosen.map(Score0To10::value),
        error: filled.filter(|_| chosen.is_none()).map(|_| w.text("form-choose")),
        required: true,
    }
}

fn score(filled: &Filled, name: &str) -> Option<Score0To10> {
    Score0To10::new(filled.get(name).parse().ok()?).ok()
}

/// The morning check that was filled in; `None` while something is needed.
pub fn morning_of(filled: &Filled) -> Option<Event> {
    let worse_a_day_later = match filled.get("worse") {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    Some(Event::MorningCheck(MorningCheck {
        session: filled.get("session").parse().ok()?,
        pain: score(filled, "pain")?,
        fatigue: score(filled, "fatigue")?,
        worse_a_day_later,
    }))
}

/// The motivation that was filled in.
pub fn motivation_of(filled: &Filled) -> Option<Event> {
    Some(Event::Motivation(score(filled, "motivation")?))
}
