//! The published case at the therapist's desk: what is filled in, step by step, and what the pages say about it.

use crate::house::{Answer, House};
use axum::http::StatusCode;

/// A referral of Mrs S by her general practitioner.
pub const REFERRAL: &str = "ticket=01900000-0000-7000-8000-000000000001&name=Mw.+S.&born_on=1991-06-01&language=nl&role=gp&referrer=Dr.+Smit\
    &indication=burn_out&referred_on=2026-02-23&question=Weer+leren+ontspannen%3F";

/// Where her episode is.
pub const PATH: &str = "/episodes/01900000-0000-7000-8000-000000000001";

/// What the screening asks of everybody, answered no.
const NO: [&str; 26] = [
    "chest_pain_on_exertion",
    "faint_on_exertion",
    "new_irregular_heartbeat",
    "breathless_at_rest",
    "unstable_heart_disease",
    "recent_infarct_embolism_clot",
    "uncontrolled_high_blood_pressure",
    "fever",
    "suspected_stress_fracture",
    "complicated_pregnancy",
    "acute_suicidality",
    "psychosis",
    "mania",
    "severe_depression",
    "eating_disorder_or_compulsive_exercise",
    "intoxication",
    "post_exertional_worsening",
    "wish_to_run_absent",
    "beta_blocker",
    "pacemaker",
    "atrial_fibrillation",
    "asthma",
    "pregnancy",
    "joint_disease",
    "obesity",
    "inactive",
];

/// Her intake: 11 km/h feels like Borg 12 while she nearly pants, and lasts 4 minutes at Borg 14. A doctor looked at her
/// attacks of breathlessness.
pub fn intake() -> String {
    let no: String = NO.iter().map(|item| format!("ask-{item}=no&")).collect();
    format!(
        "{no}ask-breathlessness_attacks=yes&ask-dyspnoea_medically_reviewed=yes&based_on=0&do=save\
         &ticket=01900000-0000-7000-8000-0000000000a1&speed-1=11&rpe-1=12&talk-1=T2&panting-1=yes&sustainable_min=4&rpe=14\
         &calibrated=trial&buddy=friend&confirmed=yes&weekday-1=1&minutes-1=30&weekday-2=3&minutes-2=30&weekday-3=5&minutes-3=40\
         &goal=B-E1"
    )
}

/// Six weeks, three sessions a week, 20 minutes in one go.
pub const CHOICE: &str = "weeks=6&sessions_a_week=3&goal_rung=18&start_rung=&speed=&rate=6&in_percent=40&times_a_day=5&locked=";

/// Refers her.
pub async fn refer(house: &House) {
    let answer = house.post("/referrals/new", REFERRAL).by(&house.de_boer.token).now().await;
    assert_eq!((answer.status, answer.leads_to()), (StatusCode::SEE_OTHER, &*format!("{PATH}/intake")), "{}", answer.body);
}

/// Refers her and takes her intake.
pub async fn take_in(house: &House) {
    refer(house).await;
    let answer = send(house, "intake", &intake()).await;
    assert_eq!((answer.status, answer.leads_to()), (StatusCode::SEE_OTHER, &*format!("{PATH}/prescription")), "{}", answer.body);
}

/// The whole way to a confirmed dose.
pub async fn start(house: &House) {
    take_in(house).await;
    let answer = send(house, "prescription", &format!("{CHOICE}&based_on=0&starts_on=2026-03-02")).await;
    assert_eq!((answer.status, answer.leads_to()), (StatusCode::SEE_OTHER, PATH), "{}", answer.body);
}

/// Sends a form below her episode.
pub async fn send(house: &House, page: &str, form: &str) -> Answer {
    house.post(&format!("{PATH}/{page}"), form).by(&house.de_boer.token).now().await
}

/// Opens a page below her episode; an empty name is the episode itself.
pub async fn open(house: &House, page: &str) -> Answer {
    let path = if page.is_empty() { PATH.to_owned() } else { format!("{PATH}/{page}") };
    let answer = house.get(&path).by(&house.de_boer.token).now().await;
    assert!(!answer.body.contains('⟦'), "a sentence is missing on {path}: {}", missing(&answer.body));
    answer
}

fn missing(body: &str) -> &str {
    body.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next()).unwrap_or_default()
}

/// What a table row says, its cells joined by bars: what a reader sees, without the tags and what is folded away.
pub fn row(body: &str, starts_with: &str) -> String {
    let rows = body.split("<tr").skip(1).filter_map(|row| row.split("</tr>").next());
    let told = rows.map(|row| {
        let cells = row.split("<t").skip(1).map(text_of).collect::<Vec<_>>();
        cells.join(" | ")
    });
    told.into_iter().find(|row| row.starts_with(starts_with)).unwrap_or_else(|| panic!("no row starts with {starts_with}"))
}

fn text_of(cell: &str) -> String {
    let mut text = String::new();
    let mut inside = true;
    let unfolded = cell.split("<details").next().unwrap_or_default();
    for letter in unfolded.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
