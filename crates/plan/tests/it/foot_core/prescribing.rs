//! The dose of a year.

use super::{intake, programme, ready, stretching};
use kadans_domain::{Fact, Facts};
use kadans_plan::{Programme, Proposal};

#[test]
fn a_year_holds_8_supervised_and_156_home_sessions_or_156_times_stretching() {
    let dose = ready(&intake(), &Facts::new());
    let supervised = dose.sessions.iter().filter(|session| session.supervised).count();
    assert_eq!((supervised, dose.sessions.len() - supervised, dose.weeks), (8, 156, 52));
    let other = ready(&intake(), &stretching());
    assert_eq!((other.sessions.len(), other.sessions[0].total_s), (156, 300));
    assert!(other.sessions.iter().all(|session| session.kind == "stretch" && session.parts.len() == 5));
    assert_eq!(dose.retests, other.retests, "both arms are measured alike");
}

#[test]
fn each_session_is_the_one_of_its_block() {
    let dose = ready(&intake(), &Facts::new());
    let seconds = |week| dose.sessions.iter().find(|session| session.week == week).unwrap().total_s;
    assert_eq!([1, 2, 3, 5, 7, 8, 9, 52].map(seconds), [1201, 1201, 1552, 1833, 1967, 1967, 1354, 1354]);
    assert!(dose.sessions.iter().all(|session| session.dose.len() <= 600));
    let short = ready(&intake(), &Facts::new().with("variant", Fact::Code("short".to_owned())));
    assert_eq!(short.sessions.last().unwrap().total_s, 759);
    assert!(dose.numbers.iter().all(|number| !number.reasons.is_empty()));
}

#[test]
fn the_safety_screen_shapes_the_plan() {
    let careful = intake().with("pregnancy", Fact::Truth(true)).with("balance_problems", Fact::Truth(true));
    let dose = ready(&careful, &Facts::new());
    assert!(dose.sessions.iter().all(|session| !session.dose.contains("toe-walk") && !session.dose.contains("L3")));
}

#[test]
fn what_cannot_be_is_refused() {
    let cases = [
        ("running_months", intake().with("age", Fact::Whole(20)).with("running_months", Fact::Whole(300))),
        ("age", intake().with("age", Fact::Whole(5))),
        ("week_km", intake().with("week_km", Fact::Thousandths(-1))),
        ("hat", intake().with("hat", Fact::Truth(true))),
    ];
    for (field, facts) in cases {
        let Proposal::Refused(problems) = programme().prescribe(&facts, &Facts::new()) else { panic!("{field}") };
        assert_eq!(problems[0].field, field);
    }
    let late = Facts::new().with("reminder_hour", Fact::Whole(21));
    assert!(matches!(programme().prescribe(&intake(), &late), Proposal::Refused(_)), "quiet hours");
}
