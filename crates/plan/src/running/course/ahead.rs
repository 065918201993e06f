//! What is still to come: where someone is, and on which days the next sessions would suit.

use super::Scene;
use super::types::{Position, Upcoming};
use super::walk::{Place, Walk};
use crate::running::gap::AfterGap;
use crate::running::path::Path;
use crate::running::prescription::{Confirmed, LeadIn, PlannedSession};
use crate::running::programme::BoutPlan;
use crate::running::schedule;
use jiff::ToSpan;
use jiff::civil::Date;

/// Days without running until today change the next dose, once, before anything is shown.
pub(super) fn apply_gap(scene: &Scene<'_>, walk: &mut Walk<'_>) -> AfterGap {
    let gap = walk.gap_on(scene.calendar.today);
    let reason = match &gap {
        AfterGap::AsPlanned => None,
        AfterGap::Rung(_, reason) | AfterGap::Remeasure(reason) => Some(reason.clone()),
    };
    walk.next_reasons.extend(reason);
    if let (AfterGap::Rung(rung, _), Some(Place::Ladder(path))) = (&gap, &mut walk.place) {
        path.go_to(*rung);
    }
    gap
}

pub(super) fn position(scene: &Scene<'_>, walk: &Walk<'_>, gap: &AfterGap) -> Position {
    if let Some(on) = scene.calendar.discharged {
        return Position::Discharged { on };
    }
    match (&walk.place, gap) {
        (None, _) => Position::NotStarted,
        (Some(_), AfterGap::Remeasure(_)) => Position::Remeasure,
        (Some(Place::LeadIn(before)), _) => Position::LeadIn { number: before.saturating_add(1) },
        (Some(Place::Ladder(path)), _) => on_ladder(path),
    }
}

fn on_ladder(path: &Path) -> Position {
    path.next().map_or(Position::Finished, |rung| Position::Ladder {
        number: path.number(),
        rung,
        remaining: path.ahead().len() as u16,
        extended_weeks: path.extended_weeks(),
    })
}

/// Sessions to come with a day each; of walking before the ladder the next two weeks.
pub(super) fn upcoming(scene: &Scene<'_>, walk: &Walk<'_>, position: &Position) -> Vec<Upcoming> {
    let (Some(confirmed), Some(place)) = (walk.confirmed(), &walk.place) else { return Vec::new() };
    let (mut sessions, a_week) = match (position, place) {
        (Position::Ladder { .. }, Place::Ladder(path)) => {
            (on_path(scene, confirmed, path), confirmed.prescription.sessions_a_week)
        }
        (Position::LeadIn { number }, _) => {
            let Some(lead_in) = confirmed.prescription.lead_in else { return Vec::new() };
            let count = u16::from(lead_in.sessions_a_week) * 2;
            ((0..count).map(|ahead| walking(lead_in, number + ahead)).collect(), lead_in.sessions_a_week)
        }
        _ => return Vec::new(),
    };
    if let (Some(first), Some(last)) = (sessions.first_mut(), walk.done.last()) {
        first.supervised |= last.verdict.under_supervision;
    }
    let days = Days { scene, a_week };
    let mut day = first_day(scene, confirmed, walk, a_week);
    let on_days = sessions.into_iter().map(|session| {
        let suits = days.suiting(day);
        day = later(suits, days.step(session.number));
        Upcoming { session, day: suits }
    });
    on_days.collect()
}

fn on_path(scene: &Scene<'_>, confirmed: &Confirmed, path: &Path) -> Vec<PlannedSession> {
    let a_week = confirmed.prescription.sessions_a_week;
    let numbered = (path.number()..).zip(path.ahead());
    numbered.map(|(number, rung)| schedule::planned(&scene.programme.ladder, number, *rung, a_week, path.total())).collect()
}

/// Brisk walking with a short jog now and then; it begins and ends with walking.
pub(super) fn walking(lead_in: LeadIn, number: u16) -> PlannedSession {
    let jogs = (lead_in.walk_s / lead_in.every_s).saturating_sub(1);
    let bout = BoutPlan { run_s: lead_in.jog_s, walk_s: lead_in.every_s - lead_in.jog_s };
    PlannedSession {
        number,
        week: schedule::week_of(number, lead_in.sessions_a_week),
        rung: 0,
        bouts: vec![bout; jogs as usize],
        supervised: (number - 1).is_multiple_of(lead_in.sessions_a_week.into()),
        walk_in_s: lead_in.walk_s - jogs * lead_in.every_s,
        run_s: jogs * lead_in.jog_s,
        total_s: lead_in.walk_s,
        walk_out_s: 0,
    }
}

/// The first day that suits: not before the prescription, not today when today was run, with rest after the last run,
/// and not in a week that has had all its sessions: who keeps every date does not run more often than prescribed.
fn first_day(scene: &Scene<'_>, confirmed: &Confirmed, walk: &Walk<'_>, a_week: u8) -> Date {
    let rested = walk.done.last().map(|last| later(last.date, rest_after(scene, a_week)));
    let day = scene.calendar.today.max(confirmed.from).max(rested.unwrap_or(scene.calendar.today));
    let week = week_from(confirmed.from, day);
    let done = walk.done.iter().filter(|done| week_from(confirmed.from, done.date) == week).count();
    if done < usize::from(a_week) { day } else { later(confirmed.from, (week + 1) * 7) }
}

/// The week of the prescription a day lies in, from 0; negative before its first day.
fn week_from(start: Date, day: Date) -> i64 {
    i64::from((day - start).get_days()).div_euclid(7)
}

/// Days from one session to the next at least. Four a week cannot all have a day between, so there one pair follows on.
fn rest_after(scene: &Scene<'_>, a_week: u8) -> i64 {
    let with_rest = i64::from(scene.programme.dose.rest_days_min) + 1;
    with_rest.min(7 / i64::from(a_week.max(1)))
}

fn later(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

/// Days that suit: on booked blocks when enough are booked, else spread over the week; never in a pause.
struct Days<'a> {
    scene: &'a Scene<'a>,
    a_week: u8,
}

impl Days<'_> {
    /// The first day from here that suits; after a year without one, simply the day itself.
    fn suiting(&self, from: Date) -> Date {
        let suits = |day: &Date| !self.scene.calendar.pausing(*day) && (!self.booked() || self.is_booked(*day));
        from.series(1.day()).take(366).find(suits).unwrap_or(from)
    }

    fn booked(&self) -> bool {
        self.scene.circumstances.company.blocks.len() >= usize::from(self.a_week)
    }

    fn is_booked(&self, day: Date) -> bool {
        let weekday = day.weekday().to_monday_one_offset() as u8;
        self.scene.circumstances.company.blocks.iter().any(|block| block.weekday == weekday)
    }

    /// Days to the session after this number: 3, 2, 2 for three a week; 4, 3 for two; 2, 2, 2, 1 for four.
    fn step(&self, number: u16) -> i64 {
        if self.booked() {
            return rest_after(self.scene, self.a_week);
        }
        let a_week = i64::from(self.a_week.max(1));
        let in_week = (i64::from(number) - 1) % a_week;
        let offset = |session: i64| (7 * session + a_week - 1) / a_week;
        offset(in_week + 1) - offset(in_week)
    }
}
