//! Does the trial speak about this runner?

use super::{intake, programme};
use crate::table::rows;
use kadans_domain::{Fact, Facts, Level};
use kadans_plan::foot_core::applicability::{Applicability, Criterion};
use kadans_plan::foot_core::screen;
use kadans_plan::{Programme, Proposal};

fn fact(cell: &str) -> Fact {
    match cell {
        "yes" => Fact::Truth(true),
        "no" => Fact::Truth(false),
        "unknown" => Fact::Unknown,
        cell => Fact::Whole(cell.parse().unwrap()),
    }
}

#[test]
fn the_criteria_of_the_trial() {
    let table = "changes                | applies | differs
                 -                      | exact   | -
                 age=18                 | exact   | -
                 age=55                 | exact   | -
                 age=17                 | outside | age
                 age=56                 | outside | age
                 running_months=12      | exact   | -
                 running_months=11      | outside | experience
                 recent_injury=yes      | outside | recent_injury
                 recent_injury=unknown  | outside | recent_injury
                 gait_condition=yes     | outside | health
                 physiotherapy=yes      | outside | health
                 week_km=20             | exact   | -
                 week_km=19             | partial | distance
                 week_km=100            | exact   | -
                 week_km=101            | partial | distance
                 minimalist_shoes=yes   | partial | footwear
                 prior_training=yes     | partial | prior_training
                 age=30,running_months=3 | outside | experience
                 week_km=5,running_months=3 | outside | experience distance";
    for row in rows(table) {
        let mut facts = intake();
        for change in row[0].split(',').filter(|change| *change != "-") {
            let (id, value) = change.split_once('=').unwrap();
            facts.set(id, fact(value));
        }
        let found = Applicability::of(&programme().population, &facts);
        assert_eq!(found.code(), row[1], "{row:?}");
        let differs: Vec<&str> = found.differs().iter().map(|criterion| criterion.code()).collect();
        assert_eq!(differs.join(" "), row[2].trim_matches('-'), "{row:?}");
        let level = found.gate(&programme().population).map(|gate| gate.level);
        let expected = match row[1] {
            "exact" => None,
            "partial" => Some(Level::Warn),
            _ => Some(Level::Ask),
        };
        assert_eq!(level, expected);
    }
    assert_eq!(Applicability::of(&programme().population, &Facts::new()).differs(), Criterion::ALL);
}

#[test]
fn each_answer_of_the_screen_does_what_its_level_says() {
    for item in &programme().screen.items {
        let facts = intake().with(&item.id, Fact::Truth(true));
        let gates = screen::gates(&programme().screen, &facts);
        assert_eq!((gates.len(), gates[0].level), (1, item.level), "{}", item.id);
        let blocked = matches!(programme().prescribe(&facts, &Facts::new()), Proposal::Blocked { .. });
        assert_eq!(blocked, item.level.forbids_exercise(), "{}", item.id);
        let unknown = screen::gates(&programme().screen, &intake().with(&item.id, Fact::Unknown));
        assert_eq!(unknown.len(), usize::from(item.level.forbids_exercise()), "an unanswered {} is asked again", item.id);
        assert!(unknown.iter().all(|gate| gate.level == Level::Ask));
    }
}

#[test]
fn some_answers_cap_the_level() {
    for (item, cap) in [("pregnancy", 2), ("hypermobility", 2), ("foot_complaint", 3), ("balance_problems", 3)] {
        let facts = intake().with(item, Fact::Truth(true));
        assert_eq!(screen::level_cap(programme(), &facts), cap, "{item}");
        let person = screen::person(programme(), &facts, &Facts::new().with("level_cap", Fact::Whole(1)));
        assert_eq!((person.level_cap, person.balance), (1, item == "balance_problems"));
    }
}
