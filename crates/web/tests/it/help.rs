//! Help must be there whatever fails.

use crate::house::House;
use axum::http::StatusCode;
use kadans_domain::{Event, SafetySignal};

const NUMBERS: [&str; 4] = ["tel:112", "tel:113", "tel:08000113", "https://www.113.nl"];

#[tokio::test]
async fn the_numbers_are_there_for_everyone_and_nobodys_name_is() {
    let house = House::open().await;
    for token in [None, Some(&house.vos.token), Some(&house.de_boer.token)] {
        let ask = house.get("/help-now");
        let page = match token {
            Some(token) => ask.by(token).now().await,
            None => ask.now().await,
        };
        assert_eq!(page.status, StatusCode::OK);
        assert!(NUMBERS.iter().all(|number| page.body.contains(number)));
        assert!(!page.body.contains("Vos") && !page.body.contains("Boer"), "the page is kept on a device");
    }
}

#[tokio::test]
async fn not_feeling_safe_is_written_down_without_a_word_of_why() {
    let house = House::open().await;
    let page = house.post("/help-now", "").by(&house.vos.token).now().await;
    assert!(page.body.contains("Het staat opgeschreven") && page.body.contains("tel:113"));
    let tx = house.app.store().read(house.practice).await.unwrap();
    let diary = tx.diary(house.vos.episode).await.unwrap();
    assert_eq!(diary.last().unwrap().event, Event::SafetySignal(SafetySignal::NotSafe));
    drop(tx);
    let today = house.get("/today").by(&house.vos.token).now().await;
    assert!(NUMBERS.iter().all(|number| today.body.contains(number)), "the numbers stand on the page itself");
    assert!(!today.body.contains("/play/") && !today.body.contains("<fieldset"), "nothing to train and nothing asked");
}

#[tokio::test]
async fn who_is_not_signed_in_gets_the_numbers_and_never_a_login_screen() {
    let house = House::open().await;
    let page = house.post("/help-now", "").now().await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "the script on the page then keeps it on the device");
    assert!(page.body.contains("Uw therapeut weet dit nog niet") && page.body.contains("tel:113"));
}

#[tokio::test]
async fn the_numbers_need_no_database() {
    let house = House::open().await;
    house.app.store().clone().close().await.unwrap();
    for token in [&house.vos.token, &house.de_boer.token] {
        let page = house.get("/help-now").by(token).now().await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(NUMBERS.iter().all(|number| page.body.contains(number)));
    }
    let told = house.post("/help-now", "").by(&house.vos.token).now().await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "the script on the page then keeps it on the device");
    assert!(told.body.contains("Uw therapeut weet dit nog niet") && told.body.contains("tel:113"));
    let other = house.get("/today").by(&house.vos.token).now().await;
    assert_eq!(other.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(other.body.contains("Kadans kan er nu niet bij") && other.body.contains("href=\"/help-now\""));
    let player = house.get("/api/player").by(&house.vos.token).now().await;
    assert_eq!(player.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn an_error_page_of_a_patient_leads_to_help() {
    let house = House::open().await;
    let lost = house.get("/caseload").by(&house.vos.token).now().await;
    assert_eq!(lost.status, StatusCode::FORBIDDEN);
    assert!(lost.body.contains("href=\"/help-now\""));
}
