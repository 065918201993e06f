//! A patient and the link for their phone.

use crate::house::House;
use axum::http::StatusCode;

#[tokio::test]
async fn a_link_is_shown_once_as_a_card_and_lets_in() {
    let house = House::open().await;
    let path = format!("/patients/{}", house.vos.id);
    let card = house.post(&format!("{path}/link"), "").by(&house.de_boer.token).now().await.body;
    assert!(card.contains("<svg class=\"qr\"") && card.contains("Voor Mw. Vos"), "{card}");
    let address = card.split("http://127.0.0.1:8080").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert_eq!(house.get(address).now().await.status, StatusCode::OK);
    let page = house.get(&path).by(&house.de_boer.token).now().await.body;
    assert!(!page.contains(address), "the address is kept nowhere");
}

#[tokio::test]
async fn withdrawn_links_let_nobody_in() {
    let house = House::open().await;
    let link = house.link_for_vos().await;
    let path = format!("/patients/{}/link/withdraw", house.vos.id);
    let answer = house.post(&path, "").by(&house.de_boer.token).now().await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get(&format!("/start/{link}")).now().await.status, StatusCode::GONE);
}
