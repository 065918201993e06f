//! `/practice/audit`: who saw and did what, newest first, and whether the chain still holds.
//!
//! Members appear by name, because they answer for what they do; people in treatment by the start of their id, because an
//! administrator has no business with their names.

use crate::ctx::Ctx;
use crate::look::{Badge, BadgeKind, Frame, Notice, NoticeKind, Place};
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use jiff::tz::TimeZone;
use kadans_app::{Action, AuditFault, AuditRow, AuditVerdict, Member};
use kadans_text::Words;
use serde::Deserialize;

/// Letters of a patient's id that tell two apart on one page.
const SHORT: usize = 8;

#[derive(Template)]
#[template(path = "practice/audit.html")]
struct AuditPage {
    frame: Frame,
    w: Words,
    verdict: Option<Notice>,
    rows: Vec<Row>,
}

struct Row {
    seq: i64,
    when: String,
    who: String,
    what: String,
    whose: String,
    outcome: Badge,
    why: String,
}

/// `?verify` walks the whole chain first.
#[derive(Deserialize)]
pub struct Asked {
    verify: Option<String>,
}

/// Shows the newest rows.
pub async fn trail(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::SeeAudit).await?;
    let (w, app) = (ctx.words, ctx.web.app());
    let verdict = match asked.verify {
        Some(_) => Some(told(w, &app.verify_audit(access.practice()).await?)),
        None => None,
    };
    let zone = app.practice(access.practice()).await?.zone;
    let names = Names { w, zone: TimeZone::get(&zone).unwrap_or(TimeZone::UTC), members: app.members(&access).await? };
    let rows = app.audit_trail(&access).await?.into_iter().map(|row| names.row(row)).collect();
    Ok(page(&AuditPage { frame: ctx.frame(w.text("audit-title")).at(Place::Audit), w, verdict, rows }))
}

fn told(w: Words, verdict: &AuditVerdict) -> Notice {
    let (kind, title) = match &verdict.fault {
        None => (NoticeKind::Calm, w.count("audit-whole", verdict.rows)),
        Some(AuditFault::Changed { seq }) => (NoticeKind::Stop, w.count("audit-changed", *seq)),
        Some(AuditFault::Missing { seq }) => (NoticeKind::Stop, w.count("audit-missing", *seq)),
    };
    let head = w.with("audit-head", &[("head", verdict.head.as_str().into())]);
    Notice { kind, title, text: vec![head] }
}

/// What turns a row of ids and codes into words.
struct Names {
    w: Words,
    zone: TimeZone,
    members: Vec<Member>,
}

impl Names {
    fn row(&self, row: AuditRow) -> Row {
        let record = row.record;
        let at = self.zone.to_datetime(record.at);
        let granted = record.outcome == "granted";
        let (kind, outcome) = if granted { (BadgeKind::Ok, "audit-granted") } else { (BadgeKind::Stop, "audit-refused") };
        let whose = record.patient.map_or_else(|| record.subject.clone(), |id| format!("patient:{id}"));
        Row {
            seq: row.seq,
            when: format!("{} {}", self.w.short_date(at.date()), self.w.time(at.time())),
            who: self.person(&record.actor),
            what: self.w.text(&format!("audit-action-{}", record.action.replace('_', "-"))),
            whose: self.person(&whose),
            outcome: Badge::new(kind, self.w.text(outcome)),
            why: self.why(&record.why),
        }
    }

    fn person(&self, name: &str) -> String {
        match name.split_once(':') {
            Some(("member", id)) => self.member(id),
            Some((kind, id)) => {
                let short: String = id.chars().rev().take(SHORT).collect::<Vec<_>>().into_iter().rev().collect();
                format!("{} …{short}", self.w.text(&format!("audit-kind-{kind}")))
            }
            None if name == "practice" => self.w.text("audit-kind-practice"),
            None => name.to_owned(),
        }
    }

    /// The checks in words; what has none stays as it was written down.
    fn why(&self, why: &str) -> String {
        let checks = why.split(" as=").next().unwrap_or_default();
        let key = match checks {
            "role=yes practice=yes reach=yes" => "audit-why-all",
            "role=no" => "audit-why-role",
            "role=yes reach=no" => "audit-why-reach",
            "invitation" => "audit-why-invitation",
            "password" => "audit-why-password",
            "code" => "audit-why-code",
            _ => return why.to_owned(),
        };
        self.w.text(key)
    }

    fn member(&self, id: &str) -> String {
        let known = self.members.iter().find(|member| member.id.to_string() == id);
        known.map_or_else(|| self.w.text("audit-former-member"), |member| member.name.as_str().to_owned())
    }
}
