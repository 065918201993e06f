//! Runners followed through their diary.

use super::{intake, programme, ready};
use crate::kept_diary::KeptDiary;
use kadans_domain::{Adjustment, EntryId, Event, Fact, Facts, SafetySignal};
use kadans_plan::{Decision, Programme, Standing};
use proptest::prelude::*;

fn paper(during: i64) -> Facts {
    Facts::new()
        .with("done", Fact::Code("all".to_owned()))
        .with("usual_morning", Fact::Whole(1))
        .with("pain_run", Fact::Whole(during))
        .with("pain_after", Fact::Whole(0))
}

fn morning(pain: i64) -> Facts {
    Facts::new().with("pain", Fact::Whole(pain))
}

fn begun() -> KeptDiary<'static> {
    KeptDiary::new(programme(), ready(&intake()))
}

fn next(standing: &Standing) -> &str {
    standing.upcoming.first().map_or("-", |session| session.dose.as_str())
}

#[test]
fn a_good_week_leads_one_stage_up() {
    let mut diary = begun();
    assert_eq!((diary.standing(0).state, next(&diary.standing(0))), ("minutes", "s3"));
    for day in [0, 2] {
        let session = diary.does(day, paper(1));
        assert_eq!(next(&diary.standing(day)), "s3");
        assert_eq!(diary.standing(day + 1).tasks[0].session, Some(session));
        diary.observes(day + 1, "morning", Some(session), morning(1));
        assert!(diary.standing(day + 1).tasks.is_empty());
    }
    let standing = diary.standing(4);
    assert_eq!(next(&standing), "s4");
    let decisions: Vec<Decision> = standing.done.iter().map(|done| done.verdict.decision).collect();
    assert_eq!(decisions, [Decision::Hold, Decision::Progress]);
    assert_eq!(standing.done[1].verdict.changes.len(), 1);
    assert_eq!((standing.adherence.done, standing.weeks[0].done, standing.weeks[0].sessions), (2, 24, 2));
}

#[test]
fn without_the_morning_nothing_advances_and_a_late_morning_counts() {
    let mut diary = begun();
    let sessions: Vec<EntryId> = [0, 2].map(|day| diary.does(day, paper(1))).to_vec();
    assert_eq!(next(&diary.standing(4)), "s3");
    for session in sessions {
        diary.observes(4, "morning", Some(session), morning(1));
    }
    assert_eq!(next(&diary.standing(4)), "s4");
}

#[test]
fn a_limp_the_next_morning_is_red_also_without_a_number() {
    let mut diary = begun();
    let session = diary.does(0, paper(1));
    let limp = Facts::new().with("signs", Fact::Codes(vec!["limp".to_owned()]));
    diary.observes(1, "morning", Some(session), limp);
    let standing = diary.standing(1);
    assert_eq!((standing.done[0].verdict.decision, next(&standing)), (Decision::Regress, "s2"));
}

/// Two answers about one morning: the worse one counts. A linked correction is believed.
#[test]
fn a_second_morning_takes_no_pain_back_and_a_correction_does() {
    for (linked, next_stage) in [(false, "s2"), (true, "s3")] {
        let mut diary = begun();
        let session = diary.does(0, paper(1));
        let worse = diary.observes(1, "morning", Some(session), morning(6));
        diary.observes(1, "morning", Some(session), morning(1));
        diary.entries.last_mut().unwrap().supersedes = linked.then_some(worse);
        assert_eq!(next(&diary.standing(1)), next_stage, "linked: {linked}");
    }
}

/// In bone every pain is for a clinician: correcting the morning does not open the ladder again.
#[test]
fn a_correction_takes_no_lock_away() {
    let bone = intake()
        .with("tissue", Fact::Code("bone".to_owned()))
        .with("region", Fact::Code("shin_anterior".to_owned()))
        .with("released", Fact::Truth(true))
        .with("test_pain", Fact::Whole(0));
    let mut diary = KeptDiary::new(programme(), ready(&bone));
    let session = diary.does(0, paper(0));
    let pain = diary.observes(1, "morning", Some(session), morning(3));
    let held = diary.standing(1);
    assert_eq!((held.state, held.stops.len()), ("locked", 1));
    diary.observes(1, "morning", Some(session), morning(0));
    diary.entries.last_mut().unwrap().supersedes = Some(pain);
    let corrected = diary.standing(2);
    assert_eq!((corrected.state, corrected.stops.len(), next(&corrected)), ("locked", 1, "-"));
    diary.clears(2, session);
    assert!(diary.standing(2).stops.is_empty());
    let mut diary = KeptDiary::new(programme(), ready(&bone));
    let pain = diary.does(0, paper(3));
    diary.tells_again(pain, 0, &paper(0));
    diary.entries.last_mut().unwrap().supersedes = Some(pain);
    assert_eq!((diary.standing(0).state, diary.standing(0).stops.len()), ("locked", 1));
}

#[test]
fn a_log_written_up_later_tells_the_morning_itself() {
    let mut diary = begun();
    [0, 2].into_iter().for_each(|day| {
        diary.does(day, paper(1).with("pain_morning", Fact::Whole(1)));
    });
    assert_eq!((next(&diary.standing(3)), diary.standing(3).tasks.len()), ("s4", 0));
}

#[test]
fn the_next_session_leaves_48_hours() {
    let mut diary = begun();
    diary.does(0, paper(1));
    let days: Vec<_> = diary.standing(0).upcoming.iter().take(3).map(|session| session.day.unwrap()).collect();
    assert_eq!(days, [crate::kept_diary::date(2), crate::kept_diary::date(4), crate::kept_diary::date(7)]);
}

#[test]
fn red_twice_waits_for_a_clinician_and_a_patient_cannot_lift_it() {
    let mut diary = begun();
    for day in [0, 3] {
        let session = diary.does(day, paper(6));
        diary.observes(day + 1, "morning", Some(session), morning(1));
    }
    let standing = diary.standing(5);
    assert_eq!((standing.state, standing.stops.len(), next(&standing)), ("paused", 1, "-"));
    let stop = standing.stops[0].entry;
    assert_eq!(standing.stops[0].kind, "ladder_paused");
    diary.clears(5, stop);
    let standing = diary.standing(5);
    assert_eq!((standing.state, standing.stops.len(), next(&standing)), ("minutes", 0, "s1"));
}

#[test]
fn red_flags_and_urgent_triage_lock_the_ladder() {
    let level = |level: &str| Facts::new().with("level", Fact::Code(level.to_owned()));
    let tells: [fn(&mut KeptDiary<'_>) -> EntryId; 4] = [
        |diary| diary.signals(1, SafetySignal::RedFlag("calf_swelling".to_owned())),
        |diary| diary.signals(1, SafetySignal::NotSafe),
        |diary| diary.therapist_observes(1, "triage", Facts::new().with("level", Fact::Code("emergency".to_owned()))),
        |diary| diary.does(1, paper(0).with("red_flag", Fact::Truth(true))),
    ];
    for (tell, kind) in tells.into_iter().zip(["red_flag", "suicidality", "triage", "red_flag"]) {
        let mut diary = begun();
        let entry = tell(&mut diary);
        let standing = diary.standing(2);
        assert_eq!((standing.stops[0].kind.as_str(), next(&standing), standing.alerts[0].kind.as_str()), (kind, "-", kind));
        assert_eq!(standing.stops.len(), 1);
        diary.clears(2, entry);
        assert!(diary.standing(2).stops.is_empty());
        assert_ne!(next(&diary.standing(2)), "-", "{kind}");
    }
    let mut diary = begun();
    diary.therapist_observes(1, "triage", level("physio"));
    assert!(diary.standing(1).stops.is_empty());
}

#[test]
fn a_long_pause_a_stage_by_hand_and_silence() {
    let mut diary = begun();
    diary.does(0, paper(0));
    let standing = diary.standing(28);
    assert_eq!(next(&standing), "s1");
    assert_eq!(standing.next_reasons[0].rule.0, "rr.gap");
    let kinds: Vec<&str> = standing.alerts.iter().map(|alert| alert.kind.as_str()).collect();
    assert_eq!(kinds, ["gap", "silence"]);
    let to = Fact::Code("s2".to_owned());
    let set = Adjustment { what: "stage".to_owned(), to, reason: "careful".to_owned() };
    diary.add(1, 9, crate::kept_diary::member(), Event::Adjusted(set));
    assert_eq!(next(&diary.standing(2)), "s2");
    let case =
        kadans_plan::Case { intake: None, versions: &diary.versions, entries: &diary.entries, today: crate::kept_diary::date(2) };
    let usual = programme().adjustable(&case).field("stage").unwrap().usual.clone();
    assert_eq!(usual, Some(Fact::Code("s2".to_owned())));
}

#[test]
fn leaving_and_coming_back() {
    let mut diary = KeptDiary::new(programme(), ready(&intake().with("lay_off_days", Fact::Whole(0))));
    for turn in 0..9 {
        let session = diary.does(turn * 2, paper(1).with("distance", Fact::Thousandths(6_000)));
        diary.observes(turn * 2 + 1, "morning", Some(session), morning(1));
    }
    let standing = diary.standing(20);
    assert_eq!(standing.alerts[0].kind, "may_leave");
    assert!(standing.tasks.iter().any(|task| task.kind == "exit" && task.for_therapist));
    diary.therapist_observes(20, "exit", Facts::new().with("questionnaire_usual", Fact::Truth(true)));
    assert_eq!((diary.standing(21).state, next(&diary.standing(21))), ("exited", "-"));
    let mut early = diary.clone();
    early.observes(40, "relapse", None, morning(4));
    assert_eq!(early.standing(40).state, "minutes");
    diary.observes(90, "relapse", None, morning(4));
    assert_eq!(diary.standing(90).state, "exited");
    assert!(diary.standing(90).alerts.iter().any(|alert| alert.kind == "relapse_late"));
}

#[derive(Debug, Clone)]
enum Happens {
    Runs(i64, Option<i64>),
    Flag,
    ClearsAll,
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        8 => (0..=8i64, prop::option::of(0..=4i64)).prop_map(|(during, after)| Happens::Runs(during, after)),
        1 => Just(Happens::Flag),
        2 => Just(Happens::ClearsAll),
    ]
}

fn lived(days: &[(i64, Happens)]) -> (KeptDiary<'static>, i64) {
    let (mut diary, mut day) = (begun(), 0);
    let session = ready(&intake()).sessions[0].clone();
    for (later, event) in days {
        day += later;
        match event {
            Happens::Runs(during, after) => {
                let next = diary.standing(day).upcoming.into_iter().next().unwrap_or(session.clone());
                let done = diary.logs(day, &next, paper(*during));
                after.map(|pain| diary.observes(day + 1, "morning", Some(done), morning(pain)));
            }
            Happens::Flag => {
                diary.signals(day, SafetySignal::RedFlag("faint".to_owned()));
            }
            Happens::ClearsAll => {
                for stop in diary.standing(day).stops {
                    diary.clears(day, stop.entry);
                }
            }
        }
    }
    (diary, day + 1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_standing_does_not_depend_on_order_or_doubles(days in prop::collection::vec((0..=5i64, happens()), 0..25), turn in 0..25usize) {
        let (diary, day) = lived(&days);
        let mut shuffled = diary.clone();
        shuffled.entries.reverse();
        let middle = turn.min(shuffled.entries.len());
        shuffled.entries.rotate_left(middle);
        let doubles = shuffled.entries.clone();
        shuffled.entries.extend(doubles);
        prop_assert_eq!(shuffled.standing(day), diary.standing(day));
    }

    #[test]
    fn nothing_is_proposed_while_a_stop_stands_and_every_log_has_a_verdict(days in prop::collection::vec((0..=5i64, happens()), 0..25)) {
        let (diary, day) = lived(&days);
        let standing = diary.standing(day);
        prop_assert!(standing.stops.is_empty() || standing.upcoming.is_empty());
        let logged = diary.entries.iter().filter(|entry| matches!(entry.event, Event::SessionDone(_))).count();
        prop_assert_eq!(standing.done.len() + standing.corrected.len(), logged, "or one that stands for it");
        prop_assert!(standing.done.iter().all(|done| !done.verdict.reasons.is_empty()));
        let gaps = standing.upcoming.windows(2).all(|pair| (pair[1].day.unwrap() - pair[0].day.unwrap()).get_days() >= 2);
        prop_assert!(gaps, "48 hours between two sessions");
    }
}

/// On the phone and on paper: one session, and the worse pain of the two.
#[test]
fn a_session_told_twice_counts_once_with_the_worst_that_was_told() {
    let mut diary = begun();
    let first = diary.does(0, paper(1));
    let again = diary.tells_again(first, 0, &paper(1));
    diary.observes(1, "morning", Some(first), morning(1));
    let standing = diary.standing(1);
    assert_eq!((standing.done.len(), next(&standing), standing.adherence.done), (1, "s3", 1), "one of two good sessions");
    assert_eq!(standing.done[0].verdict.decision, Decision::Hold);
    assert!(standing.tasks.is_empty(), "its morning was told");
    assert_eq!(standing.corrected.into_iter().collect::<Vec<_>>(), [first]);
    let mut worse = diary.clone();
    worse.entries.retain(|entry| entry.id != again);
    worse.tells_again(first, 1, &paper(6));
    assert_eq!((worse.standing(1).done.len(), next(&worse.standing(1))), (1, "s2"));
    let mut apart = begun();
    let first = apart.does(0, paper(1));
    apart.tells_again(first, 2, &paper(1));
    assert_eq!(apart.standing(2).done.len(), 2, "two days apart are two sessions");
}

#[test]
fn a_stop_of_either_telling_stands_and_is_lifted_once() {
    for flag_first in [true, false] {
        let (one, other) = (paper(0).with("red_flag", Fact::Truth(true)), paper(0));
        let (first, second) = if flag_first { (one, other) } else { (other, one) };
        let mut diary = begun();
        let session = diary.does(0, first);
        diary.tells_again(session, 0, &second);
        let standing = diary.standing(1);
        assert_eq!((standing.done.len(), standing.stops.len(), next(&standing)), (1, 1, "-"), "{flag_first}");
        assert_eq!(standing.done[0].verdict.decision, Decision::StopContact);
        diary.clears(1, standing.stops[0].entry);
        assert!(diary.standing(2).stops.is_empty());
    }
}
