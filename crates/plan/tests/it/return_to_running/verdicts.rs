//! The traffic light and its next-morning rule.

use super::programme;
use crate::table::rows;
use kadans_plan::return_to_running::Tissue;
use kadans_plan::return_to_running::verdict::{Pain, Signs, Verdict, verdict};

fn light(tissue: &str, during: u8, after: u8, morning: Option<u8>, baseline: u8, limp: bool) -> Verdict {
    let signs = Signs { limp, ..Signs::default() };
    verdict(&programme().pain, Tissue::from_code(tissue).unwrap(), &Pain { during, after, morning, baseline, signs })
}

/// Silbernagel 2007 with 2 and 5 as inclusive upper bounds; bone allows no pain at all.
#[test]
fn the_light_follows_the_worst_of_run_and_morning() {
    let table = "during | after | morning | baseline | tissue   | limp | verdict
                 2      | 2     | 1       | 1        | tendon   | no   | green
                 4      | 3     | 1       | 1        | tendon   | no   | amber_ok
                 5      | 5     | 2       | 2        | joint    | no   | amber_ok
                 4      | 3     | 2       | 1        | tendon   | no   | amber_hold
                 3      | 1     | 0       | 0        | muscle   | no   | amber_hold
                 6      | 2     | 1       | 1        | tendon   | no   | red
                 1      | 1     | 3       | 1        | tendon   | no   | red
                 1      | 0     | 0       | 0        | bone     | no   | red
                 0      | 0     | 0       | 0        | bone     | no   | green
                 1      | 1     | 0       | 0        | ligament | yes  | red
                 0      | 3     | 0       | 0        | fascia   | no   | amber_ok
                 0      | 0     | 2       | 1        | muscle   | no   | amber_hold
                 0      | 0     | 1       | 1        | bone     | no   | red
                 3      | 3     | 1       | 3        | spine    | no   | amber_hold
                 0      | 0     | 1       | 0        | joint    | no   | amber_hold";
    for row in rows(table) {
        let number = |at: usize| row[at].parse::<u8>().unwrap();
        let found = light(row[4], number(0), number(1), Some(number(2)), number(3), row[5] == "yes");
        assert_eq!(found.code(), row[6], "{row:?}");
    }
}

#[test]
fn before_the_morning_the_light_is_the_best_it_can_become() {
    assert_eq!(light("tendon", 4, 3, None, 1, false), Verdict::AmberOk);
    assert_eq!(light("muscle", 4, 3, None, 1, false), Verdict::AmberHold);
    assert_eq!(light("tendon", 6, 0, None, 1, false), Verdict::Red);
    for tissue in Tissue::ALL {
        for (during, morning) in (0..=10).flat_map(|during| (0..=10).map(move |morning| (during, morning))) {
            let at_once = light(tissue.code(), during, 0, None, 2, false);
            assert!(at_once <= light(tissue.code(), during, 0, Some(morning), 2, false), "{tissue:?} {during} {morning}");
        }
    }
}

#[test]
fn each_sign_is_red() {
    let signs = [
        Signs { limp: true, ..Signs::default() },
        Signs { new_swelling: true, ..Signs::default() },
        Signs { night_pain: true, ..Signs::default() },
    ];
    for signs in signs {
        let pain = Pain { morning: Some(0), signs, ..Pain::default() };
        assert_eq!(verdict(&programme().pain, Tissue::Tendon, &pain), Verdict::Red, "{signs:?}");
        assert_eq!(Signs::default().or(signs), signs);
        assert_eq!(signs.or(Signs::default()), signs);
    }
}
