//! A course of strength training, session by session.
//!
//! [`Walk`] is incremental: it arrives on a day, tells the session, and judges its log. It reads no diary and makes no sentence, so
//! the diary's fold and a simulation of a million people drive the same code. Loads are whole tenths of a kilogram.
//!
//! Order of the rules for one exercise, first hit wins: red flag, late complaints (RG-4), pressure (RG-3), effort, breath
//! and joints (RG-1, RG-2, RG-7), next phase (PR-4), second set (PR-5), load (PR-2 with PR-3), repetition (PR-1). The gap rule
//! (RG-5) speaks when the next day arrives. Steps up pass a limiter (PR-6) and wait while a question is open.

mod arrive;
mod back;
mod forward;
mod hand;
mod judge;
mod late;
mod log;
mod session;
mod told;
mod track;

pub use log::{Colour, Ended, Log, SetLog};
pub use told::{Judged, Moved, What};
pub use track::Track;

use super::dose::{Phase, Split};
use super::numbers::{CardiacStrength, PhaseRule};
use super::person::Person;
use super::profile::Scheme;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// Why nothing may be done before a clinician has looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hold {
    /// Stopped for a red flag.
    RedFlag,
    /// Pressure in effort beyond every limit, or falling while work rose.
    Pressure,
    /// Serious late complaints.
    DelayedRed,
    /// The same for the second time in four weeks.
    DelayedRedAgain,
    /// Late complaints that do not settle.
    DelayedUrgent,
    /// Anything found outside a session: a gate, illness, a new drug, a void clearance.
    Outside,
}

/// Where someone is in the programme.
#[derive(Debug, Clone)]
pub struct Walk<'p> {
    programme: &'p CardiacStrength,
    person: Person,
    state: State,
}

/// What changes from session to session.
#[derive(Debug, Clone)]
struct State {
    phase: Phase,
    /// First session of the phase.
    phase_since: Option<Date>,
    /// The next phase, from this day.
    coming: Option<(Phase, Date)>,
    /// Clean sessions of the phase: A, B, full.
    clean: [u16; 3],
    /// Supervised clean sessions ever.
    clean_supervised: u16,
    tracks: [Track; 16],
    last: Option<(DateTime, Split)>,
    /// The day of the session before the last.
    before_last: Option<Date>,
    last_supervised: Option<Date>,
    /// Hours added to the next rest after late complaints.
    gap_more_h: u16,
    /// Ambers in a row.
    ambers: u8,
    /// Unanswered checks in a row.
    missing: u8,
    last_red: Option<Date>,
    last_not_green: Option<Date>,
    /// Exercises left out after a red: A, B, full.
    fewer: [u8; 3],
    hold: Option<Hold>,
    ask_open: bool,
    maintaining: bool,
    sessions: u16,
    /// How far the gap rule has gone since the last session.
    gap_level: u8,
}

impl<'p> Walk<'p> {
    /// At the beginning: P0, each exercise at its start.
    pub fn new(programme: &'p CardiacStrength, person: Person) -> Walk<'p> {
        let tracks = std::array::from_fn(|index| Track::at_start(programme, &person, index as u8 + 1));
        let state = State {
            phase: Phase::P0,
            phase_since: None,
            coming: None,
            clean: [0; 3],
            clean_supervised: 0,
            tracks,
            last: None,
            before_last: None,
            last_supervised: None,
            gap_more_h: 0,
            ambers: 0,
            missing: 0,
            last_red: None,
            last_not_green: None,
            fewer: [0; 3],
            hold: None,
            ask_open: false,
            maintaining: false,
            sessions: 0,
            gap_level: 0,
        };
        Walk { programme, person, state }
    }

    /// The phase of the next session.
    pub fn phase(&self) -> Phase {
        self.state.phase
    }

    /// The next phase that was reached but has not begun, and its first day.
    pub fn coming(&self) -> Option<(Phase, Date)> {
        self.state.coming
    }

    /// Clean sessions of this phase.
    pub fn clean(&self) -> u16 {
        self.state.clean.iter().sum()
    }

    /// Sessions judged so far.
    pub fn sessions(&self) -> u16 {
        self.state.sessions
    }

    /// What holds someone back.
    pub fn hold(&self) -> Option<Hold> {
        self.state.hold
    }

    /// A question to the therapist is open; steps up wait for it.
    pub fn ask_open(&self) -> bool {
        self.state.ask_open
    }

    /// The goal was met and the therapist keeps it at that.
    pub fn maintaining(&self) -> bool {
        self.state.maintaining
    }

    /// An exercise as it stands, by its number from 1.
    pub fn track(&self, exercise: u8) -> &Track {
        &self.state.tracks[usize::from(exercise) - 1]
    }

    /// Who walks.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// The numbers of the present phase.
    pub fn rule(&self) -> &PhaseRule {
        self.programme.phase(self.state.phase)
    }

    /// The kind of the next session on a day. A and B belong to their weeks, so a turn that was missed is past: twice a week every
    /// week begins with A, once a week A and B have every other week.
    pub fn next_split(&self, day: Date) -> Split {
        let weeks = |at: DateTime| (monday(day) - monday(at.date())).get_days() / 7;
        match (self.person.scheme, self.state.last) {
            (Scheme::Full, _) => Split::Full,
            (Scheme::Both, Some((at, Split::A))) if weeks(at) == 0 => Split::B,
            (Scheme::Alternating, Some((at, Split::A))) if weeks(at) == 0 || weeks(at) % 2 == 1 => Split::B,
            (Scheme::Alternating, Some((at, Split::B))) if weeks(at) > 0 && weeks(at) % 2 == 0 => Split::B,
            (Scheme::Both | Scheme::Alternating, _) => Split::A,
        }
    }
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

impl CardiacStrength {
    /// The numbers of a phase.
    pub fn phase(&self, phase: Phase) -> &PhaseRule {
        match phase {
            Phase::P0 => &self.phases.p0,
            Phase::P1 => &self.phases.p1,
            Phase::P2 => &self.phases.p2,
            Phase::P3 => &self.phases.p3,
        }
    }
}
