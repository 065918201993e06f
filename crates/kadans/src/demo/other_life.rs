//! Living a programme: day by day, the engine says what is due and an invented person does it their way.

use super::cast::Story;
use super::life::{entry, moment};
use super::other_answers::answers;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use kadans_domain::{
    Author, Entry, EpisodeId, Event, Facts, MemberId, Observation, PatientId, Pause, SafetySignal, SessionDone, SessionReference,
};
use kadans_plan::{Case, Kept, Programme, Session, Standing};
use rand::{Rng, RngExt};

/// Most questions someone answers on one day.
const TASKS_A_DAY: usize = 4;

/// Someone living through a dose.
pub struct OtherLife<'a, R: Rng> {
    /// The programme.
    pub programme: &'a dyn Programme,
    /// Their doses.
    pub versions: Vec<Kept>,
    /// Their intake.
    pub intake: Facts,
    /// How it goes.
    pub story: Story,
    /// Whose diary.
    pub whose: (PatientId, EpisodeId),
    /// Who measures.
    pub therapist: MemberId,
    /// Chance, from the seed.
    pub chance: R,
    /// The last day, which is today.
    pub today: Date,
    /// The diary so far.
    pub entries: Vec<Entry>,
}

impl<R: Rng> OtherLife<'_, R> {
    /// Lives every day up to and including yesterday; today is left to whoever looks.
    pub fn live(&mut self) {
        if self.story == Story::Holiday {
            self.go_on_holiday();
        }
        let mut day = self.versions.first().map_or(self.today, |version| version.from);
        while day < self.today {
            if self.is_awake(day) {
                self.one_day(day);
            }
            day = day.tomorrow().unwrap_or(self.today);
        }
        self.ending();
    }

    fn standing(&self, day: Date) -> Standing {
        let (versions, entries) = (&self.versions, &self.entries);
        self.programme.standing(&Case { intake: Some(&self.intake), versions, entries, today: day })
    }

    /// Silent people stop logging two weeks ago.
    fn is_awake(&self, day: Date) -> bool {
        self.story != Story::Silent || (self.today - day).get_days() > 14
    }

    fn one_day(&mut self, day: Date) {
        let now = self.standing(day);
        let week = now.started.map_or(1, |from| ((day - from).get_days() / 7 + 1).clamp(1, 520) as u16);
        let bad_day = self.story == Story::TooHard && self.chance.random_ratio(2, 5);
        let due = now.upcoming.first().filter(|next| next.day.is_some_and(|on| on <= day));
        self.answer(day, &now, week, bad_day);
        if let Some(next) = due.filter(|_| !now.pausing)
            && self.chance.random_ratio(9, 10)
        {
            self.perform(day, next, week, bad_day);
        }
    }

    fn answer(&mut self, day: Date, now: &Standing, week: u16, bad_day: bool) {
        for task in now.tasks.iter().filter(|task| task.from <= day).take(TASKS_A_DAY) {
            let Some(form) = self.programme.observation(task.kind) else { continue };
            let facts = answers(&form, week, bad_day);
            if !form.check(&facts).is_empty() {
                continue;
            }
            let seen = Observation { kind: task.kind.to_owned(), session: task.session, facts };
            let author = if task.for_therapist { Author::Member(self.therapist) } else { Author::Patient(self.whose.0) };
            self.write(moment(day, i64::from(task.from_hour.max(8)), 5), author, Event::Observed(seen));
        }
    }

    fn perform(&mut self, day: Date, session: &Session, week: u16, bad_day: bool) {
        let paper = answers(&self.programme.paper(session), week, bad_day);
        let performed = self.programme.performed(session, &paper);
        let Some(version) = self.versions.last() else { return };
        let started_at = moment(day, 13, 30);
        let done = SessionDone {
            reference: SessionReference { prescription: version.id, session: session.number, dose: session.dose.clone() },
            started_at,
            ended_at: started_at + SignedDuration::from_secs(i64::from(session.total_s)),
            steps: performed.steps,
            stopped: performed.stopped,
            answers: performed.answers,
        };
        self.write(done.ended_at, Author::Patient(self.whose.0), Event::SessionDone(done));
    }

    fn go_on_holiday(&mut self) {
        let (Ok(from), Ok(to)) = (self.today.checked_sub(5.days()), self.today.checked_add(6.days())) else { return };
        let pause = Event::Pause(Pause { from, to, reason: "vakantie".into() });
        self.write(moment(from, 8, 0), Author::Patient(self.whose.0), pause);
    }

    fn ending(&mut self) {
        let signal = match self.story {
            Story::RedFlag => SafetySignal::RedFlag("chest_pain".into()),
            Story::NotSafe => SafetySignal::NotSafe,
            _ => return,
        };
        let Ok(yesterday) = self.today.yesterday() else { return };
        self.write(moment(yesterday, 21, 15), Author::Patient(self.whose.0), Event::SafetySignal(signal));
    }

    fn write(&mut self, at: Timestamp, author: Author, event: Event) {
        self.entries.push(entry(&mut self.chance, self.whose, author, at, event));
    }
}
