//! The dangers of a region are those of the rule book.

use kadans_guide::{Flag, Region, Urgency, book, red_flags, signs};

fn ids(region: Region) -> Vec<&'static str> {
    red_flags(&book(), region).into_iter().map(|rule| rule.id).collect()
}

#[test]
fn the_most_urgent_stand_first_and_milder_advice_is_none() {
    let book = book();
    for region in Region::ALL {
        let levels: Vec<Urgency> = red_flags(&book, *region).iter().map(|rule| rule.urgency).collect();
        assert!(levels.is_sorted_by(|a, b| a >= b) && levels.iter().all(|level| *level >= Urgency::GpToday), "{region:?}");
        assert!(levels.contains(&Urgency::Emergency), "{region:?}");
    }
}

#[test]
fn a_danger_of_one_region_is_not_told_of_another() {
    assert!(ids(Region::Calf).contains(&"G01") && !ids(Region::LowBack).contains(&"G01"), "a clot in the leg");
    assert!(ids(Region::LowBack).contains(&"G11") && !ids(Region::Calf).contains(&"G11"), "a serious cause in the back");
    assert!(ids(Region::Groin).contains(&"G09") && !ids(Region::Ankle).contains(&"G09"), "the neck of the thigh bone");
}

#[test]
fn every_urgent_rule_belongs_to_at_least_one_region() {
    let told: Vec<&str> = Region::ALL.iter().flat_map(|region| ids(*region)).collect();
    let urgent = |urgency: Urgency| urgency >= Urgency::GpToday;
    let silent: Vec<&str> =
        book().rules.iter().filter(|rule| urgent(rule.urgency) && !told.contains(&rule.id)).map(|rule| rule.id).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn the_signs_of_a_rule_are_the_flags_it_looks_at() {
    let book = book();
    let clot = book.rule("E05").unwrap();
    assert_eq!(signs(clot), [Flag::DyspnoeaChestPain]);
}
