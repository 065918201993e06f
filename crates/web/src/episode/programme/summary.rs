//! The course of any programme, as its letter tells it.

use super::Treated;
use crate::ctx::Ctx;
use crate::episode::summary::Held;
use crate::look::Facts;
use crate::patient::referrer;
use crate::reason::sentence;
use crate::referral::form::indication_name;
use jiff::civil::Date;
use kadans_content::say;
use kadans_plan::Decision;
use kadans_text::Words;

/// Who, for what, since when.
pub fn intro(w: Words, treated: &Treated<'_>, until: Date) -> String {
    let (dossier, standing) = (treated.dossier, treated.standing);
    let Some(started) = standing.started else { return w.text("summary-not-started") };
    w.with(
        "summary-course-intro",
        &[
            ("name", dossier.patient.name.as_str().into()),
            ("programme", w.text(&format!("programme-{}", treated.programme.id().0)).into()),
            ("indication", indication_name(w, dossier.referral.indication).into()),
            ("by", referrer(w, &dossier.referral).into()),
            ("from", w.date(started).into()),
            ("until", w.date(until).into()),
        ],
    )
}

/// Attendance, and what holds now.
pub fn facts(w: Words, treated: &Treated<'_>) -> Facts {
    let told = treated.standing.adherence;
    let of = w.with("count-of", &[("n", told.done.into()), ("of", told.due.into())]);
    let attendance = Facts::default().with(w.text("fact-adherence"), of, None);
    let now = treated.standing.now.iter();
    now.fold(attendance, |facts, (name, value)| facts.with(say::sentence(w, name), say::sentence(w, value), None))
}

/// Sessions after which the dose stayed or went down.
pub fn held(w: Words, treated: &Treated<'_>) -> Vec<Held> {
    let stayed = treated.standing.done.iter().filter(|done| done.verdict.decision != Decision::Progress);
    stayed
        .map(|done| Held {
            day: w.date(done.date),
            decision: say::sentence(w, &done.verdict.decision.headline_for_therapist()),
            reasons: done.verdict.reasons.iter().map(|reason| sentence(w, reason)).collect::<Vec<_>>().join(" "),
        })
        .collect()
}

/// What nobody dealt with yet, and the referrer's own question.
pub fn open_questions(ctx: &Ctx, treated: &Treated<'_>) -> Vec<String> {
    let w = ctx.words;
    let question = treated.dossier.referral.question.trim();
    let asked = (!question.is_empty()).then(|| w.with("summary-asked", &[("question", question.into())]));
    let alerts = treated.standing.alerts.iter().filter(|alert| !alert.acknowledged).map(|alert| sentence(w, &alert.reason));
    asked.into_iter().chain(alerts).collect()
}
