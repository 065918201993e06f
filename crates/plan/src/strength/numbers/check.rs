//! What contradicts what in the numbers: a file that breaks a principle of the programme is refused before anybody trains by it.

use super::{CardiacStrength, Exercise, PhaseRule, names};
use crate::running::programme::ProgrammeProblem;

fn problem(field: &'static str, problem: impl Into<String>, remedy: &'static str) -> ProgrammeProblem {
    ProgrammeProblem { field, problem: problem.into(), remedy }
}

impl CardiacStrength {
    /// Everything that cannot be; empty when all is in order.
    pub fn validate(&self) -> Vec<ProgrammeProblem> {
        let mut problems = self.tempo_problems();
        problems.extend(self.phase_problems());
        problems.extend(self.exercise_problems());
        problems.extend(self.ordering_problems());
        problems
    }

    fn tempo_problems(&self) -> Vec<ProgrammeProblem> {
        let tempo = &self.tempo;
        let twice = |seconds: u8| seconds.saturating_mul(2);
        let mut problems = Vec::new();
        if !(tempo.low_s <= tempo.usual_s && tempo.usual_s <= tempo.high_s) {
            problems.push(problem("tempo.usual_s", "the usual tempo lies outside its range", "write low <= usual <= high"));
        }
        if twice(tempo.low_s) < tempo.rep_low_s || twice(tempo.high_s) > tempo.rep_high_s {
            problems.push(problem(
                "tempo.low_s",
                "a repetition would leave its 6 to 10 seconds",
                "keep up and down together inside it",
            ));
        }
        if tempo.turn_s > 1 {
            problems.push(problem("tempo.turn_s", "a stand still is a static hold", "write 0 or 1"));
        }
        problems
    }

    fn phase_problems(&self) -> Vec<ProgrammeProblem> {
        let phases = &self.phases;
        let named = [("phases.p0", phases.p0), ("phases.p1", phases.p1), ("phases.p2", phases.p2), ("phases.p3", phases.p3)];
        named.into_iter().flat_map(|(field, rule)| self.of_phase(field, rule)).collect()
    }

    fn of_phase(&self, field: &'static str, rule: PhaseRule) -> Vec<ProgrammeProblem> {
        let tempo = &self.tempo;
        let mut problems = Vec::new();
        if rule.reps_low == 0 || rule.reps_low > rule.reps_high {
            problems.push(problem(field, "the repetitions are not a range", "write reps_low <= reps_high"));
        }
        if u16::from(rule.reps_low) * u16::from(tempo.usual_s) * 2 > rule.tension_s {
            problems.push(problem(
                field,
                "the fewest repetitions take longer than tension_s",
                "lower reps_low or raise tension_s",
            ));
        }
        if rule.tension_s > tempo.tension_s {
            problems.push(problem(field, "a set is longer than the hard limit", "keep tension_s at or below tempo.tension_s"));
        }
        if rule.rest_s < tempo.rest_low_s {
            problems.push(problem(field, "a rest is shorter than any may be", "keep rest_s at or above tempo.rest_low_s"));
        }
        problems
    }

    fn exercise_problems(&self) -> Vec<ProgrammeProblem> {
        let catalogue = &self.exercises;
        if catalogue.items.len() != names().len() {
            return vec![problem(
                "exercises.items",
                "there are not sixteen exercises",
                "write all sixteen, in the order of their numbers",
            )];
        }
        let each = catalogue.items.iter().zip(names());
        each.filter_map(|(exercise, name)| {
            let why = if exercise.code == name.code {
                self.forbids(exercise)?
            } else {
                format!("`{}` stands where `{}` belongs", exercise.code, name.code)
            };
            Some(problem("exercises.items", why, "take a dynamic exercise from the catalogue, in its own place"))
        })
        .collect()
    }

    /// Why this exercise may not be part of the programme: it, or a posture of it, is on the forbidden list, it is not
    /// dynamic, it stands still, or it leaves out part of the range.
    pub fn forbids(&self, exercise: &Exercise) -> Option<String> {
        let listed = |code: &String| self.exercises.forbidden.contains(code);
        let of = |why: &str| Some(format!("`{}` {why}", exercise.code));
        if listed(&exercise.code) || exercise.postures.iter().any(listed) {
            of("is on the forbidden list")
        } else if !exercise.dynamic {
            of("is not dynamic")
        } else if exercise.hold_s > self.tempo.turn_s {
            of("stands still for too long")
        } else if exercise.range_percent < self.tempo.range_percent {
            of("leaves out part of the range of motion")
        } else {
            None
        }
    }

    fn ordering_problems(&self) -> Vec<ProgrammeProblem> {
        let lists = [("exercises.order_a", &self.exercises.order_a, true), ("exercises.order_b", &self.exercises.order_b, false)];
        let wrong = |in_a: bool| move |number: &u8| self.exercises.exercise(*number).is_none_or(|exercise| exercise.in_a != in_a);
        let mut problems: Vec<ProgrammeProblem> = lists
            .into_iter()
            .filter(|(_, order, in_a)| order.iter().any(wrong(*in_a)))
            .map(|(field, ..)| problem(field, "an exercise of the other session is named", "name only exercises of this session"))
            .collect();
        let course = &self.course;
        if !(course.a_week_low >= 1 && course.a_week_low <= course.a_week_high && course.a_week_high <= 2) {
            problems.push(problem("course.a_week_high", "sessions a week leave 1 to 2", "write 1 <= low <= high <= 2"));
        }
        if !(self.gap.undo_days < self.gap.phase_days && self.gap.phase_days < self.gap.start_days) {
            problems.push(problem("gap.undo_days", "the days of a gap do not rise", "write undo < phase < start"));
        }
        problems
    }
}
