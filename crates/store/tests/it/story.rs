//! The conformance story: what every database must do, told once.

use crate::databases::on_each_database;
use crate::people::{at, entry, id, practice};
use jiff::civil::date;
use kadans_domain::{Email, IntakeId, InvitationId, Language, LoginId, PatientId, PrescriptionId};
use kadans_store::{
    Appended, CaseloadRow, Credentials, IntakeRecord, Invitation, Login, LoginStage, NewLogin, PrescriptionRecord, StoreError,
    Subject, VerdictRecord,
};
use tokio::sync::Barrier;

#[tokio::test]
async fn the_diary_keeps_every_entry_once_and_in_the_order_it_happened() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 100).await;
        let tx = store.write(cast.practice).await.unwrap();
        // Offered out of order, with one entry twice in the same post; whole seconds and fractions must sort as time does.
        let (first, second, third) = (entry(&cast, 1, 20, 3), entry(&cast, 2, 21, 4), entry(&cast, 3, 22, 5));
        let outcome = tx.append(&[third.clone(), first.clone(), first.clone(), second.clone()]).await.unwrap();
        assert_eq!(outcome, [Appended::Stored, Appended::Stored, Appended::Known, Appended::Stored], "{database}");
        tx.commit().await.unwrap();

        let tx = store.write(cast.practice).await.unwrap();
        let mut changed = first.clone();
        changed.event = kadans_domain::Event::Motivation(kadans_domain::Score0To10::new(9).unwrap());
        assert_eq!(tx.append(&[changed]).await.unwrap(), [Appended::Known], "the first content stays");
        let mut stolen = entry(&cast, 1, 30, 9);
        stolen.patient = PatientId::new(id(999));
        assert_eq!(tx.append(&[stolen]).await.unwrap(), [Appended::Taken], "an id belongs to one person");
        assert_eq!(tx.diary(cast.episode).await.unwrap(), [first, second, third], "{database}");
    })
    .await;
}

#[tokio::test]
async fn what_was_not_committed_never_happened() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 200).await;
        let tx = store.write(cast.practice).await.unwrap();
        tx.append(&[entry(&cast, 1, 20, 3)]).await.unwrap();
        drop(tx);
        let tx = store.read(cast.practice).await.unwrap();
        assert!(tx.diary(cast.episode).await.unwrap().is_empty(), "{database}");
    })
    .await;
}

#[tokio::test]
async fn one_practice_sees_nothing_of_another() {
    on_each_database(|store, database| async move {
        let here = practice(&store, 300).await;
        let there = practice(&store, 400).await;
        let tx = store.write(there.practice).await.unwrap();
        tx.append(&[entry(&there, 7, 20, 3)]).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.write(here.practice).await.unwrap();
        assert!(tx.diary(there.episode).await.unwrap().is_empty(), "{database}");
        assert!(matches!(tx.patient(there.patient).await, Err(StoreError::Missing("patient"))), "{database}");
        assert_eq!(tx.patients().await.unwrap().len(), 1, "{database}");
        assert_eq!(tx.append(&[entry(&here, 7, 20, 3)]).await.unwrap(), [Appended::Stored], "ids are per practice");
    })
    .await;
}

#[tokio::test]
async fn people_are_found_at_the_door_and_keep_their_credentials() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 500).await;
        let email = Email::new("DeBoer@praktijk.example").unwrap();
        let found = store.members_by_email(&email).await.unwrap();
        assert_eq!(found.len(), 1, "{database}");
        assert_eq!((found[0].0, found[0].1.id), (cast.practice, cast.therapist));
        let credentials = Credentials {
            password_hash: "hash".into(),
            totp_secret: vec![1, 2, 3],
            totp_last_step: 42,
            failures: 2,
            locked_until: Some(at(60)),
        };
        let tx = store.write(cast.practice).await.unwrap();
        tx.set_credentials(cast.therapist, &credentials).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.read(cast.practice).await.unwrap();
        assert_eq!(tx.member(cast.therapist).await.unwrap().credentials, Some(credentials));
        assert_eq!(tx.patient(cast.patient).await.unwrap().language, Language::Nl);
        assert_eq!(tx.members().await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn logins_and_invitations_are_kept_by_hash_and_can_be_ended() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 600).await;
        let subject = Subject::Patient(cast.patient);
        let invitation = Invitation {
            id: InvitationId::new(id(1)),
            subject,
            secret_hash: vec![7; 32],
            created_at: at(0),
            expires_at: at(1000),
            uses_left: 3,
            revoked_at: None,
        };
        let login = Login {
            id: LoginId::new(id(2)),
            subject,
            stage: LoginStage::Full,
            created_at: at(5),
            expires_at: at(5000),
            revoked_at: None,
        };
        let tx = store.write(cast.practice).await.unwrap();
        tx.add_invitation(&invitation).await.unwrap();
        tx.add_login(&NewLogin { login: login.clone(), token_hash: vec![9; 32] }).await.unwrap();
        assert_eq!(tx.invitation(&[7; 32]).await.unwrap(), Some(invitation.clone()), "{database}");
        assert_eq!(tx.login(&[9; 32]).await.unwrap(), Some(login.clone()), "{database}");
        assert_eq!(tx.login(&[8; 32]).await.unwrap(), None);
        tx.set_uses_left(invitation.id, 2).await.unwrap();
        tx.revoke_invitation(invitation.id, at(9)).await.unwrap();
        tx.revoke_login(login.id, at(9)).await.unwrap();
        let ended = tx.invitations_of(subject).await.unwrap();
        assert_eq!((ended[0].uses_left, ended[0].revoked_at), (2, Some(at(9))));
        assert_eq!(tx.login(&[9; 32]).await.unwrap().unwrap().revoked_at, Some(at(9)));
    })
    .await;
}

#[tokio::test]
async fn a_prescription_grows_by_versions_and_the_second_writer_is_told() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 700).await;
        let intake = IntakeRecord {
            id: IntakeId::new(id(1)),
            episode: cast.episode,
            version: 1,
            body: "{}".into(),
            taken_at: at(10),
            taken_by: cast.therapist,
        };
        let first = PrescriptionRecord {
            id: PrescriptionId::new(id(2)),
            episode: cast.episode,
            version: 1,
            intake: intake.id,
            body: "{ \"spacing\":  \"kept\" }".into(),
            content_version: "abc".into(),
            starts_on: date(2026, 1, 12),
            confirmed_at: at(20),
            confirmed_by: cast.therapist,
            reason: String::new(),
        };
        let tx = store.write(cast.practice).await.unwrap();
        tx.add_intake(&intake).await.unwrap();
        tx.add_prescription(&first).await.unwrap();
        let second = PrescriptionRecord { id: PrescriptionId::new(id(3)), version: 2, ..first.clone() };
        tx.add_prescription(&second).await.unwrap();
        assert_eq!(tx.prescriptions(cast.episode).await.unwrap(), [first.clone(), second], "{database}");
        assert_eq!(tx.latest_intake(cast.episode).await.unwrap(), Some(intake.clone()));
        assert_eq!(tx.intake(intake.id).await.unwrap(), intake);
        assert_eq!(tx.episodes_of(cast.patient).await.unwrap().len(), 1);
        assert_eq!(tx.episodes().await.unwrap()[0].therapist, cast.therapist);
        tx.commit().await.unwrap();

        let tx = store.write(cast.practice).await.unwrap();
        let late = PrescriptionRecord { id: PrescriptionId::new(id(4)), version: 2, ..first };
        assert!(matches!(tx.add_prescription(&late).await, Err(StoreError::Stale("prescription"))), "{database}");
    })
    .await;
}

#[tokio::test]
async fn the_caseload_fold_is_replaced_sorted_and_can_be_dropped() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 800).await;
        let row = |urgency, state: &str| CaseloadRow {
            episode: cast.episode,
            patient: cast.patient,
            folded_on: date(2026, 2, 1),
            urgency,
            state: state.into(),
            week: 3,
            weeks: 6,
            sessions: (7, 18),
            last_done_on: Some(date(2026, 1, 30)),
            next_on: None,
            decision: Some("hold".into()),
            alerts: vec!["alert.three_in_a_row".into(), "alert.silent".into()],
            weekly_run_s: vec![2280, 2700, 840],
        };
        let tx = store.write(cast.practice).await.unwrap();
        tx.put_caseload_row(&row(5, "intake")).await.unwrap();
        tx.put_caseload_row(&row(1, "running")).await.unwrap();
        assert_eq!(tx.caseload().await.unwrap(), [row(1, "running")], "{database}");
        assert_eq!(tx.drop_folds().await.unwrap(), 1);
        assert!(tx.caseload().await.unwrap().is_empty());
    })
    .await;
}

/// Two people write in one diary at once; whoever folds last sees what both wrote.
#[tokio::test]
async fn of_two_who_write_at_once_the_later_fold_holds_both_entries() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 900).await;
        // SQLite lets writers in one by one; on PostgreSQL both have written before either folds.
        let both_wrote = Barrier::new(if database == "postgres" { 2 } else { 1 });
        let write = |number| {
            let (store, entry, both_wrote) = (store.clone(), entry(&cast, number, 20, 3), &both_wrote);
            async move {
                let tx = store.write(cast.practice).await.unwrap();
                tx.append(&[entry]).await.unwrap();
                both_wrote.wait().await;
                tx.hold_episode(cast.episode).await.unwrap();
                let seen = tx.diary(cast.episode).await.unwrap().len();
                tx.commit().await.unwrap();
                seen
            }
        };
        let (one, other) = tokio::join!(write(1), write(2));
        assert_eq!((one.min(other), one.max(other)), (1, 2), "{database}");
    })
    .await;
}

#[tokio::test]
async fn wrong_tries_at_once_are_both_counted() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 1000).await;
        let member = cast.therapist;
        let credentials = Credentials {
            password_hash: "hash".into(),
            totp_secret: vec![1],
            totp_last_step: 0,
            failures: 0,
            locked_until: None,
        };
        let tx = store.write(cast.practice).await.unwrap();
        tx.set_credentials(member, &credentials).await.unwrap();
        tx.commit().await.unwrap();
        let count = || async {
            let tx = store.write(cast.practice).await.unwrap();
            let known = tx.held_member(member).await.unwrap().credentials.unwrap();
            tokio::task::yield_now().await;
            tx.set_credentials(member, &Credentials { failures: known.failures + 1, ..known }).await.unwrap();
            tx.commit().await.unwrap();
        };
        tokio::join!(count(), count());
        let tx = store.read(cast.practice).await.unwrap();
        assert_eq!(tx.member(member).await.unwrap().credentials.unwrap().failures, 2, "{database}");
    })
    .await;
}

#[tokio::test]
async fn a_verdict_that_is_given_anew_keeps_the_earlier_one() {
    on_each_database(|store, database| async move {
        let cast = practice(&store, 1100).await;
        let session = entry(&cast, 1, 20, 3);
        let verdict = |version, body: &str| VerdictRecord {
            episode: cast.episode,
            entry: session.id,
            version,
            body: body.into(),
            content_version: "abc".into(),
            given_at: at(30),
        };
        let (first, second) = (verdict(1, "{ \"decision\":  \"progress\" }"), verdict(2, "{\"decision\":\"hold\"}"));
        let tx = store.write(cast.practice).await.unwrap();
        tx.append(std::slice::from_ref(&session)).await.unwrap();
        tx.add_verdicts(&[second.clone(), first.clone()]).await.unwrap();
        assert_eq!(tx.verdicts(cast.episode).await.unwrap(), [first.clone(), second.clone()], "{database}");
        tx.commit().await.unwrap();

        let tx = store.write(cast.practice).await.unwrap();
        assert!(tx.add_verdicts(&[verdict(2, "{}")]).await.is_err(), "{database}: nothing is overwritten");
        drop(tx);
        let tx = store.write(cast.practice).await.unwrap();
        tx.drop_folds().await.unwrap();
        assert_eq!(tx.verdicts(cast.episode).await.unwrap().len(), 2, "{database}: a verdict is no fold");
    })
    .await;
}
