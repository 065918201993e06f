//! Following an episode: the dashboard of the published case, what a therapist decides, and the letter.

use crate::house::House;
use crate::therapist::{open, row, send, start};
use axum::http::StatusCode;

const SCORES: [(&str, [&str; 3]); 3] = [
    (
        "4dsq",
        [
            "scale-distress=27&scale-depression=4&scale-anxiety=14&scale-somatisation=11",
            "scale-distress=21&scale-depression=4&scale-anxiety=14&scale-somatisation=9",
            "scale-distress=20&scale-depression=3&scale-anxiety=9&scale-somatisation=3",
        ],
    ),
    (
        "mfi20",
        [
            "scale-general=16&scale-physical=19&scale-activity=16&scale-motivation=16&scale-mental=14",
            "scale-general=16&scale-physical=16&scale-activity=15&scale-motivation=16&scale-mental=15",
            "scale-general=12&scale-physical=16&scale-activity=15&scale-motivation=13&scale-mental=13",
        ],
    ),
    ("nq", ["scale-total=30&printed_max=30", "scale-total=27&printed_max=30", "scale-total=24&printed_max=30"]),
];

/// Her scores at weeks 0, 3 and 6, entered by hand.
async fn score(house: &House) {
    let mut number = 0;
    for (instrument, weeks) in SCORES {
        for (week, totals) in [0, 3, 6].into_iter().zip(weeks) {
            number += 1;
            let form =
                format!("ticket=01900000-0000-7000-8000-0000000001{number:02}&instrument={instrument}&week={week}&{totals}");
            let answer = send(house, "assessments/new", &form).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        }
    }
}

/// The table of the published case, as printed, with the verdicts of the instruments room.
#[tokio::test]
async fn the_dashboard_of_the_published_case_comes_out_row_by_row() {
    let house = House::open().await;
    start(&house).await;
    score(&house).await;
    let page = open(&house, "").await.body;
    let table = "
        Spanning (distress) 4DKL | 27 | 21 | 20 | −7 (−26 %) | sterk verhoogd → sterk verhoogd → matig verhoogd | band verbeterd, sinds week 6
        Somberheid (depressie) 4DKL | 4 | 4 | 3 | −1 (−25 %) | matig verhoogd → matig verhoogd → matig verhoogd | zelfde band
        Angst 4DKL | 14 | 14 | 9 | −5 (−36 %) | sterk verhoogd → sterk verhoogd → matig verhoogd | band verbeterd, sinds week 6
        Lichamelijke klachten (somatisatie) 4DKL | 11 | 9 | 3 | −8 (−73 %) | matig verhoogd → laag → laag | band verbeterd, sinds week 3
        Algemene vermoeidheid MVI-20 | 16 | 16 | 12 | −4 | | belangrijk verbeterd
        Lichamelijke vermoeidheid MVI-20 | 19 | 16 | 16 | −3 | | belangrijk verbeterd
        Minder actief MVI-20 | 16 | 15 | 15 | −1 | | kleiner dan een belangrijk verschil
        Minder motivatie MVI-20 | 16 | 16 | 13 | −3 | | belangrijk verbeterd";
    for wanted in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let name = wanted.split(" | ").next().unwrap();
        assert_eq!(row(&page, name), wanted.replace("| |", "|  |"));
    }
    let total = row(&page, "Vermoeidheid, totaal");
    assert!(total.contains("| 81 | 78 | 69 | −12 |"), "the sum of the parts: {total}");
}

#[tokio::test]
async fn a_printed_maximum_that_cannot_be_is_flagged_and_never_becomes_a_percentage() {
    let house = House::open().await;
    start(&house).await;
    score(&house).await;
    let page = open(&house, "").await.body;
    let nijmegen = page.split("<tr").find(|row| row.contains("30 (grens 23)")).unwrap();
    for told in [
        "27 (grens 23)",
        "24 (grens 23)",
        "−6",
        "zelfde kant van de grens",
        "Bron drukt 30 als maximum, het instrument heeft 64.",
    ] {
        assert!(nijmegen.contains(told), "{told}: {nijmegen}");
    }
    assert!(!nijmegen.contains('%'), "{nijmegen}");
}

#[tokio::test]
async fn totals_that_cannot_be_are_refused_beside_their_field() {
    let house = House::open().await;
    start(&house).await;
    let form = "ticket=01900000-0000-7000-8000-000000000101&instrument=4dsq&week=0&scale-distress=33";
    let page = send(&house, "assessments/new", form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("id=\"scale-distress-error\"") && page.body.contains("value=\"33\""), "{}", page.body);
    let sum = "ticket=01900000-0000-7000-8000-000000000102&instrument=mfi20&week=0&scale-general=16&scale-physical=19\
               &scale-activity=16&scale-motivation=16&scale-mental=14&scale-total=80";
    let page = send(&house, "assessments/new", sum).await;
    assert!(page.body.contains("maar de delen zijn samen 81"), "{}", page.body);
}

#[tokio::test]
async fn a_safety_item_answered_positively_stops_the_programme_until_someone_lifts_it() {
    let house = House::open().await;
    start(&house).await;
    let form = "ticket=01900000-0000-7000-8000-000000000101&instrument=4dsq&week=3&scale-depression=4&safety=yes";
    send(&house, "assessments/new", form).await;
    let page = open(&house, "").await.body;
    assert!(page.contains("Er komt geen sessie voordat u de stop opheft."), "{page}");
    assert!(house.get("/caseload").by(&house.de_boer.token).now().await.body.contains("voelt zich niet veilig"));
    let stop = page.split("name=\"stop\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let bare = send(&house, "clearance", &format!("ticket=01900000-0000-7000-8000-0000000000b1&stop={stop}&reason=")).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a stop is never lifted without a reason");
    let lifted =
        send(&house, "clearance", &format!("ticket=01900000-0000-7000-8000-0000000000b2&stop={stop}&reason=Gesproken")).await;
    assert_eq!(lifted.status, StatusCode::SEE_OTHER, "{}", lifted.body);
    let twice =
        send(&house, "clearance", &format!("ticket=01900000-0000-7000-8000-0000000000b2&stop={stop}&reason=Gesproken")).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER, "pressing twice lifts once");
    assert_eq!(open(&house, "").await.body.matches("Stop opgeheven").count(), 1);
    assert!(open(&house, "").await.body.contains("Volgende: sessie 1"));
}

#[tokio::test]
async fn a_strongly_raised_depression_score_asks_for_a_call_the_same_day() {
    let house = House::open().await;
    start(&house).await;
    let form = "ticket=01900000-0000-7000-8000-000000000101&instrument=4dsq&week=3&scale-depression=6";
    send(&house, "assessments/new", form).await;
    let page = open(&house, "").await.body;
    assert!(page.contains("is sterk verhoogd. Neem vandaag contact op."), "{page}");
    assert!(!page.contains("Er komt geen sessie voordat u de stop opheft."), "a note is not an alarm");
}

#[tokio::test]
async fn a_therapist_sets_the_next_rung_notes_days_off_and_ends_the_episode() {
    let house = House::open().await;
    start(&house).await;
    let refused = send(&house, "dose", "ticket=01900000-0000-7000-8000-0000000000c0&rung=30&rung_reason=x").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"rung-error\""), "{}", refused.body);
    send(&house, "dose", "ticket=01900000-0000-7000-8000-0000000000c1&rung=2&rung_reason=Slecht+geslapen").await;
    let page = open(&house, "").await.body;
    assert!(
        page.contains("(trede 2)") && page.contains("De therapeut zet de volgende sessie op trede 2: Slecht geslapen"),
        "{page}"
    );

    let off = "ticket=01900000-0000-7000-8000-0000000000c2&pause_from=2026-03-02&pause_to=2026-03-06&pause_reason=Vakantie";
    assert_eq!(send(&house, "pause", off).await.status, StatusCode::SEE_OTHER);
    assert!(open(&house, "").await.body.contains("nu vrij"));

    let end = "ticket=01900000-0000-7000-8000-0000000000c3&discharge_reason=Loopt+zelf";
    assert_eq!(send(&house, "discharge", end).await.status, StatusCode::SEE_OTHER);
    let page = open(&house, "").await.body;
    assert!(page.contains("Deze behandeling is afgesloten.") && !page.contains("Zelf beslissen"), "{page}");
}

#[tokio::test]
async fn the_letter_goes_to_a_doctor_or_a_psychologist_and_never_to_an_employer() {
    let house = House::open().await;
    start(&house).await;
    score(&house).await;
    let gp = open(&house, "summary").await.body;
    for told in
        ["Aan: Huisarts", "Mw. S.", "30 (grens 23)", "Vraag van de verwijzer: Weer leren ontspannen?", "onderschat (verschil −2)"]
    {
        assert!(gp.contains(told), "{told}");
    }
    let psychologist = open(&house, "summary?to=psychologist").await.body;
    assert!(
        psychologist.contains("Aan: Psycholoog") && psychologist.contains("Motivatie") && !psychologist.contains("30 (grens 23)")
    );
    let employer = open(&house, "summary?to=employer").await.body;
    assert!(employer.contains("Aan: Huisarts"), "an unknown reader is nobody's employer");
}

#[tokio::test]
async fn every_page_of_an_episode_speaks_both_languages() {
    let house = House::open().await;
    start(&house).await;
    score(&house).await;
    for page in ["", "intake", "prescription", "assessments/new", "summary"] {
        open(&house, page).await;
        let path = format!("{}/{page}", crate::therapist::PATH);
        let cookie = format!("kadans={}; language=en", house.de_boer.token.written());
        let answer = house.get(path.trim_end_matches('/')).with("cookie", &cookie).now().await;
        assert!(answer.status.is_success() && !answer.body.contains('⟦'), "{path}");
    }
}
