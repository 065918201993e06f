//! Late complaints: which answers make which colour, against what is usual.

use super::numbers;
use crate::table::rows;
use kadans_domain::{Fact, Facts};
use kadans_plan::strength::delayed::{Checks, colour, of_check, usual};

fn answers(row: &[&str]) -> Facts {
    let mut facts = Facts::new().with("score", Fact::Whole(row[1].parse().unwrap()));
    facts.set("minutes", Fact::Whole(row[2].parse().unwrap()));
    match row[3] {
        "nitrate" | "at_rest" => facts.set(row[3], Fact::Truth(true)),
        "not_settled" => facts.set("settled", Fact::Truth(false)),
        "more_tired" => facts.set("fatigue", Fact::Code("more".to_owned())),
        _ => {}
    }
    facts
}

#[test]
fn a_check_has_a_colour() {
    for row in rows(
        "usual | score | minutes | also        | colour
         0     | 1     | 0       |             | green
         0     | 2     | 9       |             | amber
         0     | 3     | 9       |             | amber
         0     | 4     | 0       |             | red
         0     | 2     | 10      |             | red
         0     | 1     | 60      |             | green
         1     | 2     | 5       |             | amber
         3     | 3     | 5       |             | green
         3     | 4     | 5       |             | red
         5     | 5     | 30      |             | green
         0     | 0     | 0       | nitrate     | red
         0     | 0     | 0       | at_rest     | red
         0     | 0     | 0       | more_tired  | amber
         0     | 5     | 0       | more_tired  | red
         0     | 2     | 0       | not_settled | urgent
         0     | 0     | 0       | not_settled | urgent",
    ) {
        let found = of_check(&numbers().delayed, row[0].parse().unwrap(), &answers(&row));
        assert_eq!(found.code(), row[4], "{row:?}");
    }
}

#[test]
fn the_worst_of_three_counts_and_silence_is_not_green() {
    let (well, some) = (Facts::new().with("score", Fact::Whole(0)), Facts::new().with("score", Fact::Whole(2)));
    let rules = &numbers().delayed;
    let fine = Facts::new().with("after_score", Fact::Whole(0));
    let of = |evening: &[&Facts], morning: &[&Facts], due| {
        colour(rules, 0, &Checks { after: Some(&fine), evening, morning, due }).code()
    };
    assert_eq!(of(&[&well], &[&well], true), "green");
    assert_eq!(of(&[&well], &[], false), "pending");
    assert_eq!(of(&[&well], &[], true), "missing");
    assert_eq!(of(&[&some], &[], true), "amber");
    let empty = Facts::new();
    assert_eq!(of(&[&well], &[&empty], true), "missing", "a check without a score is as good as none");
    assert_eq!(of(&[&well], &[&empty, &well], true), "green", "and one with a score makes up for it");
    assert_eq!(of(&[&some, &well], &[&well], true), "amber", "a second answer takes no complaint back");
    let unclosed = Checks { after: Some(&empty), evening: &[&well], morning: &[&well], due: true };
    assert_eq!(colour(rules, 0, &unclosed).code(), "missing", "without an answer right after the session nobody knows");
    let unsure = well.clone().with("nitrate", Fact::Unknown);
    assert_eq!(of(&[&well], &[&unsure], true), "amber", "not known is no reassurance");
    let after = Facts::new().with("after_score", Fact::Whole(4));
    assert_eq!(colour(rules, 0, &Checks { after: Some(&after), evening: &[&well], morning: &[&well], due: true }).code(), "red");
    let not = Facts::new().with("after_settled", Fact::Code("no".to_owned()));
    assert_eq!(colour(rules, 0, &Checks { after: Some(&not), ..Checks::default() }).code(), "urgent");
}

#[test]
fn the_usual_score_is_the_middle_of_seven_days() {
    let rules = &numbers().delayed;
    assert_eq!(usual(rules, &[1, 1, 1, 1, 1, 1]), None);
    assert_eq!(usual(rules, &[0, 3, 1, 2, 1, 5, 1]), Some(1));
    assert_eq!(usual(rules, &[0, 0, 0, 1, 2, 2, 2, 2]), Some(1));
}
