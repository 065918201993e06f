//! The plan that starts today and its clock.

use crate::support::told;
use jiff::civil::{Date, date};
use kadans_guide::{CarePlan, CareRules, Complaint, Contact, Cooling, TaskKind, Urgency, book, care_plan, still_stands, triage};

const TODAY: Date = date(2026, 11, 24);

fn rules() -> CareRules {
    CareRules {
        rest_days_max: Some(21),
        cooling: Some(Cooling { minutes_max: 45, times_a_day_max: Some(4), days: Some(3) }),
        massage: Some((10, 2)),
        avoid: vec!["painful_loading".to_owned()],
        allowed: vec!["cycling".to_owned()],
        aids: vec!["crutches".to_owned()],
        resume: "walking_pain_free".to_owned(),
        release_only: false,
        card: "ev-inj-shin".to_owned(),
    }
}

fn plan(words: &str, rules: &CareRules) -> CarePlan {
    let (book, complaint) = (book(), Complaint::new(told(words)).unwrap());
    care_plan(&book, &complaint, &triage(&book, &complaint), Some(rules), TODAY)
}

fn until(plan: &CarePlan, what: &TaskKind) -> Option<Option<Date>> {
    plan.tasks.iter().find(|task| task.what == *what).map(|task| task.until)
}

fn cools(plan: &CarePlan) -> Option<u8> {
    plan.tasks.iter().find_map(|task| match task.what {
        TaskKind::Cool { minutes_max, .. } => Some(minutes_max),
        _ => None,
    })
}

/// When nothing gets better, the clock strikes on the first day on which a rule would ask for somebody.
#[test]
fn the_clock_is_the_first_day_a_rule_would_speak() {
    for (words, day, rule) in [
        ("achilles gradual d3 p3 morning_start", date(2026, 12, 5), "P06"),
        ("shin_anterior gradual d8 p3 medial_border_diffuse", date(2026, 12, 7), "P16"),
        ("ankle sudden d0 p4 mechanism=inversion", date(2026, 11, 29), "P05"),
        ("knee_anterior gradual d2 p3 stairs squat_kneel", date(2026, 12, 8), "P10"),
        ("heel_foot gradual d10 p3 morning_start rest_tried_days=10", date(2026, 12, 5), "P02"),
        ("calf sudden d1 p3 load_capacity=reduced", date(2026, 12, 7), "P21"),
    ] {
        assert_eq!(plan(words, &rules()).contact, Contact::On { day, urgency: Urgency::Physio, rule }, "{words}");
    }
    assert_eq!(plan("achilles gradual d20 p3 morning_start", &rules()).contact, Contact::Now(Urgency::Physio));
}

#[test]
fn getting_better_now_does_not_stop_the_clock() {
    let contact = plan("achilles gradual d30 p3 morning_start trend=improving", &rules()).contact;
    assert_eq!(contact, Contact::On { day: date(2026, 11, 25), urgency: Urgency::Physio, rule: "P06" });
}

#[test]
fn rest_ends_on_its_last_day_and_days_already_rested_count() {
    let rested = |days: i32| {
        until(
            &plan(&format!("shin_anterior gradual d8 p3 medial_border_diffuse rest_tried_days={days}"), &rules()),
            &TaskKind::Rest,
        )
    };
    assert_eq!(rested(0), Some(Some(date(2026, 12, 14))));
    assert_eq!(rested(20), Some(Some(TODAY)));
    assert_eq!(rested(21), None);
}

#[test]
fn the_first_two_days_have_no_heat_no_massage_and_a_bandage() {
    let first = plan("calf sudden d0 p3", &rules());
    assert_eq!(until(&first, &TaskKind::NoHeatOrMassage), Some(Some(date(2026, 11, 25))));
    assert_eq!(until(&first, &TaskKind::CompressAndRaise), Some(Some(date(2026, 11, 25))));
    let massage = first.tasks.iter().find(|task| matches!(task.what, TaskKind::Massage { .. })).unwrap();
    assert_eq!(massage.from, date(2026, 11, 26));
    let later = plan("calf sudden d2 p3", &rules());
    assert_eq!(until(&later, &TaskKind::NoHeatOrMassage), None);
    assert_eq!(until(&plan("achilles gradual d0 p3 morning_start", &rules()), &TaskKind::NoHeatOrMassage), None, "it crept in");
}

#[test]
fn cooling_stays_within_its_limits() {
    assert_eq!(cools(&plan("calf sudden d0 p3", &rules())), Some(20), "whatever a file says");
    assert_eq!(cools(&plan("calf sudden d2 p3", &rules())), Some(20));
    assert_eq!(cools(&plan("calf sudden d3 p3", &rules())), None, "after its days");
    for feels_less in ["numb_tingling", "foot_cold_numb", "neuropathy", "?neuropathy"] {
        let plan = plan(&format!("calf sudden d0 p3 {feels_less}"), &rules());
        assert_eq!((cools(&plan), until(&plan, &TaskKind::CompressAndRaise)), (None, None), "{feels_less}");
    }
}

#[test]
fn under_pressure_nothing_is_cooled_raised_or_wrapped() {
    for words in [
        "calf gradual d1 p5 rest_night_pain=rest numb_tingling",
        "calf sudden d0 p5 rest_night_pain=rest numb_tingling tense_compartment",
    ] {
        let plan = plan(words, &rules());
        assert!(until(&plan, &TaskKind::LoosenAndKeepLevel).is_some(), "{words}");
        assert_eq!((cools(&plan), until(&plan, &TaskKind::CompressAndRaise)), (None, None), "{words}");
    }
}

#[test]
fn an_emergency_has_nothing_to_do_but_call() {
    let plan = plan("ankle sudden d0 p9 deformity", &rules());
    assert_eq!((plan.tasks, plan.contact, plan.returns_by_programme), (Vec::new(), Contact::Now(Urgency::Emergency), false));
}

#[test]
fn a_doctor_today_leaves_no_plan_of_ones_own() {
    let plan = plan("calf gradual d3 p3 fever", &rules());
    assert_eq!(plan.tasks.iter().map(|task| &task.what).collect::<Vec<_>>(), [&TaskKind::NoRunning]);
}

#[test]
fn what_only_a_professional_releases_has_no_day_to_resume() {
    let resumes = |plan: &CarePlan| plan.tasks.iter().any(|task| matches!(task.what, TaskKind::Resume(_)));
    let words = "shin_anterior gradual d8 p3 medial_border_diffuse";
    let (free, bound) = (plan(words, &rules()), plan(words, &CareRules { release_only: true, ..rules() }));
    assert!(resumes(&free) && free.returns_by_programme);
    assert!(!resumes(&bound) && !bound.returns_by_programme);
    assert!(!plan("achilles gradual d20 p3 morning_start", &rules()).returns_by_programme, "a physiotherapist looks first");
}

#[test]
fn an_urgent_advice_stands_for_a_week_beside_a_milder_one() {
    let earlier = [(date(2026, 11, 17), Urgency::GpToday), (date(2026, 11, 10), Urgency::Emergency)];
    assert_eq!(still_stands(&earlier, (TODAY, Urgency::SelfCare)), Some(earlier[0]));
    assert_eq!(still_stands(&earlier, (TODAY, Urgency::GpToday)), None, "today says the same");
    assert_eq!(still_stands(&earlier, (date(2026, 11, 25), Urgency::SelfCare)), None);
    assert_eq!(still_stands(&[(TODAY, Urgency::Physio)], (TODAY, Urgency::SelfCare)), None, "a physiotherapist is not urgent");
}
