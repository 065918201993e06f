//! Silence: days without any word from the person, days off left out.

use super::calendar::Calendar;
use super::diary::Diary;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::Author;

/// Since when the person wrote nothing, and how many days that is until today; None before the start.
///
/// The start counts as a word. Whether the days are many, and whether anything is expected while a stop stands, is the
/// programme's to say.
pub fn quiet_days(calendar: &Calendar, diary: &Diary<'_>) -> Option<(Date, u32)> {
    let words = diary.dated().filter(|(_, entry)| matches!(entry.author, Author::Patient(_)));
    let last_word = words.map(|(date, _)| date).max();
    let since = calendar.started?.max(last_word.unwrap_or(Date::MIN));
    let days = since.series(1.day()).skip(1).take_while(|day| *day <= calendar.today);
    Some((since, days.filter(|day| !calendar.pausing(*day)).count() as u32))
}
