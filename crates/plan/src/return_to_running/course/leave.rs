//! The end of the ladder, and the way back after a relapse.
//!
//! Someone leaves when the last stage in minutes was passed twice, the usual distance was run, the questionnaire is back at its
//! usual level, and two weeks went by without an amber hold or red. As an end point for research, running 2 times 500 m without
//! pain also counts as recovered (Nielsen 2014); here it is only written down. Card: `ev-rr-exit`.

use super::{Course, State};
use crate::return_to_running::rule;
use kadans_domain::{InputValue, Reason};

/// What is still missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The last stage in minutes, passed often enough.
    LastStage,
    /// The usual distance.
    Distance,
    /// The questionnaire at its usual level.
    Questionnaire,
    /// Weeks without trouble.
    CleanDays,
}

impl Missing {
    /// Stable code, e.g. `clean_days`.
    pub const fn code(self) -> &'static str {
        match self {
            Missing::LastStage => "last_stage",
            Missing::Distance => "distance",
            Missing::Questionnaire => "questionnaire",
            Missing::CleanDays => "clean_days",
        }
    }
}

/// Whether someone may leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExitCheck {
    /// What is missing; empty when nothing is.
    pub missing: Vec<Missing>,
    /// The rule, and how many conditions are open.
    pub reason: Reason,
}

impl Course<'_> {
    /// Looks at the four conditions on this day.
    pub fn exit_check(&self, day: i32, questionnaire_usual: bool) -> ExitCheck {
        let (rules, now) = (&self.rules.exit, &self.now);
        let since = now.last_trouble.or(now.first_run);
        let clean = since.is_some_and(|since| day - since >= i32::from(rules.clean_days));
        let conditions = [
            (Missing::LastStage, now.passed >= rules.passes),
            (Missing::Distance, now.reached),
            (Missing::Questionnaire, questionnaire_usual),
            (Missing::CleanDays, clean),
        ];
        let missing: Vec<Missing> = conditions.into_iter().filter(|(_, met)| !met).map(|(what, _)| what).collect();
        let reason = Reason::new(rule::EXIT, &rules.card).saw("count", InputValue::Whole(missing.len() as i64));
        ExitCheck { missing, reason }
    }

    /// Leaves the ladder when nothing is missing; true when it did.
    pub fn exit(&mut self, day: i32, questionnaire_usual: bool) -> bool {
        let may = self.now.state == State::Climbing && self.exit_check(day, questionnaire_usual).missing.is_empty();
        if may {
            self.now.state = State::Exited(day);
        }
        may
    }

    /// Complaints after leaving: within the weeks of the rule the ladder goes on some stages lower. `None` when that is over, or
    /// when nobody left.
    pub fn relapse(&mut self, day: i32) -> Option<Reason> {
        let State::Exited(since) = self.now.state else { return None };
        let rules = &self.rules.exit;
        let days = day - since;
        if days > i32::from(rules.relapse_days) {
            return None;
        }
        self.now.state = State::Climbing;
        self.now.last_trouble = Some(day);
        (self.now.passed, self.now.reached) = (0, false);
        self.go_to(self.now.stage.saturating_sub(rules.stages_back));
        let reason = Reason::new(rule::RELAPSE, &rules.card).saw("days", InputValue::Whole(days.into()));
        Some(reason.saw("count", InputValue::Whole(rules.stages_back.into())))
    }
}
