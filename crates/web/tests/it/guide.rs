//! The injury guide is for everyone, is the same for everyone, and hands out its rules once.

use crate::house::House;
use axum::http::StatusCode;
use kadans_guide::Region;
use serde_json::{Value, json};

#[tokio::test]
async fn the_map_leads_to_every_region_twice_and_names_none_in_an_address() {
    let house = House::open().await;
    let page = house.get("/guide").now().await;
    assert_eq!(page.status, StatusCode::OK);
    for region in Region::ALL {
        let link = format!("href=\"/guide/complaint#{}\"", region.slug());
        assert_eq!(page.body.matches(&link).count(), 2, "{link}: on the figure and in the list");
    }
}

#[tokio::test]
async fn without_a_script_every_region_says_what_cannot_wait_and_what_to_read() {
    let house = House::open().await;
    let page = house.get("/guide/complaint").now().await;
    for region in Region::ALL {
        let from = page.body.find(&format!("id=\"{}\"", region.slug())).unwrap();
        let section = &page.body[from..from + page.body[from..].find("</section>").unwrap()];
        let (alarm, read) = (section.find("tel:112").unwrap(), section.find("/guide/conditions/").unwrap());
        assert!(alarm < read, "{region:?}: first what cannot wait");
    }
    assert!(!page.body.contains('⟦'), "a sentence is missing");
}

#[tokio::test]
async fn a_copy_that_a_device_keeps_holds_nobodys_name() {
    let house = House::open().await;
    for path in ["/guide", "/guide/complaint"] {
        let page = house.get(path).by(&house.vos.token).now().await;
        assert!(!page.body.contains("Vos"), "{path}");
    }
}

#[tokio::test]
async fn the_rules_are_handed_out_once() {
    let house = House::open().await;
    let first = house.get("/guide/rules.json").now().await;
    assert!(first.header("cache-control").starts_with("public"));
    let rules: Value = serde_json::from_str(&first.body).unwrap();
    assert_eq!(rules["book"]["form"], 1);
    for label in rules["book"]["labels"].as_array().unwrap() {
        let condition = &rules["conditions"][label["condition"].as_str().unwrap()];
        assert!(rules["sources"][condition["care"]["card"].as_str().unwrap()]["found"].is_array(), "{condition}");
    }
    let again = house.get("/guide/rules.json").with("if-none-match", first.header("etag")).now().await;
    assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
}

/// Only what the person hands over arrives: the answers with the advice they led to, as an entry of their own.
#[tokio::test]
async fn advice_that_is_taken_along_stands_in_the_diary() {
    let house = House::open().await;
    let (bundle, now) = (house.bundle().await, house.app.now().to_string());
    let facts = json!({
        "region": "shin_anterior", "onset": "gradual", "duration_days": 8, "pain_nrs": 3, "yes": ["medial_border_diffuse"], "unsure": [],
        "level": "self_care", "run": "monitored", "exclude": [], "likely": ["medial_tibial_stress_syndrome"], "rules": [], "book": 1,
    });
    let event = json!({"kind": "observed", "observation": "triage", "session": null, "facts": facts});
    let entry = json!({"id": house.app.ticket().to_string(), "performed_at": now, "zone": "Europe/Amsterdam", "supersedes": null, "event": event});
    let post = json!({"person": bundle["person"], "sent_at": now, "device": "phone", "entries": [entry]}).to_string();
    let answer = house.send("/api/diary", "application/json", post).by(&house.vos.token).now().await;
    let receipt: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(receipt["outcomes"][0]["outcome"], "stored", "{receipt}");
}
