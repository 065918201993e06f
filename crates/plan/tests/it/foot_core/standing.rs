//! Runners followed through their diary.

use super::{intake, programme, ready, stretching};
use crate::kept_diary::{KeptDiary, date, member};
use kadans_domain::{Adjustment, Event, Fact, Facts, SafetySignal};
use kadans_plan::{Decision, Programme, Standing};
use proptest::prelude::*;

fn begun(choice: &Facts) -> KeptDiary<'static> {
    KeptDiary::new(programme(), ready(&intake(), choice))
}

fn paper(pain: i64) -> Facts {
    Facts::new()
        .with("done", Fact::Code("full".to_owned()))
        .with("quality", Fact::Code("good".to_owned()))
        .with("effort", Fact::Whole(3))
        .with("pain_during", Fact::Whole(pain))
}

fn morning(pain: i64) -> Facts {
    Facts::new().with("pain", Fact::Whole(pain)).with("soreness", Fact::Whole(1))
}

fn does(diary: &mut KeptDiary<'_>, day: i64, pain: i64) {
    let session = diary.does(day, paper(pain));
    diary.observes(day + 1, "morning", Some(session), morning(0));
}

fn kinds(standing: &Standing) -> Vec<&str> {
    standing.alerts.iter().map(|alert| alert.kind.as_str()).collect()
}

#[test]
fn the_week_has_its_sessions_on_days_that_suit() {
    let mut diary = begun(&Facts::new());
    let standing = diary.standing(0);
    let week: Vec<_> = standing.upcoming.iter().take(4).map(|session| (session.kind, session.day.unwrap())).collect();
    assert_eq!(week, [("supervised", date(0)), ("home", date(1)), ("home", date(3)), ("home", date(5))]);
    does(&mut diary, 0, 0);
    assert_eq!(diary.standing(0).upcoming[0].day, Some(date(1)));
    assert_eq!(diary.standing(5).upcoming.len(), 6, "what does not fit this week is let go");
}

#[test]
fn good_sessions_lead_up_and_a_morning_told_late_counts() {
    let mut diary = begun(&Facts::new());
    let first = diary.does(0, paper(0));
    let second = diary.does(2, paper(0));
    assert_eq!(diary.standing(3).done[1].verdict.decision, Decision::Hold);
    diary.observes(3, "morning", Some(first), morning(0));
    diary.observes(3, "morning", Some(second), morning(0));
    let verdict = &diary.standing(3).done[1].verdict;
    assert_eq!((verdict.decision, verdict.changes.len()), (Decision::Progress, 3));
}

/// Two answers about one morning: the worse one counts. A linked correction is believed.
#[test]
fn a_second_morning_takes_no_pain_back_and_a_correction_does() {
    for (linked, decision) in [(false, Decision::Regress), (true, Decision::Hold)] {
        let mut diary = begun(&Facts::new());
        let session = diary.does(0, paper(0));
        let worse = diary.observes(1, "morning", Some(session), morning(6));
        diary.observes(1, "morning", Some(session), morning(0));
        diary.entries.last_mut().unwrap().supersedes = linked.then_some(worse);
        assert_eq!(diary.standing(1).done[0].verdict.decision, decision, "linked: {linked}");
    }
}

#[test]
fn a_log_written_up_later_tells_the_morning_itself() {
    let mut diary = begun(&Facts::new());
    let paper = paper(0).with("pain_morning", Fact::Whole(0)).with("soreness", Fact::Whole(0));
    [0, 2].into_iter().for_each(|day| {
        diary.does(day, paper.clone());
    });
    assert_eq!(diary.standing(3).done[1].verdict.decision, Decision::Progress);
}

#[test]
fn red_flags_stop_and_only_a_clinician_lifts_them() {
    let signals = [SafetySignal::RedFlag("calf_swelling".to_owned()), SafetySignal::NotSafe];
    for (signal, kind) in signals.into_iter().zip(["red_flag", "suicidality"]) {
        let mut diary = begun(&Facts::new());
        let entry = diary.signals(1, signal);
        let standing = diary.standing(2);
        assert_eq!((standing.state, standing.stops[0].kind.as_str(), standing.upcoming.len()), ("on_hold", kind, 0));
        diary.clears(2, entry);
        assert_eq!(diary.standing(2).state, "build");
    }
    let mut diary = begun(&Facts::new());
    let entry = diary.does(1, paper(0).with("red_flag", Fact::Truth(true)));
    assert_eq!(diary.standing(1).stops[0].entry, entry);
}

#[test]
fn after_four_weeks_the_safety_screen_comes_first() {
    let mut diary = begun(&Facts::new());
    does(&mut diary, 0, 0);
    let standing = diary.standing(28);
    assert_eq!((standing.state, standing.upcoming.len()), ("screen", 0));
    assert!(standing.tasks.iter().any(|task| task.kind == "safety_screen" && task.before_next));
    let clean = programme().screen.items.iter().fold(Facts::new(), |facts, item| facts.with(&item.id, Fact::Truth(false)));
    let mut found = diary.clone();
    found.observes(28, "safety_screen", None, clean.clone().with("night_pain", Fact::Truth(true)));
    assert_eq!((found.standing(28).state, found.standing(28).stops[0].kind.as_str()), ("on_hold", "screen"));
    let mut unsure = diary.clone();
    unsure.observes(28, "safety_screen", None, clean.clone().with("night_pain", Fact::Unknown));
    assert_eq!(unsure.standing(28).state, "screen");
    diary.observes(28, "safety_screen", None, clean);
    let standing = diary.standing(28);
    assert_eq!(standing.state, "build");
    assert!(standing.upcoming[0].dose.starts_with("supervised A") || standing.upcoming[0].dose.starts_with("home A"));
}

#[test]
fn too_sore_moves_the_session_a_day() {
    let mut diary = begun(&Facts::new());
    diary.observes(0, "gate", None, Facts::new().with("soreness", Fact::Whole(7)));
    let standing = diary.standing(0);
    assert_eq!((standing.upcoming[0].day, standing.next_reasons[0].rule.0), (Some(date(1)), "fc.skip"));
}

#[test]
fn missed_weeks_and_injuries_are_told_alike_in_both_arms() {
    for choice in [Facts::new(), stretching()] {
        let mut diary = begun(&choice);
        does(&mut diary, 0, 0);
        let missed = [13, 14, 28, 42].map(|days| kinds(&diary.standing(days)).first().map(|kind| (*kind).to_owned()));
        let told = ["missed_message", "missed_personal", "missed_ask"].map(|kind| Some(kind.to_owned()));
        assert_eq!(missed[1..], told);
        assert_eq!(missed[0], None);
        assert!(diary.standing(42).tasks.iter().any(|task| task.kind == "missed_reason"));
        let no_more = Facts::new().with("reason", Fact::Code("time".to_owned())).with("remind", Fact::Truth(false));
        diary.observes(42, "missed_reason", None, no_more);
        assert!(kinds(&diary.standing(43)).is_empty());
        let code = |code: &str| Fact::Code(code.to_owned());
        let event = Facts::new()
            .with("site", code("ankle"))
            .with("onset", code("acute"))
            .with("side", code("left"))
            .with("relation", code("during"));
        diary.observes(43, "adverse_event", None, event);
        assert_eq!(kinds(&diary.standing(43)), ["acute_injury"]);
    }
}

#[test]
fn the_tasks_of_both_arms_are_the_same() {
    let tasks = |choice: &Facts| {
        let mut diary = begun(choice);
        does(&mut diary, 0, 0);
        diary.does(2, paper(0));
        [3, 8, 57, 113, 364].map(|day| diary.standing(day).tasks.iter().map(|task| (task.kind, task.from)).collect::<Vec<_>>())
    };
    let both = tasks(&Facts::new());
    assert_eq!(both, tasks(&stretching()));
    assert_eq!(both[0].iter().map(|task| task.0).collect::<Vec<_>>(), ["morning", "toe_flexor", "fpi"]);
    assert!(both[1].iter().any(|task| *task == ("week", date(6))));
    assert!(both[2].iter().any(|task| *task == ("ears", date(56))));
}

#[test]
fn red_twice_asks_for_a_call_and_missed_sessions_offer_the_short_one() {
    let mut diary = begun(&Facts::new());
    does(&mut diary, 0, 7);
    does(&mut diary, 3, 7);
    assert_eq!(kinds(&diary.standing(4)), ["red_again"]);
    let mut diary = begun(&Facts::new());
    for week in 0..9 {
        does(&mut diary, week * 7, 0);
    }
    let rules = |day| diary.standing(day).next_reasons.iter().map(|reason| reason.rule.0).collect::<Vec<_>>();
    assert_eq!(rules(63), ["fc.support", "fc.offer_short"]);
    assert_eq!(rules(20), ["fc.support"]);
}

#[test]
fn levels_and_the_kind_of_session_are_set_by_hand() {
    let mut diary = begun(&Facts::new());
    let adjusts = |what: &str, to: Fact| Event::Adjusted(Adjustment { what: what.to_owned(), to, reason: "seen".to_owned() });
    diary.add(0, 9, member(), adjusts("fc-calf-raise", Fact::Whole(3)));
    diary.add(0, 9, member(), adjusts("variant", Fact::Code("short".to_owned())));
    let standing = diary.standing(0);
    assert!(standing.upcoming[0].dose.contains("calf-raise L3"));
    let case = kadans_plan::Case { intake: None, versions: &diary.versions, entries: &diary.entries, today: date(0) };
    let form = programme().adjustable(&case);
    assert_eq!(form.field("fc-calf-raise").unwrap().usual, Some(Fact::Whole(3)));
    assert_eq!(form.field("variant").unwrap().usual, Some(Fact::Code("short".to_owned())));
    for week in 0..9 {
        does(&mut diary, week * 7, 0);
    }
    assert_eq!(diary.standing(64).upcoming[0].kind, "short");
    assert_eq!(diary.standing(364).state, "screen");
}

#[test]
fn a_session_counts_from_three_quarters_of_its_exercises() {
    let mut diary = begun(&Facts::new());
    let slugs =
        |count: usize| Fact::Codes(kadans_plan::foot_core::SLUGS[..count].iter().map(|slug| (*slug).to_owned()).collect());
    diary.does(0, paper(0).with("not_full", slugs(6)));
    diary.does(1, paper(0).with("not_full", slugs(7)));
    assert_eq!(diary.standing(7).adherence.done, 1);
    assert_eq!(diary.standing(7).adherence.due, 4);
}

fn lived(days: &[(i64, i64, bool, bool)], choice: &Facts) -> (KeptDiary<'static>, i64) {
    let (mut diary, mut day) = (begun(choice), 0);
    let spare = diary.versions[0].dose.sessions[0].clone();
    for (later, pain, told, flag) in days {
        day += later;
        let session = diary.standing(day).upcoming.into_iter().next().unwrap_or_else(|| spare.clone());
        let done = diary.logs(day, &session, paper(*pain));
        if *told {
            diary.observes(day + 1, "morning", Some(done), morning(*pain % 3));
        }
        if *flag {
            diary.signals(day, SafetySignal::RedFlag("faint".to_owned()));
        } else {
            diary.standing(day).stops.iter().for_each(|stop| {
                diary.clears(day, stop.entry);
            });
        }
    }
    (diary, day + 1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn order_and_doubles_change_nothing_and_stops_hold(
        days in prop::collection::vec((0..=9i64, 0..=8i64, any::<bool>(), prop::bool::weighted(0.1)), 0..16), arm: bool, turn in 0..16usize,
    ) {
        let choice = if arm { stretching() } else { Facts::new() };
        let (diary, day) = lived(&days, &choice);
        let standing = diary.standing(day);
        let mut shuffled = diary.clone();
        shuffled.entries.reverse();
        let middle = turn.min(shuffled.entries.len());
        shuffled.entries.rotate_left(middle);
        let doubles = shuffled.entries.clone();
        shuffled.entries.extend(doubles);
        prop_assert_eq!(&shuffled.standing(day), &standing);
        prop_assert!(standing.stops.is_empty() || standing.upcoming.is_empty());
        prop_assert_eq!(standing.done.len() + standing.corrected.len(), days.len(), "or one that stands for it");
        prop_assert!(standing.done.iter().all(|done| !done.verdict.reasons.is_empty()));
    }
}

/// On the phone and on paper: one session, and the worse pain of the two.
#[test]
fn a_session_told_twice_counts_once_with_the_worst_that_was_told() {
    let mut diary = begun(&Facts::new());
    let first = diary.does(0, paper(0));
    diary.tells_again(first, 0, &paper(5));
    diary.observes(1, "morning", Some(first), morning(0));
    let standing = diary.standing(1);
    assert_eq!((standing.done.len(), standing.adherence.done), (1, 1));
    assert_eq!(standing.done[0].verdict.reasons[0].rule.0, "fc.hold_pain");
}

#[test]
fn every_finding_of_one_screen_is_listed() {
    let mut diary = begun(&Facts::new());
    let forbid = programme().screen.items.iter().filter(|item| item.level.forbids_exercise());
    let found: Facts = forbid.map(|item| (item.id.clone(), Fact::Truth(true))).collect();
    diary.observes(1, "safety_screen", None, found.clone());
    assert_eq!(diary.standing(1).stops.len(), found.len());
}
