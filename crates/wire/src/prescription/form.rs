//! The fields of a kept prescription, in their fixed order.

use super::VERSION;
use crate::decimal::Decimal;
use crate::error::WireError;
use crate::reason::KeptReason;
use kadans_domain::{Indication, Reason, Speed};
use kadans_plan::running::Prescription;
use kadans_plan::running::intake::BreathingDose;
use kadans_plan::running::prescription::{LeadIn, Number, PlannedSession, Steep};
use kadans_plan::running::programme::{BoutPlan, ProgrammeId};
use serde::{Deserialize, Serialize};

/// A prescription as it is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PrescriptionForm {
    v: i64,
    programme: String,
    programme_version: u32,
    indication: String,
    weeks: u16,
    sessions_a_week: u8,
    start_rung: u8,
    goal_rung: u8,
    speed_kmh: Option<Decimal<10>>,
    lead_in: Option<LeadInForm>,
    sessions: Vec<SessionForm>,
    steep: Vec<SteepForm>,
    breathing: BreathingForm,
    reasons: Vec<ReasonForm>,
}

#[derive(Debug, Serialize, Deserialize)]
struct LeadInForm {
    sessions_a_week: u8,
    walk_s: u32,
    every_s: u32,
    jog_s: u32,
}

/// Bouts are pairs of running and walking seconds.
#[derive(Debug, Serialize, Deserialize)]
struct SessionForm {
    number: u16,
    week: u16,
    rung: u8,
    bouts: Vec<(u32, u32)>,
    supervised: bool,
    walk_in_s: u32,
    run_s: u32,
    total_s: u32,
    walk_out_s: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SteepForm {
    FewSessions { per_rung: u32 },
    WeeklyRise { week: u16, rise_s: u32 },
}

#[derive(Debug, Serialize, Deserialize)]
struct BreathingForm {
    rate_x10: u16,
    in_percent: u8,
    times_a_day: u8,
    locked: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct ReasonForm {
    number: String,
    #[serde(flatten)]
    reason: KeptReason,
}

/// Every number that a reason can stand beside.
const NUMBERS: [Number; 10] = [
    Number::StartRung,
    Number::Goal,
    Number::Weeks,
    Number::SessionsAWeek,
    Number::Steepness,
    Number::Supervision,
    Number::Speed,
    Number::HeartRate,
    Number::LeadIn,
    Number::Breathing,
];

impl From<&Prescription> for PrescriptionForm {
    fn from(prescription: &Prescription) -> PrescriptionForm {
        let reason = |(number, reason): &(Number, Reason)| ReasonForm { number: number.code().to_owned(), reason: reason.into() };
        PrescriptionForm {
            v: VERSION,
            programme: prescription.programme.0.clone(),
            programme_version: prescription.programme_version,
            indication: prescription.indication.code().to_owned(),
            weeks: prescription.weeks,
            sessions_a_week: prescription.sessions_a_week,
            start_rung: prescription.start_rung,
            goal_rung: prescription.goal_rung,
            speed_kmh: prescription.speed.map(|speed| Decimal(speed.tenths_kmh().into())),
            lead_in: prescription.lead_in.map(LeadInForm::from),
            sessions: prescription.sessions.iter().map(SessionForm::from).collect(),
            steep: prescription.steep.iter().copied().map(SteepForm::from).collect(),
            breathing: prescription.breathing.into(),
            reasons: prescription.reasons.iter().map(reason).collect(),
        }
    }
}

impl TryFrom<PrescriptionForm> for Prescription {
    type Error = WireError;
    fn try_from(form: PrescriptionForm) -> Result<Prescription, WireError> {
        let indication = Indication::from_code(&form.indication).ok_or_else(|| damaged("indication", &form.indication))?;
        let speed = form.speed_kmh.map(|Decimal(tenths)| Speed::from_tenths_kmh(tenths)).transpose();
        Ok(Prescription {
            programme: ProgrammeId(form.programme),
            programme_version: form.programme_version,
            indication,
            weeks: form.weeks,
            sessions_a_week: form.sessions_a_week,
            start_rung: form.start_rung,
            goal_rung: form.goal_rung,
            speed: speed.map_err(|refused| WireError::Damaged(refused.to_string()))?,
            lead_in: form.lead_in.map(LeadIn::from),
            sessions: form.sessions.into_iter().map(PlannedSession::from).collect(),
            steep: form.steep.into_iter().map(Steep::from).collect(),
            breathing: form.breathing.into(),
            reasons: form.reasons.into_iter().map(ReasonForm::into_reason).collect::<Result<_, _>>()?,
        })
    }
}

impl ReasonForm {
    fn into_reason(self) -> Result<(Number, Reason), WireError> {
        let number = NUMBERS.into_iter().find(|number| number.code() == self.number);
        let number = number.ok_or_else(|| damaged("number", &self.number))?;
        Ok((number, self.reason.try_into()?))
    }
}

fn damaged(what: &str, code: &str) -> WireError {
    WireError::Damaged(format!("there is no {what} `{code}`"))
}

impl From<LeadIn> for LeadInForm {
    fn from(LeadIn { sessions_a_week, walk_s, every_s, jog_s }: LeadIn) -> LeadInForm {
        LeadInForm { sessions_a_week, walk_s, every_s, jog_s }
    }
}

impl From<LeadInForm> for LeadIn {
    fn from(LeadInForm { sessions_a_week, walk_s, every_s, jog_s }: LeadInForm) -> LeadIn {
        LeadIn { sessions_a_week, walk_s, every_s, jog_s }
    }
}

impl From<&PlannedSession> for SessionForm {
    fn from(session: &PlannedSession) -> SessionForm {
        SessionForm {
            number: session.number,
            week: session.week,
            rung: session.rung,
            bouts: session.bouts.iter().map(|bout| (bout.run_s, bout.walk_s)).collect(),
            supervised: session.supervised,
            walk_in_s: session.walk_in_s,
            run_s: session.run_s,
            total_s: session.total_s,
            walk_out_s: session.walk_out_s,
        }
    }
}

impl From<SessionForm> for PlannedSession {
    fn from(form: SessionForm) -> PlannedSession {
        PlannedSession {
            number: form.number,
            week: form.week,
            rung: form.rung,
            bouts: form.bouts.into_iter().map(|(run_s, walk_s)| BoutPlan { run_s, walk_s }).collect(),
            supervised: form.supervised,
            walk_in_s: form.walk_in_s,
            run_s: form.run_s,
            total_s: form.total_s,
            walk_out_s: form.walk_out_s,
        }
    }
}

impl From<Steep> for SteepForm {
    fn from(steep: Steep) -> SteepForm {
        match steep {
            Steep::FewSessions { per_rung } => SteepForm::FewSessions { per_rung },
            Steep::WeeklyRise { week, rise_s } => SteepForm::WeeklyRise { week, rise_s },
        }
    }
}

impl From<SteepForm> for Steep {
    fn from(form: SteepForm) -> Steep {
        match form {
            SteepForm::FewSessions { per_rung } => Steep::FewSessions { per_rung },
            SteepForm::WeeklyRise { week, rise_s } => Steep::WeeklyRise { week, rise_s },
        }
    }
}

impl From<BreathingDose> for BreathingForm {
    fn from(BreathingDose { rate_x10, in_percent, times_a_day, locked }: BreathingDose) -> BreathingForm {
        BreathingForm { rate_x10, in_percent, times_a_day, locked }
    }
}

impl From<BreathingForm> for BreathingDose {
    fn from(BreathingForm { rate_x10, in_percent, times_a_day, locked }: BreathingForm) -> BreathingDose {
        BreathingDose { rate_x10, in_percent, times_a_day, locked }
    }
}
