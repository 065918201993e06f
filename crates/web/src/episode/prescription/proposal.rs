//! What the engine proposes, on a page: the dose with its reasons, or what stands in the way with its way out.

use super::super::block::{Block, advice, blocks, unanswered};
use super::super::dose::{PlanTable, planned_chart};
use crate::ctx::Ctx;
use crate::look::chart::DoseChart;
use crate::look::{Facts, Notice, NoticeKind};
use crate::notation::{bouts, minutes, tenths};
use crate::reason::{sentence, why};
use kadans_app::ProposalView;
use kadans_domain::{InputValue, Reason};
use kadans_plan::running::prescription::{Number, Prescription};
use kadans_plan::running::{Proposal, RunningTherapy};
use kadans_text::{Arg, Words};

/// A proposal.
pub enum Shown {
    /// A dose that can be confirmed.
    Ready(Box<Ready>),
    /// The ladder does not fit; so many weeks would do.
    TooShort {
        /// What is wrong.
        notice: Notice,
        /// Weeks that would do.
        weeks: u16,
        /// The words of the button that takes them.
        take: String,
    },
    /// Someone must be cleared first.
    Blocked(Vec<Block>),
    /// A choice lies outside what is possible.
    OutOfRange(Notice),
}

/// A dose that can be confirmed.
pub struct Ready {
    /// Questions that must be answered before it can be confirmed.
    pub unanswered: Option<Notice>,
    /// What to ask or adapt.
    pub advice: Vec<String>,
    /// Where it climbs fast.
    pub steep: Option<Notice>,
    /// Every number with its reason.
    pub facts: Facts,
    /// The plan.
    pub table: PlanTable,
    /// The curve.
    pub chart: DoseChart,
    /// Name, now, proposed, whether it differs; empty for a first version.
    pub compared: Vec<(String, String, String, bool)>,
}

impl Shown {
    /// The proposal in words and pictures.
    pub fn of(ctx: &Ctx, view: &ProposalView) -> Shown {
        let (w, content) = (ctx.words, ctx.web.app().content());
        match &view.proposal {
            Proposal::Ready { prescription, gates } => Shown::Ready(Box::new(Ready {
                unanswered: unanswered(w, gates),
                advice: advice(w, gates),
                steep: steep(w, prescription),
                facts: facts(ctx, prescription),
                table: PlanTable::of(w, prescription),
                chart: planned_chart(w, prescription),
                compared: compared(ctx, view, prescription),
            })),
            Proposal::TooShort { weeks, reason } => {
                let notice =
                    Notice { kind: NoticeKind::Ask, title: w.text("prescription-too-short"), text: vec![sentence(w, reason)] };
                Shown::TooShort { notice, weeks: *weeks, take: w.count("prescription-take-weeks", *weeks) }
            }
            Proposal::Blocked { gates } => Shown::Blocked(blocks(w, content, gates)),
            Proposal::OutOfRange(refused) => {
                let range = w.with("form-between", &[("low", refused.low.into()), ("high", refused.high.into())]);
                let text =
                    vec![w.with("prescription-out-of-range-what", &[("got", refused.got.into()), ("range", range.into())])];
                Shown::OutOfRange(Notice { kind: NoticeKind::Ask, title: w.text("prescription-out-of-range"), text })
            }
        }
    }
}

fn steep(w: Words, prescription: &Prescription) -> Option<Notice> {
    let text = prescription.why(Number::Steepness).map(|reason| sentence(w, reason)).collect();
    let title = w.text("prescription-steep");
    (!prescription.steep.is_empty()).then_some(Notice { kind: NoticeKind::Ask, title, text })
}

/// Every number of the dose in the order in which it is read.
const NUMBERS: [Number; 10] = [
    Number::LeadIn,
    Number::StartRung,
    Number::Goal,
    Number::Weeks,
    Number::SessionsAWeek,
    Number::Supervision,
    Number::Steepness,
    Number::Speed,
    Number::HeartRate,
    Number::Breathing,
];

fn facts(ctx: &Ctx, prescription: &Prescription) -> Facts {
    let (w, content) = (ctx.words, ctx.web.app().content());
    let programme = &content.programmes.running_therapy;
    let fact = |facts: Facts, number: Number| match value(w, programme, prescription, number) {
        Some(value) => {
            let name = w.text(&format!("number-{}", number.code().replace('_', "-")));
            let reasons = why(w, content, &name, prescription.why(number));
            facts.with(name, value, reasons)
        }
        None => facts,
    };
    NUMBERS.into_iter().fold(Facts::default(), fact)
}

/// A number in words; `None` where this dose has none.
fn value(w: Words, programme: &RunningTherapy, dose: &Prescription, number: Number) -> Option<String> {
    let rung = |number: u8| programme.ladder.rung(number);
    Some(match number {
        Number::StartRung => {
            let first = rung(dose.start_rung).map_or_else(String::new, |rung| bouts(w, &rung.bouts));
            w.with("value-start-rung", &[("rung", dose.start_rung.into()), ("bouts", first.into())])
        }
        Number::Goal => {
            let longest = minutes(w, rung(dose.goal_rung).map_or(0, |rung| rung.longest_s()));
            w.with("prescription-goal-told", &[("min", longest.into()), ("rung", dose.goal_rung.into())])
        }
        Number::Weeks => w.with("value-weeks", &[("weeks", dose.weeks.into()), ("sessions", dose.sessions.len().into())]),
        Number::SessionsAWeek => w.number(dose.sessions_a_week),
        Number::Steepness => w.text(if dose.steep.is_empty() { "value-gentle" } else { "value-steep" }),
        Number::Supervision => w.count("value-supervised", dose.sessions.iter().filter(|session| session.supervised).count()),
        Number::Speed => match dose.speed {
            Some(speed) => w.with("value-speed", &[("speed", tenths(w, speed.tenths_kmh().into()).into())]),
            None => w.text("value-no-speed"),
        },
        Number::HeartRate => heart_rate(w, dose),
        Number::LeadIn => {
            let lead_in = dose.lead_in?;
            let told = [("n", lead_in.sessions_a_week.into()), ("min", minutes(w, lead_in.walk_s).into())];
            w.with("value-lead-in", &told)
        }
        Number::Breathing => breathing(w, dose),
    })
}

/// The range that goes with a moderate effort, where age and resting heart rate give one.
fn heart_rate(w: Words, dose: &Prescription) -> String {
    let beats = |reason: &Reason, name: &str| {
        reason.inputs.iter().find(|input| input.name == name).and_then(|input| match input.value {
            InputValue::Whole(beats) => Some(Arg::Whole(beats)),
            _ => None,
        })
    };
    let range = |reason: &Reason| Some([("low", beats(reason, "hr_low_bpm")?), ("high", beats(reason, "hr_high_bpm")?)]);
    match dose.why(Number::HeartRate).find_map(range) {
        Some(range) => w.with("value-heart-rate-range", &range),
        None => w.text("value-heart-rate"),
    }
}

fn breathing(w: Words, dose: &Prescription) -> String {
    let told = [
        ("times", dose.breathing.times_a_day.into()),
        ("rate", tenths(w, dose.breathing.rate_x10.into()).into()),
        ("percent", dose.breathing.in_percent.into()),
    ];
    w.with(if dose.breathing.locked { "value-breathing-locked" } else { "value-breathing" }, &told)
}

/// The running version beside the proposal.
fn compared(ctx: &Ctx, view: &ProposalView, proposed: &Prescription) -> Vec<(String, String, String, bool)> {
    let Some(version) = view.dossier.versions.last() else { return Vec::new() };
    let (w, now) = (ctx.words, &version.confirmed.prescription);
    let programme = &ctx.web.app().content().programmes.running_therapy;
    let numbers = [Number::StartRung, Number::Goal, Number::Weeks, Number::SessionsAWeek, Number::Speed, Number::Breathing];
    let row = |number: Number| {
        let none = || w.text("word-none");
        let (before, after) = (value(w, programme, now, number), value(w, programme, proposed, number));
        let (before, after) = (before.unwrap_or_else(none), after.unwrap_or_else(none));
        let differs = before != after;
        (w.text(&format!("number-{}", number.code().replace('_', "-"))), before, after, differs)
    };
    let total = |dose: &Prescription| minutes(w, dose.weekly_run_s().iter().sum());
    let (before, after) = (total(now), total(proposed));
    let differs = before != after;
    numbers.into_iter().map(row).chain([(w.text("number-run-total"), before, after, differs)]).collect()
}
