//! Recordings of a strap: in once, out to the one they belong to and to the therapist, and to nobody else.

use crate::house::{House, RECORDED, paced_tape};
use axum::http::StatusCode;
use kadans_app::Action;
use serde_json::Value;

async fn person(house: &House) -> String {
    let vos = house.actor(&house.vos.token).await;
    house.app.may_with_patient(&vos, Action::SeeOwnDay, house.vos.id).await.unwrap().opaque_name()
}

#[tokio::test]
async fn a_recording_waits_for_its_entry_and_is_kept_once() {
    let house = House::open().await;
    let address = format!("/api/pulse/recordings?entry={RECORDED}&person={}", person(&house).await);
    let send = |body: Vec<u8>| house.send(&address, "application/octet-stream", body).by(&house.vos.token).now();
    assert_eq!(send(paced_tape()).await.status, StatusCode::NOT_FOUND, "its practice is not in the diary yet");
    house.keep_recording_of_vos().await;
    assert_eq!(send(paced_tape()).await.status, StatusCode::NO_CONTENT);
    assert_eq!(send(vec![9; 40]).await.status, StatusCode::NO_CONTENT, "the first bytes stay");
    let theirs = house.send(&address, "application/octet-stream", paced_tape()).by(&house.idrissi.token).now().await;
    assert_eq!(theirs.status, StatusCode::FORBIDDEN, "on a shared device it stays with the one it belongs to");
    let list = house.get(&format!("/episodes/{}/recordings", house.vos.episode)).by(&house.de_boer.token).now().await;
    assert_eq!(list.body.matches(RECORDED).count(), 1);
}

#[tokio::test]
async fn bytes_that_are_no_tape_are_refused_and_leave_nothing() {
    let house = House::open().await;
    let address = format!("/api/pulse/recordings?entry=01958d6a-0000-7000-8000-0000000000bb&person={}", person(&house).await);
    for body in [vec![9; 40], vec![3, 1, 0]] {
        let answer = house.send(&address, "application/octet-stream", body).by(&house.vos.token).now().await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    let long = house.send(&address, "application/octet-stream", vec![0; (1 << 20) + 1]).by(&house.vos.token).now().await;
    assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_therapist_reads_the_report_and_takes_the_beats_along() {
    let house = House::open().await;
    house.keep_recording_of_vos().await;
    let path = format!("/episodes/{}/recordings/{RECORDED}", house.vos.episode);
    let page = house.get(&path).by(&house.de_boer.token).now().await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("welch_lf") && page.body.contains("Met ademhulp"), "{}", page.body);
    let csv = house.get(&format!("{path}/beats.csv")).by(&house.de_boer.token).now().await;
    assert!(csv.body.starts_with("time,rr_ms,flag,phase,rate\n"), "{}", csv.body);
    let read = kadans_pulse::read_rr(csv.body.as_bytes()).unwrap();
    let json = house.get(&format!("{path}/analysis.json")).by(&house.de_boer.token).now().await;
    let json: Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["all"]["n"], read.rr_ms().len(), "the table reads back to the same beats");
    assert_eq!(json["artefacts"]["quality"], "good");
}

#[tokio::test]
async fn the_patient_sees_three_things_in_words_and_no_score() {
    let house = House::open().await;
    let empty = house.get("/recordings").by(&house.vos.token).now().await;
    assert!(empty.body.contains("nog niet met een band"), "{}", empty.body);
    house.keep_recording_of_vos().await;
    let page = house.get("/recordings").by(&house.vos.token).now().await;
    for said in ["De meting was goed.", "slagen per minuut tussen laag en hoog", "Dit is geen score.", "Na 3 eerdere opnames"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
}

#[tokio::test]
async fn a_spoken_note_reaches_the_therapist_and_nothing_else_does_under_its_name() {
    let house = House::open().await;
    house.keep_recording_of_vos().await;
    let address = format!("/api/voice?entry={RECORDED}&person={}", person(&house).await);
    let send = |media: &str, body: &[u8]| house.send(&address, media, body.to_vec()).by(&house.vos.token).now();
    assert_eq!(send("audio/webm", b"<script>").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send("audio/ogg", &vec![b'O'; (2 << 20) + 1]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send("audio/ogg;codecs=opus", b"OggS, spoken").await.status, StatusCode::NO_CONTENT);
    assert_eq!(send("audio/ogg", b"OggS, other words").await.status, StatusCode::NO_CONTENT, "the first bytes stay");
    let theirs = house.send(&address, "audio/ogg", b"OggS".to_vec()).by(&house.idrissi.token).now().await;
    assert_eq!(theirs.status, StatusCode::FORBIDDEN, "on a shared device it stays with the one it belongs to");

    let list = format!("/episodes/{}/voices", house.vos.episode);
    let page = house.get(&list).by(&house.de_boer.token).now().await;
    assert!(page.body.contains(&format!("src=\"{list}/{RECORDED}\"")), "{}", page.body);
    let sound = house.get(&format!("{list}/{RECORDED}")).by(&house.de_boer.token).now().await;
    assert_eq!((sound.header("content-type"), sound.body.as_str()), ("audio/ogg", "OggS, spoken"));
}
