//! Foot-core training as one of the programmes.

use super::amount::{Amount, Unit};
use super::catalogue::{SLUGS, STRETCH_PICTURE, STRETCHES};
use super::parameters::FootCore;
use super::work::{Item, Kind, SessionDose};
use super::{INDICATIONS, intake, observation, paper, prescribe, sheet, standing};
use crate::cue_sheet::CueSheet;
use crate::form::Form;
use crate::observation::ObservationKind;
use crate::programme::{Case, Kept, Part, Performed, Programme, ProgrammeId, Proposal, Session};
use crate::standing::Standing;
use crate::words::{Arg, Words};
use kadans_domain::{Facts, Indication};

impl Programme for FootCore {
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

    fn paper(&self, session: &Session) -> Form {
        paper::form(session)
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
pub(super) fn session(rules: &FootCore, number: u16, week: u16, dose: &SessionDose) -> Session {
    let total_s = dose.total_s(rules);
    Session {
        number,
        week,
        day: None,
        kind: dose.kind.code(),
        dose: dose.written(),
        supervised: dose.kind == Kind::Supervised,
        title: title(dose.kind, dose.block.code()),
        parts: if dose.kind == Kind::Stretch { stretches(rules) } else { dose.asked().map(part).collect() },
        total_s,
        measure: total_s.div_ceil(60),
    }
}

/// "At home, block B", for a session to come or done.
pub(super) fn title(kind: Kind, block: &str) -> Words {
    let kind = Words::of_code("foot-core-kind", kind.code());
    Words::of("foot-core-session").with("kind", Arg::Words(kind)).with("block", Arg::Words(block_words(block)))
}

pub(super) fn block_words(block: &str) -> Words {
    Words::of_code("foot-core-block", block)
}

/// The name of an exercise.
pub(super) fn name(exercise: usize) -> Words {
    Words::of(format!("foot-core-{}", SLUGS[exercise]))
}

fn part((exercise, item): (usize, Item)) -> Part {
    let level = Words::of("foot-core-part").with("level", Arg::Whole(item.level.into()));
    Part { name: name(exercise), amount: level.with("amount", Arg::Words(amount(item.amount))), picture: Some(SLUGS[exercise]) }
}

/// "2 times 6, held 5 seconds, each side".
pub(super) fn amount(amount: Amount) -> Words {
    let unit = match amount.unit {
        Unit::Times if amount.hold_s > 0 => "held",
        Unit::Times => "times",
        Unit::Seconds => "seconds",
        Unit::Metres => "metres",
    };
    let side = if amount.per_side { "-side" } else { "" };
    Words::of(format!("foot-core-amount-{unit}{side}"))
        .with("sets", Arg::Whole(amount.sets.into()))
        .with("count", Arg::Whole(amount.count.into()))
        .with("hold", Arg::Whole(amount.hold_s.into()))
}

fn stretches(rules: &FootCore) -> Vec<Part> {
    let each = Words::of("foot-core-amount-seconds-side")
        .with("sets", Arg::Whole(rules.stretching.times.into()))
        .with("count", Arg::Whole(rules.stretching.hold_s.into()))
        .with("hold", Arg::Whole(0));
    let part = |stretch: &str| Part {
        name: Words::of(format!("foot-core-stretch-{stretch}")),
        amount: each.clone(),
        picture: Some(STRETCH_PICTURE),
    };
    STRETCHES.iter().map(|stretch| part(stretch)).collect()
}
