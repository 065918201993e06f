//! What a device sends.

use crate::house::House;
use axum::http::StatusCode;
use kadans_app::Action;

async fn person(house: &House) -> String {
    let actor = house.actor(&house.vos.token).await;
    house.app.may_with_patient(&actor, Action::SeeOwnDay, house.vos.id).await.unwrap().opaque_name()
}

fn post_of(person: &str, score: u8) -> String {
    format!(
        r#"{{"person":"{person}","sent_at":"2026-03-02T08:00:00.000Z","device":"phone","entries":[{{
            "id":"0195551c-0000-7000-8000-000000000001","performed_at":"2026-03-02T07:00:00.000Z",
            "zone":"Europe/Amsterdam","supersedes":null,"event":{{"kind":"motivation","score":{score}}}}}]}}"#
    )
}

#[tokio::test]
async fn an_entry_is_stored_once_however_often_it_is_sent() {
    let house = House::open().await;
    let body = post_of(&person(&house).await, 7);
    for outcome in ["stored", "known"] {
        let answer = house.send("/api/diary", "application/json", body.clone()).by(&house.vos.token).now().await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert!(answer.body.contains(&format!("\"outcome\":\"{outcome}\"")), "{}", answer.body);
    }
}

#[tokio::test]
async fn an_impossible_entry_is_refused_with_a_sentence() {
    let house = House::open().await;
    let body = post_of(&person(&house).await, 14);
    let answer = house.send("/api/diary", "application/json", body).by(&house.vos.token).now().await;
    assert!(answer.body.contains("\"outcome\":\"refused\"") && answer.body.contains("\"reason\":\""), "{}", answer.body);
}

#[tokio::test]
async fn entries_that_waited_on_a_shared_phone_never_land_in_anothers_diary() {
    let house = House::open().await;
    let body = post_of(&person(&house).await, 7);
    let answer = house.send("/api/diary", "application/json", body).by(&house.idrissi.token).now().await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains("urn:kadans:problem:other-person"), "{}", answer.body);
    let tx = house.app.store().read(house.practice).await.unwrap();
    assert!(tx.diary(house.idrissi.episode).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_no_post_at_all_is_refused_as_a_whole() {
    let house = House::open().await;
    for body in ["", "{}", "[1,2", "\u{0}"] {
        let answer = house.send("/api/diary", "application/json", body).by(&house.vos.token).now().await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
}
