//! Help to keep at it, while the effect is still being built.
//!
//! In the trial adherence fell from 90 % to below 50 % in the months in which the benefit began to show. So each part of the year
//! has its own help, and missed weeks bring a message, then a person, then a question; nothing is ever reset, and no streak is
//! counted. Both arms get the same. All of it is our own. Card: `ev-fc-support`.

use super::parameters::{SupportRules, SupportWindow};
use super::rule;
use kadans_domain::{InputValue, Level, Reason};

/// The window of a week; 0 is before the start.
pub fn window(rules: &SupportRules, week: u16) -> Option<&SupportWindow> {
    rules.windows.iter().rev().find(|window| window.from_week <= week && week <= window.to_week)
}

/// What missed weeks bring: the code of the alert, how far it reaches, and why. The strongest that holds.
pub fn missed(rules: &SupportRules, weeks: u32) -> Option<(&'static str, Level, Reason)> {
    let (kind, level, name) = if weeks >= rules.ask_weeks.into() {
        ("missed_ask", Level::Ask, rule::MISSED_ASK)
    } else if weeks >= rules.personal_weeks.into() {
        ("missed_personal", Level::Ask, rule::MISSED_PERSONAL)
    } else if weeks >= rules.message_weeks.into() {
        ("missed_message", Level::Warn, rule::MISSED_MESSAGE)
    } else {
        return None;
    };
    Some((kind, level, Reason::new(name, &rules.card).saw("weeks", InputValue::Whole(weeks.into()))))
}

/// True in the hours without messages.
pub const fn is_quiet(rules: &SupportRules, hour: u8) -> bool {
    hour >= rules.quiet_from_hour || hour < rules.quiet_to_hour
}
