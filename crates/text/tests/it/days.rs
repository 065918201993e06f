use jiff::civil::{date, time};
use kadans_text::{Language, Texts};

#[test]
fn a_day_is_written_as_people_say_it() {
    let texts = Texts::load().unwrap();
    let day = date(2026, 11, 23);
    assert_eq!(texts.of(Language::Nl).date(day), "maandag 23 november 2026");
    assert_eq!(texts.of(Language::En).date(day), "Monday 23 November 2026");
    assert_eq!(texts.of(Language::Nl).short_date(date(2026, 3, 1)), "1 mrt");
    assert_eq!(texts.of(Language::Nl).short_weekday(day), "ma");
    assert_eq!(texts.of(Language::Nl).time(time(9, 5, 0, 0)), "09:05");
}

#[test]
fn yesterday_today_and_tomorrow_have_names_also_across_a_year() {
    let words = Texts::load().unwrap().of(Language::Nl);
    let today = date(2027, 1, 1);
    for (day, name) in [
        (date(2026, 12, 31), "gisteren"),
        (date(2027, 1, 1), "vandaag"),
        (date(2027, 1, 2), "morgen"),
        (date(2027, 1, 3), "3 jan"),
        (date(2026, 12, 30), "30 dec"),
    ] {
        assert_eq!(words.near_date(day, today), name, "{day}");
    }
}
