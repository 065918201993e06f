//! `/today` in any programme: one thing to do, or the few questions that come before it.

use crate::course::{Parts, Plainly, Thing, due, hyphens, minutes, one_thing, text_of};
use crate::ctx::Ctx;
use crate::episode::Treated;
use crate::look::{Frame, Notice, NoticeKind, Place, Week};
use crate::page::page;
use crate::week;
use askama::Template;
use axum::response::Response;
use kadans_content::say;
use kadans_domain::Level;
use kadans_plan::Session;
use kadans_plan::standing::Task;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "today/programme.html")]
struct TodayPage {
    frame: Frame,
    w: Words,
    date: String,
    title: String,
    lines: Vec<String>,
    parts: Option<Parts>,
    action: Option<(String, String)>,
    /// Questions that can wait until after the session.
    also: Vec<(String, String)>,
    verdict: Option<Plainly>,
    stop: Option<Notice>,
    call: bool,
    week: Option<Week>,
}

/// The page of today.
pub fn show(ctx: &Ctx, treated: &Treated<'_>, hour: u8) -> Response {
    let (w, today) = (ctx.words, treated.dossier.today);
    let thing = one_thing(treated.standing, today, hour);
    let base = TodayPage {
        frame: ctx.frame(w.text("nav-today")).at(Place::Today).in_course(),
        w,
        date: w.date(today),
        title: String::new(),
        lines: Vec::new(),
        parts: None,
        action: None,
        also: Vec::new(),
        verdict: Plainly::last(w, treated.standing),
        stop: None,
        call: false,
        week: week::beats(w, treated.standing, today),
    };
    page(&match thing {
        Thing::Stopped => base.stopped(treated),
        Thing::WaitForPlan => TodayPage { verdict: None, ..base.plain("today-wait-for-plan", Vec::new()) },
        Thing::Check(task) => base.check(treated, task.kind),
        Thing::Pause(until) => {
            let until = w.with("today-pause-until", &[("day", w.date(until).into())]);
            base.plain("today-pause", vec![until])
        }
        Thing::Session(session) => {
            let asked = due(treated.standing, today, hour);
            base.session(ctx, treated, session).also(treated, &asked)
        }
        Thing::DoneToday(next) => {
            let next = next.map(|next| next_told(w, treated, next));
            base.plain("today-done", next.into_iter().collect())
        }
        Thing::Rest(next) => {
            let next = next_told(w, treated, next);
            base.plain("today-rest", vec![next])
        }
        Thing::Finished => base.plain("today-course-finished", Vec::new()),
    })
}

impl TodayPage {
    fn plain(self, key: &str, more: Vec<String>) -> TodayPage {
        let mut lines = vec![self.w.text(&format!("{key}-what"))];
        lines.extend(more);
        TodayPage { title: self.w.text(&format!("{key}-title")), lines, ..self }
    }

    fn check(self, treated: &Treated<'_>, kind: &str) -> TodayPage {
        let key = format!("{}-observation-{}-what", treated.programme.id().0, hyphens(kind));
        let what = self.w.text(if self.w.has(&key) { &key } else { "today-check-what" });
        TodayPage {
            title: text_of(self.w, treated.programme.id(), "observation", kind),
            lines: vec![what],
            action: Some((format!("/checks/{kind}"), self.w.text("today-check-do"))),
            ..self
        }
    }

    fn session(self, ctx: &Ctx, treated: &Treated<'_>, session: &Session) -> TodayPage {
        let (w, therapist) = (self.w, treated.dossier.therapist.1.as_str());
        let sheet = treated.versions.last().and_then(|version| treated.programme.sheet(&version.kept, session));
        let together = session.supervised.then(|| w.with("today-session-together", &[("therapist", therapist.into())]));
        let lines = [Some(w.count("today-session-minutes", minutes(session.total_s))), together];
        TodayPage {
            title: say::sentence(w, &session.title),
            lines: lines.into_iter().flatten().collect(),
            parts: Some(Parts::of(w, &ctx.web, session)).filter(|parts| !parts.is_empty()),
            action: sheet.map(|sheet| (format!("/play/{}", sheet.id), w.text("today-begin"))),
            ..self
        }
    }

    fn also(self, treated: &Treated<'_>, asked: &[&Task]) -> TodayPage {
        let link =
            |task: &&Task| (format!("/checks/{}", task.kind), text_of(self.w, treated.programme.id(), "observation", task.kind));
        TodayPage { also: asked.iter().map(link).collect(), ..self }
    }

    /// While a stop stands nothing is asked: the one thing then is a human being.
    fn stopped(self, treated: &Treated<'_>) -> TodayPage {
        let w = self.w;
        let stops = &treated.standing.stops;
        let is = |kind: &str| stops.iter().any(|stop| stop.kind == kind);
        let (key, call) = match () {
            () if is("suicidality") => ("today-stop-safety", true),
            () if stops.iter().any(|stop| stop.level == Level::Stop) => ("today-stop-flag", true),
            () => ("today-stop-wait", false),
        };
        let therapist = treated.dossier.therapist.1.as_str();
        let next = w.with("today-course-stop-next", &[("therapist", therapist.into())]);
        let stop = Notice { kind: NoticeKind::Stop, title: w.text(key), text: vec![next] };
        TodayPage { title: w.text("today-course-stop-title"), stop: Some(stop), call, verdict: None, ..self }
    }
}

/// "The next time is on Thursday: walking, 40 minutes".
fn next_told(w: Words, treated: &Treated<'_>, next: &Session) -> String {
    let what = say::sentence(w, &next.title);
    let args = [("what", what.into()), ("n", minutes(next.total_s).into())];
    match next.day {
        Some(day) => {
            let today = treated.dossier.today;
            let day = if (day - today).get_days() <= 1 { w.near_date(day, today) } else { w.weekday(day) };
            w.with("today-course-next", &[args[0].clone(), args[1].clone(), ("day", day.into())])
        }
        None => w.with("today-course-next-open", &args),
    }
}
