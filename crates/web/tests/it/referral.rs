//! A referral comes in.

use crate::house::House;
use crate::therapist::{PATH, REFERRAL, open, refer};
use axum::http::StatusCode;

#[tokio::test]
async fn a_referral_sent_twice_opens_one_episode() {
    let house = House::open().await;
    refer(&house).await;
    refer(&house).await;
    let page = house.get("/caseload").by(&house.de_boer.token).now().await;
    assert_eq!(page.body.matches(&format!("href=\"{PATH}\"")).count(), 1, "{}", page.body);
    assert_eq!(open(&house, "intake").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
    let house = House::open().await;
    let form = "name=+&born_on=2031-01-01&language=nl&role=gp&referrer=&indication=&referred_on=soon&question=Waarom%3F\
                &ticket=01900000-0000-7000-8000-000000000001";
    let page = house.post("/referrals/new", form).by(&house.de_boer.token).now().await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Er zijn nog 4 dingen nodig"), "name, referrer, indication and date: {}", page.body);
    for told in ["id=\"name-error\"", "id=\"referrer-error\"", "id=\"indication-error\"", "id=\"referred_on-error\"", "Waarom?"] {
        assert!(page.body.contains(told), "{told}");
    }
}

#[tokio::test]
async fn a_referral_from_the_future_is_refused() {
    let house = House::open().await;
    let page = house.post("/referrals/new", &REFERRAL.replace("2026-02-23", "2026-03-03")).by(&house.de_boer.token).now().await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Deze datum ligt in de toekomst."), "{}", page.body);
}
