//! What must hold between the numbers of a programme, whoever edits them.

use super::{Ladder, RunningTherapy};

/// Something in the programme that contradicts something else. The file's place is the parser's business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeProblem {
    /// The table and field, e.g. `ladder.rungs`.
    pub field: &'static str,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: &'static str,
}

impl RunningTherapy {
    /// Everything that is wrong, in the order of the file. Empty when the engine can rely on the numbers.
    pub fn validate(&self) -> Vec<ProgrammeProblem> {
        let mut found = Vec::new();
        self.ladder.check(&mut found);
        self.check_dose(&mut found);
        self.check_measure(&mut found);
        self.check_decide(&mut found);
        self.check_lists(&mut found);
        found
    }

    fn check_dose(&self, found: &mut Vec<ProgrammeProblem>) {
        for (field, range) in [
            ("dose.weeks", self.dose.weeks),
            ("dose.sessions_a_week", self.dose.sessions_a_week),
            ("breathing.limits.rate_x10", self.breathing.limits.rate_x10),
            ("breathing.limits.in_percent", self.breathing.limits.in_percent),
            ("breathing.times_a_day", self.breathing.times_a_day),
        ] {
            require(
                found,
                range.in_order() && range.low > 0,
                field,
                "the range is not in order",
                "keep 0 < low <= usual <= high",
            );
        }
        let goals_exist = !self.dose.goal_rungs.is_empty() && self.dose.goal_rungs.iter().all(|g| self.ladder.rung(*g).is_some());
        require(found, goals_exist, "dose.goal_rungs", "a goal is not on the ladder", "name rungs of the ladder");
        require(found, self.dose.goal_rungs.is_sorted(), "dose.goal_rungs", "goals are out of order", "put the lowest first");
        let starts_below = self.dose.goal_rungs.iter().all(|g| self.start.rung_max < *g);
        require(found, starts_below, "start.rung_max", "a start lies at or above a goal", "keep it below every goal rung");
        let shares = self.start.share_careful <= self.start.share_calibrated && self.start.share_calibrated <= 100;
        require(found, shares, "start.share_careful", "the careful share is the larger one", "keep careful <= calibrated <= 100");
        let jogs_fit = self.lead_in.jog_s < self.lead_in.every_s && self.lead_in.every_s <= self.lead_in.walk_s;
        require(found, jogs_fit, "lead_in.jog_s", "the jogs do not fit the walk", "keep jog_s < every_s <= walk_s");
    }

    fn check_measure(&self, found: &mut Vec<ProgrammeProblem>) {
        let bands = &self.calibration.bands;
        let joined = bands.windows(2).all(|pair| pair[0].high + 1 == pair[1].low);
        let whole = bands[0].low == 6 && bands[4].high == 20 && bands.iter().all(|b| b.low <= b.high);
        require(found, joined && whole, "calibration.bands", "the bands leave a gap or overlap", "cover 6 to 20 without gaps");
    }

    fn check_decide(&self, found: &mut Vec<ProgrammeProblem>) {
        let (hold, regress) = (self.progress.hold, self.progress.regress);
        let milder = hold.done_below >= regress.done_below
            && hold.rpe <= regress.rpe
            && hold.talk <= regress.talk
            && hold.pain_run <= regress.pain_run
            && hold.pain_rise <= regress.pain_rise
            && hold.fatigue_rise <= regress.fatigue_rise;
        require(found, milder, "progress.hold", "a hold asks more than a step back", "let every hold limit be the milder one");
        let gap = &self.gap;
        let rising = gap.repeat_days < gap.back_days && gap.back_days < gap.remeasure_days;
        require(found, rising, "gap.back_days", "the gap days are out of order", "keep repeat < back < remeasure");
    }

    fn check_lists(&self, found: &mut Vec<ProgrammeProblem>) {
        let ids: Vec<&str> = self.screening.items.iter().map(|item| item.id.as_str()).collect();
        require(found, all_differ(&ids), "screening.items", "an id occurs twice", "give each question its own id");
        let needed = self.screening.items.iter().filter_map(|item| item.needed_with.as_deref());
        let known = needed.chain(self.heart_rate.off_when.iter().map(String::as_str)).all(|id| ids.contains(&id));
        require(found, known, "screening.items", "a question that is referred to is missing", "use ids of this list");
        let goals: Vec<&str> = self.goals.templates.iter().map(|goal| goal.id.as_str()).collect();
        require(found, all_differ(&goals), "goals.templates", "an id occurs twice", "give each goal its own id");
        let flags: Vec<&str> = self.red_flags.urgent.iter().chain(&self.red_flags.other).map(String::as_str).collect();
        require(found, all_differ(&flags), "red_flags.urgent", "a code occurs twice", "give each reason its own code");
    }
}

impl Ladder {
    fn check(&self, found: &mut Vec<ProgrammeProblem>) {
        let field = "ladder.rungs";
        require(found, (1..=40).contains(&self.rungs.len()), field, "there must be 1 to 40 rungs", "add or remove rungs");
        for (index, rung) in self.rungs.iter().enumerate() {
            let runs = !rung.bouts.is_empty() && rung.bouts.iter().all(|b| b.run_s > 0);
            require(
                found,
                runs,
                field,
                &format!("rung {} has a bout without running", index + 1),
                "give every bout a run_s above 0",
            );
            let fits = self.walk_in_s + rung.main_s() + self.walk_out_s <= self.total_s_max;
            require(found, fits, field, &format!("rung {} does not fit a session", index + 1), "shorten it or raise total_s_max");
        }
    }
}

fn require(found: &mut Vec<ProgrammeProblem>, holds: bool, field: &'static str, problem: &str, remedy: &'static str) {
    if !holds {
        found.push(ProgrammeProblem { field, problem: problem.to_owned(), remedy });
    }
}

fn all_differ(ids: &[&str]) -> bool {
    ids.iter().enumerate().all(|(index, id)| !ids[..index].contains(id))
}
