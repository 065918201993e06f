//! From a session to the sheet a player performs.

mod after;
mod before;
mod test;
mod walk;

pub(super) use before::{MUSCLE, said_yes};

use crate::cue_sheet::{self, CueSheet};
use crate::programme::{Kept, Session};
use crate::walking::dose::Asked;
use crate::walking::programme::WalkingTherapy;
use crate::walking::said;
use crate::words::{Arg, Words};
use kadans_domain::SessionReference;

/// The sheet of a session; None for words this programme never wrote.
pub(super) fn sheet(programme: &WalkingTherapy, kept: &Kept, session: &Session) -> Option<CueSheet> {
    let asked = Asked::read(&session.dose)?;
    let mut safety = cue_sheet::safety(&programme.red_flags, &programme.stops.phones);
    safety.urgent.insert(1, said::text("stop-five-minutes"));
    let (before, steps, log) = match &asked {
        Asked::Walk(walk) => (before::questions(walk), walk::steps(programme, walk), after::session()),
        Asked::Test(protocol) => (before::for_test(), test::steps(programme, *protocol), after::test(*protocol)),
    };
    Some(CueSheet {
        id: CueSheet::id_of(kept.id, session.number, &session.dose),
        reference: SessionReference { prescription: kept.id, session: session.number, dose: session.dose.clone() },
        title: said::title(&asked),
        intro: intro(programme, &asked),
        day: session.day,
        supervised: session.supervised,
        before,
        steps,
        log,
        safety,
    })
}

fn intro(programme: &WalkingTherapy, asked: &Asked) -> Vec<Words> {
    let walk = match asked {
        Asked::Test(protocol) => return vec![said::of_code("test-intro", protocol.code())],
        Asked::Walk(walk) => walk,
    };
    let load = said::text("intro-load").with("load", Arg::Words(said::load(walk.load)));
    let rhythm = said::text("intro-rhythm").with("level", Arg::Whole(walk.stops_at.into()));
    let window = |seconds: u32| Arg::Whole(i64::from(seconds) / 60);
    let calibrates = walk.calibrates.then(|| {
        said::text("intro-calibrates")
            .with("from", window(programme.start.onset_s_min))
            .with("to", window(programme.start.onset_s_max))
    });
    [load, rhythm].into_iter().chain(calibrates).collect()
}
