//! What must hold between the numbers of the programme, whoever edits them.

use super::catalogue::{EXERCISES, SLUGS};
use super::intake::SCREEN;
use super::parameters::{ExerciseRule, FootCore};
use crate::running::programme::ProgrammeProblem;

impl FootCore {
    /// Everything that is wrong, in the order of the file. Empty when the engine can rely on the numbers.
    pub fn validate(&self) -> Vec<ProgrammeProblem> {
        let list = &self.exercises.list;
        let slugs = list.len() == EXERCISES && list.iter().zip(SLUGS).all(|(exercise, slug)| exercise.slug == slug);
        let levels = list.iter().all(levels_exist);
        let screen = self.screen.items.iter().all(|item| SCREEN.contains(&item.id.as_str()));
        let named = |id: &String| self.screen.items.iter().any(|item| item.id == *id);
        let limits = named(&self.screen.balance_item) && self.screen.cap_items.iter().all(named);
        let places = |places: &[u8]| places.iter().all(|place| (1..=EXERCISES as u8).contains(place)) && places.is_sorted();
        let blocks = self.blocks.weeks_each > 0 && self.blocks.default_levels.len() == 4;
        let year = self.blocks.weeks * u16::from(self.blocks.supervised_a_week + self.blocks.home_a_week) <= 400;
        let progress = &self.progress;
        let pains = progress.pain_hold_from <= progress.pain_regress_above && self.stoplight.green_max < self.stoplight.amber_max;
        let sore = progress.soreness_hold_from < progress.soreness_skip_from;
        let efforts = progress.effort_easy_max < progress.effort_hard_from && progress.easy_in_a_row > 0;
        let gaps = self.gap.regress_days < self.gap.restart_days;
        let support = &self.support;
        let missed = support.message_weeks < support.personal_weeks && support.personal_weeks < support.ask_weeks;
        let quiet = support.quiet_to_hour < support.quiet_from_hour && support.quiet_from_hour < 24;
        let totals = self.evidence.total_with > 0 && self.evidence.total_without > 0;
        [
            (screen, "screen.items", "a question is not known", "use the ids of the safety screen"),
            (limits, "screen.balance_item", "a question that is referred to is missing", "use ids of the list"),
            (blocks, "blocks.default_levels", "the blocks do not fit", "give A, B, C and D a level and a length"),
            (year, "blocks.weeks", "a year holds too many sessions", "keep it at 400 or fewer"),
            (slugs, "exercises.list", "the exercises are not the twelve", "list all twelve in their order"),
            (levels, "exercises.list", "a level or an amount cannot be", "keep levels within 1 to 3 and sessions within an hour"),
            (places(&self.variants.short), "variants.short", "an exercise does not exist", "name places 1 to 12, rising"),
            (places(&self.variants.warmup), "variants.warmup", "an exercise does not exist", "name places 1 to 12, rising"),
            (pains, "progress.pain_hold_from", "a hold asks more pain than a step down", "keep hold <= regress"),
            (sore, "progress.soreness_hold_from", "the soreness limits are out of order", "keep hold < skip"),
            (efforts, "progress.effort_easy_max", "easy reaches into hard", "keep easy < hard"),
            (gaps, "gap.regress_days", "the gap days are out of order", "keep regress < restart"),
            (missed, "support.message_weeks", "the missed weeks are out of order", "keep message < personal < ask"),
            (quiet, "support.quiet_from_hour", "the quiet hours cover the day", "keep to < from < 24"),
            (totals, "evidence.total_with", "a group is empty", "write how many people were in it"),
        ]
        .into_iter()
        .filter(|(holds, ..)| !holds)
        .map(|(_, field, problem, remedy)| ProgrammeProblem { field, problem: problem.to_owned(), remedy })
        .collect()
    }
}

fn levels_exist(exercise: &ExerciseRule) -> bool {
    let levels = 1 <= exercise.level_min && exercise.level_min <= exercise.level_max && exercise.level_max <= 3;
    levels && exercise.amounts.iter().all(|amount| amount.total_s(exercise.pace) <= 600)
}
