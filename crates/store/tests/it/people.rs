//! The cast of the store's tests: invented people with a story.

use jiff::Timestamp;
use jiff::civil::date;
use kadans_domain::{
    Author, DeviceTime, Email, Entry, EntryId, EpisodeId, Event, Indication, Language, MemberId, PatientId, PersonName,
    PracticeId, ReferralId, Referrer, ReferrerRole, Role, Score0To10, ZoneName,
};
use kadans_store::{Episode, Member, Patient, Practice, Referral, Store};
use uuid::Uuid;

pub const fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + second).unwrap()
}

/// A practice with therapist De Boer and patient Mw. Vos, whose episode is open.
pub struct Cast {
    pub practice: PracticeId,
    pub patient: PatientId,
    pub episode: EpisodeId,
    pub therapist: MemberId,
}

pub async fn practice(store: &Store, n: u128) -> Cast {
    let cast = Cast {
        practice: PracticeId::new(id(n)),
        patient: PatientId::new(id(n + 1)),
        episode: EpisodeId::new(id(n + 2)),
        therapist: MemberId::new(id(n + 3)),
    };
    store
        .add_practice(&Practice {
            id: cast.practice,
            name: format!("Praktijk {n}"),
            zone: "Europe/Amsterdam".into(),
            created_at: at(n as i64),
        })
        .await
        .unwrap();
    let tx = store.write(cast.practice).await.unwrap();
    tx.add_member(&Member {
        id: cast.therapist,
        role: Role::Therapist,
        name: PersonName::new("R. de Boer").unwrap(),
        email: Email::new("deboer@praktijk.example").unwrap(),
        language: Language::Nl,
        credentials: None,
        created_at: at(0),
    })
    .await
    .unwrap();
    tx.add_patient(&Patient {
        id: cast.patient,
        name: PersonName::new("Mw. Vos").unwrap(),
        born_on: Some(date(1958, 3, 4)),
        language: Language::Nl,
        created_at: at(1),
    })
    .await
    .unwrap();
    let referral = Referral {
        id: ReferralId::new(id(n + 4)),
        patient: cast.patient,
        referrer: Referrer { name: "Dr. Pol".into(), role: ReferrerRole::Gp },
        indication: Indication::BurnOut,
        referred_on: date(2026, 1, 5),
        question: "Graag opbouwen.".into(),
    };
    let episode = Episode {
        id: cast.episode,
        patient: cast.patient,
        referral: referral.id,
        programme: "running-therapy".into(),
        therapist: cast.therapist,
        opened_at: at(2),
    };
    tx.open_episode(&referral, &episode).await.unwrap();
    tx.commit().await.unwrap();
    cast
}

pub fn entry(cast: &Cast, n: u128, second: i64, motivation: i64) -> Entry {
    Entry {
        id: EntryId::new(id(n)),
        patient: cast.patient,
        episode: cast.episode,
        time: DeviceTime {
            performed_at: at(second),
            device_at: at(second + 1),
            zone: ZoneName::new("Europe/Amsterdam").unwrap(),
        },
        recorded_at: at(second + 2),
        author: Author::Patient(cast.patient),
        supersedes: None,
        event: Event::Motivation(Score0To10::new(motivation).unwrap()),
    }
}
