//! Intake files: what may be left out, and the sentence for each field that is wrong.

use kadans_content::Content;
use kadans_domain::Indication;
use kadans_plan::running::RunningTherapy;
use kadans_plan::running::programme::Answer;
use kadans_wire::intake::IntakeFile;
use serde_json::{Value, json};

pub fn programme() -> RunningTherapy {
    Content::embedded().unwrap().programmes.running_therapy
}

pub fn mrs_s() -> Value {
    serde_json::from_str(include_str!("../../../../docs/examples/mrs-s.json")).unwrap()
}

fn read(file: &Value) -> Result<IntakeFile, Vec<String>> {
    let read = IntakeFile::read(file.to_string().as_bytes(), &programme());
    read.map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[test]
fn the_example_of_mrs_s_is_read() {
    let file = read(&mrs_s()).unwrap();
    assert_eq!(file.intake.indication, Indication::BurnOut);
    assert_eq!((file.intake.sustainable.seconds, file.intake.rpe.value(), file.intake.calibrated), (240, 14, false));
    assert_eq!(file.intake.trials[0].speed.tenths_kmh(), 110);
    assert_eq!(file.intake.answer("dyspnoea_medically_reviewed"), Some(Answer::Yes));
    assert_eq!(file.intake.answer("chest_pain_on_exertion"), Some(Answer::No));
    assert_eq!((file.choice.weeks, file.choice.sessions_a_week, file.choice.goal_rung), (6, 3, 18));
}

#[test]
fn what_is_left_out_is_the_usual_and_was_not_asked() {
    let file =
        read(&json!({"programme": "running-therapy", "indication": "anxiety", "sustainable_min": 0.25, "rpe": 12})).unwrap();
    assert_eq!(file.intake.sustainable.seconds, 15);
    assert!(file.intake.screening.is_empty() && !file.intake.calibrated);
    assert_eq!((file.choice.weeks, file.choice.sessions_a_week, file.choice.goal_rung), (9, 3, 18));
}

#[test]
fn a_trial_that_agrees_with_the_talk_test_is_calibrated() {
    let mut file = mrs_s();
    file["calibration"] = json!([{"speed_kmh": 9.5, "self_rpe": 13, "talk": "T1"}]);
    assert!(read(&file).unwrap().intake.calibrated);
    file["calibrated"] = json!(false);
    assert!(!read(&file).unwrap().intake.calibrated, "what the therapist writes counts");
}

/// Each row changes one field of the example, and the sentence that comes back.
#[test]
fn an_impossible_value_is_named_in_a_sentence() {
    let check = |field: &str, value: Value, said: &str| {
        let mut file = mrs_s();
        file[field] = value;
        let problems = read(&file).unwrap_err();
        assert!(problems.len() == 1 && problems[0].starts_with(said), "{field}: {problems:?}\nwanted {said}");
    };
    check("sustainable_min", json!(-4), "`sustainable_min`: must lie between 0 and 60");
    check("sustainable_min", json!("4"), "`sustainable_min`: must be a number");
    check("sustainable_min", json!(1.333), "`sustainable_min`: has at most 2 digits behind the point");
    check("sustainable_min", Value::Null, "`sustainable_min`: is missing");
    check("sessions_per_week", json!(5), "`sessions_per_week`: must lie between 2 and 4");
    check("weeks", json!(3), "`weeks`: must lie between 4 and 16");
    check("weeks", json!(6.5), "`weeks`: must be a whole number");
    check("goal_rung", json!(20), "`goal_rung`: must be one of 18, 22");
    check("rpe", json!(5), "`rpe`: effort (Borg 6-20) must lie between 6 and 20, not 5");
    check("indication", json!("boredom"), "`indication`: must be one of burn_out, depression, anxiety");
    check("programme", json!("swimming"), "`programme`: must be one of running-therapy");
    check("calibration", json!([{"speed_kmh": 11, "self_rpe": 12}]), "`calibration[0].talk`: is missing");
    check("screening", json!(["flu"]), "`screening`: must be one of chest_pain_on_exertion, ");
    check("screening", json!({"fever": "perhaps"}), "`screening.fever`: must be one of yes, no, unknown");
    check("sesions_per_week", json!(3), "`sesions_per_week`: is not a field of this form; it has programme, indication");
}

#[test]
fn every_mistake_is_said_at_once() {
    let problems = read(&json!({"programme": "running-therapy", "sustainable_min": -1, "weeks": 99})).unwrap_err();
    assert_eq!(
        problems,
        [
            "`indication`: is missing",
            "`sustainable_min`: must lie between 0 and 60",
            "`rpe`: is missing",
            "`weeks`: must lie between 4 and 16",
        ]
    );
}

#[test]
fn a_file_that_is_not_json_says_where() {
    let problems = IntakeFile::read(b"{\n  \"rpe\": 14,\n}", &programme()).unwrap_err();
    assert_eq!(problems[0].to_string(), "this is not JSON: line 3, column 1");
    assert!(IntakeFile::read(b"\xff", &programme()).is_err());
}
