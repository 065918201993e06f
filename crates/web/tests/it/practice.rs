//! The administrator's pages.

use crate::house::House;
use axum::http::StatusCode;

#[tokio::test]
async fn the_practice_shows_its_members_and_no_patients() {
    let house = House::open().await;
    let page = house.get("/practice").by(&house.aydin.token).now().await;
    for told in ["H. de Boer", "S. Aydin", "kan inloggen"] {
        assert!(page.body.contains(told), "{told}");
    }
    assert!(!page.body.contains("Vos") && !page.body.contains("Jansen"));
}

#[tokio::test]
async fn a_new_member_needs_a_name_an_address_and_a_role() {
    let house = House::open().await;
    let page = house.post("/practice/members", "name=&email=nobody&role=patient").by(&house.aydin.token).now().await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Er zijn nog 3 dingen nodig"), "{}", page.body);
    assert!(page.body.contains("value=\"nobody\""), "what was typed is still there");
}

#[tokio::test]
async fn the_audit_names_members_hides_patients_and_proves_itself() {
    let house = House::open().await;
    house.get("/caseload").by(&house.vos.token).now().await;
    let page = house.get("/practice/audit?verify=1").by(&house.aydin.token).now().await;
    assert_eq!(page.status, StatusCode::OK);
    for told in ["De keten is heel", "H. de Boer", "geweigerd", "patiënt …"] {
        assert!(page.body.contains(told), "{told}");
    }
    assert!(!page.body.contains("Vos"), "an administrator has no business with names of patients");
    assert!(!page.body.contains('⟦'), "an action has no words");
}
