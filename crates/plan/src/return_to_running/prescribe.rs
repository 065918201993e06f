//! From an intake to a dose: which ladder, which stage first, and the sessions when all goes well.

use super::course::{Course, Log, Runner};
use super::entry;
use super::intake;
use super::parameters::ReturnToRunning;
use super::programme::session;
use super::rule;
use super::stage::{CODES, LAST_MINUTES, Ladder, StageDose, code};
use super::start::start;
use super::tissue::Tissue;
use super::verdict::Pain;
use crate::programme::{Dose, DoseNumber, Proposal, Retest, Session};
use crate::words::{Arg, Words};
use kadans_domain::{Facts, InputValue, Reason};

/// No plan lists more.
const SESSIONS_MAX: usize = 400;

/// A dose, or what must happen first.
pub(super) fn prescribe(rules: &ReturnToRunning, intake: &Facts, choice: &Facts) -> Proposal {
    let mut problems = intake::form(rules).check(intake);
    problems.extend(intake::contradictions(intake));
    let choices = intake::choices(rules, intake);
    problems.extend(choices.check(choice));
    if !problems.is_empty() {
        return Proposal::Refused(problems);
    }
    let gates = entry::gates(rules, intake);
    if !gates.is_empty() {
        return Proposal::Blocked { gates };
    }
    let choice = choices.filled(choice);
    let Some(runner) = runner(intake, &choice) else { return Proposal::Refused(problems) };
    let dose = dose(rules, intake, choice, runner);
    Proposal::Ready { dose: Box::new(dose), gates }
}

/// The person as the course knows them, from intake and choice.
pub(super) fn runner(intake: &Facts, choice: &Facts) -> Option<Runner> {
    let chosen = choice.code("start_stage")?;
    Some(Runner {
        tissue: Tissue::from_code(intake.code("tissue")?)?,
        start_stage: CODES.iter().position(|known| *known == chosen)? as u8,
        usual_m: u32::try_from(intake.thousandths("usual_distance")?).ok()?,
    })
}

/// Sessions a week as chosen.
pub(super) fn a_week(rules: &ReturnToRunning, choice: &Facts) -> u8 {
    let chosen = choice.whole("sessions_a_week").and_then(|sessions| u8::try_from(sessions).ok());
    chosen.unwrap_or(rules.ladder.sessions_a_week.usual as u8).max(1)
}

fn dose(rules: &ReturnToRunning, intake: &Facts, choice: Facts, runner: Runner) -> Dose {
    let a_week = a_week(rules, &choice);
    let sessions = if_all_goes_well(rules, runner, a_week);
    let weeks = sessions.last().map_or(1, |last| last.week);
    Dose {
        programme: rules.id.clone(),
        version: rules.version,
        intake: intake.clone(),
        numbers: numbers(rules, intake, runner, a_week),
        choice,
        weeks,
        retests: vec![
            Retest { week: 0, what: vec!["psfs"], optional: false },
            Retest { week: weeks, what: vec!["psfs"], optional: false },
        ],
        sessions,
    }
}

/// The ladder of minutes, climbed by the engine itself with nothing but green.
fn if_all_goes_well(rules: &ReturnToRunning, runner: Runner, a_week: u8) -> Vec<Session> {
    let ahead = Ahead { course: Course::new(rules, runner), day: 0, number: 1, a_week };
    let minutes = ahead.take_while(|next| next.dose.stage <= LAST_MINUTES).take(SESSIONS_MAX);
    minutes.map(|next| session(rules, next.number, next.number.div_ceil(a_week.into()), next.dose)).collect()
}

/// The sessions that follow from here when every one of them is green.
pub(super) struct Ahead<'a> {
    /// Where it begins.
    pub course: Course<'a>,
    /// Day of the next session.
    pub day: i32,
    /// Its number.
    pub number: u16,
    /// Sessions a week.
    pub a_week: u8,
}

/// One of them.
pub(super) struct Next {
    pub dose: StageDose,
    pub day: i32,
    pub number: u16,
}

impl Iterator for Ahead<'_> {
    type Item = Next;

    fn next(&mut self) -> Option<Next> {
        let dose = self.course.next(self.day)?;
        let next = Next { dose, day: self.day, number: self.number };
        let pain = Pain { morning: Some(0), ..Pain::default() };
        let distance_m = (dose.metres > 0).then_some(dose.metres);
        let log = Log { day: self.day, dose, pain, told: true, done_permille: Some(1000), distance_m, red_flag: false };
        let _ = self.course.judge(log);
        self.day += step(self.number, self.a_week);
        self.number += 1;
        Some(next)
    }
}

/// Days to the session after this number: 2, 2, 3 for three a week; 4, 3 for two.
pub(super) fn step(number: u16, a_week: u8) -> i32 {
    let a_week = i32::from(a_week);
    let offset = |session: i32| 7 * session / a_week;
    let in_week = (i32::from(number) - 1).rem_euclid(a_week);
    offset(in_week + 1) - offset(in_week)
}

fn numbers(rules: &ReturnToRunning, intake: &Facts, runner: Runner, a_week: u8) -> Vec<DoseNumber> {
    let whole = |value: i64| Words::of("return-to-running-plain-number").with("number", Arg::Whole(value));
    let ladder = Ladder::of(runner.tissue);
    let number = |id, value, reason| DoseNumber { id, value, reasons: vec![reason] };
    let passes = ladder.passes(&rules.ladder);
    let of_ladder = Reason::new(rule::LADDER, &rules.ladder.card)
        .saw("ladder", InputValue::Code(ladder.code().to_owned()))
        .saw("count", InputValue::Whole(passes.into()));
    let of_week = Reason::new(rule::DOSE_SESSIONS, &rules.ladder.card)
        .saw("sessions_a_week", InputValue::Whole(a_week.into()))
        .saw("hours", InputValue::Whole(rules.ladder.rest_hours.into()));
    let of_effort =
        Reason::new(rule::CONDUCT, &rules.conduct.card).saw("effort_max", InputValue::Whole(rules.conduct.effort_max.into()));
    vec![
        number(
            "start_stage",
            Words::of_code("return-to-running-stage", code(runner.start_stage)),
            why_start(rules, intake, runner),
        ),
        number("ladder", Words::of_code("return-to-running-ladder", ladder.code()), of_ladder),
        number("sessions_a_week", whole(a_week.into()), of_week),
        number("effort_max", whole(rules.conduct.effort_max.into()), of_effort),
    ]
}

fn why_start(rules: &ReturnToRunning, intake: &Facts, runner: Runner) -> Reason {
    let before = intake::before(intake);
    let usual = before.map(|before| start(&rules.start, before));
    let chosen_lower = usual.is_some_and(|usual| runner.start_stage != usual.usual);
    let careful = usual.is_some_and(|usual| usual.usual == rules.start.careful_stage);
    let name = match (chosen_lower, careful) {
        (true, _) => rule::START_CHOSEN,
        (false, true) => rule::START_CAREFUL,
        (false, false) => rule::START_LAY_OFF,
    };
    let days = before.map_or(InputValue::Unknown, |before| InputValue::Whole(before.lay_off_days.into()));
    Reason::new(name, &rules.start.card).saw("days", days).saw("stage", InputValue::Code(code(runner.start_stage).to_owned()))
}
