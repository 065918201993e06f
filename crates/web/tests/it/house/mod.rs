//! A practice to walk through: the real application on a real SQLite file, and everyone of the cast signed in.
//!
//! De Boer treats Mw. Vos and Dhr. Idrissi; Aydin runs the practice. Jansen works in another practice down the road.

mod ask;
mod plan;
mod strap;
mod time;

pub use ask::Answer;
pub use strap::{RECORDED, paced_tape};
pub use time::HandClock;

use axum::Router;
use kadans_app::{Action, Actor, App, NewMember, NewPractice, NewReferral, Store, SystemChance, Token};
use kadans_content::Content;
use kadans_domain::{
    Email, EpisodeId, Indication, Language, MemberId, PatientId, PersonName, PracticeId, Referrer, ReferrerRole, Role,
};
use kadans_web::{PublicUrl, Web, router};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use totp_rs::{Builder, Secret};

/// A password that fits the rules.
pub const PASSWORD: &str = "vier losse woorden samen";

static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(Content::embedded().unwrap()));

/// A member with everything needed to sign in.
pub struct MemberOf {
    pub id: MemberId,
    pub email: &'static str,
    pub secret: Vec<u8>,
    pub token: Token,
}

/// A patient with an episode and a signed-in phone.
pub struct PatientOf {
    pub id: PatientId,
    pub episode: EpisodeId,
    pub token: Token,
}

/// The practice and its surroundings.
pub struct House {
    pub app: App,
    pub router: Router,
    pub clock: Arc<HandClock>,
    pub practice: PracticeId,
    pub elsewhere: PracticeId,
    pub de_boer: MemberOf,
    pub aydin: MemberOf,
    pub jansen: MemberOf,
    pub vos: PatientOf,
    pub idrissi: PatientOf,
    _folder: TempDir,
}

impl House {
    /// Everyone at home, on plain HTTP.
    pub async fn open() -> House {
        House::open_at("http://127.0.0.1:8080").await
    }

    /// The same under another public address.
    pub async fn open_at(url: &str) -> House {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_file(&folder.path().join("kadans.sqlite")).await.unwrap();
        let clock = Arc::new(HandClock::new("2026-03-02T08:00:00Z"));
        let app = App::new(store, CONTENT.clone(), clock.clone(), Arc::new(SystemChance));
        let practice = practice_called(&app, "Praktijk Plein 7").await;
        let elsewhere = practice_called(&app, "De Overkant").await;
        let de_boer = member(&app, practice, "H. de Boer", "deboer@plein7.example", Role::Therapist).await;
        let aydin = member(&app, practice, "S. Aydin", "aydin@plein7.example", Role::Admin).await;
        let jansen = member(&app, elsewhere, "P. Jansen", "jansen@overkant.example", Role::Therapist).await;
        let vos = patient(&app, &de_boer.token, "Mw. Vos").await;
        let idrissi = patient(&app, &de_boer.token, "Dhr. Idrissi").await;
        let router = router(Web::new(app.clone(), PublicUrl::new(url).unwrap()));
        House { app, router, clock, practice, elsewhere, de_boer, aydin, jansen, vos, idrissi, _folder: folder }
    }

    /// Who bears a token.
    pub async fn actor(&self, token: &Token) -> Actor {
        actor(&self.app, token).await
    }

    /// A fresh link for Mw. Vos that nobody used yet.
    pub async fn link_for_vos(&self) -> String {
        link(&self.app, &self.de_boer.token, self.vos.id).await.written()
    }
}

/// The six digits an authenticator shows now.
pub fn code(app: &App, secret: &[u8]) -> String {
    let totp = Builder::new().with_secret(Secret::from(secret)).with_account_name("x".to_owned()).build_noncompliant();
    totp.generate(app.now().as_second() as u64).to_string()
}

async fn practice_called(app: &App, name: &str) -> PracticeId {
    app.found_practice(NewPractice { name: name.into(), zone: "Europe/Amsterdam".into() }).await.unwrap()
}

async fn member(app: &App, practice: PracticeId, name: &str, email: &'static str, role: Role) -> MemberOf {
    let new = NewMember { role, name: PersonName::new(name).unwrap(), email: Email::new(email).unwrap(), language: Language::Nl };
    let id = app.add_member_of(practice, new).await.unwrap();
    let link = app.invite_member_of(practice, id).await.unwrap().token;
    let shown = app.pairing_code(&link).await.unwrap().secret.replace(' ', "");
    let secret = data_encoding::BASE32_NOPAD.decode(shown.as_bytes()).unwrap();
    let token = app.accept_as_member(&link, PASSWORD, &code(app, &secret)).await.unwrap().token;
    MemberOf { id, email, secret, token }
}

async fn patient(app: &App, therapist: &Token, name: &str) -> PatientOf {
    let access = app.may_with_practice(&actor(app, therapist).await, Action::Refer).await.unwrap();
    let referral = NewReferral {
        name: PersonName::new(name).unwrap(),
        born_on: None,
        language: Language::Nl,
        referrer: Referrer { name: "Dr. Smit".into(), role: ReferrerRole::Gp },
        indication: Indication::BurnOut,
        referred_on: "2026-02-20".parse().unwrap(),
        question: String::new(),
    };
    let episode = app.refer(&access, EpisodeId::new(app.ticket()), referral).await.unwrap();
    let access = app.may_with_episode(&actor(app, therapist).await, Action::Follow, episode).await.unwrap();
    let id = access.patient().id;
    let token = app.accept_as_patient(&link(app, therapist, id).await).await.unwrap().token;
    PatientOf { id, episode, token }
}

async fn link(app: &App, therapist: &Token, patient: PatientId) -> Token {
    let actor = actor(app, therapist).await;
    let access = app.may_with_patient(&actor, Action::InvitePatient, patient).await.unwrap();
    app.invite_patient(&access).await.unwrap().token
}

async fn actor(app: &App, token: &Token) -> Actor {
    match app.bearer(token).await.unwrap() {
        kadans_app::Step::In(actor) => actor,
        kadans_app::Step::CodeAsked => panic!("this login still waits for its code"),
    }
}
