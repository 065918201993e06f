//! The caseload: who to call, and everyone.

use crate::house::House;
use crate::therapist::{PATH, start};

#[tokio::test]
async fn a_new_practice_is_shown_the_one_useful_thing_to_do() {
    let house = House::open().await;
    let page = house.get("/caseload").by(&house.jansen.token).now().await.body;
    assert!(page.contains("U hebt nog geen patiënten.") && page.contains("href=\"/referrals/new\""), "{page}");
}

#[tokio::test]
async fn the_list_narrows_by_name_and_by_state() {
    let house = House::open().await;
    start(&house).await;
    let shown = async |query: &str| house.get(&format!("/caseload{query}")).by(&house.de_boer.token).now().await.body;
    assert!(shown("").await.contains("3 patiënten"));
    let vos = shown("?name=vos").await;
    assert!(vos.contains("Mw. Vos") && !vos.contains("Idrissi"), "{vos}");
    let running = shown("?state=running").await;
    assert!(running.contains(PATH) && running.contains("1 patiënt<") && running.contains("1 van 6"), "{running}");
    assert!(shown("?name=niemand").await.contains("Niemand gevonden."));
}

#[tokio::test]
async fn who_does_not_feel_safe_is_called_first() {
    let house = House::open().await;
    start(&house).await;
    house.post("/help-now", "").by(&house.vos.token).now().await;
    let page = house.get("/caseload").by(&house.de_boer.token).now().await.body;
    let calls = page.split("call-list").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap();
    assert!(calls.contains("Mw. Vos") && calls.contains("voelt zich niet veilig"), "{calls}");
    assert!(!calls.contains("Idrissi"), "nothing waits for him");
}
