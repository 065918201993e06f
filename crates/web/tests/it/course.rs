//! A runner with a painful shin follows a programme that is not running therapy: every page of it, at the desk and on the phone.

use crate::house::{Answer, House};
use axum::http::StatusCode;
use jiff::SignedDuration;
use kadans_app::{Action, Token};
use kadans_domain::EpisodeId;

const EPISODE: &str = "01900000-0000-7000-8000-0000000000b1";
const REFERRAL: &str = "ticket=01900000-0000-7000-8000-0000000000b1&name=Bram+Kuiper&born_on=1997-05-04&language=nl&role=gp\
    &referrer=Dr.+Smit&indication=running_injury&referred_on=2026-02-23&question=";

/// A shin that hurt from running, and walks well again.
const INTAKE: &str = "based_on=0&do=save&q_triage_level=physio&q_released=yes&q_region=shin_anterior&q_tissue=joint\
    &q_injury_kind=overuse&q_walk_days=5&q_walk_pain=1&q_physio_agrees=yes&q_limp=no&q_more_swelling=no&q_night_pain=no\
    &q_heel_rises=25&q_hops=20&q_test_pain=0&q_lay_off_days=30&q_usual_distance=8%2C5&q_usual_morning=1";

const CHOICE: &str = "q_start_stage=s1&q_sessions_a_week=3";

/// A first session on paper, done in whole, with a little pain.
const PAPER: &str = "ticket=01900000-0000-7000-8000-0000000000c1&session=1&day=2026-03-02&time=08%3A30&do=save&q_done=all\
    &q_usual_morning=1&q_pain_run=1&q_pain_after=1&q_signs=none-of-these&q_effort=3&q_red_flag=no";

fn path(page: &str) -> String {
    format!("/episodes/{EPISODE}{page}")
}

/// Nothing is missing on the page, and it says all of this.
fn assert_shows(answer: &Answer, status: StatusCode, wanted: &[&str]) {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert!(!answer.body.contains('⟦'), "a sentence is missing in\n{}", answer.body);
    for words in wanted {
        assert!(answer.body.contains(words), "{words} is not in\n{}", answer.body);
    }
}

async fn at_desk(house: &House, page: &str) -> Answer {
    house.get(&path(page)).by(&house.de_boer.token).now().await
}

async fn sent(house: &House, page: &str, form: &str) -> Answer {
    house.post(&path(page), form).by(&house.de_boer.token).now().await
}

async fn referred() -> House {
    let house = House::open().await;
    let answer = house.post("/referrals/new", REFERRAL).by(&house.de_boer.token).now().await;
    assert_eq!(answer.leads_to(), path("/intake"), "{}", answer.body);
    house
}

async fn prescribed() -> House {
    let house = referred().await;
    assert_eq!(sent(&house, "/intake", INTAKE).await.leads_to(), path("/prescription"));
    let answer = sent(&house, "/prescription", &format!("{CHOICE}&based_on=0&starts_on=2026-03-02")).await;
    assert_eq!(answer.leads_to(), path(""), "{}", answer.body);
    house
}

/// The runner's own phone.
async fn phone(house: &House) -> Token {
    let de_boer = house.actor(&house.de_boer.token).await;
    let episode: EpisodeId = EPISODE.parse().unwrap();
    let patient = house.app.may_with_episode(&de_boer, Action::Follow, episode).await.unwrap().patient().id;
    let access = house.app.may_with_patient(&de_boer, Action::InvitePatient, patient).await.unwrap();
    let link = house.app.invite_patient(&access).await.unwrap().token;
    house.app.accept_as_patient(&link).await.unwrap().token
}

#[tokio::test]
async fn the_referral_names_the_programme_of_each_indication() {
    let house = House::open().await;
    let page = house.get("/referrals/new").by(&house.de_boer.token).now().await;
    assert_shows(&page, StatusCode::OK, &["Hardloopblessure", "Programma: terug naar hardlopen.", "Programma: looptherapie."]);
}

#[tokio::test]
async fn an_intake_that_cannot_go_on_keeps_what_was_typed_and_says_why() {
    let house = referred().await;
    let answer = sent(&house, "/intake", "based_on=0&do=save&q_walk_days=99&q_usual_distance=ver&q_limp=no").await;
    let wanted = ["Vul een getal in van 0 tot en met 14 dagen.", "value=\"99\"", "value=\"ver\"", "form-summary"];
    assert_shows(&answer, StatusCode::UNPROCESSABLE_ENTITY, &wanted);
}

#[tokio::test]
async fn a_question_comes_with_the_answer_it_belongs_to_also_without_a_script() {
    let house = referred().await;
    let before = at_desk(&house, "/intake").await;
    assert!(!before.body.contains("q_days_since_injury"));
    let after = sent(&house, "/intake", "based_on=0&do=look&q_injury_kind=tear&q_walk_days=vijf").await;
    assert_shows(&after, StatusCode::OK, &["name=\"q_days_since_injury\"", "value=\"vijf\""]);
    assert!(!after.body.contains("class=\"error\""), "looking is not sending");
}

#[tokio::test]
async fn a_choice_changes_the_plan_before_anything_is_confirmed() {
    let house = referred().await;
    sent(&house, "/intake", INTAKE).await;
    let three = at_desk(&house, &format!("/prescription?{CHOICE}")).await;
    let wanted = ["Het plan", "id=\"dose-title\"", "class=\"calendar\"", "class=\"why\"", "name=\"starts_on\""];
    assert_shows(&three, StatusCode::OK, &wanted);
    let two = at_desk(&house, "/prescription?q_start_stage=s1&q_sessions_a_week=2").await;
    assert_ne!(three.body.matches("mark-planned\">").count(), two.body.matches("mark-planned\">").count());
    let never = at_desk(&house, "/prescription?q_start_stage=s1&q_sessions_a_week=9").await;
    assert_shows(&never, StatusCode::OK, &["Vul een getal in van 2 tot en met 3."]);
    assert!(!never.body.contains("name=\"starts_on\""), "a choice outside its range cannot be confirmed");
}

#[tokio::test]
async fn the_course_is_followed_on_every_page() {
    let house = prescribed().await;
    assert_shows(&at_desk(&house, "").await, StatusCode::OK, &["Sessie 1, vandaag", "Wat nu geldt", "class=\"calendar\""]);
    assert_shows(&at_desk(&house, "/plan").await, StatusCode::OK, &["Zoals bevestigd", "Plan op papier"]);
    assert_shows(&at_desk(&house, "/plan/print").await, StatusCode::OK, &["class=\"qr\"", "Opent op uw telefoon"]);
    assert_shows(&at_desk(&house, "/versions").await, StatusCode::OK, &["Er is nog maar één versie"]);
    assert_shows(&at_desk(&house, "/adjust").await, StatusCode::OK, &[]);
    assert_shows(&at_desk(&house, "/log").await, StatusCode::OK, &["name=\"q_pain_run\"", "autofocus"]);
    assert_shows(&at_desk(&house, "/summary").await, StatusCode::OK, &["terug naar hardlopen"]);
    let caseload = house.get("/caseload").by(&house.de_boer.token).now().await;
    assert_shows(&caseload, StatusCode::OK, &["Bram Kuiper"]);
}

#[tokio::test]
async fn a_second_version_needs_a_reason_and_stands_beside_the_first() {
    let house = prescribed().await;
    let form = "q_start_stage=s1&q_sessions_a_week=2&based_on=1&starts_on=2026-03-09&reason=";
    assert_shows(&sent(&house, "/prescription", form).await, StatusCode::UNPROCESSABLE_ENTITY, &["Vul dit in."]);
    let answer = sent(&house, "/prescription", &format!("{form}Te+druk+op+het+werk")).await;
    assert_eq!(answer.leads_to(), path(""), "{}", answer.body);
    let wanted = ["Versie 1", "Versie 2", "Te druk op het werk", "class=\"differs\""];
    assert_shows(&at_desk(&house, "/versions").await, StatusCode::OK, &wanted);
}

#[tokio::test]
async fn a_log_on_paper_becomes_a_session_with_a_verdict_once() {
    let house = prescribed().await;
    let wrong = sent(&house, "/log", &PAPER.replace("q_pain_run=1", "q_pain_run=12")).await;
    assert_shows(&wrong, StatusCode::UNPROCESSABLE_ENTITY, &["value=\"12\"", "Vul een getal in van 0 tot en met 10."]);
    let tomorrow = sent(&house, "/log", &PAPER.replace("2026-03-02", "2026-03-03")).await;
    assert_shows(&tomorrow, StatusCode::UNPROCESSABLE_ENTITY, &["Deze dag kan niet."]);
    for _ in 0..2 {
        assert_eq!(sent(&house, "/log", PAPER).await.leads_to(), path(""));
    }
    let page = at_desk(&house, "").await;
    assert_eq!(page.body.matches("id=\"entry-").count(), 1, "sent twice, kept once");
    assert_shows(&page, StatusCode::OK, &["mark-done", "De ochtend na het lopen"]);
}

#[tokio::test]
async fn a_red_flag_stops_the_course_until_the_therapist_lifts_it() {
    let house = prescribed().await;
    let phone = phone(&house).await;
    sent(&house, "/log", &PAPER.replace("q_red_flag=no", "q_red_flag=yes")).await;
    let page = at_desk(&house, "").await;
    assert_shows(&page, StatusCode::OK, &["Er komt geen sessie voordat u de stop opheft.", "mark-stopped"]);
    assert_shows(&house.get("/today").by(&phone).now().await, StatusCode::OK, &["role=\"alert\"", "tel:112"]);
    let stop = page.body.split("name=\"stop\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let lift = format!("ticket=01900000-0000-7000-8000-0000000000d1&stop={stop}&reason=Gebeld%2C+onschuldig");
    assert_eq!(sent(&house, "/clearance", &lift).await.leads_to(), path(""));
    let lifted = at_desk(&house, "").await;
    assert!(!lifted.body.contains("name=\"stop\""), "the stop is lifted");
    assert_shows(&lifted, StatusCode::OK, &["Stop opgeheven", "Gebeld, onschuldig"]);
}

#[tokio::test]
async fn the_next_morning_is_asked_on_the_phone_one_question_to_a_screen() {
    let house = prescribed().await;
    sent(&house, "/log", PAPER).await;
    let phone = phone(&house).await;
    house.clock.pass(SignedDuration::from_hours(23));
    let today = house.get("/today").by(&phone).now().await;
    assert_shows(&today, StatusCode::OK, &["href=\"/checks/morning\"", "Beantwoord de vragen"]);
    let first = house.get("/checks/morning").by(&phone).now().await;
    assert_shows(&first, StatusCode::OK, &["Vraag 1 van"]);
    assert_eq!(first.body.matches("<fieldset").count(), 1, "one question");
    let field = |name: &str| {
        let after = first.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    let kept = format!("ticket={}&session={}", field("ticket"), field("session"));
    let at = field("at");
    let open = house.post("/checks/morning", &format!("{kept}&at={at}&do=next")).by(&phone).now().await;
    assert_shows(&open, StatusCode::UNPROCESSABLE_ENTITY, &["Vul dit in.", "Vraag 1 van"]);
    let second = house.post("/checks/morning", &format!("{kept}&at={at}&do=next&q_{at}=1")).by(&phone).now().await;
    assert_shows(&second, StatusCode::OK, &["Vraag 2 van", &format!("<input type=\"hidden\" name=\"q_{at}\" value=\"1\">")]);
}

#[tokio::test]
async fn the_phone_shows_one_thing_the_week_and_what_came_of_it() {
    let house = prescribed().await;
    let phone = phone(&house).await;
    let today = house.get("/today").by(&phone).now().await;
    assert_shows(&today, StatusCode::OK, &["href=\"/play/", "Begin", "href=\"/week\""]);
    assert_shows(&house.get("/week").by(&phone).now().await, StatusCode::OK, &["maandag", "gepland", "class=\"parts\""]);
    sent(&house, "/log", PAPER).await;
    assert_shows(&house.get("/progress").by(&phone).now().await, StatusCode::OK, &["Wat u deed", "Oefeningen gedaan"]);
    assert_shows(&house.get("/today").by(&phone).now().await, StatusCode::OK, &["De vorige keer"]);
}

#[tokio::test]
async fn who_runs_for_recovery_keeps_the_pages_of_running_therapy() {
    let house = House::open().await;
    house.plan_for_vos().await;
    let week = house.get("/week").by(&house.vos.token).now().await;
    assert_eq!(week.leads_to(), "/today");
    let plan = house.get(&format!("/episodes/{}/plan", house.vos.episode)).by(&house.de_boer.token).now().await;
    assert_eq!(plan.leads_to(), format!("/episodes/{}", house.vos.episode));
}
