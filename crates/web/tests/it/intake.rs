//! The intake: screening, calibration, versions and blocks.

use crate::house::House;
use crate::therapist::{PATH, intake, open, refer, send, take_in};
use axum::http::StatusCode;

#[tokio::test]
async fn a_trial_is_computed_before_anything_is_saved() {
    let house = House::open().await;
    refer(&house).await;
    let page = send(&house, "intake", "based_on=0&speed-1=11&rpe-1=12&talk-1=T2&do=calculate").await;
    assert_eq!(page.status, StatusCode::OK);
    for told in ["Volgend tempo: 10 km/u.", "verschil −2, onderschat; waargenomen Borg 14–15", "value=\"11\""] {
        assert!(page.body.contains(told), "{told}: {}", page.body);
    }
    assert!(open(&house, "").await.body.contains("De intake moet nog gedaan worden."), "nothing was kept");
}

#[tokio::test]
async fn impossible_values_get_a_sentence_beside_their_field() {
    let house = House::open().await;
    refer(&house).await;
    let form = intake()
        .replace("speed-1=11", "speed-1=99")
        .replace("sustainable_min=4", "sustainable_min=4,1")
        .replace("&rpe=14", "&rpe=21")
        .replace("minutes-3=40", "minutes-3=50");
    let page = send(&house, "intake", &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in [
        "Er zijn nog 4 dingen nodig",
        "Vul een getal in van 0,50 tot en met 30.",
        "Vul hele kwarten in, zoals 3,75 of 4.",
        "Vul een getal in van 6 tot en met 20.",
        "Vul een getal in van 30 tot en met 45.",
        "value=\"4,1\"",
    ] {
        assert!(page.body.contains(told), "{told}: {}", page.body);
    }
}

#[tokio::test]
async fn the_form_opens_with_what_was_kept() {
    let house = House::open().await;
    take_in(&house).await;
    let page = open(&house, "intake").await.body;
    for kept in [
        "name=\"based_on\" value=\"1\"",
        "name=\"speed-1\" inputmode=\"decimal\" autocomplete=\"off\" value=\"11\"",
        "value=\"B-E1\" checked",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
}

#[tokio::test]
async fn a_page_that_was_overtaken_loses_nothing_and_says_what_to_do() {
    let house = House::open().await;
    take_in(&house).await;
    let page = send(&house, "intake", &intake().replace("sustainable_min=4", "sustainable_min=7")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    for told in ["Iemand anders bewaarde intussen een intake", "value=\"7\"", "name=\"based_on\" value=\"1\""] {
        assert!(page.body.contains(told), "{told}");
    }
}

#[tokio::test]
async fn a_question_left_open_never_counts_as_no() {
    let house = House::open().await;
    refer(&house).await;
    send(&house, "intake", &intake().replace("ask-fever=no&", "")).await;
    let page = open(&house, "prescription").await.body;
    assert!(page.contains("1 vraag voor de start is nog open") && page.contains("infectie met koorts"), "{page}");
    assert!(!page.contains("Bevestig dit voorschrift"));
}

#[tokio::test]
async fn a_block_stands_until_a_clinician_lifts_it_with_a_reason() {
    let house = House::open().await;
    refer(&house).await;
    let blocked = intake().replace("ask-chest_pain_on_exertion=no", "ask-chest_pain_on_exertion=yes");
    let answer = send(&house, "intake", &blocked).await;
    assert_eq!(answer.leads_to(), format!("{PATH}/intake"));
    assert!(
        open(&house, "intake").await.body.contains("Eerst beoordelen: pijn op de borst bij inspanning. Overleg met huisarts.")
    );
    let page = open(&house, "prescription").await.body;
    assert!(page.contains("Er komt geen voorschrift zolang dit staat.") && !page.contains("Bevestig dit voorschrift"));

    let refused = send(&house, "clearance", "item=chest_pain_on_exertion&reason=+").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let lifted = send(&house, "clearance", "item=chest_pain_on_exertion&reason=Huisarts+zag+niets").await;
    assert_eq!(lifted.status, StatusCode::SEE_OTHER);
    let page = open(&house, "prescription").await.body;
    assert!(page.contains("Vrijgegeven door een behandelaar: pijn op de borst bij inspanning"), "{page}");
    assert!(page.contains("Bevestig dit voorschrift"));
}
