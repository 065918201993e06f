//! What holds whatever happens.

use crate::life::{Life, Went, went};
use crate::programme::{choice, content, intake, prescribed, programme};
use kadans_content::say;
use kadans_domain::{Indication, Language, Reason, SafetySignal};
use kadans_plan::rule;
use kadans_plan::running::course::Position;
use kadans_plan::running::progress::judge;
use kadans_plan::running::verdict::{Decision, Observed};
use kadans_plan::running::{Course, Intake};
use proptest::prelude::*;

fn indication() -> impl Strategy<Value = Indication> {
    prop::sample::select(Indication::ALL.to_vec())
}

/// How a session went: effort, talk, share done, pain, and sometimes a stop.
fn session() -> impl Strategy<Value = Went> {
    let stop = prop::sample::select(vec![None, None, None, None, None, None, Some("tired"), Some("chest_pain")]);
    (6..=18i64, 0..=3i64, 50..=100u32, 0..=6i64, 1..=18u8, stop).prop_map(|(rpe, talk, done, pain, rung, stopped)| {
        let went = went(rung).effort(rpe, talk).done(done).pain(pain);
        Went { stopped, ..went }
    })
}

#[derive(Debug, Clone)]
enum Happens {
    Runs(Went),
    RunsAsPlanned(i64),
    Motivation(i64),
    Morning(i64, i64, bool),
    NotSafe,
    ClearsAll,
    Override(u8),
    Pause,
}

impl std::fmt::Debug for Went {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "rung {} {}% {:?} {:?}", self.rung, self.done_percent, self.answers.rpe, self.stopped)
    }
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        3 => session().prop_map(Happens::Runs),
        5 => (9..=17i64).prop_map(Happens::RunsAsPlanned),
        2 => (0..=10i64).prop_map(Happens::Motivation),
        3 => (0..=5i64, 0..=8i64, any::<bool>()).prop_map(|(pain, fatigue, worse)| Happens::Morning(pain, fatigue, worse)),
        1 => Just(Happens::NotSafe),
        2 => Just(Happens::ClearsAll),
        1 => (1..=20u8).prop_map(Happens::Override),
        1 => Just(Happens::Pause),
    ]
}

fn lived(indication: Indication, days: &[(i64, Happens)]) -> (Life, i64) {
    let mut life = Life::new(prescribed(&Intake { indication, ..intake(60, 12, true) }, &choice(8, 3, 18)));
    let (mut day, mut last) = (1, None);
    for (later, event) in days {
        day += later;
        match event {
            Happens::Runs(went) => last = Some(life.runs(day, went.clone())),
            Happens::RunsAsPlanned(rpe) => {
                if let Position::Ladder { rung, .. } = life.course(day).position {
                    last = Some(life.runs(day, went(rung).effort(*rpe, 1)));
                }
            }
            Happens::Motivation(score) => {
                life.motivation(day, *score);
            }
            Happens::Morning(pain, fatigue, worse) => {
                last.map(|session| life.morning(day, session, *pain, *fatigue, *worse));
            }
            Happens::NotSafe => {
                life.signal(day, SafetySignal::NotSafe);
            }
            Happens::ClearsAll => {
                for stop in life.course(day).stops {
                    life.clears(day, stop.entry);
                }
            }
            Happens::Override(rung) => {
                life.overrides(day, *rung);
            }
            Happens::Pause => {
                life.pause(day, day + 3);
            }
        }
    }
    (life, day)
}

fn a_life() -> impl Strategy<Value = (Life, i64)> {
    (indication(), prop::collection::vec((0..=4i64, happens()), 0..40)).prop_map(|(indication, days)| lived(indication, &days))
}

impl std::fmt::Debug for Life {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.entries.iter().try_for_each(|entry| writeln!(f, "{} {:?}", entry.local_date(), entry.event))
    }
}

fn every_reason(course: &Course) -> Vec<&Reason> {
    let verdicts = course.done.iter().flat_map(|session| &session.verdict.reasons);
    let alerts = course.alerts.iter().map(|alert| &alert.reason);
    let sub_goals = course.sub_goals.iter().map(|goal| &goal.reason);
    verdicts.chain(&course.next_reasons).chain(alerts).chain(sub_goals).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_red_flag_never_yields_progress(
        indication in indication(), done in 0..=1000u16, worse_twice: bool, confidence in 0..=10i64,
    ) {
        let seen = Observed {
            done_permille: Some(done),
            worse_twice,
            red_flag: true,
            confidence: Some(crate::life::score(confidence)),
            ..Observed::default()
        };
        let judged = judge(&programme().progress, &programme().indications, indication, &seen);
        prop_assert_eq!(judged.decision, Decision::StopContact);
    }

    #[test]
    fn the_fold_does_not_depend_on_order_or_doubles((life, day) in a_life(), turn in 0..40usize) {
        let course = life.course(day);
        let mut shuffled = life.clone();
        shuffled.entries.reverse();
        let middle = turn.min(shuffled.entries.len());
        shuffled.entries.rotate_left(middle);
        let doubles = shuffled.entries.clone();
        shuffled.entries.extend(doubles);
        prop_assert_eq!(shuffled.course(day), course);
    }

    #[test]
    fn the_last_session_is_always_the_goal((life, day) in a_life()) {
        let course = life.course(day);
        if let Some(last) = course.upcoming.last() {
            prop_assert_eq!(last.session.rung, 18);
        }
        let rungs: Vec<u8> = course.upcoming.iter().map(|upcoming| upcoming.session.rung).collect();
        prop_assert!(rungs.windows(2).all(|pair| pair[0] <= pair[1] && pair[1] - pair[0] <= 1), "{:?}", rungs);
        prop_assert!(course.upcoming.windows(2).all(|pair| pair[0].day < pair[1].day));
    }

    #[test]
    fn nothing_is_proposed_while_a_stop_stands((life, day) in a_life()) {
        let course = life.course(day);
        prop_assert!(course.stops.is_empty() || course.upcoming.is_empty());
        prop_assert!(course.stops.iter().all(|stop| stop.level.forbids_exercise()));
    }

    #[test]
    fn every_reason_can_be_told_and_stored((life, day) in a_life()) {
        let course = life.course(day);
        for reason in every_reason(&course) {
            prop_assert_eq!(rule::named(reason.rule.0), Some(reason.rule));
            for input in &reason.inputs {
                prop_assert!(rule::input_named(input.name).is_some(), "{}", input.name);
            }
            for language in Language::ALL {
                let sentence = say::reason(content().texts.of(language), reason);
                prop_assert!(!sentence.contains("{$"), "{}: {}", reason.rule.0, sentence);
            }
        }
    }
}
