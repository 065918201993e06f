//! The cast: invented people in different states, so that every screen has something true to show.

use kadans_domain::Indication::{self, Anxiety, BurnOut, Depression};

/// How someone's story goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Story {
    /// Referred, not seen yet.
    Referred,
    /// The screening found something that a doctor looks at first.
    Blocked,
    /// Intake taken, dose not confirmed yet.
    Proposed,
    /// The published case: everything as planned, scores at weeks 0, 3 and 6.
    Published,
    /// Under way, the way people are.
    Usual,
    /// Runs too hard and is held back.
    TooHard,
    /// Reports chest pain at a recent session.
    RedFlag,
    /// Pressed "I do not feel safe" yesterday.
    NotSafe,
    /// Has not logged for two weeks.
    Silent,
    /// Finished; motivation has been gone for more than two weeks.
    Relapsing,
    /// On holiday now.
    Holiday,
    /// Finished and discharged.
    Discharged,
}

/// One of the cast.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// As they want to be called.
    pub name: &'static str,
    /// Year of birth.
    pub born: i16,
    /// Referred for.
    pub indication: Indication,
    /// Minutes of running that can be sustained, in quarters.
    pub quarters: u32,
    /// Effort while doing so.
    pub rpe: i64,
    /// Felt and observed effort agree.
    pub calibrated: bool,
    /// Weeks of the plan.
    pub weeks: u16,
    /// Days since the plan started.
    pub days: i32,
    /// How it goes.
    pub story: Story,
}

#[expect(clippy::too_many_arguments, reason = "a row of a table, read as a table")]
const fn p(
    name: &'static str,
    born: i16,
    indication: Indication,
    quarters: u32,
    rpe: i64,
    calibrated: bool,
    weeks: u16,
    days: i32,
    story: Story,
) -> Person {
    Person { name, born, indication, quarters, rpe, calibrated, weeks, days, story }
}

/// Everyone; the first is the published case.
pub const CAST: &[Person] = &[
    p("Mw. S.", 1992, BurnOut, 16, 14, false, 6, 43, Story::Published),
    p("Noor Tersteeg", 1988, BurnOut, 12, 13, true, 9, 23, Story::Usual),
    p("Karim Bouzid", 1979, Depression, 4, 12, true, 12, 30, Story::Usual),
    p("Lotte Verhulst", 1995, Anxiety, 10, 12, true, 9, 37, Story::Usual),
    p("Henk Dijkgraaf", 1966, BurnOut, 4, 13, true, 12, 51, Story::TooHard),
    p("Samira el Hadi", 1990, BurnOut, 8, 12, true, 9, 16, Story::Usual),
    p("Wim Oosterling", 1961, Depression, 4, 12, true, 12, 65, Story::Silent),
    p("Fleur Anema", 2000, Anxiety, 8, 11, true, 9, 44, Story::Usual),
    p("Bas Roorda", 1984, BurnOut, 20, 13, true, 6, 27, Story::RedFlag),
    p("Ingrid Maas", 1973, Depression, 6, 12, true, 12, 58, Story::NotSafe),
    p("Youssef Amrani", 1986, BurnOut, 12, 12, true, 9, 9, Story::Usual),
    p("Marleen Postma", 1969, BurnOut, 4, 12, true, 12, 72, Story::Holiday),
    p("Tim Haverkort", 1998, Anxiety, 14, 13, true, 6, 33, Story::TooHard),
    p("Gerda Wolters", 1958, Depression, 4, 11, true, 12, 79, Story::Usual),
    p("Priya Sharma", 1991, BurnOut, 9, 12, true, 9, 2, Story::Usual),
    p("Rob van Elden", 1976, BurnOut, 8, 14, false, 12, 0, Story::Proposed),
    p("Anouk Leenders", 1987, Anxiety, 6, 12, true, 9, 0, Story::Proposed),
    p("Cees Brandsma", 1963, BurnOut, 0, 12, true, 12, 0, Story::Referred),
    p("Dilara Yilmaz", 1994, Depression, 0, 12, true, 12, 0, Story::Referred),
    p("Piet Schellekens", 1959, BurnOut, 4, 13, true, 12, 0, Story::Blocked),
    p("Eva Kooistra", 1989, BurnOut, 10, 12, true, 9, 120, Story::Relapsing),
    p("Jan Willem Smit", 1970, Depression, 5, 12, true, 12, 150, Story::Relapsing),
    p("Hatice Demir", 1982, BurnOut, 8, 12, true, 9, 210, Story::Discharged),
    p("Onno Vriesema", 1975, Anxiety, 12, 12, true, 9, 180, Story::Discharged),
    p("Sophie Aerts", 1996, BurnOut, 16, 13, true, 6, 240, Story::Discharged),
    p("Maarten Bloem", 1980, Depression, 4, 12, true, 12, 330, Story::Discharged),
    p("Linda Korver", 1972, BurnOut, 6, 12, true, 12, 300, Story::Discharged),
    p("Rachid Ouali", 1985, Anxiety, 8, 12, true, 9, 270, Story::Discharged),
    p("Tessa Nijland", 1993, BurnOut, 11, 12, true, 9, 40, Story::Usual),
    p("Ruud Pelgrim", 1968, BurnOut, 4, 12, true, 12, 47, Story::Usual),
    p("Carla Winters", 1964, Depression, 4, 13, true, 12, 20, Story::Usual),
    p("Joris Stam", 1990, Anxiety, 10, 12, true, 9, 13, Story::Usual),
    p("Mirjam Elsinga", 1978, BurnOut, 7, 12, true, 12, 61, Story::TooHard),
    p("Abel Groot", 1999, Depression, 8, 12, true, 9, 54, Story::Usual),
    p("Fatma Kaya", 1983, BurnOut, 9, 12, true, 9, 30, Story::Holiday),
    p("Sander Ploeg", 1974, BurnOut, 6, 13, true, 12, 68, Story::Silent),
    p("Vera Linden", 1997, Anxiety, 12, 11, true, 6, 19, Story::Usual),
    p("Theo Ravestein", 1960, Depression, 4, 12, true, 12, 26, Story::Usual),
    p("Nadia Benali", 1988, BurnOut, 13, 12, true, 6, 12, Story::Usual),
    p("Gijs Hermsen", 1981, BurnOut, 8, 12, true, 9, 5, Story::Usual),
    p("Willemijn Tax", 1967, BurnOut, 5, 12, true, 12, 75, Story::Usual),
];
