//! What all programmes have in common, seen from outside.

use crate::cue_sheet::CueSheet;
use crate::form::{FieldProblem, Form};
use crate::observation::ObservationKind;
use crate::standing::Standing;
use crate::words::Words;
use jiff::civil::Date;
use kadans_domain::{Answers, Entry, Facts, Gate, Indication, PrescriptionId, Reason, StepDone, Stop};

/// The id of a programme, e.g. `walking-therapy`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeId(pub String);

/// A programme of exercise therapy: pure functions over facts and diary.
pub trait Programme: Send + Sync {
    /// E.g. `walking-therapy`; also the prefix of its texts and the name of its file.
    fn id(&self) -> &ProgrammeId;

    /// Version of its numbers; a dose remembers which one made it.
    fn version(&self) -> u32;

    /// What it is for.
    fn indications(&self) -> &[Indication];

    /// The questions of the intake.
    fn intake(&self) -> Form;

    /// What a therapist may choose for this person, each within its range and with what is usual.
    fn choices(&self, intake: &Facts) -> Form;

    /// A dose for this person, or why there is none. `choice` may leave questions open; the usual answer holds.
    fn prescribe(&self, intake: &Facts, choice: &Facts) -> Proposal;

    /// What the diary makes of the prescriptions on `case.today`.
    fn standing(&self, case: &Case<'_>) -> Standing;

    /// The cue sheet of a session that is to come (or of a dose written in the diary). `None` for a dose this programme never
    /// wrote.
    fn sheet(&self, kept: &Kept, session: &Session) -> Option<CueSheet>;

    /// What a log on paper asks of this session: what was done and how it felt, in few answers.
    fn paper(&self, session: &Session) -> Form;

    /// The session as such a log tells it, step by step as the player would have kept it.
    fn performed(&self, session: &Session, paper: &Facts) -> Performed;

    /// Every kind of observation it knows, with who may answer it. Nothing else may be stored in its name.
    fn observations(&self) -> &'static [ObservationKind];

    /// A set of questions that an [`kadans_domain::Observation`] of this kind answers: a check, a card, a test.
    fn observation(&self, kind: &str) -> Option<Form>;

    /// What a therapist may set by hand in a running course, as the questions of [`kadans_domain::Adjustment`], with what holds
    /// today as the usual answer.
    fn adjustable(&self, case: &Case<'_>) -> Form;
}

/// All that is known of someone in a programme.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The newest intake, also when no dose was made from it yet.
    pub intake: Option<&'a Facts>,
    /// Confirmed prescriptions, in the order they were confirmed.
    pub versions: &'a [Kept],
    /// The diary, in any order; entries may come more than once.
    pub entries: &'a [Entry],
    /// The person's local date.
    pub today: Date,
}

/// A dose a therapist confirmed: one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its id; sessions done point at it.
    pub id: PrescriptionId,
    /// First day it holds.
    pub from: Date,
    /// The dose.
    pub dose: Dose,
}

/// A dose for one person. It is a function of programme, intake and choice, and keeps all three.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dose {
    /// The programme it was made from.
    pub programme: ProgrammeId,
    /// And its version.
    pub version: u32,
    /// The facts it was made for.
    pub intake: Facts,
    /// What the therapist chose, usual answers filled in.
    pub choice: Facts,
    /// The numbers, each with why.
    pub numbers: Vec<DoseNumber>,
    /// Weeks it runs.
    pub weeks: u16,
    /// The sessions as planned at the start, if everything goes as usual; at most 400.
    pub sessions: Vec<Session>,
    /// When is measured again.
    pub retests: Vec<Retest>,
}

/// A number of the dose, said in words, with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseNumber {
    /// E.g. `speed`; its name is `<programme>-number-<id>`.
    pub id: &'static str,
    /// Its value in words.
    pub value: Words,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// A session of the plan, or the next one as the diary makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Within the course, from 1.
    pub number: u16,
    /// Week of the plan, from 1.
    pub week: u16,
    /// The day it is meant for; `None` while it is only planned.
    pub day: Option<Date>,
    /// The programme's code for its kind, e.g. `supervised`, `home`, `a`.
    pub kind: &'static str,
    /// The dose in the programme's own words; goes into the diary with the session.
    pub dose: String,
    /// Done with the therapist.
    pub supervised: bool,
    /// What it is, in one line.
    pub title: Words,
    /// What it holds: name, amount, picture.
    pub parts: Vec<Part>,
    /// Planned length, seconds.
    pub total_s: u32,
    /// What the dose curve draws: the programme says in which unit ([`Standing::measure`]).
    pub measure: u32,
}

/// A session as it was performed, but for its moments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Performed {
    /// What was done of each step.
    pub steps: Vec<StepDone>,
    /// Set when it ended early.
    pub stopped: Option<Stop>,
    /// What was answered.
    pub answers: Answers,
}

/// A part of a session, for the calendar, the phone and paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// E.g. the name of an exercise.
    pub name: Words,
    /// How much.
    pub amount: Words,
    /// Picture id.
    pub picture: Option<&'static str>,
}

/// A moment to measure again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retest {
    /// Week of the programme, 0 for before the start.
    pub week: u16,
    /// Ids of observations (tests) and instruments.
    pub what: Vec<&'static str>,
    /// May be left out.
    pub optional: bool,
}

/// What the engine proposes. Nothing of it counts before a therapist confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// A dose, with the gates that ask or warn.
    Ready {
        /// The dose.
        dose: Box<Dose>,
        /// What to ask or adapt, strongest first.
        gates: Vec<Gate>,
    },
    /// Someone must be cleared first.
    Blocked {
        /// Why, strongest first.
        gates: Vec<Gate>,
    },
    /// Answers or choices that cannot be; one sentence per field.
    Refused(Vec<FieldProblem>),
}
