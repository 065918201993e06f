//! The state on the path, from referral to after the end; each follows from what was written down.

use super::fold::Fold;
use crate::programme::Case;
use crate::walking::gates::gates;

/// One of: `referred`, `matched`, `intake`, `plan`, `intensive`, `taper`, `maintenance`, `on_hold`, `stopped`, `closed`, `post`.
pub(super) fn state(fold: &Fold<'_, '_>, case: &Case<'_>) -> &'static str {
    let scene = fold.scene;
    let today = scene.calendar.today;
    if let Some(on) = scene.calendar.discharged.filter(|on| *on <= today) {
        let dropped_out = scene.diary.observed("dropout").next().is_some() || fold.tests.is_empty();
        return match (dropped_out, on < today) {
            (true, _) => "stopped",
            (false, false) => "closed",
            (false, true) => "post",
        };
    }
    if scene.held(today) {
        return "on_hold";
    }
    match (&fold.walk, case.intake) {
        (Some(_), _) => training(fold),
        (None, Some(intake)) => {
            let blocked = gates(scene.programme, intake).iter().any(|gate| gate.level.forbids_exercise());
            if blocked { "on_hold" } else { "intake" }
        }
        (None, None) if scene.diary.observed("match").next().is_some() => "matched",
        (None, None) => "referred",
    }
}

/// Tapering begins when walking at home has; without it supervision goes on as before.
fn training(fold: &Fold<'_, '_>) -> &'static str {
    let rules = &fold.scene.programme.taper;
    let week = fold.walk.as_ref().map_or(0, |walk| walk.week);
    if fold.done.is_empty() {
        "plan"
    } else if week >= rules.alone_week {
        "maintenance"
    } else if week >= rules.taper_week && fold.home_walks > 0 {
        "taper"
    } else {
        "intensive"
    }
}
