//! Gates at intake: who waits, who is asked, what a clinician lifts, and answers that cannot be.

use super::life::{code, codes, mr_a, programme, whole};
use kadans_domain::{Fact, Facts, Level};
use kadans_plan::form::Problem;
use kadans_plan::walking::gates::gates;
use kadans_plan::walking::rule;
use kadans_plan::{Programme, Proposal};

fn found(facts: &Facts) -> Vec<(Level, &'static str)> {
    gates(programme(), facts).iter().map(|gate| (gate.level, gate.reason.rule.0)).collect()
}

fn yes(id: &str) -> Facts {
    mr_a().with(id, Fact::Truth(true))
}

#[test]
fn mr_a_may_start() {
    assert_eq!(found(&mr_a()), []);
}

#[test]
fn each_gate_has_its_level() {
    let block = |facts: Facts, rule: kadans_domain::RuleId| assert_eq!(found(&facts), [(Level::Block, rule.0)]);
    let ask = |facts: Facts, rule: kadans_domain::RuleId| assert_eq!(found(&facts), [(Level::Ask, rule.0)]);
    block(yes("acute_limb"), rule::GATE_ACUTE_LIMB);
    block(yes("rest_pain"), rule::GATE_REST_PAIN);
    block(yes("foot_wound"), rule::GATE_FOOT_WOUND);
    block(mr_a().with("ankle_mmhg", whole(49)), rule::GATE_PRESSURE_LIMB);
    block(mr_a().with("toe_mmhg", whole(29)), rule::GATE_PRESSURE_LIMB);
    block(mr_a().with("heart_unstable", codes(&["valve"])), rule::GATE_HEART_UNSTABLE);
    block(mr_a().with("systolic", whole(181)), rule::GATE_BLOOD_PRESSURE);
    block(mr_a().with("diastolic", whole(111)), rule::GATE_BLOOD_PRESSURE);
    block(mr_a().with("fontaine", code("1")), rule::GATE_STAGE_ONE);
    block(mr_a().with("fontaine", code("3")), rule::GATE_STAGE);
    block(mr_a().with("fontaine", code("4")), rule::GATE_STAGE);
    ask(mr_a().with("systolic", whole(161)), rule::GATE_BLOOD_PRESSURE_ASK);
    ask(mr_a().with("diastolic", whole(101)), rule::GATE_BLOOD_PRESSURE_ASK);
    ask(yes("fast_progression"), rule::GATE_PROGRESSION);
    ask(yes("heart_stable"), rule::GATE_HEART_STABLE);
    ask(mr_a().with("intervention", codes(&["amputation"])), rule::GATE_INTERVENTION);
    ask(mr_a().with("diabetes", code("insulin")), rule::GATE_DIABETES);
    ask(mr_a().with("limited_by", codes(&["lungs"])), rule::GATE_LIMITED_BY);
    ask(mr_a().with("age_years", whole(17)), rule::GATE_PERSON);
    ask(yes("pain_when_standing"), rule::GATE_OTHER_PAIN);
    ask(mr_a().with("gone_within_10_min", Fact::Truth(false)), rule::GATE_OTHER_PAIN);
    ask(mr_a().with("abi_right", Fact::Thousandths(950)), rule::GATE_ABI_DOUBT);
    ask(mr_a().with("abi_right", Fact::Thousandths(1410)), rule::GATE_ABI_STIFF);
    ask(yes("earlier_course"), rule::COVER_ASK);
    assert_eq!(found(&mr_a().with("walks_10_m", Fact::Truth(false))), [(Level::Warn, rule::GATE_NO_TREADMILL.0)]);
}

#[test]
fn at_the_limit_itself_nothing_is_held_back() {
    let facts = mr_a()
        .with("systolic", whole(160))
        .with("diastolic", whole(100))
        .with("ankle_mmhg", whole(50))
        .with("toe_mmhg", whole(30));
    assert_eq!(found(&facts), []);
    assert_eq!(found(&mr_a().with("abi_right", Fact::Thousandths(1400))), [(Level::Ask, rule::GATE_ABI_DOUBT.0)]);
}

#[test]
fn a_wound_asks_for_more_pressure() {
    let facts = yes("foot_wound").with("ankle_mmhg", whole(69)).with("toe_mmhg", whole(50));
    let rules: Vec<&str> = found(&facts).iter().map(|(_, rule)| *rule).collect();
    assert_eq!(rules, [rule::GATE_FOOT_WOUND.0, rule::GATE_PRESSURE_LIMB.0]);
}

#[test]
fn what_was_not_answered_is_asked_and_never_taken_for_no() {
    let mut facts = mr_a();
    for id in ["acute_limb", "rest_pain", "foot_wound", "heart_unstable"] {
        facts.forget(id);
    }
    assert_eq!(found(&facts), [(Level::Ask, rule::GATE_UNANSWERED.0); 4]);
}

#[test]
fn a_clinician_lifts_a_block_in_words_and_it_stays_as_a_warning() {
    let facts = yes("foot_wound").with("released_foot_wound", Fact::text("healed, Dr Smit").unwrap());
    assert_eq!(found(&facts), [(Level::Warn, rule::GATE_RELEASED.0)]);
    assert!(matches!(programme().prescribe(&facts, &Facts::new()), Proposal::Ready { .. }));
    assert!(matches!(programme().prescribe(&yes("foot_wound"), &Facts::new()), Proposal::Blocked { .. }));
}

fn refused(intake: &Facts, choice: &Facts) -> Vec<(String, Problem)> {
    match programme().prescribe(intake, choice) {
        Proposal::Refused(problems) => problems.into_iter().map(|found| (found.field, found.problem)).collect(),
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn answers_that_cannot_be_get_one_sentence_each() {
    let none = Facts::new();
    assert_eq!(
        refused(&mr_a().with("pain_free_m", whole(300)), &none)[0],
        ("pain_free_m".into(), Problem::Contradicts("functional_m"))
    );
    assert_eq!(
        refused(&mr_a().with("systolic", whole(80)).with("diastolic", whole(90)), &none)[0],
        ("diastolic".into(), Problem::Contradicts("systolic"))
    );
    assert_eq!(refused(&mr_a().with("test", code("estimate")), &none)[0], ("estimated_m".into(), Problem::Missing));
    assert_eq!(refused(&mr_a().with("test", code("hiatt")), &none)[0], ("speed_kmh".into(), Problem::Missing));
    assert_eq!(refused(&mr_a(), &none.clone().with("block_min", whole(90)))[0].0, "block_min");
    assert_eq!(refused(&mr_a().with("age_years", whole(-1)), &none)[0].0, "age_years");
    let chosen = Facts::new().with("speed_kmh", Fact::Thousandths(2000));
    assert!(matches!(programme().prescribe(&mr_a().with("test", code("hiatt")), &chosen), Proposal::Ready { .. }));
}

#[test]
fn an_estimate_counts_for_less() {
    let facts = mr_a().with("test", code("estimate")).with("estimated_m", whole(200));
    let dose = super::life::prescribed(&facts, &Facts::new());
    assert!(dose.sessions[0].dose.starts_with("supervised 30/0 "), "154 of 200 metres: {}", dose.sessions[0].dose);
    assert_eq!(dose.numbers[0].reasons[0].rule, rule::LOAD_ESTIMATED);
}

#[test]
fn less_pain_at_home_shows_what_the_evidence_favours() {
    let dose = super::life::prescribed(&mr_a(), &Facts::new().with("home_policy", code("onset")));
    let policy = dose.numbers.iter().find(|number| number.id == "policy").unwrap();
    assert_eq!(policy.reasons[1].rule, rule::POLICY_HOME);
}
