//! Every address, every kind of visitor: who gets in, who is sent to the door, who is refused, and what the audit says.

use crate::house::{Answer, House};
use axum::http::StatusCode;
use kadans_app::{AuditRow, Token};
use kadans_domain::PracticeId;
use kadans_web::{Audience, ROUTES, Route};

/// A kind of visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Visitor {
    Nobody,
    Patient,
    OtherPatient,
    Therapist,
    TherapistElsewhere,
    Admin,
}

const VISITORS: [Visitor; 6] =
    [Visitor::Nobody, Visitor::Patient, Visitor::OtherPatient, Visitor::Therapist, Visitor::TherapistElsewhere, Visitor::Admin];

/// What a visit should come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// A page, a redirect, or a form that wants more.
    In,
    /// To the sign-in page, or 401 where no person looks.
    Door,
    /// 403: not for this role.
    Refused,
    /// 404: it is someone else's, which looks the same as not being there.
    NotThere,
}

impl Visitor {
    fn token(self, house: &House) -> Option<&Token> {
        match self {
            Visitor::Nobody => None,
            Visitor::Patient => Some(&house.vos.token),
            Visitor::OtherPatient => Some(&house.idrissi.token),
            Visitor::Therapist => Some(&house.de_boer.token),
            Visitor::TherapistElsewhere => Some(&house.jansen.token),
            Visitor::Admin => Some(&house.aydin.token),
        }
    }

    fn practice(self, house: &House) -> PracticeId {
        if self == Visitor::TherapistElsewhere { house.elsewhere } else { house.practice }
    }
}

fn expected(route: &Route, visitor: Visitor) -> Outcome {
    let is_about_vos = route.path.contains("{patient}") || route.path.contains("{episode}");
    match (route.audience, visitor) {
        (Audience::Everyone, _) => Outcome::In,
        (_, Visitor::Nobody) => Outcome::Door,
        (Audience::Patient, Visitor::Patient | Visitor::OtherPatient) => Outcome::In,
        (Audience::Therapist, Visitor::Therapist) => Outcome::In,
        (Audience::Therapist, Visitor::TherapistElsewhere) if is_about_vos => Outcome::NotThere,
        (Audience::Therapist, Visitor::TherapistElsewhere) => Outcome::In,
        (Audience::Admin, Visitor::Admin) => Outcome::In,
        (Audience::Patient | Audience::Therapist | Audience::Admin, _) => Outcome::Refused,
    }
}

fn outcome(answer: &Answer) -> Outcome {
    match answer.status {
        StatusCode::SEE_OTHER if answer.leads_to() == "/login" => Outcome::Door,
        StatusCode::UNAUTHORIZED => Outcome::Door,
        StatusCode::FORBIDDEN => Outcome::Refused,
        StatusCode::NOT_FOUND => Outcome::NotThere,
        status if status.is_server_error() => panic!("{status}: {}", answer.body),
        _ => Outcome::In,
    }
}

async fn address(house: &House, route: &Route) -> String {
    if route.path.contains("{entry}") {
        house.keep_recording_of_vos().await;
        house.keep_voice_of_vos().await;
    }
    route
        .path
        .replace("{token}", &house.link_for_vos().await)
        .replace("{patient}", &house.vos.id.to_string())
        .replace("{episode}", &house.vos.episode.to_string())
        .replace("{member}", &house.de_boer.id.to_string())
        .replace("{entry}", crate::house::RECORDED)
        .replace("{sheet}", "any-sheet")
        .replace("{kind}", "any-kind")
        .replace("{condition}", "groin_tendinopathy")
        .replace("{region}", "groin")
        .replace("{name}", "walk.svg")
        .replace("{*name}", "no-such-file")
}

async fn visit(house: &House, route: &Route, visitor: Visitor) -> Answer {
    let path = address(house, route).await;
    let ask = if route.method == "GET" { house.get(&path) } else { house.post(&path, "") };
    match visitor.token(house) {
        Some(token) => ask.by(token).now().await,
        None => ask.now().await,
    }
}

async fn newest_row(house: &House, practice: PracticeId) -> AuditRow {
    let tx = house.app.store().read(practice).await.unwrap();
    tx.audit_trail(1).await.unwrap().remove(0)
}

/// Addresses that a stranger may open do not tell who is inside, so their first page differs by visitor.
fn sends_on(route: &Route) -> bool {
    matches!(route.path, "/" | "/login" | "/login/code" | "/logout" | "/assets/{*name}" | "/sw.js")
}

#[tokio::test]
async fn every_address_lets_in_its_own_visitors_and_nobody_else() {
    let mut wrong = Vec::new();
    for route in ROUTES.iter().filter(|route| !sends_on(route)) {
        let house = House::open().await;
        for visitor in VISITORS {
            let answer = visit(&house, route, visitor).await;
            let (wanted, got) = (expected(route, visitor), outcome(&answer));
            if wanted != got {
                wrong
                    .push(format!("{} {} by {visitor:?}: {got:?} ({}), not {wanted:?}", route.method, route.path, answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_answer_about_people_leaves_a_row_in_the_audit() {
    let house = House::open().await;
    let mut wrong = Vec::new();
    for route in ROUTES.iter().filter(|route| route.audience != Audience::Everyone) {
        for visitor in VISITORS.into_iter().filter(|visitor| *visitor != Visitor::Nobody) {
            // Withdrawing signs the patient out, so that walk needs a house of its own.
            let own;
            let house = if route.path.ends_with("/withdraw") {
                own = House::open().await;
                &own
            } else {
                &house
            };
            let practice = visitor.practice(house);
            let path = address(house, route).await;
            let before = newest_row(house, practice).await.seq;
            let token = visitor.token(house).unwrap();
            let ask = if route.method == "GET" { house.get(&path) } else { house.post(&path, "") };
            let answer = ask.by(token).now().await;
            let row = newest_row(house, practice).await;
            let wanted = if outcome(&answer) == Outcome::In { "granted" } else { "refused" };
            let actor = house.actor(token).await.audit_name();
            if row.seq == before || row.record.outcome != wanted || row.record.actor != actor {
                wrong.push(format!("{} {} by {visitor:?}: {:?}", route.method, route.path, row.record));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_stranger_is_shown_the_door_and_the_player_is_told_in_its_own_words() {
    let house = House::open().await;
    for path in ["/today", "/caseload", "/practice"] {
        let answer = house.get(path).now().await;
        assert_eq!((answer.status, answer.leads_to()), (StatusCode::SEE_OTHER, "/login"), "{path}");
    }
    let answer = house.get("/api/player").now().await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert!(answer.body.contains("urn:kadans:problem:not-signed-in"), "{}", answer.body);
}
