//! All that a device needs for two weeks without signal: `GET /api/player`, version 1, as `player/src/cue-sheet.ts` says.

use crate::cue_sheet::{QuestionForm, SheetForm};
use jiff::Timestamp;
use jiff::civil::Date;
use kadans_domain::Language;
use kadans_plan::running::intake::BreathingDose;
use kadans_plan::running::programme::BreathingLimits;
use serde::Serialize;
use std::collections::BTreeMap;

/// What goes into a bundle; [`PlayerBundle::to_json`] writes it.
#[derive(Debug)]
pub struct PlayerBundle {
    /// Whose it is: an opaque name, stable for the person, only ever compared.
    pub person: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// The language of its sentences.
    pub language: Language,
    /// Planned sessions, the next first.
    pub sheets: Vec<SheetForm>,
    /// Breathing practices.
    pub breathing: Vec<SheetForm>,
    /// How far the person may change the pacer.
    pub limits: BreathingLimits,
    /// The pacer as prescribed.
    pub dose: BreathingDose,
    /// Length of a practice to begin with, in seconds.
    pub practice_s: u32,
    /// Checks, cards and other questions that are due, or will be within the two weeks.
    pub tasks: Vec<TaskForm>,
    /// The texts of the player itself.
    pub texts: BTreeMap<String, String>,
    /// What was done last, newest first.
    pub recent: Vec<Recent>,
}

/// A set of questions that is due: a check in the evening, a weekly card.
#[derive(Debug, Serialize)]
pub struct TaskForm {
    /// Kind of the observation that answers it.
    pub kind: &'static str,
    /// The diary entry of the session it belongs to.
    pub session: Option<String>,
    /// What it is, in words.
    pub title: String,
    /// First local date on which it may be answered.
    pub from: Date,
    /// Last one.
    pub until: Date,
    /// From this hour of the day.
    pub from_hour: u8,
    /// Needed before the next session may start.
    pub before_next: bool,
    /// What is asked.
    pub questions: Vec<QuestionForm>,
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recent {
    /// The diary entry.
    pub id: String,
    /// What it was, in words.
    pub title: String,
    /// When.
    pub performed_at: Timestamp,
}

#[derive(Serialize)]
struct BundleForm<'a> {
    format: &'static str,
    version: u32,
    person: &'a str,
    made_at: Timestamp,
    language: &'static str,
    sheets: &'a [SheetForm],
    breathing: BreathingForm<'a>,
    tasks: &'a [TaskForm],
    texts: &'a BTreeMap<String, String>,
    recent: &'a [Recent],
}

#[derive(Serialize)]
struct BreathingForm<'a> {
    sheets: &'a [SheetForm],
    limits: LimitsForm,
    settings: SettingsForm,
}

#[derive(Serialize)]
struct LimitsForm {
    rate_x10_min: u32,
    rate_x10_max: u32,
    in_percent_min: u32,
    in_percent_max: u32,
    minutes_max: u32,
    locked: bool,
}

#[derive(Serialize)]
struct SettingsForm {
    rate_x10: u16,
    in_percent: u8,
    seconds: u32,
}

impl PlayerBundle {
    /// The bundle as the player reads it.
    pub fn to_json(&self) -> String {
        let form = BundleForm {
            format: "kadans.player-bundle",
            version: 1,
            person: &self.person,
            made_at: self.made_at,
            language: self.language.code(),
            sheets: &self.sheets,
            breathing: self.breathing_form(),
            tasks: &self.tasks,
            texts: &self.texts,
            recent: &self.recent,
        };
        serde_json::to_string(&form).expect("names are text and numbers are finite")
    }

    fn breathing_form(&self) -> BreathingForm<'_> {
        let (rate, balance) = (self.limits.rate_x10, self.limits.in_percent);
        BreathingForm {
            sheets: &self.breathing,
            limits: LimitsForm {
                rate_x10_min: rate.low,
                rate_x10_max: rate.high,
                in_percent_min: balance.low,
                in_percent_max: balance.high,
                minutes_max: self.limits.minutes_max,
                locked: self.dose.locked,
            },
            settings: SettingsForm { rate_x10: self.dose.rate_x10, in_percent: self.dose.in_percent, seconds: self.practice_s },
        }
    }
}
