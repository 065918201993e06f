//! Standard error, smallest detectable change and reliable change index (de Vet 2006; Jacobson & Truax 1991).

use kadans_instrument::error::{Group, Repeatability, cut_between};

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.000_5, "{found} is not {expected}");
}

#[test]
fn measurement_error_follows_spread_and_reliability() {
    let scale = Repeatability { sd: 4.0, reliability: 0.85 };
    near(scale.sem(), 1.549);
    near(scale.standard_error_of_difference(), 2.191);
    near(scale.mdc95(), 4.294);
    near(scale.mdc90(), 3.604);
    let wider = Repeatability { sd: 9.0, reliability: 0.90 };
    near(wider.sem(), 2.846);
    near(wider.mdc95(), 7.889);
}

#[test]
fn a_change_is_reliable_from_an_index_of_1_96() {
    let scale = Repeatability { sd: 4.0, reliability: 0.85 };
    assert_eq!(format!("{:.2}", scale.reliable_change_index(-5.0)), "-2.28");
    assert_eq!(format!("{:.2}", scale.reliable_change_index(-4.0)), "-1.83");
    assert!(scale.is_reliable(-5.0) && !scale.is_reliable(-4.0));
}

#[test]
fn the_cut_between_two_groups_counts_each_in_its_own_spread() {
    near(cut_between(Group { mean: 20.0, sd: 6.0 }, Group { mean: 8.0, sd: 4.0 }), 12.8);
}
