//! A patient's day on the page.

use crate::house::House;
use axum::http::StatusCode;
use kadans_domain::Event;

#[tokio::test]
async fn before_there_is_a_plan_the_page_says_who_makes_it() {
    let house = House::open().await;
    for path in ["/today", "/progress"] {
        let page = house.get(path).by(&house.vos.token).now().await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains('⟦'), "a sentence is missing in\n{}", page.body);
        assert!(!page.body.contains("/play/"));
    }
    let today = house.get("/today").by(&house.vos.token).now().await;
    assert!(today.body.contains("Uw plan komt eraan"));
}

#[tokio::test]
async fn an_answer_is_written_once_however_often_the_button_is_pressed() {
    let house = House::open().await;
    let form = format!("ticket={}&motivation=4", house.app.ticket());
    for _ in 0..2 {
        let answer = house.post("/today/motivation", &form).by(&house.vos.token).now().await;
        assert_eq!(answer.leads_to(), "/today", "{}", answer.body);
    }
    let tx = house.app.store().read(house.practice).await.unwrap();
    let diary = tx.diary(house.vos.episode).await.unwrap();
    assert_eq!(diary.iter().filter(|entry| matches!(entry.event, Event::Motivation(_))).count(), 1);
}

#[tokio::test]
async fn an_answer_outside_the_scale_comes_back() {
    let house = House::open().await;
    for answer in ["", "11", "-1", "x"] {
        let form = format!("ticket={}&motivation={answer}", house.app.ticket());
        let page = house.post("/today/motivation", &form).by(&house.vos.token).now().await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{answer}");
    }
}
