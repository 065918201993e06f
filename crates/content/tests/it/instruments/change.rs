//! Is it real, does it matter: the change vectors of the shipped instruments.

use super::{instrument, points, scale};
use kadans_instrument::{BandMove, Change, ClinicalChange, Course, Important, Reliable, change};

fn between(id: &str, of: &str, from: &str, to: &str, weeks: u16) -> Change {
    let form = instrument(id);
    change(form.scale(&scale(of)).unwrap(), form.default_cutoffs(), points(from), points(to), weeks)
}

/// `instrument scale from to weeks | difference percent | course important reliable`
#[test]
fn changes_are_judged_by_the_published_thresholds() {
    let rows = "nrs_pain total 6 4 6        | -2 -33 | Improved Reached Unknown
                nrs_pain total 3 2 6        | -1 -33 | Improved PercentOnly Unknown
                nrs_pain total 10 8 6       | -2 -20 | Improved PointsOnly Unknown
                nrs_pain total 8 7 6        | -1 -13 | Improved Below Unknown
                nrs_pain total 0 0 6        | 0 none | Unchanged Below Unknown
                vascuqol6 total 16 19 12    | 3 none | Improved Reached Unknown
                vascuqol6 total 16 21 12    | 5 none | Improved Substantial Unknown
                vascuqol6 total 19 16 12    | -3 none | Worsened Reached Unknown
                visa_a total 40 50 12       | 10 25 | Improved Below Unknown
                visa_a total 40 50 24       | 10 25 | Improved Reached Unknown
                psk_nrs total 7 5 6         | -2 -29 | Improved Reached Unknown
                psfs total 4 7 6            | 3 75 | Improved Substantial Yes
                who5 index 32 42 6          | 10 31 | Improved Reached Unknown
                who5 index 42 32 6          | -10 -24 | Worsened Reached Unknown
                phq9 total 14 9 6           | -5 -36 | Improved Reached No
                phq9 total 14 8 6           | -6 -43 | Improved Reached Yes
                gad7 total 10 7 6           | -3 -30 | Improved Below Unknown
                mfi20 mental 14 12 6        | -2 none | Improved Reached No
                mfi20 mental 14 11 6        | -3 none | Improved Reached Yes
                ostrc_h2 severity 67 33 4   | -34 -51 | Improved Reached No
                4dsq distress 27 20 6       | -7 -26 | Improved Unknown Unknown
                borg_rpe total 13 15 6      | 2 none | Undirected Unknown Unknown";
    for row in rows.lines().map(str::trim) {
        let words: Vec<&str> = row.split_whitespace().filter(|word| *word != "|").collect();
        let found = between(words[0], words[1], words[2], words[3], words[4].parse().unwrap());
        let percent = found.percent.map_or("none".to_owned(), |percent| percent.to_string());
        let shown = format!("{} {percent} {:?} {:?} {:?}", found.delta, found.course, found.important, found.reliable);
        assert_eq!(shown, words[5..].join(" "), "{row}");
    }
}

/// Reliable and important are told apart: 5 points on the PHQ-9 matter and may still be error.
#[test]
fn reliable_change_into_the_lowest_band_is_recovery() {
    let clinical = |from, to| between("phq9", "total", from, to, 6).clinical;
    assert_eq!(clinical("14", "4"), Some(ClinicalChange::Recovered));
    assert_eq!(clinical("20", "10"), Some(ClinicalChange::Improved));
    assert_eq!(clinical("14", "9"), Some(ClinicalChange::Unchanged));
    assert_eq!(clinical("9", "16"), Some(ClinicalChange::Deteriorated));
    assert_eq!(between("4dsq", "distress", "27", "5", 6).clinical, None, "measurement error not known");
}

#[test]
fn a_higher_band_is_better_where_higher_is_better() {
    let well_being = between("who5", "index", "28", "52", 6);
    assert_eq!((well_being.band, well_being.course), (BandMove::Improved, Course::Improved));
    assert_eq!((well_being.important, well_being.reliable), (Important::Reached, Reliable::Unknown));
    assert_eq!(between("4dsq", "anxiety", "3", "4", 6).band, BandMove::Worsened);
}
