//! What keeps a runner from the exercises until a clinician lifts it.

use super::Scene;
use super::log::is_urgent;
use crate::fold::{self, Kind, Lifted, Told};
use crate::foot_core::parameters::FootCore;
use crate::foot_core::{observation, rule};
use crate::standing::OpenStop;
use kadans_domain::{Entry, Event, InputValue, Level, Reason};

/// Kinds of stop.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StopKind {
    /// A red flag, by code.
    RedFlag(String),
    /// The person does not feel safe.
    NotSafe,
    /// A finding of the safety screen, by question.
    Screen(String),
}

impl Kind for StopKind {
    fn is_red_flag(&self) -> bool {
        matches!(self, StopKind::RedFlag(_))
    }
}

/// Everything this entry stops.
pub(super) fn kinds(rules: &FootCore, entry: &Entry) -> Vec<StopKind> {
    if let Event::Observed(observed) = &entry.event {
        let items = rules.screen.items.iter().filter(|_| observed.kind == observation::SCREEN);
        let found = items.filter(|item| item.level.forbids_exercise() && observed.facts.is_yes(&item.id));
        return found.map(|item| StopKind::Screen(item.id.clone())).collect();
    }
    let danger = fold::told(entry, |code| is_urgent(rules, code)).map(|told| match told {
        Told::RedFlag(code) => StopKind::RedFlag(code),
        Told::NotSafe => StopKind::NotSafe,
    });
    danger.into_iter().collect()
}

/// All that stand today, oldest first.
pub(super) fn open(scene: &Scene<'_>) -> Vec<OpenStop> {
    let lifted = Lifted::of(&scene.diary);
    let standing = fold::standing(&scene.diary, &lifted, |_, entry| kinds(scene.rules, entry));
    standing.into_iter().map(|stop| of_kind(scene.rules, &stop)).collect()
}

fn of_kind(rules: &FootCore, stop: &fold::Standing<StopKind>) -> OpenStop {
    let code = |code: &str| InputValue::Code(code.to_owned());
    let (level, kind, reason) = match &stop.kind {
        StopKind::RedFlag(flag) => {
            (Level::Stop, "red_flag", Reason::new(rule::RED_FLAG, &rules.red_flags.card).saw("code", code(flag)))
        }
        StopKind::NotSafe => {
            let hours = InputValue::Whole(rules.safety.acknowledge_hours.into());
            (Level::Block, "suicidality", Reason::new(rule::NOT_SAFE, &rules.safety.card).saw("acknowledge_hours", hours))
        }
        StopKind::Screen(item) => {
            let ask = rules.screen.items.iter().find(|known| known.id == *item).map_or("therapist", |known| known.ask.as_str());
            let reason = Reason::new(rule::SCREEN, &rules.screen.card).saw("item", code(item)).saw("ask", code(ask));
            (Level::Block, "screen", reason)
        }
    };
    OpenStop { entry: stop.entry, since: stop.since, level, kind: kind.to_owned(), reason }
}
