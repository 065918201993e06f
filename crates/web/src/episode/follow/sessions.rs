//! Sessions that were done, newest first: what was run, how it felt, what was decided and why.

use super::super::dose::whole_minutes;
use crate::course::beside;
use crate::ctx::Ctx;
use crate::look::Why;
use crate::reason::{sentence, why};
use kadans_app::Dossier;
use kadans_content::say;
use kadans_plan::running::course::DoneSession;
use kadans_plan::running::verdict::Decision;
use kadans_text::Words;

/// A session that was done.
pub struct Done {
    /// The shape of its beat on the line.
    pub class: &'static str,
    /// What was decided.
    pub decision: String,
    /// When.
    pub day: String,
    /// What was run, and how it felt.
    pub told: String,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// The cards behind it.
    pub why: Option<Why>,
}

/// Every session, newest first.
pub fn lines(ctx: &Ctx, dossier: &Dossier) -> Vec<Done> {
    dossier.course.done.iter().rev().map(|done| line(ctx, dossier, done)).collect()
}

fn line(ctx: &Ctx, dossier: &Dossier, done: &DoneSession) -> Done {
    let w = ctx.words;
    let verdict = &done.verdict;
    let decision = say::sentence(w, &verdict.decision.headline_for_therapist());
    Done {
        class: class(verdict.decision),
        day: w.near_date(done.date, dossier.today),
        told: std::iter::once(told(w, done)).chain(beside(w, &dossier.entries, done.entry)).collect::<Vec<_>>().join(" "),
        reasons: verdict.reasons.iter().map(|reason| sentence(w, reason)).collect(),
        why: why(w, ctx.web.app().content(), &decision, &verdict.reasons),
        decision,
    }
}

const fn class(decision: Decision) -> &'static str {
    match decision {
        Decision::Progress => "is-step",
        Decision::Hold | Decision::Regress => "is-hold",
        Decision::StopContact | Decision::PauseReview => "is-stop",
    }
}

fn told(w: Words, done: &DoneSession) -> String {
    let unknown = || w.text("word-not-told");
    let rung = done.rung.map_or_else(|| w.text("done-lead-in"), |rung| w.count("done-rung", rung));
    let company = w.text(if done.supervised { "done-supervised" } else { "done-alone" });
    let stopped = done.stopped.as_ref().map(|code| {
        let reason = w.text(&format!("stop-{}", code.replace('_', "-")));
        w.with("done-stopped", &[("reason", reason.into())])
    });
    let ran = w.with(
        "done-told",
        &[
            ("number", done.number.into()),
            ("rung", rung.into()),
            ("run", whole_minutes(w, done.run_s).into()),
            ("planned", whole_minutes(w, done.planned_run_s).into()),
            ("rpe", done.rpe.map_or_else(unknown, |rpe| rpe.to_string()).into()),
            ("talk", done.talk.map_or_else(unknown, |talk| format!("T{talk}")).into()),
            ("company", company.into()),
        ],
    );
    std::iter::once(ran).chain(stopped).collect::<Vec<_>>().join(" ")
}
