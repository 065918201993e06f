//! Coming in and going out.

use crate::house::{House, PASSWORD, code};
use axum::http::StatusCode;
use jiff::SignedDuration;
use kadans_app::Token;

fn token_in(cookie: &str) -> Token {
    let value = cookie.split_once('=').unwrap().1;
    Token::read(value.split_once(';').unwrap().0).unwrap()
}

fn login_form(house: &House, password: &str) -> String {
    format!("email={}&password={}", house.de_boer.email, password.replace(' ', "+"))
}

#[tokio::test]
async fn a_therapist_signs_in_with_a_password_and_a_code_and_lands_on_the_caseload() {
    let house = House::open().await;
    house.clock.pass(SignedDuration::from_mins(2));
    let first = house.post("/login", &login_form(&house, PASSWORD)).now().await;
    assert_eq!(first.leads_to(), "/login/code");
    let half_way = token_in(first.cookie());
    assert_eq!(house.get("/").by(&half_way).now().await.leads_to(), "/login/code");
    assert_eq!(house.get("/caseload").by(&half_way).now().await.leads_to(), "/login", "half-way is not in");
    let form = format!("code={}", code(&house.app, &house.de_boer.secret));
    let second = house.post("/login/code", &form).by(&half_way).now().await;
    let signed_in = token_in(second.cookie());
    assert_eq!(house.get("/").by(&signed_in).now().await.leads_to(), "/caseload");
    let again = house.post("/login/code", &form).by(&signed_in).now().await;
    assert_eq!(again.leads_to(), "/", "a second press finds the first one done");
}

#[tokio::test]
async fn a_wrong_password_comes_back_with_the_address_and_one_sentence() {
    let house = House::open().await;
    let answer = house.post("/login", &login_form(&house, "not the password")).now().await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Deze gegevens passen niet bij elkaar"));
    assert!(answer.body.contains(house.de_boer.email));
    assert!(!answer.body.contains("not the password"), "a password is never sent back");
    let unknown = house.post("/login", "email=nobody@plein7.example&password=x").now().await;
    assert!(unknown.body.contains("Deze gegevens passen niet bij elkaar"), "who works here is not told");
}

#[tokio::test]
async fn after_five_wrong_tries_the_door_says_how_long_to_wait() {
    let house = House::open().await;
    for _ in 0..5 {
        house.post("/login", &login_form(&house, "wrong")).now().await;
    }
    let answer = house.post("/login", &login_form(&house, PASSWORD)).now().await;
    assert!(answer.body.contains("over 15 minuten"), "{}", answer.body);
    house.clock.pass(SignedDuration::from_mins(16));
    let answer = house.post("/login", &login_form(&house, PASSWORD)).now().await;
    assert_eq!(answer.leads_to(), "/login/code");
}

#[tokio::test]
async fn a_patient_is_greeted_by_name_and_starts_with_one_press() {
    let house = House::open().await;
    let link = format!("/start/{}", house.link_for_vos().await);
    let page = house.get(&link).now().await;
    assert!(page.body.contains("Dag Mw. Vos") && page.body.contains("Praktijk Plein 7"));
    assert_eq!(page.body.matches("<input").count(), page.body.matches("type=\"hidden\"").count(), "nothing to type");
    assert_eq!(house.get(&link).now().await.status, StatusCode::OK, "looking uses nothing up");
    let pressed = house.post(&link, "").now().await;
    let phone = token_in(pressed.cookie());
    assert_eq!(house.get("/").by(&phone).now().await.leads_to(), "/today");
    assert_eq!(house.post(&link, "").now().await.leads_to(), "/today", "two presses do no harm");
}

/// The card hangs on the fridge and is scanned every day; the link itself works on five devices.
#[tokio::test]
async fn a_phone_that_is_known_goes_straight_on_and_uses_nothing_up() {
    let house = House::open().await;
    let link = format!("/start/{}", house.link_for_vos().await);
    for _ in 0..6 {
        assert_eq!(house.get(&link).by(&house.vos.token).now().await.leads_to(), "/");
        assert_eq!(house.post(&link, "").by(&house.vos.token).now().await.leads_to(), "/");
    }
    for _ in 0..5 {
        assert_eq!(house.post(&link, "").now().await.leads_to(), "/today");
    }
    assert_eq!(house.post(&link, "").now().await.status, StatusCode::GONE, "a sixth device needs a new link");
    assert_eq!(house.get(&link).by(&house.vos.token).now().await.leads_to(), "/", "the old card still opens the known phone");
}

#[tokio::test]
async fn an_old_a_broken_and_a_withdrawn_link_all_say_the_same() {
    let house = House::open().await;
    let old = format!("/start/{}", house.link_for_vos().await);
    house.clock.pass(SignedDuration::from_hours(24 * 15));
    for link in [old.as_str(), "/start/abc", &format!("/start/{}", "A".repeat(64))] {
        for answer in [house.get(link).now().await, house.post(link, "").now().await] {
            assert_eq!(answer.status, StatusCode::GONE, "{link}");
            assert!(answer.body.contains("Deze link werkt niet meer"));
            assert!(answer.body.contains("Vraag uw therapeut of praktijk om een nieuwe link"));
            assert!(!answer.body.contains("Vos"));
        }
    }
}

#[tokio::test]
async fn a_new_colleague_chooses_a_password_and_pairs_an_app() {
    let house = House::open().await;
    let form = "name=N.+Bakker&email=bakker%40plein7.example&role=therapist";
    let shown = house.post("/practice/members", form).by(&house.aydin.token).now().await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    let link = shown.body.split_once("<code>http://127.0.0.1:8080").unwrap().1.split_once('<').unwrap().0.to_owned();
    let twice = house.post("/practice/members", form).by(&house.aydin.token).now().await;
    assert!(twice.body.contains("Er werkt hier al iemand met dit adres"));

    let page = house.get(&link).now().await;
    let secret = page.body.split_once("<code class=\"nowrap\">").unwrap().1.split_once('<').unwrap().0.replace(' ', "");
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let short = house.post(&link, "password=kort&code=000000").now().await;
    assert!(short.body.contains("Neem minstens 12 tekens"), "{}", short.body);
    let wrong = house.post(&link, &format!("password={}&code=000000", PASSWORD.replace(' ', "+"))).now().await;
    assert!(wrong.body.contains("Deze code klopt niet"), "{}", wrong.body);
    let good = format!("password={}&code={}", PASSWORD.replace(' ', "+"), code(&house.app, &secret));
    let done = house.post(&link, &good).now().await;
    let token = token_in(done.cookie());
    assert_eq!(house.get("/").by(&token).now().await.leads_to(), "/caseload");
    assert_eq!(house.post(&link, &good).now().await.status, StatusCode::GONE, "a member's link works once");
}

#[tokio::test]
async fn signing_out_ends_the_login_on_the_server_too() {
    let house = House::open().await;
    let out = house.post("/logout", "").by(&house.vos.token).now().await;
    assert_eq!(out.leads_to(), "/login");
    assert_eq!(out.header("clear-site-data"), "\"cache\"");
    assert!(out.cookie().contains("Max-Age=0"), "{}", out.cookie());
    assert_eq!(house.get("/today").by(&house.vos.token).now().await.leads_to(), "/login", "the old cookie is worth nothing");
    assert_eq!(house.post("/logout", "").by(&house.vos.token).now().await.leads_to(), "/login");
}
