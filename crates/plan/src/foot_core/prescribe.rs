//! From an intake to a dose: who may begin, in which arm, and the sessions of a year as the tables plan them.

use super::applicability::Applicability;
use super::block::Block;
use super::parameters::FootCore;
use super::programme::session;
use super::work::{Arm, Kind, SessionDose, planned};
use super::{intake, rule, screen};
use crate::programme::{Dose, DoseNumber, Proposal, Retest, Session};
use crate::words::{Arg, Words};
use kadans_domain::{CardId, Facts, Gate, InputValue, Reason, RuleId};

/// A dose, or what must happen first.
pub(super) fn prescribe(rules: &FootCore, intake: &Facts, choice: &Facts) -> Proposal {
    let choices = intake::choices(rules, intake);
    let mut problems = intake::form(rules).check(intake);
    problems.extend(intake::contradictions(intake));
    problems.extend(choices.check(choice));
    if !problems.is_empty() {
        return Proposal::Refused(problems);
    }
    let mut gates: Vec<Gate> = screen::gates(&rules.screen, intake);
    gates.extend(Applicability::of(&rules.population, intake).gate(&rules.population));
    gates.sort_by_key(|gate| gate.level);
    if screen::forbids(&gates) {
        return Proposal::Blocked { gates };
    }
    let dose = dose(rules, intake, choices.filled(choice));
    Proposal::Ready { dose: Box::new(dose), gates }
}

fn dose(rules: &FootCore, intake: &Facts, choice: Facts) -> Dose {
    Dose {
        programme: rules.id.clone(),
        version: rules.version,
        intake: intake.clone(),
        numbers: numbers(rules, intake, &choice),
        weeks: rules.blocks.weeks,
        sessions: year(rules, intake, &choice),
        retests: retests(rules),
        choice,
    }
}

/// Every session of the year, in order.
fn year(rules: &FootCore, intake: &Facts, choice: &Facts) -> Vec<Session> {
    let person = screen::person(rules, intake, choice);
    let mut sessions = Vec::new();
    for week in 1..=rules.blocks.weeks {
        let block = Block::of_week(&rules.blocks, week);
        for kind in kinds(rules, person.arm, choice, block) {
            let mut dose = match kind {
                Kind::Stretch => SessionDose::stretches(block),
                kind => planned(rules, kind, block, person.level_cap),
            };
            screen_out(rules, &mut dose, person);
            sessions.push(session(rules, sessions.len() as u16 + 1, week, &dose));
        }
    }
    sessions
}

/// The sessions of a week: the supervised one first.
pub(super) fn kinds(rules: &FootCore, arm: Arm, choice: &Facts, block: Block) -> Vec<Kind> {
    let home = usize::from(rules.blocks.home_a_week);
    match (arm, block) {
        (Arm::Stretching, _) => vec![Kind::Stretch; rules.stretching.a_week.into()],
        (Arm::FootCore, Block::M) => vec![variant(choice); home],
        (Arm::FootCore, _) => {
            let supervised = usize::from(rules.blocks.supervised_a_week);
            std::iter::repeat_n(Kind::Supervised, supervised).chain(std::iter::repeat_n(Kind::Home, home)).collect()
        }
    }
}

/// The kind of session after the build-up.
pub(super) fn variant(choice: &Facts) -> Kind {
    match choice.code("variant") {
        Some("short") => Kind::Short,
        Some("warmup") => Kind::Warmup,
        _ => Kind::Home,
    }
}

/// What the safety screen keeps from the plan.
fn screen_out(rules: &FootCore, dose: &mut SessionDose, person: super::course::Person) {
    if person.balance {
        dose.items[super::catalogue::TOE_WALK] = None;
    }
    for (exercise, item) in dose.items.iter_mut().enumerate() {
        let Some(item) = item else { continue };
        let rule = &rules.exercises.list[exercise];
        item.level = rule.nearest(item.level.min(person.level_cap));
        item.amount = rule.amount(dose.block, item.level);
    }
}

/// Toe flexors and foot posture at the start, after 8 and 16 weeks; adherence by questionnaire three times.
fn retests(rules: &FootCore) -> Vec<Retest> {
    let retest = |week, what: &[&'static str], optional| Retest { week, what: what.to_vec(), optional };
    vec![
        retest(0, &["toe_flexor", "fpi"], false),
        retest(8, &["toe_flexor", "fpi", "ears"], false),
        retest(16, &["toe_flexor", "fpi"], true),
        retest(24, &["ears"], false),
        retest(rules.blocks.weeks, &["ears"], false),
    ]
}

fn numbers(rules: &FootCore, intake: &Facts, choice: &Facts) -> Vec<DoseNumber> {
    let person = screen::person(rules, intake, choice);
    let plain = |value: i64| Words::of("foot-core-plain-number").with("number", Arg::Whole(value));
    let reason = |name: RuleId, card: &CardId| Reason::new(name, card);
    let number = |id, value, reason| DoseNumber { id, value, reasons: vec![reason] };
    let first = match person.arm {
        Arm::FootCore => planned(rules, Kind::Home, Block::A, person.level_cap),
        Arm::Stretching => SessionDose::stretches(Block::A),
    };
    let minutes = i64::from(first.total_s(rules).div_ceil(60));
    let arm_card = if person.arm == Arm::FootCore { &rules.blocks.card } else { &rules.stretching.card };
    let home = if person.arm == Arm::FootCore { rules.blocks.home_a_week } else { rules.stretching.a_week };
    let variant = variant(choice).code();
    let weeks = reason(rule::WEEKS, &rules.blocks.card)
        .saw("weeks", InputValue::Whole(rules.blocks.weeks.into()))
        .saw("home", InputValue::Whole(home.into()));
    vec![
        number(
            "arm",
            Words::of_code("foot-core-arm", person.arm.code()),
            reason(rule::ARM, arm_card).saw("arm", InputValue::Code(person.arm.code().to_owned())),
        ),
        number("weeks", plain(rules.blocks.weeks.into()), weeks.clone()),
        number("home_a_week", plain(home.into()), weeks),
        number("minutes", plain(minutes), reason(rule::LENGTH, &rules.exercises.card).saw("minutes", InputValue::Whole(minutes))),
        number(
            "level_cap",
            plain(person.level_cap.into()),
            reason(rule::LEVEL_CAP, &rules.screen.card).saw("level", InputValue::Whole(person.level_cap.into())),
        ),
        number(
            "variant",
            Words::of_code("foot-core-kind", variant),
            reason(rule::VARIANT, &rules.variants.card).saw("variant", InputValue::Code(variant.to_owned())),
        ),
    ]
}
