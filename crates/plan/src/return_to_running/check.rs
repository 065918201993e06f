//! What must hold between the numbers of the programme, whoever edits them.

use super::parameters::ReturnToRunning;
use super::stage::{BUILD, LAST, LAST_MINUTES};
use crate::running::programme::ProgrammeProblem;

impl ReturnToRunning {
    /// Everything that is wrong, in the order of the file. Empty when the engine can rely on the numbers.
    pub fn validate(&self) -> Vec<ProgrammeProblem> {
        let (start, ladder, pain, movement) = (&self.start, &self.ladder, &self.pain, &self.movement);
        let falling =
            start.lay_offs.windows(2).all(|pair| pair[0].from_days < pair[1].from_days && pair[0].stage > pair[1].stage);
        let on_ladder = start.lay_offs.iter().all(|lay_off| lay_off.stage <= LAST_MINUTES);
        let from_none = start.lay_offs.first().is_some_and(|lay_off| lay_off.from_days == 0);
        let work = ladder.stages.iter().all(|stage| (1..=20).contains(&stage.repeat) && stage.total_s() <= 5400);
        let walking = ladder.stages.first().is_some_and(|stage| stage.run_s == 0);
        let rising = ladder.stages.windows(2).all(|pair| pair[0].total_run_s() < pair[1].total_run_s());
        let faster = usize::from(LAST - BUILD);
        let a_week = ladder.sessions_a_week;
        let rested = u32::from(ladder.rest_hours) * a_week.high <= 7 * 24;
        let entry = self.entry.walk_pain_max <= self.entry.walk_pain_agreed_max;
        [
            (
                entry,
                "entry.walk_pain_agreed_max",
                "an agreed pain is below the usual one",
                "keep walk_pain_max <= walk_pain_agreed_max",
            ),
            (falling, "start.lay_offs", "a longer lay-off does not begin lower", "list days rising and stages falling"),
            (on_ladder && from_none, "start.lay_offs", "a lay-off has no stage", "begin at 0 days and name stages up to 9"),
            (ladder.stages.len() == usize::from(BUILD), "ladder.stages", "there must be stages S0 to S9", "list 10 stages"),
            (
                work && walking,
                "ladder.stages",
                "a stage cannot be done",
                "keep 1 to 20 repetitions, 90 minutes, and S0 walking only",
            ),
            (rising, "ladder.stages", "a stage has no more running than the one before", "let the running rise"),
            (ladder.faster.len() == faster, "ladder.faster", "there must be 3 faster steps", "list strides, hills, intervals"),
            (
                a_week.in_order() && a_week.low > 0,
                "ladder.sessions_a_week",
                "the range is not in order",
                "keep 0 < low <= usual <= high",
            ),
            (rested, "ladder.rest_hours", "the sessions of a week do not fit their rest", "lower rest_hours or sessions_a_week"),
            (
                ladder.passes > 0 && ladder.passes <= ladder.bone_passes,
                "ladder.bone_passes",
                "bone asks less than the rest",
                "keep passes <= bone_passes",
            ),
            (
                pain.green_max < pain.amber_max && pain.amber_max < 10,
                "pain.amber_max",
                "the zones overlap",
                "keep green_max < amber_max < 10",
            ),
            (
                (1..=8).contains(&movement.reds_window) && movement.reds_pause <= movement.reds_window,
                "movement.reds_window",
                "red is looked for in no session",
                "keep reds_pause <= reds_window <= 8",
            ),
            (self.build.cap_percent >= 100, "build.cap_percent", "distance would shrink", "keep it at 100 or more"),
        ]
        .into_iter()
        .filter(|(holds, ..)| !holds)
        .map(|(_, field, problem, remedy)| ProgrammeProblem { field, problem: problem.to_owned(), remedy })
        .collect()
    }
}
