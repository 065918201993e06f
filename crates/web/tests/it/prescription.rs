//! The proposal, its reasons, and its confirmation.

use crate::house::House;
use crate::therapist::{CHOICE, PATH, open, row, send, start, take_in};
use axum::http::StatusCode;

#[tokio::test]
async fn the_published_case_gets_its_six_weeks_exactly() {
    let house = House::open().await;
    take_in(&house).await;
    let page = open(&house, &format!("prescription?{CHOICE}")).await.body;
    let table = "
        1 | 6×2/2 (4), u loopt mee | 6×2/2 (4) | 7×2/1,5 (5) | 38
        2 | 6×2,5/1,5 (6), u loopt mee | 5×3/2 (7) | 5×3/1,5 (8) | 45
        3 | 5×3/1,5 (8), u loopt mee | 4×4/2 (9) | 4×4/1,5 (10) | 47
        4 | 3×5/2 (11), u loopt mee | 3×6/2 (12) | 3×7/2 (13) | 54
        5 | 3×7/2 (13), u loopt mee | 2×9/2 (14) | 2×10/2 (15) | 59
        6 | 12+8/2 (16) | 15+5/2 (17) | 1×20 (18), u loopt mee | 60";
    for wanted in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let week = &wanted[..4];
        assert_eq!(row(&page, week), wanted);
    }
}

#[tokio::test]
async fn every_number_has_its_reason_and_its_source() {
    let house = House::open().await;
    take_in(&house).await;
    let page = open(&house, &format!("prescription?{CHOICE}")).await.body;
    for told in [
        "Eerste stuk 2 min: hoogstens 50% van 4 min volhouden",
        "afspraak, geen bewijs",
        "van Woerkom &#38; Zuidema",
        "[ev-rt-start]",
        "ongeveer 10 km/u",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
}

#[tokio::test]
async fn a_ladder_that_does_not_fit_comes_with_the_weeks_that_would_do() {
    let house = House::open().await;
    take_in(&house).await;
    let page = open(&house, &format!("prescription?{}", CHOICE.replace("weeks=6", "weeks=4"))).await.body;
    assert!(page.contains("Neem 5 weken") && page.contains("name=\"weeks\" value=\"5\""), "{page}");
    assert!(!page.contains("Bevestig dit voorschrift"));
    let answer =
        send(&house, "prescription", &format!("{}&based_on=0&starts_on=2026-03-02", CHOICE.replace("weeks=6", "weeks=4"))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody confirms it by hand either");
}

#[tokio::test]
async fn a_choice_outside_its_range_is_said_beside_its_field() {
    let house = House::open().await;
    take_in(&house).await;
    let page = open(&house, &format!("prescription?{}", CHOICE.replace("weeks=6", "weeks=40"))).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("id=\"weeks-error\""), "{}", page.body);
}

#[tokio::test]
async fn a_second_version_needs_a_reason_and_stands_beside_the_first() {
    let house = House::open().await;
    start(&house).await;
    let page = open(&house, &format!("prescription?{}", CHOICE.replace("weeks=6", "weeks=8"))).await.body;
    assert_eq!(row(&page, "Duur"), "Duur | 6 weken, 18 sessies | 8 weken, 24 sessies anders");
    let second = format!("{}&based_on=1&starts_on=2026-03-09", CHOICE.replace("weeks=6", "weeks=8"));
    let refused = send(&house, "prescription", &second).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"reason-error\""), "{}", refused.body);
    let answer = send(&house, "prescription", &format!("{second}&reason=Slaapt+slecht")).await;
    assert_eq!(answer.leads_to(), PATH, "{}", answer.body);
    assert!(open(&house, "").await.body.contains("Slaapt slecht"));
}

#[tokio::test]
async fn pressing_confirm_twice_makes_one_version() {
    let house = House::open().await;
    start(&house).await;
    let again = send(&house, "prescription", &format!("{CHOICE}&based_on=0&starts_on=2026-03-02&reason=x")).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("Iemand anders bevestigde intussen een voorschrift"), "{}", again.body);
}

#[tokio::test]
async fn without_an_intake_there_is_nothing_to_propose() {
    let house = House::open().await;
    let path = format!("/episodes/{}/prescription", house.vos.episode);
    let answer = house.get(&path).by(&house.de_boer.token).now().await;
    assert!(answer.leads_to().ends_with("/intake"), "{}", answer.status);
}
