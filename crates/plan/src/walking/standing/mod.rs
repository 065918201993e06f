//! Where someone stands: the diary read once, and everything told from it.

mod adjust;
mod ahead;
mod alerts;
mod asks;
mod fold;
mod observed;
mod session;
mod state;
mod stops;
mod tasks;
mod told;

pub(super) use adjust::adjustable;

use crate::fold::weeks;
use crate::programme::Case;
use crate::standing::{Adherence, Standing, Week};
use crate::walking::band::after_days;
use crate::walking::course::Walk;
use crate::walking::programme::WalkingTherapy;
use crate::walking::said;
use crate::walking::test::Compared;
use crate::words::{Arg, Words};
use fold::{Fold, Scene};
use jiff::ToSpan;

/// What the diary makes of the prescriptions.
pub(super) fn standing(programme: &WalkingTherapy, case: &Case<'_>) -> Standing {
    let scene = Scene::of(programme, case);
    let fold = Fold::of(&scene);
    let today = case.today;
    Standing {
        state: state::state(&fold, case),
        started: scene.calendar.started,
        prescription: fold.kept().map(|kept| kept.id),
        now: fold.walk.as_ref().map_or_else(Vec::new, |walk| now(walk, &fold)),
        next_reasons: fold.next_reasons.clone(),
        upcoming: ahead::upcoming(&fold),
        weeks: by_week(&fold),
        measure: "walk_min",
        stops: scene.stops.iter().filter(|stop| stops::stands(stop, today)).map(|stop| stops::open(programme, stop)).collect(),
        alerts: alerts::alerts(&fold),
        tasks: tasks::tasks(&fold),
        adherence: adherence(&fold),
        pauses: scene.calendar.pauses.clone(),
        pausing: scene.calendar.pausing(today),
        corrected: scene.diary.corrected(),
        done: with_labels(&fold),
    }
}

/// Supervised sessions done of those due; who comes more often than planned is simply complete.
fn adherence(fold: &Fold<'_, '_>) -> Adherence {
    let done = fold.walk.as_ref().map_or(0, |walk| walk.used);
    Adherence { done, due: fold.due.max(done) }
}

/// What holds now, and what the last test said beside what may be expected.
fn now(walk: &Walk<'_>, fold: &Fold<'_, '_>) -> Vec<(Words, Words)> {
    let count = |count: u16| said::text("count").with("count", Arg::Whole(count.into()));
    let left = walk.setting.sessions.saturating_sub(walk.used);
    let mut now = vec![
        (said::text("now-load"), said::load(walk.load)),
        (said::text("now-block"), said::minutes(walk.block_min)),
        (said::text("pain-policy"), said::of_code("pain-policy", walk.setting.policy.code())),
        (said::text("now-week"), count(walk.week)),
        (said::text("now-left"), count(left)),
    ];
    if let Some((.., found)) = alerts::comparisons(fold).pop() {
        now.extend(change_of(&found));
    }
    now.extend(expected(walk, fold));
    now
}

/// Metres gained or lost, and the label when there is one.
fn change_of(found: &Compared) -> impl Iterator<Item = (Words, Words)> {
    let metres = found.maximal_m.map(|metres| (said::text("fact-change"), said::metres(metres)));
    let label = found.label.map(|label| (said::text("fact-label"), said::of_code("label", label.code())));
    metres.into_iter().chain(label)
}

/// The band of gain so far; for tests on the treadmill only.
fn expected(walk: &Walk<'_>, fold: &Fold<'_, '_>) -> Option<(Words, Words)> {
    alerts::baseline(fold).filter(|before| before.protocol.on_treadmill())?;
    let band = after_days(&fold.scene.programme.band, u32::from(walk.week.saturating_sub(1)) * 7);
    let value =
        said::text("expected-gain").with("low", Arg::Whole(band.low_m.into())).with("high", Arg::Whole(band.high_m.into()));
    Some((said::text("now-expected"), value))
}

/// A test that was led or entered carries its label.
fn with_labels(fold: &Fold<'_, '_>) -> Vec<crate::standing::Done> {
    let mut done = fold.done.clone();
    for (_, entry, found) in alerts::comparisons(fold) {
        if let Some(test) = done.iter_mut().find(|done| done.entry == entry) {
            test.facts.extend(change_of(&found));
            test.verdict.reasons.extend(found.reasons);
        }
    }
    done
}

/// Week by week, in minutes of walking and resting.
fn by_week(fold: &Fold<'_, '_>) -> Vec<Week> {
    let scene = fold.scene;
    let Some(started) = scene.calendar.started else { return Vec::new() };
    let planned = scene.versions.all().iter().enumerate().flat_map(|(place, kept)| {
        let until = scene.versions.until(place);
        let days = kept
            .dose
            .sessions
            .iter()
            .map(move |session| (started.saturating_add((i64::from(session.week - 1) * 7).days()), session.measure));
        days.filter(move |(day, _)| *day >= kept.from && until.is_none_or(|until| *day < until))
    });
    let done = fold.done.iter().map(|done| (done.date, done.measure));
    weeks(started, planned, done, (scene.calendar.today >= started).then_some(scene.calendar.today))
}
