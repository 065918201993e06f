//! An intake on paper: the facts as they are kept beside an episode.
//!
//! An intake is never rewritten, so an old one must come back as exactly what was taken down. The file that
//! `kadans plan --intake` reads is friendlier and lives in its own module; this form is for the store.

use crate::error::WireError;
use kadans_domain::{Indication, Rpe, Speed, TalkLevel};
use kadans_plan::running::Intake;
use kadans_plan::running::intake::{Buddy, BuddyKind, Cleared, Company, Sustainable, TimeBlock, Trial};
use kadans_plan::running::programme::Answer;
use serde::{Deserialize, Serialize};

/// The version of the form that is written.
const VERSION: i64 = 1;

#[derive(Serialize, Deserialize)]
struct KeptIntake {
    v: i64,
    indication: String,
    age_years: Option<u8>,
    screening: Vec<(String, String)>,
    cleared: Vec<(String, String)>,
    resting_hr: Option<u8>,
    trials: Vec<KeptTrial>,
    sustainable_s: u32,
    rpe: u8,
    calibrated: bool,
    company: KeptCompany,
}

#[derive(Serialize, Deserialize)]
struct KeptTrial {
    tenths_kmh: u16,
    rpe: u8,
    talk: u8,
    panting: bool,
}

#[derive(Serialize, Deserialize)]
struct KeptCompany {
    buddy: Option<(String, bool)>,
    blocks: Vec<(u8, u16)>,
}

/// The facts of an intake in their kept form; the same facts are always the same bytes.
pub fn intake_to_json(intake: &Intake) -> String {
    let kept = KeptIntake {
        v: VERSION,
        indication: intake.indication.code().to_owned(),
        age_years: intake.age_years,
        screening: intake.screening.iter().map(|(id, answer)| (id.clone(), answer_code(*answer).to_owned())).collect(),
        cleared: intake.cleared.iter().map(|c| (c.item.clone(), c.reason.clone())).collect(),
        resting_hr: intake.resting_hr,
        trials: intake.trials.iter().map(KeptTrial::from).collect(),
        sustainable_s: intake.sustainable.seconds,
        rpe: intake.rpe.value(),
        calibrated: intake.calibrated,
        company: KeptCompany::from(&intake.company),
    };
    serde_json::to_string(&kept).expect("names are text and numbers are finite")
}

/// Reads what [`intake_to_json`] wrote.
pub fn intake_from_json(json: &str) -> Result<Intake, WireError> {
    let kept: KeptIntake = serde_json::from_str(json)?;
    known_version(kept.v)?;
    Ok(Intake {
        indication: Indication::from_code(&kept.indication).ok_or_else(|| damaged("indication"))?,
        age_years: kept.age_years,
        screening: kept.screening.into_iter().map(|(id, code)| Ok((id, answer_of(&code)?))).collect::<Result<_, WireError>>()?,
        cleared: kept.cleared.into_iter().map(|(item, reason)| Cleared { item, reason }).collect(),
        resting_hr: kept.resting_hr,
        trials: kept.trials.into_iter().map(Trial::try_from).collect::<Result<_, _>>()?,
        sustainable: Sustainable { seconds: kept.sustainable_s },
        rpe: Rpe::new(kept.rpe.into()).map_err(|_| damaged("rpe"))?,
        calibrated: kept.calibrated,
        company: kept.company.try_into()?,
    })
}

impl From<&Company> for KeptCompany {
    fn from(company: &Company) -> KeptCompany {
        KeptCompany {
            buddy: company.buddy.map(|buddy| (buddy.kind.code().to_owned(), buddy.confirmed)),
            blocks: company.blocks.iter().map(|block| (block.weekday, block.train_min)).collect(),
        }
    }
}

impl TryFrom<KeptCompany> for Company {
    type Error = WireError;

    fn try_from(kept: KeptCompany) -> Result<Company, WireError> {
        let buddy = kept.buddy.map(|(kind, confirmed)| {
            Ok::<_, WireError>(Buddy { kind: BuddyKind::from_code(&kind).ok_or_else(|| damaged("buddy"))?, confirmed })
        });
        let blocks = kept.blocks.into_iter().map(|(weekday, train_min)| TimeBlock { weekday, train_min }).collect();
        Ok(Company { buddy: buddy.transpose()?, blocks })
    }
}

impl From<&Trial> for KeptTrial {
    fn from(trial: &Trial) -> KeptTrial {
        KeptTrial {
            tenths_kmh: trial.speed.tenths_kmh(),
            rpe: trial.rpe.value(),
            talk: trial.talk.value(),
            panting: trial.panting,
        }
    }
}

impl TryFrom<KeptTrial> for Trial {
    type Error = WireError;

    fn try_from(kept: KeptTrial) -> Result<Trial, WireError> {
        Ok(Trial {
            speed: Speed::from_tenths_kmh(kept.tenths_kmh.into()).map_err(|_| damaged("speed"))?,
            rpe: Rpe::new(kept.rpe.into()).map_err(|_| damaged("rpe"))?,
            talk: TalkLevel::new(kept.talk.into()).map_err(|_| damaged("talk"))?,
            panting: kept.panting,
        })
    }
}

fn known_version(v: i64) -> Result<(), WireError> {
    if v == VERSION { Ok(()) } else { Err(WireError::Newer { got: v, known: VERSION }) }
}

fn damaged(field: &str) -> WireError {
    WireError::Damaged(format!("its `{field}` cannot be"))
}

const fn answer_code(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unknown => "unknown",
    }
}

fn answer_of(code: &str) -> Result<Answer, WireError> {
    match code {
        "yes" => Ok(Answer::Yes),
        "no" => Ok(Answer::No),
        "unknown" => Ok(Answer::Unknown),
        _ => Err(damaged("screening")),
    }
}
