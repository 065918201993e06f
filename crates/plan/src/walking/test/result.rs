//! What came out of a test, from a log of the test runner or from a form filled in by hand.

use super::protocol::{Protocol, distance_dm};
use crate::walking::programme::WalkingTherapy;
use crate::walking::sheet::said_yes;
use kadans_domain::{Facts, SessionDone};

/// How the handrail was held; it lowers the effort and changes the distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Handrail {
    /// Not at all.
    None,
    /// For balance.
    Light,
    /// Leaning.
    Full,
}

impl Handrail {
    /// All, in order.
    pub const ALL: [Handrail; 3] = [Handrail::None, Handrail::Light, Handrail::Full];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Handrail::None => "none",
            Handrail::Light => "light",
            Handrail::Full => "full",
        }
    }

    /// The class with this code.
    pub fn from_code(code: &str) -> Option<Handrail> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }
}

/// Why a test ended.
pub const STOP_CLAUDICATION: &str = "claudication";
/// The test itself was over.
pub const STOP_CAP: &str = "cap_reached";

/// One test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestResult {
    /// How it ran.
    pub protocol: Protocol,
    /// Distance at the first pain, metres.
    pub pain_free_m: Option<u32>,
    /// Distance at which the person would want to stop, metres.
    pub functional_m: Option<u32>,
    /// Distance at which the person must stop, metres; of a walk in a corridor all that was walked.
    pub maximal_m: Option<u32>,
    /// Why it ended, by code.
    pub stop: Option<String>,
    /// How the handrail was held.
    pub handrail: Option<Handrail>,
    /// A try to get used to it: never compared.
    pub practice: bool,
}

impl TestResult {
    /// The test ended before the person did: the distance is at least this.
    pub fn is_censored(&self) -> bool {
        self.stop.as_deref() == Some(STOP_CAP)
    }
}

/// From a form: metres as written, or moments in seconds for a test on stages.
pub fn of_form(programme: &WalkingTherapy, protocol: Protocol, facts: &Facts) -> TestResult {
    let moment = |id: &str| facts.whole(id).and_then(|seconds| u32::try_from(seconds).ok());
    let metres = |id: &str, second_id: &str| {
        let written = moment(id);
        let timed = || moment(second_id).filter(|_| protocol.on_treadmill() && protocol.is_led());
        written.or_else(|| timed().map(|seconds| (distance_dm(&programme.treadmill, protocol, seconds) + 5) / 10))
    };
    let end = moment("maximal_s");
    let capped = end.is_some_and(|end| end >= programme.treadmill.max_s && protocol.on_treadmill());
    TestResult {
        protocol,
        pain_free_m: metres("pain_free_m", "first_pain_s"),
        functional_m: metres("functional_m", "functional_s"),
        maximal_m: metres("maximal_m", "maximal_s").or_else(|| moment("distance_m")),
        stop: facts.code("stop_reason").map(str::to_owned).or_else(|| capped.then(|| STOP_CAP.to_owned())),
        handrail: facts.code("handrail").and_then(Handrail::from_code),
        practice: said_yes(facts, "practice"),
    }
}

/// From a log of the test runner: the stamps of all steps and the answers afterwards together. Nobody pressed "stop" in a test
/// that ran to its end.
pub fn of_log(programme: &WalkingTherapy, protocol: Protocol, session: &SessionDone) -> TestResult {
    let mut facts = session.answers.more.clone();
    for (id, fact) in session.steps.iter().flat_map(|step| step.facts.iter()) {
        facts.set(id, fact.clone());
    }
    let stages = session.steps.iter().filter(|step| step.step.starts_with("stage-"));
    // A test never lasts longer than its stages; a log that says so is of a clock that was wrong.
    let longest = u64::from(programme.treadmill.max_s);
    let walked = stages.map(|step| u64::from(step.actual_s)).sum::<u64>().min(longest) as u32;
    let to_the_end = walked >= programme.treadmill.max_s && facts.get("maximal_s").is_none();
    if protocol.on_treadmill() && facts.get("maximal_s").is_none() && walked > 0 {
        facts.set("maximal_s", kadans_domain::Fact::Whole(walked.into()));
    }
    let result = of_form(programme, protocol, &facts);
    if to_the_end { TestResult { stop: Some(STOP_CAP.to_owned()), ..result } } else { result }
}
