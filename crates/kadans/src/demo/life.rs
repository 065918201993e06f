//! Living a course: day by day, the engine says what is next and an invented person does it their way.

use super::cast::{Person, Story};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use kadans_content::Content;
use kadans_domain::{
    Answers, Author, Breathing, BreathingPreset, DeviceTime, Entry, EntryId, EpisodeId, Event, MorningCheck, PatientId, Pause,
    Rpe, SafetySignal, Score0To10, SessionDone, SessionReference, StepDone, StepState, Stop, TalkLevel, ZoneName,
};
use kadans_plan::running::course::{Circumstances, Upcoming, course};
use kadans_plan::running::{Confirmed, Course};
use rand::{Rng, RngExt};

/// Where the invented people live.
pub const ZONE: &str = "Europe/Amsterdam";

/// Someone living through a prescription.
pub struct Life<'a, R: Rng> {
    /// The programme's numbers.
    pub content: &'a Content,
    /// Who.
    pub person: &'a Person,
    /// Their prescription.
    pub confirmed: Confirmed,
    /// Who comes along, and when there is time.
    pub circumstances: Circumstances,
    /// Whose diary.
    pub patient: PatientId,
    /// Which episode.
    pub episode: EpisodeId,
    /// Chance, from the seed.
    pub chance: R,
    /// The last day, which is today.
    pub today: Date,
    /// The diary so far.
    pub entries: Vec<Entry>,
}

impl<R: Rng> Life<'_, R> {
    /// Lives every day up to and including yesterday; today is left to whoever looks.
    pub fn live(&mut self) {
        let mut day = self.confirmed.from;
        if self.person.story == Story::Holiday {
            self.go_on_holiday();
        }
        let mut now = self.fold(day);
        while day < self.today {
            if self.is_awake(day) && self.one_day(day, &now) {
                now = self.fold(day);
            }
            day = day.tomorrow().unwrap_or(self.today);
            if now.upcoming.first().is_some_and(|next| next.day < day) {
                now = self.fold(day);
            }
        }
        self.ending();
    }

    fn fold(&self, day: Date) -> Course {
        let programme = &self.content.programmes.running_therapy;
        course(programme, std::slice::from_ref(&self.confirmed), &self.circumstances, &self.entries, day)
    }

    /// Silent people stop logging two weeks ago.
    fn is_awake(&self, day: Date) -> bool {
        self.person.story != Story::Silent || (self.today - day).get_days() > 14
    }

    /// True when the diary changed in a way that moves the plan.
    fn one_day(&mut self, day: Date, now: &Course) -> bool {
        self.breathe(day, now);
        let morning = self.morning_after(day, now);
        let next = now.upcoming.first().filter(|next| next.day <= day).cloned();
        match next {
            Some(next) if self.keeps_the_date() => {
                self.run(day, &next);
                true
            }
            _ => {
                self.say_motivation(day, now);
                morning
            }
        }
    }

    fn keeps_the_date(&mut self) -> bool {
        self.person.story == Story::Published || self.chance.random_ratio(17, 20)
    }

    fn run(&mut self, day: Date, next: &Upcoming) {
        let session = &next.session;
        let last_days = (self.today - day).get_days() <= 4;
        let stopped = self.person.story == Story::RedFlag && last_days;
        let hard = self.person.story == Story::TooHard && self.chance.random_ratio(2, 5);
        let share = match (stopped, hard) {
            (true, _) => 400,
            (_, true) => self.chance.random_range(700..=950),
            _ => 1000,
        };
        let start = moment(day, 9 + i64::from(day.day().unsigned_abs() % 9), 10);
        let event = SessionDone {
            reference: SessionReference {
                prescription: self.confirmed.id,
                session: session.number,
                dose: format!("rung-{}", session.rung),
            },
            started_at: start,
            ended_at: start + SignedDuration::from_secs(i64::from(session.total_s)),
            steps: steps_of(next, share),
            stopped: stopped.then(|| Stop { reason: "chest_pain".into(), at_step: "run-2".into() }),
            answers: self.answers(hard),
        };
        self.write(event.ended_at, Event::SessionDone(event));
    }

    fn answers(&mut self, hard: bool) -> Answers {
        let published = self.person.story == Story::Published;
        let rpe = if hard { self.chance.random_range(14..=16) } else { self.chance.random_range(11..=13) };
        let talk = if hard {
            TalkLevel::T2
        } else if published || self.chance.random() {
            TalkLevel::T1
        } else {
            TalkLevel::T0
        };
        let pain = if !published && self.chance.random_ratio(1, 9) { self.chance.random_range(1..=3) } else { 0 };
        Answers {
            rpe: Rpe::new(rpe).ok(),
            talk: Some(talk),
            pain_run: Score0To10::new(pain).ok(),
            mood: Score0To10::new(self.chance.random_range(5..=8)).ok(),
            motivation: Score0To10::new(self.chance.random_range(4..=9)).ok(),
            confidence: Score0To10::new(self.chance.random_range(6..=9)).ok(),
            goal: Some(self.chance.random_range(1..=2)),
            remark: None,
            more: kadans_domain::Facts::new(),
        }
    }

    fn morning_after(&mut self, day: Date, now: &Course) -> bool {
        let Some(last) = now.done.last().filter(|last| last.date.tomorrow().ok() == Some(day)) else { return false };
        if self.person.story != Story::Published && self.chance.random_ratio(1, 3) {
            return false;
        }
        let sore = self.person.story == Story::TooHard && self.chance.random_ratio(1, 6);
        let check = MorningCheck {
            session: last.entry,
            pain: score(if sore { 3 } else { 0 }),
            fatigue: score(if sore { 6 } else { 3 }),
            worse_a_day_later: false,
        };
        self.write(moment(day, 7, 40), Event::MorningCheck(check));
        true
    }

    fn say_motivation(&mut self, day: Date, now: &Course) {
        let finished = now.upcoming.is_empty();
        let days_left = (self.today - day).get_days();
        if self.person.story == Story::Relapsing && finished && days_left <= 20 {
            let absent = self.chance_of(0, 2);
            return self.write(moment(day, 20, 0), Event::Motivation(score(absent)));
        }
        if self.chance.random_ratio(2, 7) {
            let motivation = self.chance_of(4, 8);
            self.write(moment(day, 20, 0), Event::Motivation(score(motivation)));
        }
    }

    fn breathe(&mut self, day: Date, now: &Course) {
        let published = self.person.story == Story::Published;
        let late = now.done.len() > 12;
        let (times, seconds) = match (published, late) {
            (true, true) => (2, 900),
            (true, false) => (5, 240),
            _ => (self.chance_of(0, 5), 240),
        };
        for n in 0..times {
            let practice = Breathing {
                rate_x10: 60,
                in_percent: 40,
                paced_s: seconds,
                breaths: u16::try_from(seconds / 10).unwrap_or(u16::MAX),
                preset: if seconds >= 900 { BreathingPreset::Long } else { BreathingPreset::Short },
            };
            self.write(moment(day, 8 + 2 * n, 30), Event::BreathingDone(practice));
        }
    }

    fn go_on_holiday(&mut self) {
        let (Ok(from), Ok(to)) = (self.today.checked_sub(5.days()), self.today.checked_add(6.days())) else { return };
        self.write(moment(from, 8, 0), Event::Pause(Pause { from, to, reason: "vakantie".into() }));
    }

    fn ending(&mut self) {
        let Ok(yesterday) = self.today.yesterday() else { return };
        match self.person.story {
            Story::NotSafe => self.write(moment(yesterday, 21, 15), Event::SafetySignal(SafetySignal::NotSafe)),
            Story::Discharged => {
                let day = self.entries.last().map_or(yesterday, Entry::local_date).min(yesterday);
                self.write(
                    moment(day, 22, 0),
                    Event::Discharge { reason: "Doel gehaald; loopt zelf verder met een maatje.".into() },
                );
            }
            _ => {}
        }
    }

    /// Adds an entry to the diary.
    pub fn write(&mut self, at: Timestamp, event: Event) {
        let author = Author::Patient(self.patient);
        self.entries.push(entry(&mut self.chance, (self.patient, self.episode), author, at, event));
    }

    fn chance_of(&mut self, low: i64, high: i64) -> i64 {
        self.chance.random_range(low..=high)
    }
}

/// An entry as a device of the invented people would have made it.
pub fn entry(chance: &mut impl Rng, whose: (PatientId, EpisodeId), author: Author, at: Timestamp, event: Event) -> Entry {
    let mut random = [0; 10];
    chance.fill_bytes(&mut random);
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    let zone = ZoneName::new(ZONE).expect("the zone's name is short");
    Entry {
        id: EntryId::new(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()),
        patient: whose.0,
        episode: whose.1,
        time: DeviceTime { performed_at: at, device_at: at, zone },
        recorded_at: at,
        author,
        supersedes: None,
        event,
    }
}

/// A wall-clock moment where the invented people live; on the night the clocks change, the engine's own rule decides.
pub fn moment(day: Date, hour: i64, minute: i64) -> Timestamp {
    let at = day.at(hour.clamp(0, 23) as i8, minute.clamp(0, 59) as i8, 0, 0);
    at.in_tz(ZONE).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
}

fn score(value: i64) -> Score0To10 {
    Score0To10::new(value.clamp(0, 10)).expect("clamped to the range")
}

/// The steps as a player records them, with this share (thousandths) of every run done.
fn steps_of(next: &Upcoming, share: u32) -> Vec<StepDone> {
    let step = |id: String, planned_s: u32, actual_s: u32| StepDone {
        step: id,
        state: if actual_s < planned_s { StepState::Stopped } else { StepState::Done },
        planned_s,
        actual_s,
        repetitions: None,
        level: None,
        facts: kadans_domain::Facts::new(),
    };
    let bouts = next.session.bouts.iter().enumerate();
    bouts
        .flat_map(|(n, bout)| {
            let run = step(format!("run-{}", n + 1), bout.run_s, bout.run_s * share / 1000);
            let walk = (bout.walk_s > 0).then(|| step(format!("walk-{}", n + 1), bout.walk_s, bout.walk_s));
            std::iter::once(run).chain(walk)
        })
        .collect()
}
