//! Injuries during the programme, counted across a practice.
//!
//! In another population a foot programme went with more acute injuries (Leppänen 2024), so acute injuries of foot and ankle are
//! counted per 1,000 sessions, and two within four weeks in one practice ask for a review. The limits are our own.
//! Card: `ev-fc-adverse`.

use super::parameters::AdverseRules;
use super::rule;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{Facts, InputValue, Reason};

/// Where it hurts.
pub const SITES: [&str; 6] = ["foot", "ankle", "shin", "knee", "hip", "other"];
/// How it began.
pub const ONSETS: [&str; 2] = ["acute", "gradual"];
/// When, beside the exercises.
pub const RELATIONS: [&str; 3] = ["during", "within_24h", "unrelated"];
/// Which side.
pub const SIDES: [&str; 3] = ["left", "right", "both"];

/// True for an acute injury of foot or ankle.
pub fn is_acute_of_foot(facts: &Facts) -> bool {
    facts.code("onset") == Some("acute") && matches!(facts.code("site"), Some("foot" | "ankle"))
}

/// What a practice should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcuteCount {
    /// Acute injuries of foot and ankle.
    pub injuries: u32,
    /// For every 1,000 sessions, tenths; `None` without sessions.
    pub per_1000_tenths: Option<u32>,
    /// Set when a review is asked for: since when, and why.
    pub review: Option<(Date, Reason)>,
}

/// Counts the acute injuries of one practice, given their days in any order and all its sessions.
pub fn acute_count(rules: &AdverseRules, days: &[Date], sessions: u32) -> AcuteCount {
    let mut days = days.to_vec();
    days.sort_unstable();
    let many = usize::from(rules.review_count).max(1);
    let close =
        days.windows(many).rev().find(|group| group[many - 1] <= group[0].saturating_add(i64::from(rules.review_days).days()));
    let review = close.map(|group| {
        let reason = Reason::new(rule::ACUTE_REVIEW, &rules.card)
            .saw("count", InputValue::Whole(rules.review_count.into()))
            .saw("days", InputValue::Whole(rules.review_days.into()));
        (group[many - 1], reason)
    });
    let injuries = days.len() as u32;
    let per_1000_tenths = (u64::from(injuries) * 10_000).checked_div(u64::from(sessions)).map(|tenths| tenths as u32);
    AcuteCount { injuries, per_1000_tenths, review }
}
