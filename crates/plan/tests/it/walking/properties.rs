//! What holds whatever happens.

use super::life::{Life, code, programme, whole};
use kadans_domain::{Fact, Facts};
use kadans_plan::walking::course::{Ended, Seen, Setting, Walk};
use kadans_plan::walking::load::{Ground, Load};
use kadans_plan::walking::policy::Policy;
use kadans_plan::walking::review::Numbers;
use kadans_plan::{Decision, Standing};
use proptest::prelude::*;

fn setting() -> impl Strategy<Value = Setting> {
    (prop::sample::select(Policy::ALL.to_vec()), any::<bool>(), 12..=60u16, 15..=50u16).prop_map(
        |(policy, flat, outdoor_x10, block_min)| Setting {
            policy,
            home_policy: Policy::NearMax,
            ground: Ground { flat, outdoor_x10 },
            load: Load { speed_x10: if flat { 14 } else { 28 }, grade: 0 },
            block_min,
            cycle_min: 0,
            strength: true,
            sessions: 37,
            sugar: false,
        },
    )
}

fn seen() -> impl Strategy<Value = Seen> {
    let ended = prop::sample::select(vec![None, None, None, Some(Ended::Other), Some(Ended::Review), Some(Ended::RedFlag)]);
    (60..700u32, 100..700u32, any::<bool>(), ended).prop_map(|(onset_s, pain_s, painless, ended)| Seen {
        numbers: Some(Numbers { onset_s, pain_s, painless }),
        first_onsets_s: [Some(onset_s), None],
        ended,
        walked_s: pain_s,
        bouts: 2,
    })
}

#[derive(Debug, Clone)]
enum Happens {
    Walks(Seen),
    Week(u8, bool),
    Rests(u16),
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        4 => seen().prop_map(Happens::Walks),
        2 => (0..=7u8, any::<bool>()).prop_map(|(days, open)| Happens::Week(days, open)),
        1 => (0..40u16).prop_map(Happens::Rests),
    ]
}

/// Somewhere on the ladder: not faster than the person's own pace or full speed, not steeper than the test.
fn on_ladder(load: Load, setting: &Setting) -> bool {
    let rules = &programme().ladder;
    let top = setting.ground.outdoor_x10.max(rules.full_speed_x10).max(setting.load.speed_x10);
    let floor = if setting.ground.flat { rules.flat_floor_x10 } else { rules.floor_x10 };
    load.grade <= rules.grade_max && load.speed_x10 <= top && load.speed_x10 >= floor && !(setting.ground.flat && load.grade > 0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn load_and_block_stay_within_their_bounds(setting in setting(), life in prop::collection::vec(happens(), 0..80)) {
        let mut walk = Walk::new(programme(), setting);
        for event in life {
            let before = (walk.load, walk.block_min);
            match event {
                Happens::Walks(seen) => {
                    let Some(asked) = walk.next() else { continue };
                    let judged = walk.judge(&asked, &seen);
                    if seen.ended == Some(Ended::RedFlag) {
                        prop_assert_eq!((judged.decision, walk.load), (Decision::StopContact, before.0));
                    }
                }
                Happens::Week(days, open) => {
                    let (reviewed, week) = walk.turn_week(days, open);
                    prop_assert!(!open || (walk.load, walk.block_min) == before, "{:?}", reviewed);
                    prop_assert!(week.due <= 3);
                    prop_assert!(walk.block_min <= before.1 + programme().block.step_min);
                }
                Happens::Rests(days) => {
                    walk.rested(days);
                    prop_assert!(walk.block_min <= before.1);
                }
            }
            prop_assert!(on_ladder(walk.load, &setting), "{:?} {:?}", walk.load, setting);
            prop_assert!(walk.used <= 37 && (15..=50).contains(&walk.block_min));
        }
    }
}

/// What someone does on a day.
#[derive(Debug, Clone)]
enum Does {
    Comes(i64, u32, Option<&'static str>),
    Home,
    Gate(&'static str),
    Clears,
    Reads,
    Sets(i64),
    Feet(bool),
    Tests(i64),
}

fn does() -> impl Strategy<Value = Does> {
    let stop = prop::sample::select(vec![
        None,
        None,
        None,
        None,
        Some("tired"),
        Some("joint_pain"),
        Some("chest_pain"),
        Some("not_safe"),
    ]);
    prop_oneof![
        6 => (100..400i64, 200..600u32, stop).prop_map(|(onset, pain, stop)| Does::Comes(onset, pain, stop)),
        2 => Just(Does::Home),
        1 => prop::sample::select(vec!["rest_pain", "foot_problem", "heart_signs", "changed", "ill"]).prop_map(Does::Gate),
        2 => Just(Does::Clears),
        2 => Just(Does::Reads),
        1 => (15..=50i64).prop_map(Does::Sets),
        1 => any::<bool>().prop_map(Does::Feet),
        1 => (100..900i64).prop_map(Does::Tests),
    ]
}

fn lived(days: &[(i64, Does)]) -> (Life, i64) {
    let (mut life, mut day) = (Life::of_mr_a(), 1);
    for (later, what) in days {
        day += later;
        let upcoming = life.standing(day).upcoming;
        match what {
            Does::Comes(onset, pain, stop) => {
                if let Some(session) = upcoming.iter().find(|session| session.kind == "supervised") {
                    let bouts = [(*onset, *pain), (*onset, *pain)];
                    life.session(day, &session.dose.clone(), &bouts, *stop, Facts::new());
                }
            }
            Does::Home => {
                if upcoming.iter().any(|session| session.kind == "home") {
                    life.walks_home(day, 30);
                }
            }
            Does::Gate(id) => {
                life.observes(day, "gate", Facts::new().with(id, Fact::Truth(true)));
            }
            Does::Clears => {
                for stop in life.standing(day).stops {
                    life.clears(day, stop.entry);
                }
            }
            Does::Reads => life.reads_all(day),
            Does::Sets(block) => life.adjusts(day, "block_min", whole(*block)),
            Does::Feet(yes) => {
                life.observes(day, "foot_care", Facts::new().with("skin_break", Fact::Truth(*yes)));
            }
            Does::Tests(metres) => {
                let test = Facts::new().with("pain_free_m", whole(metres / 2)).with("maximal_m", whole(*metres));
                life.observes(day, "treadmill", test.with("handrail", code("light")).with("stop_reason", code("claudication")));
            }
        }
    }
    (life, day)
}

fn a_life() -> impl Strategy<Value = Vec<(i64, Does)>> {
    prop::collection::vec((0..=6i64, does()), 0..30)
}

fn told(standing: &Standing) -> Result<(), TestCaseError> {
    for done in &standing.done {
        prop_assert!(!done.verdict.reasons.is_empty());
    }
    let reasons = standing.done.iter().flat_map(|done| &done.verdict.reasons).chain(&standing.next_reasons);
    for reason in reasons.chain(standing.alerts.iter().map(|alert| &alert.reason)) {
        prop_assert!(crate::programme::content().evidence.card(&reason.card).is_some(), "{:?}", reason);
        prop_assert_eq!(kadans_plan::rule::named(reason.rule.0), Some(reason.rule));
        for input in &reason.inputs {
            prop_assert!(kadans_plan::rule::input_named(input.name).is_some(), "{}", input.name);
        }
        for language in kadans_domain::Language::ALL {
            let sentence = kadans_content::say::reason(crate::programme::content().texts.of(language), reason);
            prop_assert!(!sentence.contains("{$"), "{}: {}", reason.rule.0, sentence);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_fold_does_not_depend_on_order_or_doubles(days in a_life(), turn in 0..30usize) {
        let (life, day) = lived(&days);
        let standing = life.standing(day);
        let mut shuffled = life.clone();
        shuffled.entries.reverse();
        let middle = turn.min(shuffled.entries.len());
        shuffled.entries.rotate_left(middle);
        shuffled.entries.extend(shuffled.entries.clone());
        prop_assert_eq!(shuffled.standing(day), standing);
    }

    #[test]
    fn nothing_is_proposed_while_a_stop_stands_and_everything_can_be_told(days in a_life()) {
        let (life, day) = lived(&days);
        let standing = life.standing(day);
        prop_assert!(standing.stops.is_empty() || standing.upcoming.is_empty());
        prop_assert!(standing.stops.iter().all(|stop| stop.level.forbids_exercise()));
        prop_assert!(standing.upcoming.windows(2).all(|pair| pair[0].day < pair[1].day));
        told(&standing)?;
    }
}
