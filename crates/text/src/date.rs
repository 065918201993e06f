//! Days and times of day, as people say them.

use jiff::civil::{Date, Time};

use crate::Words;

impl Words {
    /// A day in full: "maandag 23 november 2026", "Monday 23 November 2026".
    pub fn date(self, day: Date) -> String {
        self.with(
            "date-full",
            &[
                ("weekday", self.weekday(day).into()),
                ("day", day.day().into()),
                ("month", self.month(day).into()),
                ("year", day.year().into()),
            ],
        )
    }

    /// A day in a table or under a chart: "23 nov".
    pub fn short_date(self, day: Date) -> String {
        let month = self.text(&format!("date-month-{}-short", day.month()));
        self.with("date-short", &[("day", day.day().into()), ("month", month.into())])
    }

    /// The name of the weekday: "maandag".
    pub fn weekday(self, day: Date) -> String {
        self.text(&format!("date-weekday-{}", day.weekday().to_monday_one_offset()))
    }

    /// The weekday in two letters, for a row of seven: "ma".
    pub fn short_weekday(self, day: Date) -> String {
        self.text(&format!("date-weekday-{}-short", day.weekday().to_monday_one_offset()))
    }

    /// The name of the month: "november".
    pub fn month(self, day: Date) -> String {
        self.text(&format!("date-month-{}", day.month()))
    }

    /// A day near today by its name ("vandaag", "gisteren", "morgen"), any other day as [`Words::short_date`].
    pub fn near_date(self, day: Date, today: Date) -> String {
        match today.until(day).map(|span| span.get_days()) {
            Ok(-1) => self.text("date-yesterday"),
            Ok(0) => self.text("date-today"),
            Ok(1) => self.text("date-tomorrow"),
            _ => self.short_date(day),
        }
    }

    /// A time of day on the 24-hour clock: "14:05".
    pub fn time(self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }
}
