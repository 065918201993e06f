//! Advice as it is shown and kept.

use crate::reason::ShownReason;
use kadans_guide::{Advice, Fired, Likely, Run};
use serde::Serialize;

/// Advice with its reasons.
#[derive(Debug, Serialize)]
pub struct AdviceForm {
    book: u32,
    level: &'static str,
    exclude: Vec<&'static str>,
    likely: Vec<LikelyForm>,
    run: &'static str,
    rules: Vec<FiredForm>,
    no_run: Vec<FiredForm>,
    outside_scope: bool,
}

#[derive(Debug, Serialize)]
struct LikelyForm {
    condition: &'static str,
    points: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
    reason: ShownReason,
}

#[derive(Debug, Serialize)]
struct FiredForm {
    id: &'static str,
    reason: ShownReason,
}

impl From<&Advice> for AdviceForm {
    fn from(advice: &Advice) -> AdviceForm {
        let no_run = match &advice.run {
            Run::No(reasons) => reasons.as_slice(),
            Run::Monitored => &[],
        };
        AdviceForm {
            book: advice.book,
            level: advice.urgency.slug(),
            exclude: advice.exclude.iter().map(|pattern| pattern.slug()).collect(),
            likely: advice.likely.iter().map(LikelyForm::from).collect(),
            run: advice.run.slug(),
            rules: advice.fired.iter().map(FiredForm::from).collect(),
            no_run: no_run.iter().map(FiredForm::from).collect(),
            outside_scope: advice.outside_scope,
        }
    }
}

impl From<&Likely> for LikelyForm {
    fn from(likely: &Likely) -> LikelyForm {
        LikelyForm {
            condition: likely.condition,
            points: likely.points,
            severity: likely.severity,
            reason: ShownReason::new(&likely.reason, None),
        }
    }
}

impl From<&Fired> for FiredForm {
    fn from(fired: &Fired) -> FiredForm {
        FiredForm { id: fired.rule, reason: ShownReason::new(&fired.reason, None) }
    }
}
