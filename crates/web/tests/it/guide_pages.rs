//! The injury guide in public: every page in both languages, found by whoever searches, with dangers first and sources beside every block.

use crate::house::{Answer, House};
use axum::http::StatusCode;

const REGIONS: [&str; 10] = [
    "heel_foot",
    "ankle",
    "achilles",
    "knee_lateral",
    "knee_anterior",
    "groin",
    "low_back",
    "shin_anterior",
    "thigh_posterior",
    "calf",
];

fn conditions(house: &House) -> Vec<String> {
    house.app.content().guide.conditions().map(|condition| condition.slug.clone()).collect()
}

fn paths(house: &House) -> Vec<String> {
    let mut paths: Vec<String> = ["/guide/conditions", "/guide/acute-care", "/guide/prevention"].map(str::to_owned).into();
    paths.extend(REGIONS.map(|region| format!("/guide/regions/{region}")));
    paths.extend(conditions(house).iter().map(|slug| format!("/guide/conditions/{slug}")));
    paths
}

async fn read(house: &House, path: &str, language: &str) -> Answer {
    let page = house.get(&format!("{path}?lang={language}")).now().await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

#[tokio::test]
async fn every_page_is_there_for_a_stranger_in_both_languages() {
    let house = House::open().await;
    assert_eq!(conditions(&house).len(), 18);
    for path in paths(&house) {
        for language in ["nl", "en"] {
            let page = read(&house, &path, language).await;
            assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{path}");
            assert!(!page.body.contains('⟦'), "{path}: a sentence is missing in\n{}", page.body);
            let canonical = format!("<link rel=\"canonical\" href=\"http://127.0.0.1:8080{path}?lang={language}\">");
            assert!(page.body.contains(&canonical), "{path}: {canonical}");
            assert!(page.body.contains("hreflang=\"x-default\"") && page.body.contains("name=\"description\""), "{path}");
            let information = if language == "nl" { "geen diagnose" } else { "no diagnosis" };
            assert!(page.body.contains(information), "{path}");
        }
    }
}

#[tokio::test]
async fn every_condition_is_linked_from_the_guide_and_from_its_region() {
    let house = House::open().await;
    let home = read(&house, "/guide/conditions", "nl").await.body;
    let mut of_regions = String::new();
    for region in REGIONS {
        assert!(home.contains(&format!("/guide/regions/{region}")));
        of_regions.push_str(&read(&house, &format!("/guide/regions/{region}"), "nl").await.body);
    }
    for slug in conditions(&house) {
        let link = format!("href=\"/guide/conditions/{slug}\"");
        assert!(home.contains(&link) && of_regions.contains(&link), "{slug}");
    }
}

#[tokio::test]
async fn dangers_stand_before_anything_about_the_complaint() {
    let house = House::open().await;
    for slug in conditions(&house) {
        let page = read(&house, &format!("/guide/conditions/{slug}"), "nl").await.body;
        let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{slug} does not say {text}"));
        assert!(place("tel:112") < place("Waar zit het?"), "{slug}");
        assert!(place("Bel vandaag uw huisarts") < place("Waar zit het?"), "{slug}");
    }
}

#[tokio::test]
async fn a_region_names_its_own_dangers_and_not_those_of_another() {
    let house = House::open().await;
    let back = read(&house, "/guide/regions/low_back", "nl").await.body;
    let calf = read(&house, "/guide/regions/calf", "nl").await.body;
    let clot = "Een dik, warm of groeiend been kan door een bloedprop komen.";
    let fever = "Rugpijn met koorts, afvallen, kanker of lang prednison.";
    assert!(calf.contains(clot) && !back.contains(clot));
    assert!(back.contains(fever) && !calf.contains(fever));
}

#[tokio::test]
async fn every_block_shows_its_source_and_the_day_it_was_reviewed() {
    let house = House::open().await;
    let guide = &house.app.content().guide;
    for condition in guide.conditions() {
        let page = read(&house, &format!("/guide/conditions/{}", condition.slug), "nl").await.body;
        let blocks: usize = condition.sections.values().map(Vec::len).sum();
        assert!(page.matches("Nagekeken op").count() >= blocks, "{}", condition.slug);
        let contested = condition.sections.values().flatten().filter(|block| block.against.is_some()).count();
        assert_eq!(page.matches("class=\"contested\"").count(), contested, "{}", condition.slug);
    }
}

#[tokio::test]
async fn a_language_in_the_address_wins_over_that_of_the_reader() {
    let house = House::open().await;
    let page = house.get("/guide/prevention?lang=en").with("cookie", "language=nl").now().await;
    assert!(page.body.contains("<html lang=\"en\""));
    let own = house.get("/guide/prevention?lang=xx").with("cookie", "language=nl").now().await;
    assert!(own.body.contains("<html lang=\"nl\""), "what is no language of ours changes nothing");
}

#[tokio::test]
async fn unknown_conditions_and_regions_are_not_there() {
    let house = House::open().await;
    for path in ["/guide/conditions/nothing", "/guide/regions/elbow"] {
        assert_eq!(house.get(path).now().await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn search_engines_find_the_guide_and_nothing_else() {
    let house = House::open().await;
    let map = house.get("/sitemap.xml").now().await.body;
    let tree = roxmltree::Document::parse(&map).unwrap();
    let found: Vec<&str> = tree.descendants().filter(|node| node.has_tag_name("loc")).filter_map(|node| node.text()).collect();
    let mut wanted = Vec::new();
    for path in paths(&house) {
        wanted.extend(["nl", "en"].map(|language| format!("http://127.0.0.1:8080{path}?lang={language}")));
    }
    wanted.sort();
    let mut sorted = found.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, wanted);
    let robots = house.get("/robots.txt").now().await.body;
    assert!(robots.contains("Allow: /guide") && robots.contains("Disallow: /\n"));
    assert!(robots.contains("Sitemap: http://127.0.0.1:8080/sitemap.xml"));
}

#[tokio::test]
async fn a_complaint_that_was_handed_over_reads_as_a_summary_for_the_therapist() {
    let house = House::open().await;
    let actor = house.actor(&house.vos.token).await;
    let person = house.app.may_with_patient(&actor, kadans_app::Action::SeeOwnDay, house.vos.id).await.unwrap().opaque_name();
    let handed = serde_json::json!({"person": person, "sent_at": "2026-03-02T08:00:00.000Z", "device": "phone", "entries": [{
        "id": "0195551c-0000-7000-8000-000000000009", "performed_at": "2026-03-02T07:00:00.000Z", "zone": "Europe/Amsterdam",
        "supersedes": null, "event": {"kind": "observed", "observation": "triage", "session": null, "facts": {
            "region": "calf", "onset": "sudden", "duration_days": 2, "pain_nrs": 4, "swelling": "marked", "trend": "worsening",
            "yes": ["redness_warmth", "dvt_risk"], "unsure": ["fever"], "level": "gp_today", "run": "no",
            "exclude": ["dvt_suspected"], "likely": ["calf_strain"], "rules": ["G01"], "book": 1}}}]});
    let sent = house.send("/api/diary", "application/json", handed.to_string()).by(&house.vos.token).now().await;
    assert!(sent.body.contains("\"outcome\":\"stored\""), "{}", sent.body);
    let page = house.get(&format!("/episodes/{}", house.vos.episode)).by(&house.de_boer.token).now().await.body;
    for told in [
        "Klacht uit de blessuregids",
        "Bel vandaag uw huisarts",
        "Er kan een bloedprop in het been zitten",
        "G01: Een dik, warm of groeiend been kan door een bloedprop komen.",
        "/guide/conditions/calf_strain",
        "Duidelijke zwelling",
        "De plek is rood en warm",
        "Ik heb koorts: 38 graden of meer",
    ] {
        assert!(page.contains(told), "{told}");
    }
    assert!(!page.contains('⟦'), "a sentence is missing");
}

#[tokio::test]
async fn weekly_totals_become_injuries_with_a_first_and_a_last_day() {
    let house = House::open().await;
    let actor = house.actor(&house.de_boer.token).await;
    let access = house.app.may_with_episode(&actor, kadans_app::Action::RecordScores, house.vos.episode).await.unwrap();
    for (week, severity) in [(0, 0), (1, 42), (2, 25), (3, 0), (4, 8)] {
        let values = kadans_domain::ValuesRecorded {
            instrument: kadans_domain::InstrumentId("ostrc_h2".into()),
            week: kadans_domain::Week::new(week).unwrap(),
            values: vec![(kadans_domain::ScaleId("severity".into()), kadans_domain::ScaleValue::whole(severity))],
            printed_max: None,
            safety_item_positive: false,
        };
        house.app.write(&access, house.app.ticket(), kadans_domain::Event::ValuesRecorded(values)).await.unwrap();
        house.clock.pass(jiff::SignedDuration::from_hours(24 * 7));
    }
    let injuries = house.app.dossier(&access).await.unwrap().injuries();
    let told: Vec<(u32, u32, bool)> =
        injuries.iter().map(|one| (one.weeks, one.cumulative_severity, one.days_lost().is_some())).collect();
    assert_eq!(told, [(2, 67, true), (1, 8, false)], "the second is still going on");
}
