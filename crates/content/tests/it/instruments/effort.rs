//! Pain, Borg, OSTRC.

use super::sheet::{answers, check};
use super::{instrument, points};
use kadans_instrument::{NoSessionLoad, Warning, score, session_load};

#[test]
fn pain_is_one_number() {
    check(
        "nrs_pain",
        "1=0  | total=0/none
         1=3  | total=3/mild
         1=4  | total=4/moderate
         1=7  | total=7/severe
         1=11 | error
         1=_  | total=none",
    );
    check("vas_pain", "1=73 | total=73\n1=101 | error");
}

/// Half steps of the 6–20 scale belong to research; above 10 the CR10 scale goes on, above 15 it is a mistake.
#[test]
fn borg_ratings_keep_to_their_scale() {
    check(
        "borg_rpe",
        "1=5             | error
         1=6             | total=6
         1=12.5          | error
         research:1=12.5 | total=12.5
         1=20            | total=20
         1=21            | error",
    );
    check("borg_cr10", "1=0.5 | total=0.5\n1=11 | total=11\n1=16 | error");
}

#[test]
fn a_session_load_takes_the_ratio_scale_only() {
    let load = |id: &str| session_load(&id.parse().unwrap(), points("4"), 30);
    assert_eq!(load("borg_cr10"), Ok(points("120")));
    assert_eq!(load("borg_rpe"), Err(NoSessionLoad("borg_rpe".parse().unwrap())));
}

/// The first question is a gatekeeper: 1 ends the form at 0, 4 assigns 100.
#[test]
fn ostrc_severity_follows_its_gatekeeper() {
    let rows = "(1 _ _ _) | severity=0    | no
                (4 _ _ _) | severity=100  | yes
                (2 2 2 2) | severity=32   | no
                (2 3 1 2) | severity=33   | yes
                (3 2 2 3) | severity=50   | no
                (2 4 3 3) | severity=67   | yes
                (1 3 3 3) | severity=0    | no
                (2 2 _ 2) | severity=none | no
                (_ 2 2 2) | severity=none | no";
    let form = instrument("ostrc_h2");
    for row in rows.lines() {
        let (vector, substantial) = row.rsplit_once('|').unwrap();
        check("ostrc_h2", vector);
        let scores = score(form, &answers(form, vector.split('|').next().unwrap().trim()).unwrap()).unwrap();
        assert_eq!(scores.warnings.contains(&Warning::SubstantialProblem), substantial.trim() == "yes", "{row}");
    }
    check("ostrc_h2", "(5 1 1 1) | error\n(0 1 1 1) | error");
}
