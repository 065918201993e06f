//! A practice with therapist De Boer, administrator Vermeer and patient Mw. Vos, and a clock that stands still until told.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use kadans_app::{
    Action, Actor, App, Clock, EpisodeAccess, NewIntake, NewMember, NewPractice, NewReferral, PatientAccess, Store, SystemChance,
};
use kadans_content::Content;
use kadans_domain::{
    Email, EpisodeId, Indication, Language, MemberId, PatientId, PersonName, PracticeId, Referrer, ReferrerRole, Role, Rpe,
};
use kadans_plan::running::Intake;
use kadans_plan::running::intake::{Company, Sustainable};
use kadans_plan::running::programme::Answer;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

pub struct TestClock(Mutex<Timestamp>);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

pub struct World {
    pub app: App,
    pub practice: PracticeId,
    pub therapist: Actor,
    pub admin: Actor,
    pub episode: EpisodeId,
    pub patient: Actor,
    clock: Arc<TestClock>,
    _folder: TempDir,
}

pub fn name(text: &str) -> PersonName {
    PersonName::new(text).unwrap()
}

pub fn email(text: &str) -> Email {
    Email::new(text).unwrap()
}

impl World {
    /// Monday 5 January 2026, 10:00 in Utrecht.
    pub async fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_file(&folder.path().join("kadans.sqlite")).await.unwrap();
        let clock = Arc::new(TestClock(Mutex::new("2026-01-05T09:00:00Z".parse().unwrap())));
        let app = App::new(store, Arc::new(Content::embedded().unwrap()), clock.clone(), Arc::new(SystemChance));
        let new = NewPractice { name: "Praktijk De Linde".into(), zone: "Europe/Amsterdam".into() };
        let practice = app.found_practice(new).await.unwrap();
        let therapist = member(&app, practice, Role::Therapist, "Rik de Boer", "deboer@praktijk.example").await;
        let admin = member(&app, practice, Role::Admin, "Ans Vermeer", "vermeer@praktijk.example").await;
        let (episode, patient) = referred(&app, &therapist, "Mw. Vos").await;
        World { app, practice, therapist, admin, episode, patient, clock, _folder: folder }
    }

    /// The same practice, with somebody referred for this in the middle.
    pub async fn of(indication: Indication) -> World {
        let world = World::new().await;
        let access = world.app.may_with_practice(&world.therapist, Action::Refer).await.unwrap();
        let episode = EpisodeId::new(world.app.ticket());
        let new = NewReferral { indication, ..referral("Mw. De Wit") };
        world.app.refer(&access, episode, new).await.unwrap();
        let opened = world.app.may_with_episode(&world.therapist, Action::Follow, episode).await.unwrap();
        let patient = Actor::Patient {
            practice: world.practice,
            id: opened.patient().id,
            name: name("Mw. De Wit"),
            language: Language::Nl,
        };
        World { episode, patient, ..world }
    }

    /// The same practice, kept by a program with other content.
    pub fn with_content(self, change: impl FnOnce(&mut Content)) -> World {
        let mut content = self.app.content().clone();
        change(&mut content);
        let app = App::new(self.app.store().clone(), Arc::new(content), self.clock.clone(), Arc::new(SystemChance));
        World { app, ..self }
    }

    pub fn wait(&self, time: SignedDuration) {
        *self.clock.0.lock().unwrap() += time;
    }

    pub async fn may(&self, action: Action) -> EpisodeAccess {
        self.app.may_with_episode(&self.therapist, action, self.episode).await.unwrap()
    }

    pub async fn own(&self, action: Action) -> PatientAccess {
        let Actor::Patient { id, .. } = self.patient else { panic!("the patient is a patient") };
        self.app.may_with_patient(&self.patient, action, id).await.unwrap()
    }

    pub async fn own_by_therapist(&self, action: Action) -> PatientAccess {
        self.app.may_with_patient(&self.therapist, action, self.patient_id()).await.unwrap()
    }

    pub fn patient_id(&self) -> PatientId {
        let Actor::Patient { id, .. } = self.patient else { panic!("the patient is a patient") };
        id
    }

    pub fn therapist_id(&self) -> MemberId {
        let Actor::Member { id, .. } = self.therapist else { panic!("the therapist is a member") };
        id
    }

    /// An intake without findings: four minutes at effort 14, not calibrated, as in the published case.
    pub fn intake(&self) -> Intake {
        let items = &self.app.content().programmes.running_therapy.screening.items;
        Intake {
            indication: Indication::BurnOut,
            age_years: Some(34),
            screening: items.iter().map(|item| (item.id.clone(), Answer::No)).collect(),
            cleared: Vec::new(),
            resting_hr: None,
            trials: Vec::new(),
            sustainable: Sustainable { seconds: 240 },
            rpe: Rpe::new(14).unwrap(),
            calibrated: false,
            company: Company::default(),
        }
    }

    pub async fn take_intake(&self) {
        let access = self.may(Action::TakeIntake).await;
        self.app.take_intake(&access, NewIntake { intake: self.intake(), based_on: 0 }).await.unwrap();
    }
}

pub async fn referred(app: &App, therapist: &Actor, who: &str) -> (EpisodeId, Actor) {
    let access = app.may_with_practice(therapist, Action::Refer).await.unwrap();
    let episode = EpisodeId::new(app.ticket());
    app.refer(&access, episode, referral(who)).await.unwrap();
    let opened = app.may_with_episode(therapist, Action::Follow, episode).await.unwrap();
    let patient =
        Actor::Patient { practice: therapist.practice(), id: opened.patient().id, name: name(who), language: Language::Nl };
    (episode, patient)
}

pub fn referral(who: &str) -> NewReferral {
    NewReferral {
        name: name(who),
        born_on: Some(date(1991, 3, 4)),
        language: Language::Nl,
        referrer: Referrer { name: "Dr. Pol".into(), role: ReferrerRole::Gp },
        indication: Indication::BurnOut,
        referred_on: date(2026, 1, 2),
        question: String::new(),
    }
}

pub async fn member(app: &App, practice: PracticeId, role: Role, who: &str, address: &str) -> Actor {
    let new = NewMember { role, name: name(who), email: email(address), language: Language::Nl };
    let id = app.add_member_of(practice, new).await.unwrap();
    Actor::Member { practice, id, role, name: name(who), language: Language::Nl }
}
