//! The diary: an append-only list of what happened. Everything else about a course of treatment is a fold over it.
//!
//! An entry is never changed. A correction is a new entry that `supersedes` the old one, and the newest correction counts.
//! The device that made an entry also made its id, so sending it twice stores it once.

use crate::{
    EntryId, EpisodeId, InstrumentId, MemberId, Mood, PatientId, PrescriptionId, Rpe, ScaleId, ScaleValue, Score0To10, TalkLevel,
    TextProblem, Week, short_text,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// Who wrote an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The person in treatment.
    Patient(PatientId),
    /// Someone of the practice, on the person's behalf or as a clinician.
    Member(MemberId),
}

/// The name of a time zone as the device gave it, e.g. `Europe/Amsterdam`; 1 to 64 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneName(String);

impl ZoneName {
    /// Refuses empty and overlong names. Whether the zone exists is decided where it is used.
    pub fn new(name: &str) -> Result<ZoneName, TextProblem> {
        short_text(name, 64).map(ZoneName)
    }

    /// The IANA name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// When something happened according to a device whose clock may be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceTime {
    /// The moment, corrected for the device's skew when that was more than two minutes.
    pub performed_at: Timestamp,
    /// What the device said, kept as evidence.
    pub device_at: Timestamp,
    /// The device's zone.
    pub zone: ZoneName,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Made by the device, UUID version 7.
    pub id: EntryId,
    /// Whose diary.
    pub patient: PatientId,
    /// The episode of care it belongs to.
    pub episode: EpisodeId,
    /// When it happened.
    pub time: DeviceTime,
    /// When the server took it in.
    pub recorded_at: Timestamp,
    /// Who wrote it.
    pub author: Author,
    /// The entry this one corrects.
    pub supersedes: Option<EntryId>,
    /// What happened.
    pub event: Event,
}

impl Entry {
    /// The local date on which it happened, in the device's own zone (UTC when that zone is unknown to us).
    pub fn local_date(&self) -> Date {
        match jiff::tz::TimeZone::get(self.time.zone.as_str()) {
            Ok(zone) => zone.to_datetime(self.time.performed_at).date(),
            Err(_) => jiff::tz::TimeZone::UTC.to_datetime(self.time.performed_at).date(),
        }
    }
}

/// What happened. Matched without a catch-all, so that a new kind does not compile until every fold has decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A planned session was performed, in whole or in part.
    SessionDone(SessionDone),
    /// Paced breathing.
    BreathingDone(Breathing),
    /// Motivation to run, 0-10, on a day without a session.
    Motivation(Score0To10),
    /// The morning after a session.
    MorningCheck(MorningCheck),
    /// "I do not feel safe", or a red flag outside a session.
    SafetySignal(SafetySignal),
    /// Scores of an instrument, entered as totals.
    ValuesRecorded(ValuesRecorded),
    /// A clinician lifted a block or a stop.
    Clearance(Clearance),
    /// A therapist set the next dose by hand, inside the programme's range.
    Override(Override),
    /// A goal was chosen or reviewed.
    Goal(GoalChoice),
    /// Holiday or illness: planned, so neither missed nor counted.
    Pause(Pause),
    /// An alert was read and dealt with.
    AlertAcknowledged {
        /// The alert's stable id, as the fold gave it.
        alert: String,
        /// What was done, 1 to 1000 characters.
        note: String,
    },
    /// The episode ended.
    Discharge {
        /// Why, 1 to 1000 characters.
        reason: String,
    },
}

impl Event {
    /// Stable code of the kind, e.g. `session_done`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Event::SessionDone(_) => "session_done",
            Event::BreathingDone(_) => "breathing_done",
            Event::Motivation(_) => "motivation",
            Event::MorningCheck(_) => "morning_check",
            Event::SafetySignal(_) => "safety_signal",
            Event::ValuesRecorded(_) => "values_recorded",
            Event::Clearance(_) => "clearance",
            Event::Override(_) => "override",
            Event::Goal(_) => "goal",
            Event::Pause(_) => "pause",
            Event::AlertAcknowledged { .. } => "alert_acknowledged",
            Event::Discharge { .. } => "discharge",
        }
    }
}

/// Which planned session, and with what dose. The player copies it unread from the cue sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionReference {
    /// The version of the prescription that was followed.
    pub prescription: PrescriptionId,
    /// Number of the planned session within the programme, from 1.
    pub session: u16,
    /// The dose in the programme's own words, e.g. `rung-4`; 1 to 40 characters.
    pub dose: String,
}

/// A session as it was performed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionDone {
    /// Which session was meant.
    pub reference: SessionReference,
    /// First and last moment.
    pub started_at: Timestamp,
    /// Last moment; not before the first.
    pub ended_at: Timestamp,
    /// What was done of each recorded step, in order; at most 500.
    pub steps: Vec<StepDone>,
    /// Set when the person stopped early.
    pub stopped: Option<Stop>,
    /// What was logged afterwards.
    pub answers: Answers,
}

impl SessionDone {
    /// Share of the planned effort that was done, in thousandths (0 to 1000), over the steps whose id starts with `prefix`.
    /// None when nothing of that kind was planned.
    pub fn done_permille(&self, prefix: &str) -> Option<u16> {
        let of_kind = || self.steps.iter().filter(|s| s.step.starts_with(prefix));
        let planned: u64 = of_kind().map(|s| u64::from(s.planned_s)).sum();
        let actual: u64 = of_kind().map(|s| u64::from(s.actual_s.min(s.planned_s))).sum();
        (planned > 0).then(|| (actual * 1000 / planned) as u16)
    }
}

/// One step as it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepDone {
    /// Id of the step in the cue sheet, e.g. `run-3`.
    pub step: String,
    /// How it ended.
    pub state: StepState,
    /// Planned length in seconds.
    pub planned_s: u32,
    /// Measured length in seconds, pauses excluded.
    pub actual_s: u32,
    /// Repetitions counted, where the step counts them.
    pub repetitions: Option<u16>,
    /// Level given, where the step asks one.
    pub level: Option<Score0To10>,
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// To its end.
    Done,
    /// Passed over.
    Skipped,
    /// Broken off.
    Stopped,
}

/// Why and where a session was broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The reason's code from the cue sheet, e.g. `chest_pain`.
    pub reason: String,
    /// The step in which it happened.
    pub at_step: String,
}

/// What was logged after a session. `None` is "not answered", which no rule takes for "fine" or for "bad".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Effort, Borg 6-20.
    pub rpe: Option<Rpe>,
    /// How well talking went.
    pub talk: Option<TalkLevel>,
    /// Worst pain while running, 0-10.
    pub pain_run: Option<Score0To10>,
    /// Mood, 10 is best.
    pub mood: Option<Mood>,
    /// Motivation for the next time, 10 is most.
    pub motivation: Option<Score0To10>,
    /// Confidence to do the next step alone, 10 is most.
    pub confidence: Option<Score0To10>,
    /// Goal of this session: 0 not, 1 partly, 2 attained.
    pub goal: Option<u8>,
    /// A remark, at most 500 characters.
    pub remark: Option<String>,
}

/// Paced breathing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breathing {
    /// Breaths a minute times ten, 40 to 150.
    pub rate_x10: u16,
    /// Share of a cycle spent breathing in, percent, 33 to 50.
    pub in_percent: u8,
    /// Seconds paced.
    pub paced_s: u32,
    /// Whole breaths finished.
    pub breaths: u16,
    /// Which practice this was.
    pub preset: BreathingPreset,
}

impl Breathing {
    /// A practice counts from two guided breaths or a minute of pacing.
    pub const fn counts(self) -> bool {
        self.breaths >= 2 || self.paced_s >= 60
    }
}

/// The breathing practices of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreathingPreset {
    /// Two to five breaths.
    Micro,
    /// Three to five minutes.
    Short,
    /// Fifteen minutes.
    Long,
    /// The person's own settings.
    Own,
}

impl BreathingPreset {
    /// All presets.
    pub const ALL: [BreathingPreset; 4] =
        [BreathingPreset::Micro, BreathingPreset::Short, BreathingPreset::Long, BreathingPreset::Own];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            BreathingPreset::Micro => "micro",
            BreathingPreset::Short => "short",
            BreathingPreset::Long => "long",
            BreathingPreset::Own => "own",
        }
    }

    /// The preset with this code.
    pub fn from_code(code: &str) -> Option<BreathingPreset> {
        Self::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// How someone feels the morning after a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MorningCheck {
    /// The diary entry of the session it looks back on.
    pub session: EntryId,
    /// Pain now, 0-10.
    pub pain: Score0To10,
    /// Fatigue now, 0-10.
    pub fatigue: Score0To10,
    /// Complaints that began, or lasted, more than 24 hours after the session.
    pub worse_a_day_later: bool,
}

/// A call for a human being.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafetySignal {
    /// The person pressed "I do not feel safe".
    NotSafe,
    /// A red flag, with its code.
    RedFlag(String),
    /// A safety item of a questionnaire was answered positively; only that it fired is kept.
    Instrument(InstrumentId),
}

/// Scores of an instrument on one occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuesRecorded {
    /// Which instrument.
    pub instrument: InstrumentId,
    /// Week of the programme.
    pub week: Week,
    /// Each scale's value.
    pub values: Vec<(ScaleId, ScaleValue)>,
    /// The maximum printed on the source when it differs from the instrument's own.
    pub printed_max: Option<ScaleValue>,
    /// A safety item was answered positively on the paper form.
    pub safety_item_positive: bool,
}

/// A clinician lets someone go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearance {
    /// The stop, block or signal that is lifted.
    pub of: EntryId,
    /// Why it is safe, 1 to 1000 characters.
    pub reason: String,
}

/// The next dose set by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Rung of the ladder for the next session.
    pub rung: u8,
    /// Why, 1 to 1000 characters.
    pub reason: String,
}

/// A goal taken up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalChoice {
    /// Id from the goal catalogue, e.g. `B-E1`.
    pub goal: String,
}

/// Planned days off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// First day off.
    pub from: Date,
    /// Last day off.
    pub to: Date,
    /// Why: holiday, illness or other; 1 to 200 characters.
    pub reason: String,
}
