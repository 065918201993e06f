//! Lifestyle: one goal at a time for each topic, reviewed at a fixed rhythm; a quit date brings contacts; no blame after a relapse.
//!
//! The order (ask, advise, assess, assist, arrange) is common in tobacco care; the rhythm is our own. Left out: any advice about the
//! dose of a medicine. Card: `ev-wt-lifestyle`.

use crate::walking::programme::LifestyleRule;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::Facts;
use std::collections::BTreeMap;

/// What a topic asks next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// From this day.
    pub from: Date,
    /// What.
    pub what: What,
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Look at the goal again.
    Review,
    /// Ready to stop smoking: set a date.
    QuitDate,
    /// Contact after the quit date.
    QuitContact,
}

/// What is due for each topic, from the reviews that were written down, oldest first.
pub fn due<'a>(rule: &LifestyleRule, tapering: bool, reviews: impl Iterator<Item = (Date, &'a Facts)>) -> Vec<Due> {
    let mut last: BTreeMap<&str, (Date, &Facts)> = BTreeMap::new();
    let mut quit: Option<Date> = None;
    for (date, facts) in reviews {
        let topic = facts.code("topic").unwrap_or("other");
        last.insert(topic, (date, facts));
        if topic == "smoking" {
            // Going back a stage is a relapse: the date no longer counts, and the talk begins anew.
            quit = facts.date("quit_date").or(quit.filter(|_| ready(facts)));
        }
    }
    let days = if tapering { rule.review_days_taper } else { rule.review_days_intensive };
    let reviews = last.values().map(|(date, facts)| {
        let from = facts.date("review_at").unwrap_or_else(|| date.saturating_add(i64::from(days).days()));
        Due { from, what: What::Review }
    });
    let smoking = last.get("smoking");
    let undated = smoking.filter(|(_, facts)| ready(facts) && quit.is_none());
    let set_date = undated.map(|(date, _)| Due { from: *date, what: What::QuitDate });
    let told = smoking.map(|(date, _)| *date);
    let contacts = quit.into_iter().flat_map(|quit| {
        let contact = move |days: &u16| quit.saturating_add(i64::from(*days).days());
        rule.quit_contact_days.iter().map(contact).filter(move |day| told.is_none_or(|told| told < *day)).take(1)
    });
    reviews.chain(set_date).chain(contacts.map(|from| Due { from, what: What::QuitContact })).collect()
}

fn ready(facts: &Facts) -> bool {
    matches!(facts.code("stage"), Some("preparation" | "action" | "maintenance"))
}
