//! Days without running.

use crate::programme::programme;
use crate::table::rows;
use kadans_plan::running::gap::{AfterGap, after_gap};

fn dose(days: u16, last: u8, due: u8) -> String {
    match after_gap(&programme().gap, days, last, due) {
        AfterGap::AsPlanned => "as planned".to_owned(),
        AfterGap::Rung(rung, _) => rung.to_string(),
        AfterGap::Remeasure(_) => "measure".to_owned(),
    }
}

#[test]
fn the_dose_goes_down_with_the_days_and_nothing_is_caught_up() {
    for row in rows(
        "days | last | due | dose
                     3    | 9    | 10  | as planned
                     6    | 9    | 10  | as planned
                     7    | 9    | 10  | 9
                     13   | 9    | 10  | 9
                     10   | 9    | 8   | 8
                     14   | 9    | 10  | 7
                     15   | 9    | 9   | 7
                     15   | 2    | 2   | 1
                     15   | 3    | 2   | 1
                     27   | 1    | 1   | 1
                     28   | 9    | 10  | measure",
    ) {
        let (days, last, due) = (row[0].parse().unwrap(), row[1].parse().unwrap(), row[2].parse().unwrap());
        assert_eq!(dose(days, last, due), row[3], "{row:?}");
    }
}
