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
