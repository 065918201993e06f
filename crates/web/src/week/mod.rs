//! `/week`: what is done on which day, with the parts of each session. Also on paper.

use crate::course::{Parts, Plainly, minutes};
use crate::ctx::Ctx;
use crate::episode::Treated;
use crate::look::{Day, DayState, Frame, Place, Week};
use crate::page::page;
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_app::Action;
use kadans_content::say;
use kadans_plan::{Session, Standing};
use kadans_text::Words;

/// The address of a patient's week.
pub fn routes() -> Router<Web> {
    Router::new().route("/week", get(show))
}

#[derive(Template)]
#[template(path = "week/week.html")]
struct WeekPage {
    frame: Frame,
    w: Words,
    from: String,
    days: Vec<DayRow>,
    open: Vec<SessionRow>,
    next: Vec<SessionRow>,
    verdict: Option<Plainly>,
}

struct DayRow {
    name: String,
    class: &'static str,
    today: bool,
    state: String,
    sessions: Vec<SessionRow>,
}

struct SessionRow {
    day: String,
    title: String,
    length: String,
    parts: Parts,
}

async fn show(ctx: Ctx) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::SeeOwnDay).await?;
    let dossier = ctx.web.app().own_dossier(&access).await?;
    Ok(match dossier.as_ref().and_then(|dossier| Treated::of(&ctx, dossier)) {
        Some(treated) => page(&WeekPage::of(&ctx, &treated)),
        None => Redirect::to(Place::Today.path()).into_response(),
    })
}

impl WeekPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>) -> WeekPage {
        let (w, today, standing) = (ctx.words, treated.dossier.today, treated.standing);
        let monday = monday(today);
        let sunday = monday.saturating_add(6.days());
        let row = |session: &Session| SessionRow {
            day: session.day.map_or_else(String::new, |day| w.date(day)),
            title: say::sentence(w, &session.title),
            length: w.count("today-session-minutes", minutes(session.total_s)),
            parts: Parts::of(w, &ctx.web, session),
        };
        let day = |date: Date| {
            let (state, told) = state(w, standing, date);
            let planned = standing.upcoming.iter().filter(|session| session.day == Some(date));
            DayRow {
                name: w.weekday(date),
                class: class(state),
                today: date == today,
                state: told,
                sessions: planned.map(row).collect(),
            }
        };
        let is_open = |session: &&Session| session.day.is_none() && u32::from(session.week) <= u32::from(treated.week().max(1));
        let later = standing.upcoming.iter().filter(|session| session.day.is_some_and(|day| day > sunday));
        WeekPage {
            frame: ctx.frame(w.text("nav-week")).at(Place::Week).in_course(),
            w,
            from: w.with("week-from", &[("from", w.short_date(monday).into()), ("to", w.short_date(sunday).into())]),
            days: (0..7).map(|index| day(monday.saturating_add(index.days()))).collect(),
            open: standing.upcoming.iter().filter(is_open).map(row).collect(),
            next: later.take(1).map(row).collect(),
            verdict: Plainly::last(w, standing),
        }
    }
}

/// The seven days around today, Monday first; nothing before there is a plan. A day that passed without its session is rest
/// here: nothing is caught up, so nothing was missed.
pub fn beats(w: Words, standing: &Standing, today: Date) -> Option<Week> {
    standing.prescription?;
    let monday = monday(today);
    let day = |index: usize| {
        let date = monday.saturating_add((index as i64).days());
        let (state, told) = state(w, standing, date);
        let told = w.with("week-day-told", &[("day", w.weekday(date).into()), ("state", told.into())]);
        Day { short: w.short_weekday(date), told, state, today: date == today }
    };
    Some(Week { label: w.text("today-week"), days: std::array::from_fn(day) })
}

fn monday(today: Date) -> Date {
    today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days())
}

fn state(w: Words, standing: &Standing, date: Date) -> (DayState, String) {
    let done: Vec<String> =
        standing.done.iter().filter(|done| done.date == date).map(|done| say::sentence(w, &done.title)).collect();
    if !done.is_empty() {
        (DayState::Done, w.with("week-done", &[("what", done.join(", ").into())]))
    } else if standing.upcoming.iter().any(|session| session.day == Some(date)) {
        (DayState::Planned, w.text("week-planned"))
    } else if standing.pauses.iter().any(|(from, to)| (*from..=*to).contains(&date)) {
        (DayState::Rest, w.text("week-pause"))
    } else {
        (DayState::Rest, w.text("week-rest"))
    }
}

const fn class(state: DayState) -> &'static str {
    match state {
        DayState::Done => "is-done",
        DayState::Planned => "is-planned",
        DayState::Rest | DayState::Missed => "is-rest",
    }
}
