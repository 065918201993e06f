//! A patient's day on the page.

use crate::house::House;
use axum::http::StatusCode;
use jiff::SignedDuration;
use kadans_domain::Event;

impl House {
    async fn today(&self) -> String {
        let page = self.get("/today").by(&self.vos.token).now().await;
        assert!(!page.body.contains('⟦'), "a sentence is missing in\n{}", page.body);
        page.body
    }
}

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

/// Monday a session, Tuesday rest and one small question, Wednesday the next session.
#[tokio::test]
async fn a_day_asks_one_thing_and_the_next_day_follows_from_it() {
    let house = House::open().await;
    house.plan_for_vos().await;
    let monday = house.today().await;
    assert!(monday.contains("Wandelen en hardlopen") && monday.contains("Lukt het vandaag niet?"), "{monday}");
    let sheet = house.bundle().await["sheets"][0]["id"].as_str().unwrap().to_owned();
    assert!(monday.contains(&format!("href=\"/play/{sheet}\"")), "the button opens the sheet that the phone holds");

    let receipt = house.session_done().await;
    assert!(receipt.body.contains("\"stored\""), "{}", receipt.body);
    let evening = house.today().await;
    assert!(evening.contains("Klaar voor vandaag") && evening.contains("maandag: gedaan"), "{evening}");
    assert!(!evening.contains("/play/"));

    house.clock.pass(SignedDuration::from_hours(24));
    let tuesday = house.today().await;
    assert!(tuesday.contains("Vandaag is een rustdag") && tuesday.contains("Hoe was de ochtend erna?"), "{tuesday}");
    let wanting = house.post("/today/morning", "pain=2&fatigue=").by(&house.vos.token).now().await;
    assert_eq!(wanting.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wanting.body.matches("class=\"error\"").count(), 2, "a sentence beside each thing that is needed");
    let answer = house.post("/today/morning", &morning(&tuesday)).by(&house.vos.token).now().await;
    assert_eq!(answer.leads_to(), "/today");
    assert!(!house.today().await.contains("Hoe was de ochtend erna?"), "asked once");

    house.clock.pass(SignedDuration::from_hours(24));
    assert!(house.today().await.contains("Wandelen en hardlopen"));
    let progress = house.get("/progress").by(&house.vos.token).now().await.body;
    assert!(progress.contains("minuten hardgelopen") && !progress.contains('⟦'), "{progress}");
}

/// The morning form, filled in as a person would: what is hidden in it goes back as it came.
fn morning(page: &str) -> String {
    let form = page.split_once("action=\"/today/morning\"").unwrap().1;
    let hidden =
        |name: &str| form.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1.split_once('"').unwrap().0.to_owned();
    format!("ticket={}&session={}&pain=1&fatigue=2&worse=no", hidden("ticket"), hidden("session"))
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
