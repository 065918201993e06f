//! From a planned session to the sheet a player performs.
//!
//! All that a rule knows about a session ends here: behind this point there are only steps, cues, questions and words. The
//! sheet is complete by itself, so that a session in a tunnel is the same session.

mod breathe;
mod questions;
mod walk_run;

use crate::cue_sheet::{self, CueSheet};
use crate::running::course::Upcoming;
use crate::running::prescription::Confirmed;
use crate::running::programme::{PresetPlan, RunningTherapy};
use crate::words::{Arg, Words};
use kadans_domain::{Indication, SessionReference};

/// The dose name of a rung: `rung-4`; `lead-in` for walking before the ladder.
pub fn dose_name(rung: u8) -> String {
    if rung == 0 { "lead-in".to_owned() } else { format!("rung-{rung}") }
}

/// The sheet of a walk-run session, or of a walking session before the ladder. `goal` is the id of the goal that stands.
pub fn session_sheet(programme: &RunningTherapy, confirmed: &Confirmed, upcoming: &Upcoming, goal: Option<&str>) -> CueSheet {
    let session = &upcoming.session;
    let dose = dose_name(session.rung);
    let title = if session.rung == 0 { "sheet-lead-in" } else { "sheet-walk-run" };
    CueSheet {
        id: CueSheet::id_of(confirmed.id, session.number, &dose),
        reference: SessionReference { prescription: confirmed.id, session: session.number, dose },
        title: Words::of(title).with("number", Arg::Whole(session.number.into())),
        intro: intro(programme, confirmed, upcoming, goal),
        day: Some(upcoming.day),
        supervised: session.supervised,
        before: Vec::new(),
        steps: walk_run::steps(session),
        log: questions::after_session(confirmed.prescription.indication, goal),
        safety: cue_sheet::safety(&programme.red_flags, &programme.suicidality.phones),
    }
}

/// The sheet of a breathing practice as prescribed.
pub fn breathing_sheet(programme: &RunningTherapy, confirmed: &Confirmed, plan: &PresetPlan) -> CueSheet {
    let dose = format!("breathing-{}", plan.preset.code());
    CueSheet {
        id: CueSheet::id_of(confirmed.id, 0, &dose),
        reference: SessionReference { prescription: confirmed.id, session: 0, dose },
        title: Words::of_code("sheet-breathing", plan.preset.code()),
        intro: vec![Words::of("sheet-breathing-soft")],
        day: None,
        supervised: false,
        before: Vec::new(),
        steps: vec![breathe::step(confirmed.prescription.breathing, plan)],
        log: Vec::new(),
        safety: cue_sheet::safety(&programme.red_flags, &programme.suicidality.phones),
    }
}

/// Calm sentences before the start: the brake first, then the goal, the speed, and who runs along.
fn intro(programme: &RunningTherapy, confirmed: &Confirmed, upcoming: &Upcoming, goal: Option<&str>) -> Vec<Words> {
    let dose = &confirmed.prescription;
    let early = upcoming.session.week <= programme.indications.brake_weeks.into();
    let brake = (dose.indication == Indication::BurnOut && early).then(|| Words::of("sheet-leave-something"));
    let goal = goal.map(|goal| Words::of_code("goal", goal));
    let speed = dose.speed.filter(|_| upcoming.session.rung > 0);
    let speed = speed.map(|speed| Words::of("sheet-speed").with("speed", Arg::Tenths(speed.tenths_kmh().into())));
    let together = upcoming.session.supervised.then(|| Words::of("sheet-supervised"));
    [brake, goal, speed, together].into_iter().flatten().collect()
}
