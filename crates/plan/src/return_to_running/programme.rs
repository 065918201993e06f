//! Return to running as one of the programmes.

use super::parameters::{ReturnToRunning, StageWork};
use super::stage::{BUILD, StageDose, code, faster, work};
use super::{INDICATIONS, intake, observation, paper, prescribe, sheet, standing};
use crate::cue_sheet::{CueSheet, spoken};
use crate::form::Form;
use crate::observation::ObservationKind;
use crate::programme::{Case, Kept, Part, Performed, Programme, ProgrammeId, Proposal, Session};
use crate::standing::Standing;
use crate::words::{Arg, Words};
use kadans_domain::{Facts, Indication};

impl Programme for ReturnToRunning {
    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn version(&self) -> u32 {
        self.version
    }

    fn indications(&self) -> &[Indication] {
        &INDICATIONS
    }

    fn intake(&self) -> Form {
        intake::form(self)
    }

    fn choices(&self, intake: &Facts) -> Form {
        intake::choices(self, intake)
    }

    fn prescribe(&self, intake: &Facts, choice: &Facts) -> Proposal {
        prescribe::prescribe(self, intake, choice)
    }

    fn standing(&self, case: &Case<'_>) -> Standing {
        standing::standing(self, case)
    }

    fn sheet(&self, kept: &Kept, session: &Session) -> Option<CueSheet> {
        sheet::sheet(self, kept, session)
    }

    fn paper(&self, _session: &Session) -> Form {
        paper::form()
    }

    fn performed(&self, session: &Session, paper: &Facts) -> Performed {
        paper::performed(self, session, paper)
    }

    fn observations(&self) -> &'static [ObservationKind] {
        &observation::KINDS
    }

    fn observation(&self, kind: &str) -> Option<Form> {
        observation::form(self, kind)
    }

    fn adjustable(&self, case: &Case<'_>) -> Form {
        standing::adjustable(self, case)
    }
}

/// A session of the plan or the next one.
pub(super) fn session(rules: &ReturnToRunning, number: u16, week: u16, dose: StageDose) -> Session {
    let (stage, work) = (dose.stage, work(&rules.ladder, dose.stage));
    Session {
        number,
        week,
        day: None,
        kind: if stage == 0 { "walk" } else { "run" },
        dose: dose.written(),
        supervised: false,
        title: title(stage),
        parts: parts(rules, dose, work),
        total_s: work.total_s(),
        measure: work.total_run_s() / 60,
    }
}

/// "Stage S4 of the ladder", for a session to come or done.
pub(super) fn title(stage: u8) -> Words {
    Words::of("return-to-running-session").with("stage", Arg::Words(Words::of_code("return-to-running-stage", code(stage))))
}

fn parts(rules: &ReturnToRunning, dose: StageDose, work: StageWork) -> Vec<Part> {
    let part = |name: &str, amount, picture| Part { name: Words::of(name), amount, picture: Some(picture) };
    if dose.stage == 0 {
        return vec![part("cue-walk", spoken(work.total_s()), "walk")];
    }
    let run = amount("return-to-running-times", work.repeat, work.run_s);
    let running = match dose.metres {
        0 => part("cue-run", run, "run"),
        metres => part("cue-run", Words::of("return-to-running-metres").with("metres", Arg::Whole(metres.into())), "run"),
    };
    let walking =
        (work.walk_s > 0).then(|| part("cue-walk", amount("return-to-running-times", work.repeat, work.walk_s), "walk"));
    let fast = faster(&rules.ladder, dose.stage).map(|fast| {
        let name = format!("return-to-running-fast-{}", code(dose.stage));
        part(&name, amount("return-to-running-times", fast.repeat, fast.fast_s), "run")
    });
    [Some(running), walking, fast].into_iter().flatten().collect()
}

fn amount(key: &str, times: u8, seconds: u32) -> Words {
    Words::of(key).with("count", Arg::Whole(times.into())).with("duration", Arg::Words(spoken(seconds)))
}

/// True for a session that asks how far it was: from the last stage in minutes on.
pub(super) const fn asks_distance(stage: u8) -> bool {
    stage + 1 >= BUILD
}
