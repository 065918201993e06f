//! Who may begin: six conditions, all of which must hold.
//!
//! Pain-free walking comes from the self-care advice for shin and knee; no limp, swelling or night pain and each phase's
//! conditions from published running trials; minutes, days and the count of heel rises and hops are our own. A condition nobody
//! answered does not hold. The physiotherapist's release, where one is needed, leads. Card: `ev-rr-entry`.

use super::parameters::{EntryRules, ReturnToRunning};
use super::rule;
use super::tissue::Tissue;
use kadans_domain::{Facts, Gate, InputValue, Level, Reason};

/// Levels of a triage, mildest first.
pub const LEVELS: [&str; 4] = ["self_care", "physio", "gp_today", "emergency"];
/// Regions of a running complaint.
pub const REGIONS: [&str; 10] = [
    "heel_foot",
    "ankle",
    "achilles",
    "knee_lateral",
    "knee_anterior",
    "groin",
    "low_back",
    "shin_anterior",
    "thigh_posterior",
    "calf",
];
/// Kinds of injury.
pub const KINDS: [&str; 8] = ["overuse", "strain", "tear", "sprain", "bone_stress", "fracture", "rupture", "avulsion"];

/// Kinds that always need a release.
const RELEASED: [&str; 4] = ["bone_stress", "fracture", "rupture", "avulsion"];
/// Regions that are tested with heel rises and hops.
const TESTED: [&str; 3] = ["calf", "achilles", "shin_anterior"];

/// What does not hold yet, each as a block, in the order of the conditions.
pub fn gates(rules: &ReturnToRunning, intake: &Facts) -> Vec<Gate> {
    let rules = &rules.entry;
    [
        level(rules, intake),
        walk(rules, intake),
        signs(rules, intake),
        tear(rules, intake),
        tests(rules, intake),
        release(rules, intake),
    ]
    .into_iter()
    .flatten()
    .map(|reason| Gate { level: Level::Block, reason })
    .collect()
}

fn level(rules: &EntryRules, intake: &Facts) -> Option<Reason> {
    let level = intake.code("triage_level").unwrap_or("unknown");
    let holds = level == "self_care" || (level == "physio" && intake.is_yes("released"));
    (!holds).then(|| Reason::new(rule::ENTRY_LEVEL, &rules.card).saw("value", InputValue::Code(level.to_owned())))
}

fn walk(rules: &EntryRules, intake: &Facts) -> Option<Reason> {
    let (days, pain) = (intake.whole("walk_days"), intake.whole("walk_pain"));
    let agreed = intake.is_yes("physio_agrees") && matches!(intake.code("tissue"), Some("tendon" | "joint"));
    let limit = if agreed { rules.walk_pain_agreed_max } else { rules.walk_pain_max };
    let holds = days.is_some_and(|days| days >= rules.walk_days.into()) && pain.is_some_and(|pain| pain <= limit.into());
    let reason = || {
        Reason::new(rule::ENTRY_WALK, &rules.card)
            .saw("days", told(days))
            .saw("of", InputValue::Whole(rules.walk_days.into()))
            .saw("pain", told(pain))
            .saw("limit", InputValue::Whole(limit.into()))
    };
    (!holds).then(reason)
}

fn signs(rules: &EntryRules, intake: &Facts) -> Option<Reason> {
    let free = |sign: &&str| intake.truth(sign) == Some(false);
    let sign = ["limp", "more_swelling", "night_pain"].into_iter().find(|sign| !free(sign))?;
    Some(Reason::new(rule::ENTRY_SIGNS, &rules.card).saw("value", InputValue::Code(sign.to_owned())))
}

fn tear(rules: &EntryRules, intake: &Facts) -> Option<Reason> {
    if intake.code("injury_kind") != Some("tear") {
        return None;
    }
    let days = intake.whole("days_since_injury");
    let healed = intake.is_yes("normal_length") && intake.is_yes("normal_walking");
    let holds = healed && days.is_some_and(|days| days >= rules.tear_day.into());
    let limit = InputValue::Whole(rules.tear_day.into());
    (!holds).then(|| Reason::new(rule::ENTRY_TEAR, &rules.card).saw("days", told(days)).saw("limit", limit))
}

fn tests(rules: &EntryRules, intake: &Facts) -> Option<Reason> {
    if !TESTED.contains(&intake.code("region").unwrap_or_default()) {
        return None;
    }
    let bone = intake.code("tissue") == Some(Tissue::Bone.code());
    let limit = if bone { 0 } else { rules.test_pain_max };
    let pain = intake.whole("test_pain");
    let enough = |id: &str, least: u8| intake.whole(id).is_some_and(|count| count >= least.into());
    let holds =
        enough("heel_rises", rules.heel_rises) && enough("hops", rules.hops) && pain.is_some_and(|pain| pain <= limit.into());
    let reason = || {
        Reason::new(rule::ENTRY_TESTS, &rules.card)
            .saw("count", InputValue::Whole(rules.heel_rises.into()))
            .saw("pain", told(pain))
            .saw("limit", InputValue::Whole(limit.into()))
    };
    (!holds).then(reason)
}

fn release(rules: &EntryRules, intake: &Facts) -> Option<Reason> {
    let kind = intake.code("injury_kind").unwrap_or_default();
    let needed = RELEASED.contains(&kind) || intake.code("tissue") == Some(Tissue::Bone.code());
    let missing = needed && !intake.is_yes("released");
    missing.then(|| Reason::new(rule::ENTRY_RELEASE, &rules.card).saw("value", InputValue::Code(kind.to_owned())))
}

fn told(value: Option<i64>) -> InputValue {
    value.map_or(InputValue::Unknown, InputValue::Whole)
}
