//! What stands around every page: the content policy, cookies, limits, and a clear sentence for whatever goes wrong.

use crate::house::{Answer, House};
use axum::http::StatusCode;

fn nonce(answer: &Answer) -> String {
    let policy = answer.header("content-security-policy");
    let after = policy.split_once("'nonce-").unwrap_or_else(|| panic!("no nonce in {policy}")).1;
    after.split_once('\'').unwrap().0.to_owned()
}

fn tags<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!("<{name}");
    page.split(&opening).skip(1).map(|rest| rest.split_once('>').unwrap().0).collect()
}

/// A page in words: a heading, a sentence, and somewhere to go.
fn assert_says(answer: &Answer, status: StatusCode, title: &str) {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert!(answer.header("content-type").starts_with("text/html"), "{:?}", answer.headers);
    assert!(answer.body.contains(title), "{title} is not in\n{}", answer.body);
    assert!(answer.body.contains("button-main"), "no way out");
    assert!(!answer.body.contains('⟦'), "a sentence is missing in\n{}", answer.body);
}

#[tokio::test]
async fn every_answer_has_a_nonce_of_its_own_and_every_script_carries_it() {
    let house = House::open().await;
    let mut seen = Vec::new();
    for path in ["/login", "/login", "/help-now", "/play/shell", "/no-such-page"] {
        let answer = house.get(path).now().await;
        let nonce = nonce(&answer);
        for tag in tags(&answer.body, "script") {
            assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{path}: <script{tag}>");
        }
        assert!(!answer.body.contains(" style="), "{path}: an inline style would be refused");
        assert!(!answer.body.contains(" onclick="), "{path}: an inline handler would be refused");
        assert!(!seen.contains(&nonce), "{path}: a nonce came twice");
        seen.push(nonce);
    }
}

#[tokio::test]
async fn pages_about_people_are_kept_by_no_cache_and_shown_in_no_frame() {
    let house = House::open().await;
    let answer = house.get("/today").by(&house.vos.token).now().await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("referrer-policy"), "same-origin");
}

#[tokio::test]
async fn the_login_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let house = House::open().await;
    let answer = house.post(&format!("/start/{}", house.link_for_vos().await), "").now().await;
    assert_eq!((answer.status, answer.leads_to()), (StatusCode::SEE_OTHER, "/today"));
    for flag in ["kadans=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="] {
        assert!(answer.cookie().contains(flag), "{flag} is not in {}", answer.cookie());
    }
    assert!(!answer.cookie().contains("Secure"), "on plain HTTP a browser would drop it");
}

#[tokio::test]
async fn over_tls_the_cookie_belongs_to_this_host_alone() {
    let house = House::open_at("https://kadans.example").await;
    let answer = house.post(&format!("/start/{}", house.link_for_vos().await), "").now().await;
    assert!(answer.cookie().starts_with("__Host-kadans="), "{}", answer.cookie());
    assert!(answer.cookie().contains("Secure"), "{}", answer.cookie());
}

#[tokio::test]
async fn a_form_sent_by_another_site_does_nothing() {
    let house = House::open().await;
    let link = format!("/start/{}", house.link_for_vos().await);
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example")] {
        let answer = house.post(&link, "").with("host", "127.0.0.1:8080").with(name, value).now().await;
        assert_says(&answer, StatusCode::FORBIDDEN, "Dit kwam van een andere website");
        assert_eq!(answer.cookie(), "");
    }
}

#[tokio::test]
async fn ten_megabytes_are_refused_with_a_page() {
    let house = House::open().await;
    let answer = house.post("/login", &"a".repeat(10 << 20)).now().await;
    assert_says(&answer, StatusCode::PAYLOAD_TOO_LARGE, "Dit is te groot");
}

#[tokio::test]
async fn ten_megabytes_of_diary_are_refused_in_the_players_words() {
    let house = House::open().await;
    let body = vec![b' '; 10 << 20];
    let answer = house.send("/api/diary", "application/json", body).by(&house.vos.token).now().await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert!(answer.body.contains("urn:kadans:problem:too-large"), "{}", answer.body);
}

#[tokio::test]
async fn bytes_that_are_no_text_are_refused_rather_than_guessed() {
    let house = House::open().await;
    for body in ["email=%FF%FE&password=x", "email=\u{FFFD}"] {
        let answer = house.post("/login", body).now().await;
        assert_says(&answer, StatusCode::BAD_REQUEST, "Kadans begreep dit niet");
    }
    let raw = house.send("/login", "application/x-www-form-urlencoded", b"email=\xff\xfe".to_vec()).now().await;
    assert_says(&raw, StatusCode::BAD_REQUEST, "Kadans begreep dit niet");
    let not_a_form = house.send("/login", "text/plain", "email=x").now().await;
    assert_says(&not_a_form, StatusCode::UNSUPPORTED_MEDIA_TYPE, "Kadans begreep dit niet");
}

#[tokio::test]
async fn unknown_addresses_and_ids_look_the_same_to_everyone() {
    let house = House::open().await;
    let nowhere = house.get("/no-such-page").now().await;
    assert_says(&nowhere, StatusCode::NOT_FOUND, "Deze pagina is er niet");
    let no_member = house.post("/practice/members/0192aaaa-0000-7000-8000-000000000000/link", "").by(&house.aydin.token);
    assert_says(&no_member.now().await, StatusCode::NOT_FOUND, "Deze pagina is er niet");
    let no_id = house.post("/practice/members/x/link", "").by(&house.aydin.token).now().await;
    assert_says(&no_id, StatusCode::NOT_FOUND, "Deze pagina is er niet");
}

#[tokio::test]
async fn a_bug_of_ours_becomes_a_page_with_a_number() {
    let house = House::open().await;
    let link = format!("/start/{}", house.link_for_vos().await);
    house.clock.break_down();
    let answer = house.get(&link).now().await;
    assert_says(&answer, StatusCode::INTERNAL_SERVER_ERROR, "Er ging bij ons iets mis");
    let operation = answer.header("x-request-id");
    assert!(!operation.is_empty() && answer.body.contains(operation), "the page shows the number that the log has");
}

#[tokio::test]
async fn the_language_follows_the_switch_then_the_browser() {
    let house = House::open().await;
    let english = house.get("/login").with("accept-language", "en-GB").now().await;
    assert!(english.body.contains("<html lang=\"en\""));
    let switched = house.get("/login").with("accept-language", "en-GB").with("cookie", "language=nl").now().await;
    assert!(switched.body.contains("<html lang=\"nl\""));
}

#[tokio::test]
async fn the_worker_and_the_shell_are_there_for_a_day_without_a_network() {
    let house = House::open().await;
    let health = house.get("/healthz").now().await;
    assert_eq!((health.status, health.body.as_str()), (StatusCode::OK, "ok\n"));
    let worker = house.get("/sw.js").now().await;
    if worker.status == StatusCode::OK {
        assert!(worker.body.starts_with("self.__PRECACHE=[\"/assets/"), "{}", &worker.body[..80]);
        assert_eq!(worker.header("cache-control"), "no-cache");
    }
    let shell = house.get("/play/shell").now().await;
    assert!(shell.body.contains("id=\"player\" data-sheet=\"\""));
    assert!(shell.body.contains("player-start"), "the player's sentences are in the shell");
    assert!(!shell.body.contains("Vos"), "nobody's data are in the shell");
}
