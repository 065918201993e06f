//! Gates at intake: who must be seen by someone else first, what is asked, what is adapted.
//!
//! A question that would block and was not answered asks for an answer; it is never read as a no. A block is lifted by a
//! clinician, in words, and then stands as a warning. Routine examination of the heart before walking therapy is not needed:
//! events are rare. Left out: any judgement whether the pain is claudication; that stays the clinician's. Cards: `ev-wt-stage`,
//! `ev-wt-limb`, `ev-wt-heart`, `ev-wt-foot-care`.

use crate::walking::programme::{LimbRule, StagingRule, WalkingTherapy};
use crate::walking::rule;
use kadans_domain::{CardId, Facts, Gate, InputValue, Level, Reason, RuleId};

/// All gates of an intake, strongest first, in the order of the questions within a level.
pub fn gates(programme: &WalkingTherapy, facts: &Facts) -> Vec<Gate> {
    let mut gates = Vec::new();
    gates.extend(of_limb(programme, facts));
    gates.extend(of_heart(programme, facts));
    gates.extend(of_stage(&programme.staging, facts));
    gates.extend(of_complaint(programme, facts));
    gates.extend(of_cover(programme, facts));
    gates.sort_by_key(|gate| gate.level);
    gates
}

/// Blood pressure of one moment: BLOCK, ASK or nothing.
pub fn blood_pressure(programme: &WalkingTherapy, systolic: Option<i64>, diastolic: Option<i64>) -> Option<Gate> {
    let rules = &programme.blood_pressure;
    let above = |high: u32, low: u32| {
        systolic.is_some_and(|value| value > i64::from(high)) || diastolic.is_some_and(|value| value > i64::from(low))
    };
    let (level, name) = if above(rules.block_systolic, rules.block_diastolic) {
        (Level::Block, rule::GATE_BLOOD_PRESSURE)
    } else if above(rules.ask_systolic, rules.ask_diastolic) {
        (Level::Ask, rule::GATE_BLOOD_PRESSURE_ASK)
    } else {
        return None;
    };
    let seen = |value: Option<i64>| value.map_or(InputValue::Unknown, InputValue::Whole);
    let reason = Reason::new(name, &rules.card).saw("systolic", seen(systolic)).saw("diastolic", seen(diastolic));
    Some(Gate { level, reason })
}

/// A yes-or-no question that blocks, and the fact with which a clinician lifts it.
struct Blocking {
    id: &'static str,
    released: &'static str,
    name: RuleId,
}

const OF_LIMB: [Blocking; 3] = [
    Blocking { id: "acute_limb", released: "released_acute_limb", name: rule::GATE_ACUTE_LIMB },
    Blocking { id: "rest_pain", released: "released_rest_pain", name: rule::GATE_REST_PAIN },
    Blocking { id: "foot_wound", released: "released_foot_wound", name: rule::GATE_FOOT_WOUND },
];

fn of_limb(programme: &WalkingTherapy, facts: &Facts) -> Vec<Gate> {
    let limb = &programme.limb;
    let asked = OF_LIMB.iter().filter_map(|question| match facts.truth(question.id) {
        Some(true) => Some(blocked(facts, question.released, Reason::new(question.name, &limb.card))),
        Some(false) => None,
        None => Some(unanswered(&limb.card, question.id)),
    });
    asked.chain(pressures(limb, facts).map(|reason| blocked(facts, "released_limb_pressure", reason))).collect()
}

fn pressures(limb: &LimbRule, facts: &Facts) -> Option<Reason> {
    let wound = facts.is_yes("foot_wound");
    let (ankle_min, toe_min) =
        if wound { (limb.ankle_mmhg_min_wound, limb.toe_mmhg_min_wound) } else { (limb.ankle_mmhg_min, limb.toe_mmhg_min) };
    let low = |id: &str, min: u32| facts.whole(id).filter(|value| *value < i64::from(min));
    let (ankle, toe) = (low("ankle_mmhg", ankle_min), low("toe_mmhg", toe_min));
    let seen = |value: Option<i64>| value.map_or(InputValue::Unknown, InputValue::Whole);
    let reason = Reason::new(rule::GATE_PRESSURE_LIMB, &limb.card).saw("ankle_mmhg", seen(ankle)).saw("toe_mmhg", seen(toe));
    (ankle.is_some() || toe.is_some()).then_some(reason)
}

fn of_heart(programme: &WalkingTherapy, facts: &Facts) -> Vec<Gate> {
    let card = &programme.blood_pressure.card;
    let unstable = match facts.codes("heart_unstable") {
        [] if facts.get("heart_unstable").is_none() => vec![unanswered(card, "heart_unstable")],
        codes => codes.iter().map(|code| blocked(facts, "released_heart", item(rule::GATE_HEART_UNSTABLE, card, code))).collect(),
    };
    let letter = facts.is_yes("heart_letter");
    let stable = facts.is_yes("heart_stable").then(|| {
        let level = if letter { Level::Log } else { Level::Ask };
        Gate { level, reason: Reason::new(rule::GATE_HEART_STABLE, card) }
    });
    let pressure = blood_pressure(programme, facts.whole("systolic"), facts.whole("diastolic")).map(|gate| match gate.level {
        Level::Block => blocked(facts, "released_blood_pressure", gate.reason),
        _ => gate,
    });
    unstable.into_iter().chain(stable).chain(pressure).collect()
}

fn of_stage(staging: &StagingRule, facts: &Facts) -> Vec<Gate> {
    let stage = facts.code("fontaine").unwrap_or_default();
    let by_stage = match stage {
        "1" => Some((Level::Block, rule::GATE_STAGE_ONE)),
        "3" | "4" => Some((Level::Block, rule::GATE_STAGE)),
        _ => None,
    };
    let seen =
        |name, level| Gate { level, reason: Reason::new(name, &staging.card).saw("stage", InputValue::Code(stage.to_owned())) };
    let lowest = ["abi_left", "abi_right"].iter().filter_map(|id| facts.thousandths(id)).min();
    let highest = ["abi_left", "abi_right"].iter().filter_map(|id| facts.thousandths(id)).max();
    let index = |name, level, value: i64| Gate {
        level,
        reason: Reason::new(name, &staging.card).saw("abi", InputValue::Hundredths(value / 10)),
    };
    let above = |limit: u32| move |value: &i64| *value > i64::from(limit) * 10;
    let doubt = lowest.filter(|value| *value >= i64::from(staging.abi_supports_below) * 10);
    let stiff = highest.filter(above(staging.abi_stiff_above));
    let toe_known = facts.whole("toe_mmhg").is_some();
    let found = [
        by_stage.map(|(level, name)| seen(name, level)),
        stiff.map(|value| index(rule::GATE_ABI_STIFF, if toe_known { Level::Log } else { Level::Ask }, value)),
        doubt.filter(|_| stiff.is_none()).map(|value| index(rule::GATE_ABI_DOUBT, Level::Ask, value)),
    ];
    found.into_iter().flatten().collect()
}

fn of_complaint(programme: &WalkingTherapy, facts: &Facts) -> Vec<Gate> {
    let (card, foot_card) = (&programme.staging.card, &programme.lifestyle.foot_card);
    let ask = |name, holds: bool| holds.then(|| Gate { level: Level::Ask, reason: Reason::new(name, card) });
    let strange = facts.truth("gone_within_10_min") == Some(false) || facts.is_yes("pain_when_standing");
    let young = facts.whole("age_years").is_some_and(|age| age < programme.staging.age_min.into());
    let person = young || facts.is_yes("pregnant") || facts.truth("can_consent") == Some(false);
    let intervened = !facts.codes("intervention").is_empty() || facts.code("intervention_relation") == Some("after");
    let dated = facts.date("earliest_start").is_some();
    let diabetes = facts.code("diabetes").is_some_and(|code| code != "none");
    let at = |name, card: &CardId, level| Gate { level, reason: Reason::new(name, card) };
    let found = [
        ask(rule::GATE_PROGRESSION, facts.is_yes("fast_progression") || facts.is_yes("disabling_despite_training")),
        intervened.then(|| at(rule::GATE_INTERVENTION, card, if dated { Level::Warn } else { Level::Ask })),
        diabetes
            .then(|| at(rule::GATE_DIABETES, foot_card, if facts.is_yes("foot_inspected") { Level::Warn } else { Level::Ask })),
        ask(rule::GATE_OTHER_PAIN, strange),
        ask(rule::GATE_PERSON, person),
        (facts.truth("walks_10_m") == Some(false)).then(|| at(rule::GATE_NO_TREADMILL, card, Level::Warn)),
    ];
    let limited =
        facts.codes("limited_by").iter().map(|code| Gate { level: Level::Ask, reason: item(rule::GATE_LIMITED_BY, card, code) });
    found.into_iter().flatten().chain(limited).collect()
}

/// The entitlement is given once, and a referral comes before the first session.
fn of_cover(programme: &WalkingTherapy, facts: &Facts) -> Vec<Gate> {
    let late = facts.date("referral_date").zip(facts.date("first_treatment")).is_some_and(|(referred, first)| referred > first);
    let found =
        [facts.is_yes("earlier_course").then_some((Level::Ask, "earlier_course")), late.then_some((Level::Warn, "referral"))];
    let gate = |(level, because): (Level, &str)| {
        let reason = Reason::new(rule::COVER_ASK, &programme.cover.card);
        Gate { level, reason: reason.saw("because", InputValue::Code(because.to_owned())) }
    };
    found.into_iter().flatten().map(gate).collect()
}

fn item(name: RuleId, card: &CardId, code: &str) -> Reason {
    Reason::new(name, card).saw("item", InputValue::Code(code.to_owned()))
}

fn unanswered(card: &CardId, id: &str) -> Gate {
    Gate { level: Level::Ask, reason: item(rule::GATE_UNANSWERED, card, id) }
}

/// BLOCK, or a warning that names the rule when a clinician wrote why it is safe.
fn blocked(facts: &Facts, released: &str, reason: Reason) -> Gate {
    match facts.words(released) {
        None => Gate { level: Level::Block, reason },
        Some(_) => {
            let gate = InputValue::Code(reason.rule.0.trim_start_matches("walking.gate_").to_owned());
            Gate { level: Level::Warn, reason: Reason::new(rule::GATE_RELEASED, &reason.card).saw("gate", gate) }
        }
    }
}
