//! The time domain by hand: short rows whose numbers can be checked on paper.

use kadans_pulse::{Cleaning, NoValue, Series, SeriesError, TimeDomain, Value, analyse};

fn of(rr: &[f64]) -> TimeDomain {
    analyse(&Series::new(rr.to_vec()).unwrap(), Cleaning::All).time
}

#[test]
fn rows_that_can_be_checked_on_paper() {
    check(
        "intervals                       | mean   | rate    | SDNN    | RMSSD   | SDSD    | pNN50   | SD1     | SD2
         800 810 790 850 840 760 780 820 | 806.25 | 74.4186 | 30.2076 | 42.4264 | 45.7217 | 28.5714 | 32.3301 | 32.2564
         1000 1000 1000 1000 1000        | 1000   | 60      | 0       | 0       | 0       | 0       | 0       | 0
         1000 1050 1000 1051 1000        | 1020.2 | 58.8120 | 27.6622 | 50.5025 | 58.3152 | 50      | 41.2351 | 0.4082
         800 900                         | 850    | 70.5882 | 70.7107 | 100     | none    | 100     | none    | none
         800                             | 800    | 75      | none    | none    | none    | none    | none    | none",
    );
}

#[test]
fn nothing_is_no_recording() {
    assert_eq!(Series::new(Vec::new()), Err(SeriesError::Empty));
}

/// The shortcut over SDNN and SDSD would give 27.9242 here.
#[test]
fn sd2_comes_from_the_plot_itself() {
    let time = of(&[800.0, 810.0, 790.0, 850.0, 840.0, 760.0, 780.0, 820.0]);
    let shortcut = (2.0 * time.sdnn.unwrap().powi(2) - time.sdsd.unwrap().powi(2) / 2.0).sqrt();
    assert!((shortcut - 27.9242).abs() < 1e-4 && (time.sd2.unwrap() - 32.2564).abs() < 1e-4);
}

#[test]
fn the_logarithm_of_nothing_is_no_number() {
    assert_eq!(of(&[1000.0; 5]).ln_rmssd(), Err(NoValue::Constant));
    assert!(of(&[800.0, 900.0]).ln_rmssd().is_ok_and(|ln| (ln - 100.0_f64.ln()).abs() < 1e-12));
}

fn check(table: &str) {
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let rr: Vec<f64> = cells[0].split(' ').map(|ms| ms.parse().unwrap()).collect();
        let time = of(&rr);
        let got: [Value; 8] = [time.mean_nn, time.mean_hr, time.sdnn, time.rmssd, time.sdsd, time.pnn50, time.sd1, time.sd2];
        for (got, expected) in got.into_iter().zip(&cells[1..]) {
            match expected.parse::<f64>() {
                Ok(expected) => assert!(got.is_ok_and(|got| (got - expected).abs() < 1e-4), "{row}: {got:?}"),
                Err(_) => assert!(got.is_err(), "{row}: {got:?}"),
            }
        }
    }
}
