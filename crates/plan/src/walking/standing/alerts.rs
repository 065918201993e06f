//! What a therapist should know, strongest first: stops, questions, the tests, the taper and silence.

use super::fold::Fold;
use crate::fold::{alert, in_order, mark_read, quiet_days};
use crate::standing::Alert;
use crate::walking::band::at_month;
use crate::walking::test::{Compared, Label, Protocol, TestResult, compared, of_form};
use crate::walking::{rule, taper};
use jiff::civil::Date;
use kadans_domain::{EntryId, InputValue, Level, Reason};

/// All alerts, those that were read marked.
pub(super) fn alerts(fold: &Fold<'_, '_>) -> Vec<Alert> {
    let scene = fold.scene;
    let today = scene.calendar.today;
    let mut alerts: Vec<Alert> = scene
        .stops
        .iter()
        .filter(|stop| super::stops::stands(stop, today) || is_told_on(stop))
        .map(|stop| {
            let open = super::stops::open(scene.programme, stop);
            alert(&open.kind, open.entry, open.level, open.since, open.reason)
        })
        .collect();
    alerts.extend(of_tests(fold));
    alerts.extend(of_taper(fold));
    alerts.extend(silence(fold));
    alerts.extend(fold.asks.all().iter().cloned());
    mark_read(&mut alerts, &scene.diary);
    in_order(alerts)
}

/// Blood pressure that held someone back for a day stays an alert until somebody read it.
fn is_told_on(stop: &crate::fold::Standing<super::stops::Kind>) -> bool {
    stop.kind == super::stops::Kind::BloodPressure
}

/// The baseline: the test of the intake.
pub(super) fn baseline(fold: &Fold<'_, '_>) -> Option<TestResult> {
    let intake = &fold.kept()?.dose.intake;
    let protocol = Protocol::from_code(intake.code("test")?)?;
    Some(of_form(fold.scene.programme, protocol, intake))
}

/// Each test beside the baseline.
pub(super) fn comparisons(fold: &Fold<'_, '_>) -> Vec<(Date, EntryId, Compared)> {
    let Some(before) = baseline(fold) else { return Vec::new() };
    let change = &fold.scene.programme.change;
    fold.tests.iter().map(|(date, entry, now)| (*date, *entry, compared(change, &before, now))).collect()
}

fn of_tests(fold: &Fold<'_, '_>) -> Vec<Alert> {
    let Some(started) = fold.scene.calendar.started else { return Vec::new() };
    let of_one = |(date, entry, found): (Date, EntryId, Compared)| {
        let day = u32::try_from((date - started).get_days()).unwrap_or(0);
        let worse =
            (found.label == Some(Label::Worse)).then(|| alert("worse", entry, Level::Ask, date, found.reasons[0].clone()));
        [worse, below_band(fold, day, &found, date, entry), undecided(fold, day, &found, date, entry)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    comparisons(fold).into_iter().flat_map(of_one).collect()
}

/// Below the lowest quarter at month 3, although most sessions were kept.
fn below_band(fold: &Fold<'_, '_>, day: u32, found: &Compared, date: Date, entry: EntryId) -> Option<Alert> {
    let rules = &fold.scene.programme.band;
    let month = (day * 12 + 182) / 365;
    let gained = found.maximal_m.filter(|_| found.is_comparable())?;
    let band = at_month(rules, month as u16);
    let walk = fold.walk.as_ref()?;
    let kept = u32::from(walk.used) * 100 >= u32::from(fold.due) * rules.adherence_percent;
    let low = month == BAND_MONTH && gained < i64::from(band.low_m) && kept && fold.tests_on_treadmill();
    let reason = Reason::new(rule::BAND_LOW, &rules.card)
        .saw("maximal_m", InputValue::Whole(gained))
        .saw("low_m", InputValue::Whole(band.low_m.into()))
        .saw("middle_m", InputValue::Whole(band.middle_m.into()));
    low.then(|| alert("band_low", entry, Level::Ask, date, reason))
}

/// The band is looked at in this month.
const BAND_MONTH: u32 = 3;

/// Not improved in the month in which the choice of treatment is made with the referrer.
fn undecided(fold: &Fold<'_, '_>, day: u32, found: &Compared, date: Date, entry: EntryId) -> Option<Alert> {
    let rules = &fold.scene.programme.retest;
    let week = day / 7 + 1;
    let decides = week >= u32::from(rules.decide_week)
        && found.is_comparable()
        && found.label.is_some_and(|label| label != Label::Improved);
    let reason = Reason::new(rule::DECIDE, &rules.card)
        .saw("label", InputValue::Code(found.label.map_or("unknown", Label::code).to_owned()))
        .saw("week", InputValue::Whole(week.into()));
    decides.then(|| alert("decide", entry, Level::Ask, date, reason))
}

fn of_taper(fold: &Fold<'_, '_>) -> Vec<Alert> {
    let (Some(walk), scene) = (&fold.walk, fold.scene) else { return Vec::new() };
    let asks = taper::asks(&scene.programme.taper, walk.setting.sessions, walk.week, walk.used);
    let since = scene.week_from(walk.week).unwrap_or(scene.calendar.today);
    let kind = |reason: &Reason| {
        if reason.rule == rule::TAPER_LEFT {
            "taper_left"
        } else if reason.rule == rule::TAPER_FEW {
            "taper_few"
        } else {
            "taper_used"
        }
    };
    asks.into_iter().map(|gate| alert(kind(&gate.reason), "course", gate.level, since, gate.reason)).collect()
}

/// Days without a word. Nobody is expected to walk while a stop stands.
fn silence(fold: &Fold<'_, '_>) -> Option<Alert> {
    let scene = fold.scene;
    if scene.held(scene.calendar.today) || scene.calendar.discharged.is_some() {
        return None;
    }
    let (since, days) = quiet_days(&scene.calendar, &scene.diary)?;
    let rules = &scene.programme.stops;
    let reason = Reason::new(rule::SILENCE, &rules.card).saw("days", InputValue::Whole(days.into()));
    (days > rules.silent_days.into()).then(|| alert("silence", since, Level::Warn, since, reason))
}

impl Fold<'_, '_> {
    /// The band holds for the treadmill only.
    fn tests_on_treadmill(&self) -> bool {
        baseline(self).is_some_and(|before| before.protocol.on_treadmill())
    }
}
