//! Where on the ladder someone starts.
//!
//! A first bout takes a share of the running that can be sustained without a break: three quarters when felt and observed
//! effort agree and effort is not too high, half otherwise. Among rungs with such a bout the lowest is taken, never the
//! harder variant: the main warning of van Woerkom and Zuidema is a dose that is too high or rises too fast.
//! Card: `ev-rt-start`.

use crate::running::intake::Intake;
use crate::running::programme::{Ladder, StartRule};
use crate::running::rule;
use kadans_domain::{InputValue, Reason};

/// The first rung, and why.
pub fn start_rung(ladder: &Ladder, rule: &StartRule, intake: &Intake) -> (u8, Reason) {
    let agrees = intake.calibrated && intake.rpe.value() <= rule.rpe_max;
    let share = if agrees { rule.share_calibrated } else { rule.share_careful };
    let rung = lowest_with_longest_bout(ladder, rule.rung_max, share, intake.sustainable.seconds);
    let name = match rung {
        None => rule::START_LOWEST,
        Some(_) if agrees => rule::START_CALIBRATED,
        Some(_) => rule::START_CAREFUL,
    };
    let rung = rung.unwrap_or(1);
    let bout_s = ladder.rung(rung).map_or(0, |first| first.longest_s());
    let reason = Reason::new(name, &rule.card)
        .saw("sustainable_min", hundredths_of_minutes(intake.sustainable.seconds))
        .saw("rpe", InputValue::Whole(intake.rpe.value().into()))
        .saw("calibrated", InputValue::Truth(intake.calibrated))
        .saw("share_percent", InputValue::Whole(share.into()))
        .saw("run_bout_min", hundredths_of_minutes(bout_s))
        .saw("rung", InputValue::Whole(rung.into()));
    (rung, reason)
}

/// The lowest rung whose longest bout is the longest that fits the share; None when even the shortest is too long.
fn lowest_with_longest_bout(ladder: &Ladder, rung_max: u8, share: u32, sustainable_s: u32) -> Option<u8> {
    let fitting = || {
        (1..=rung_max)
            .filter_map(|number| ladder.rung(number).map(|rung| (number, rung.longest_s())))
            .filter(|(_, bout_s)| bout_s * 100 <= share * sustainable_s)
    };
    let longest = fitting().map(|(_, bout_s)| bout_s).max()?;
    fitting().find(|(_, bout_s)| *bout_s == longest).map(|(number, _)| number)
}

/// Seconds as minutes with two decimals: 150 s is 2.50.
pub(crate) fn hundredths_of_minutes(seconds: u32) -> InputValue {
    InputValue::Hundredths(i64::from(seconds) * 100 / 60)
}
