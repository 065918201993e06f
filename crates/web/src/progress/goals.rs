//! The six things someone learns, and how far each is.

use crate::look::{Badge, BadgeKind};
use kadans_plan::running::Course;
use kadans_plan::running::course::SubGoalState;
use kadans_text::Words;

/// One goal with its state.
pub struct GoalLine {
    /// What is learnt.
    pub text: String,
    /// How far it is.
    pub state: Badge,
}

/// All six, in the order of the programme; none before there is a plan.
pub fn lines(w: Words, course: &Course) -> Vec<GoalLine> {
    let line = |goal: &kadans_plan::running::course::SubGoal| GoalLine {
        text: w.text(&format!("progress-goal-{}", goal.id.code())),
        state: match goal.state {
            SubGoalState::Attained => Badge::new(BadgeKind::Ok, w.text("progress-goal-attained")),
            SubGoalState::Working => Badge::new(BadgeKind::Now, w.text("progress-goal-working")),
            SubGoalState::Unknown => Badge::new(BadgeKind::Calm, w.text("progress-goal-unknown")),
        },
    };
    if course.prescription.is_none() { Vec::new() } else { course.sub_goals.iter().map(line).collect() }
}
