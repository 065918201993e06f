//! Making the invented practice, through the same use cases a person would use.

use super::cast::{CAST, Person, Story};
use super::life::{Life, ZONE, moment};
use super::marker::{Marker, Member};
use super::scores;
use crate::commands::place::content;
use anyhow::Context;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use kadans_app::{
    Action, Actor, App, CaseloadLine, Chance, Clock, Confirmation, NewIntake, NewMember, NewPractice, NewReferral, Store,
    SystemChance,
};
use kadans_domain::{
    Email, EpisodeId, Event, Indication, Language, MemberId, PatientId, PersonName, PracticeId, Referrer, ReferrerRole, Role,
    Rpe, Speed, TalkLevel,
};
use kadans_plan::running::course::Circumstances;
use kadans_plan::running::intake::{Buddy, BuddyKind, Company, Sustainable, TimeBlock, Trial};
use kadans_plan::running::programme::Answer;
use kadans_plan::running::{Choice, Intake};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::{Arc, Mutex};

/// The therapist of the invented practice.
const EMAIL: &str = "deboer@kadans.example";
/// Its administrator.
const ADMIN_EMAIL: &str = "vermeer@kadans.example";

/// A clock that the maker sets, so that a year passes in a second.
struct SetClock(Mutex<Timestamp>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("nobody panics while setting the clock")
    }
}

impl SetClock {
    fn set(&self, at: Timestamp) {
        *self.0.lock().expect("nobody panics while setting the clock") = at;
    }
}

/// What making the practice needs all along.
pub(super) struct Maker {
    pub(super) app: App,
    clock: Arc<SetClock>,
    pub(super) therapist: Actor,
    pub(super) chance: ChaCha8Rng,
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

/// Makes the practice and everyone in it; how to get in.
pub async fn make(store: Store, seed: u64, now: Timestamp) -> anyhow::Result<Marker> {
    let clock = Arc::new(SetClock(Mutex::new(now - jiff::SignedDuration::from_hours(24 * 400))));
    let app = App::new(store, Arc::new(content()?), clock.clone(), Arc::new(SystemChance));
    let practice = app.found_practice(NewPractice { name: "Praktijk De Linde".into(), zone: ZONE.into() }).await?;
    let therapist = member(&app, practice, Role::Therapist, "Rik de Boer", EMAIL).await?;
    let administrator = member(&app, practice, Role::Admin, "Ans Vermeer", ADMIN_EMAIL).await?;
    let today = now.in_tz(ZONE)?.date();
    let actor = Actor::Member {
        practice,
        id: therapist,
        role: Role::Therapist,
        name: PersonName::new("Rik de Boer")?,
        language: Language::Nl,
    };
    let chance = ChaCha8Rng::seed_from_u64(seed);
    let mut maker = Maker { app, clock, therapist: actor, chance, now, today };
    for person in CAST {
        maker.live(person).await?;
    }
    let patients = maker.live_others().await?;
    let therapist = maker.sign_up(practice, therapist, EMAIL).await?;
    let administrator = maker.sign_up(practice, administrator, ADMIN_EMAIL).await?;
    Ok(Marker { therapist, administrator, patient: maker.patients_link().await?, patients })
}

async fn member(app: &App, practice: PracticeId, role: Role, name: &str, email: &str) -> anyhow::Result<MemberId> {
    let new = NewMember { role, name: PersonName::new(name)?, email: Email::new(email)?, language: Language::Nl };
    Ok(app.add_member_of(practice, new).await?)
}

impl Maker {
    /// Sets the clock; never later than now.
    pub(super) fn at(&self, moment: Timestamp) {
        self.clock.set(moment.min(self.now));
    }

    /// One person's story, from referral to today.
    async fn live(&mut self, person: &Person) -> anyhow::Result<EpisodeId> {
        let start = self.today.checked_sub(person.days.days())?;
        self.at(moment(start.checked_sub(9.days())?, 10, 0));
        let episode = self.refer(person, start).await?;
        if person.story == Story::Referred {
            return Ok(episode);
        }
        self.at(moment(start.checked_sub(3.days())?, 14, 0));
        let access = self.app.may_with_episode(&self.therapist, Action::TakeIntake, episode).await?;
        self.app.take_intake(&access, NewIntake { intake: self.intake(person), based_on: 0 }).await?;
        if matches!(person.story, Story::Blocked | Story::Proposed) {
            return Ok(episode);
        }
        self.at(moment(start.checked_sub(3.days())?, 14, 20));
        self.confirm(person, episode, start).await?;
        self.at(self.now);
        self.diary(person, episode).await?;
        Ok(episode)
    }

    async fn refer(&mut self, person: &Person, start: Date) -> anyhow::Result<EpisodeId> {
        self.refer_for(person.name, person.born, person.indication, start).await
    }

    pub(super) async fn refer_for(
        &mut self,
        name: &str,
        born: i16,
        indication: Indication,
        start: Date,
    ) -> anyhow::Result<EpisodeId> {
        let access = self.app.may_with_practice(&self.therapist, Action::Refer).await?;
        let new = NewReferral {
            name: PersonName::new(name)?,
            born_on: Some(date(born, 1 + (born % 12) as i8, 1 + (born % 27) as i8)),
            language: Language::Nl,
            referrer: Referrer { name: "Dr. Van Pol".into(), role: ReferrerRole::Gp },
            indication,
            referred_on: start.checked_sub(14.days())?,
            question: String::new(),
        };
        Ok(self.app.refer(&access, EpisodeId::new(self.app.ticket()), new).await?)
    }

    async fn confirm(&mut self, person: &Person, episode: EpisodeId, starts_on: Date) -> anyhow::Result<()> {
        let access = self.app.may_with_episode(&self.therapist, Action::Prescribe, episode).await?;
        let usual = Choice::usual(&self.app.content().programmes.running_therapy);
        let choice = Choice { weeks: person.weeks, ..usual };
        let confirmation = Confirmation { choice, starts_on, reason: String::new(), based_on: 0 };
        self.app.confirm(&access, confirmation).await?;
        Ok(())
    }

    /// The diary is lived in memory and kept in one go, as a phone that was offline would send it.
    async fn diary(&mut self, person: &Person, episode: EpisodeId) -> anyhow::Result<()> {
        let access = self.app.may_with_episode(&self.therapist, Action::Follow, episode).await?;
        let dossier = self.app.dossier(&access).await?;
        let Some(version) = dossier.versions.last() else { return Ok(()) };
        let mut life = Life {
            content: self.app.content(),
            person,
            confirmed: version.confirmed.clone(),
            circumstances: Circumstances { company: self.company(person) },
            patient: dossier.patient.id,
            episode,
            chance: ChaCha8Rng::from_rng(&mut self.chance),
            today: self.today,
            entries: Vec::new(),
        };
        life.measure();
        life.live();
        let entries = life.entries;
        self.app.import_diary(access.practice(), episode, &entries).await?;
        Ok(())
    }

    /// The patient whose link the demo prints: someone who runs today, so that there is something to press.
    async fn who_runs_today(&self) -> anyhow::Result<PatientId> {
        let access = self.app.may_with_practice(&self.therapist, Action::SeeCaseload).await?;
        let lines = self.app.caseload(&access).await?;
        let runs = |line: &&CaseloadLine| line.row.state == "running" && line.row.next_on == Some(self.today);
        let found = lines.iter().rev().find(runs).or_else(|| lines.first());
        Ok(found.context("the cast is not empty")?.row.patient)
    }

    /// Gives a member a password and an authenticator, as the page behind their link would.
    async fn sign_up(&self, practice: PracticeId, id: MemberId, email: &str) -> anyhow::Result<Member> {
        let random: [u8; 10] = (&SystemChance as &dyn Chance).bytes();
        let password = data_encoding::BASE32_NOPAD.encode(&random).to_lowercase();
        let invited = self.app.invite_member_of(practice, id).await?;
        let secret = self.app.pairing_code(&invited.token).await?.secret.replace(' ', "");
        let member = Member { email: email.into(), password, secret };
        // A code works once; the one of half a minute ago leaves this moment's for whoever signs in first.
        let code = member.code(self.now - jiff::SignedDuration::from_secs(30))?;
        self.app.accept_as_member(&invited.token, &member.password, &code).await?;
        Ok(member)
    }

    /// The link of someone who runs today.
    async fn patients_link(&self) -> anyhow::Result<String> {
        self.link_of(self.who_runs_today().await?).await
    }

    /// A patient's link.
    pub(super) async fn link_of(&self, patient: PatientId) -> anyhow::Result<String> {
        let access = self.app.may_with_patient(&self.therapist, Action::InvitePatient, patient).await?;
        Ok(self.app.invite_patient(&access).await?.token.written())
    }
}

impl<R: rand::Rng> Life<'_, R> {
    /// Questionnaires at weeks 0, 3 and 6, as far as those weeks have come.
    fn measure(&mut self) {
        for (index, week) in scores::WEEKS.into_iter().enumerate() {
            let Ok(day) = self.confirmed.from.checked_add((i64::from(week) * 7 - 1).days()) else { continue };
            if day >= self.today {
                continue;
            }
            for values in scores::measured(self.person, index, &mut self.chance) {
                self.write(moment(day, 16, 0), Event::ValuesRecorded(values));
            }
        }
    }
}

impl Maker {
    fn intake(&self, person: &Person) -> Intake {
        let screening = match person.story {
            Story::Blocked => vec![("chest_pain_on_exertion".to_owned(), Answer::Yes)],
            Story::Published => {
                vec![("breathlessness_attacks".to_owned(), Answer::Yes), ("dyspnoea_medically_reviewed".to_owned(), Answer::Yes)]
            }
            _ => Vec::new(),
        };
        let (tenths, said, talk) = if person.calibrated { (75, person.rpe, TalkLevel::T1) } else { (110, 12, TalkLevel::T2) };
        Intake {
            indication: person.indication,
            age_years: u8::try_from(2026 - person.born).ok(),
            screening: self.answered(screening),
            cleared: Vec::new(),
            resting_hr: None,
            trials: trial(tenths, said, talk).into_iter().collect(),
            sustainable: Sustainable { seconds: person.quarters * 15 },
            rpe: Rpe::new(person.rpe).expect("the cast's efforts lie on the scale"),
            calibrated: person.calibrated,
            company: self.company(person),
        }
    }

    /// Some have booked their week, some have not; the published case had not.
    fn company(&self, person: &Person) -> Company {
        let weekdays: &[u8] = match (person.story, person.born % 4) {
            (Story::Published, _) | (_, 0) => &[],
            (_, 1) => &[1, 3, 6],
            (_, 2) => &[2, 4, 7],
            (_, _) => &[2, 5, 7],
        };
        Company {
            buddy: Some(Buddy { kind: BuddyKind::Friend, confirmed: person.born % 2 == 0 }),
            blocks: weekdays.iter().map(|weekday| TimeBlock { weekday: *weekday, train_min: 35 }).collect(),
        }
    }

    /// Every question that was not answered otherwise was asked and answered with no.
    fn answered(&self, given: Vec<(String, Answer)>) -> Vec<(String, Answer)> {
        let items = &self.app.content().programmes.running_therapy.screening.items;
        let found = |id: &str| given.iter().find(|(item, _)| item == id).map(|(_, answer)| *answer);
        items.iter().map(|item| (item.id.clone(), found(&item.id).unwrap_or(Answer::No))).collect()
    }
}

/// A trial at a speed in tenths of km/h.
fn trial(tenths: i64, said: i64, talk: TalkLevel) -> Option<Trial> {
    Some(Trial { speed: Speed::from_tenths_kmh(tenths).ok()?, rpe: Rpe::new(said).ok()?, talk, panting: talk == TalkLevel::T2 })
}
