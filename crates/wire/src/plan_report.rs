//! What `kadans plan --json` prints: the schedule in minutes, a reason beside every number, and the prescription itself in
//! the form that is kept, which `kadans progress` reads back.

use crate::decimal::Decimal;
use crate::error::WireError;
use crate::gate::GateForm;
use crate::minutes::{minutes, minutes_text};
use crate::prescription::{Kept, prescription_from_value};
use crate::reason::{Sentences, ShownReason};
use kadans_domain::{Gate, Reason};
use kadans_plan::running::Prescription;
use kadans_plan::running::intake::BreathingDose;
use kadans_plan::running::prescription::{LeadIn, Number, PlannedSession, Steep};
use kadans_plan::running::programme::BoutPlan;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The answer to `kadans plan`.
#[derive(Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum PlanReport {
    /// A dose.
    Ready(Box<ReadyForm>),
    /// The ladder does not fit; so many weeks would do.
    TooShort {
        /// Weeks that would do.
        weeks_needed: u16,
        /// Why.
        reasons: Vec<ShownReason>,
    },
    /// Someone must be cleared first.
    Blocked {
        /// What blocks, strongest first.
        gates: Vec<GateForm>,
    },
}

/// A dose as it is shown.
#[derive(Debug, Serialize)]
pub struct ReadyForm {
    weeks: u16,
    sessions_per_week: u8,
    start_rung: u8,
    goal_rung: u8,
    speed_kmh: Option<Decimal<10>>,
    lead_in: Option<LeadInForm>,
    schedule: Vec<WeekForm>,
    steep: Vec<SteepForm>,
    breathing: BreathingForm,
    gates: Vec<GateForm>,
    reasons: BTreeMap<&'static str, Vec<ShownReason>>,
    prescription: Kept,
}

#[derive(Debug, Serialize)]
struct LeadInForm {
    sessions_per_week: u8,
    walk_min: Decimal<100>,
    jog_every_min: Decimal<100>,
    jog_min: Decimal<100>,
}

#[derive(Debug, Serialize)]
struct WeekForm {
    week: u16,
    run_min: Decimal<100>,
    sessions: Vec<SessionForm>,
}

#[derive(Debug, Serialize)]
struct SessionForm {
    session: u16,
    rung: u8,
    main_set: String,
    run_min: Decimal<100>,
    walk_in_min: Decimal<100>,
    walk_out_min: Decimal<100>,
    total_min: Decimal<100>,
    supervised: bool,
    bouts: Vec<BoutForm>,
}

#[derive(Debug, Serialize)]
struct BoutForm {
    run_min: Decimal<100>,
    walk_min: Decimal<100>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
enum SteepForm {
    FewSessions { sessions_per_rung: Decimal<100> },
    WeeklyRise { week: u16, rise_min: Decimal<100> },
}

#[derive(Debug, Serialize)]
struct BreathingForm {
    rate: Decimal<10>,
    in_percent: u8,
    times_a_day: u8,
    locked: bool,
}

impl PlanReport {
    /// A dose, with what to ask or adapt.
    pub fn ready(prescription: &Prescription, gates: &[Gate], sentences: Sentences<'_>) -> PlanReport {
        PlanReport::Ready(Box::new(ReadyForm {
            weeks: prescription.weeks,
            sessions_per_week: prescription.sessions_a_week,
            start_rung: prescription.start_rung,
            goal_rung: prescription.goal_rung,
            speed_kmh: prescription.speed.map(|speed| Decimal(speed.tenths_kmh().into())),
            lead_in: prescription.lead_in.map(lead_in),
            schedule: schedule(prescription),
            steep: prescription.steep.iter().copied().map(steep).collect(),
            breathing: breathing(prescription.breathing),
            gates: gates.iter().map(|gate| GateForm::new(gate, sentences)).collect(),
            reasons: reasons(&prescription.reasons, sentences),
            prescription: prescription.into(),
        }))
    }

    /// The ladder does not fit.
    pub fn too_short(weeks_needed: u16, reason: &Reason, sentences: Sentences<'_>) -> PlanReport {
        PlanReport::TooShort { weeks_needed, reasons: vec![ShownReason::new(reason, sentences)] }
    }

    /// Someone must be cleared first.
    pub fn blocked(gates: &[Gate], sentences: Sentences<'_>) -> PlanReport {
        PlanReport::Blocked { gates: gates.iter().map(|gate| GateForm::new(gate, sentences)).collect() }
    }

    /// The report as printed: indented, one trailing line end, the same bytes for the same report.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("names are text and numbers are finite") + "\n"
    }

    /// The prescription within a printed report.
    pub fn prescription(json: &[u8]) -> Result<Prescription, WireError> {
        let value: Value = serde_json::from_slice(json)?;
        match value.get("prescription") {
            Some(kept) => prescription_from_value(kept.clone()),
            None => Err(WireError::Damaged("this plan holds no prescription; make it with `kadans plan --json`".to_owned())),
        }
    }
}

/// The main set as therapists write it: `6×2/2` is six times two minutes with two minutes of walking between.
pub fn main_set(bouts: &[BoutPlan]) -> String {
    let Some(first) = bouts.first() else { return String::new() };
    let equal = bouts.iter().all(|bout| bout.run_s == first.run_s);
    let runs = if equal {
        format!("{}×{}", bouts.len(), minutes_text(first.run_s))
    } else {
        bouts.iter().map(|bout| minutes_text(bout.run_s)).collect::<Vec<_>>().join("+")
    };
    if first.walk_s == 0 { runs } else { format!("{runs}/{}", minutes_text(first.walk_s)) }
}

fn schedule(prescription: &Prescription) -> Vec<WeekForm> {
    let weekly = prescription.weekly_run_s();
    let weeks = (1..=prescription.weeks).zip(weekly);
    let of_week = |week| prescription.sessions.iter().filter(move |session| session.week == week);
    weeks
        .map(|(week, run_s)| WeekForm { week, run_min: minutes(run_s), sessions: of_week(week).map(session).collect() })
        .collect()
}

fn session(session: &PlannedSession) -> SessionForm {
    let bout = |bout: &BoutPlan| BoutForm { run_min: minutes(bout.run_s), walk_min: minutes(bout.walk_s) };
    SessionForm {
        session: session.number,
        rung: session.rung,
        main_set: main_set(&session.bouts),
        run_min: minutes(session.run_s),
        walk_in_min: minutes(session.walk_in_s),
        walk_out_min: minutes(session.walk_out_s),
        total_min: minutes(session.total_s),
        supervised: session.supervised,
        bouts: session.bouts.iter().map(bout).collect(),
    }
}

fn lead_in(walking: LeadIn) -> LeadInForm {
    LeadInForm {
        sessions_per_week: walking.sessions_a_week,
        walk_min: minutes(walking.walk_s),
        jog_every_min: minutes(walking.every_s),
        jog_min: minutes(walking.jog_s),
    }
}

fn steep(steep: Steep) -> SteepForm {
    match steep {
        Steep::FewSessions { per_rung } => SteepForm::FewSessions { sessions_per_rung: Decimal(per_rung.into()) },
        Steep::WeeklyRise { week, rise_s } => SteepForm::WeeklyRise { week, rise_min: minutes(rise_s) },
    }
}

fn breathing(dose: BreathingDose) -> BreathingForm {
    BreathingForm {
        rate: Decimal(dose.rate_x10.into()),
        in_percent: dose.in_percent,
        times_a_day: dose.times_a_day,
        locked: dose.locked,
    }
}

fn reasons(reasons: &[(Number, Reason)], sentences: Sentences<'_>) -> BTreeMap<&'static str, Vec<ShownReason>> {
    let mut by_number: BTreeMap<&'static str, Vec<ShownReason>> = BTreeMap::new();
    for (number, reason) in reasons {
        by_number.entry(number.code()).or_default().push(ShownReason::new(reason, sentences));
    }
    by_number
}
