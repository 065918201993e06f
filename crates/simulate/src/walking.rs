//! Walking therapy, lived through.

use crate::{Invariant, Person, Subject, Tally};
use kadans_plan::Decision;
use kadans_plan::walking::WalkingTherapy;
use kadans_plan::walking::course::{Ended, Judged, Moved, Seen, Setting, Walk};
use kadans_plan::walking::load::{Ground, Load, down, first, first_flat, up};
use kadans_plan::walking::policy::Policy;
use kadans_plan::walking::review::{AfterGap, Numbers, Rule};
use kadans_plan::walking::{dose, taper};

/// Weeks after the programme in which nothing may be due any more.
const WEEKS_AFTER: u16 = 4;

/// Walking therapy with these numbers.
pub struct Walking<'a> {
    programme: &'a WalkingTherapy,
}

impl<'a> Walking<'a> {
    /// With the numbers of the content.
    pub const fn new(programme: &'a WalkingTherapy) -> Walking<'a> {
        Walking { programme }
    }
}

impl Subject for Walking<'_> {
    fn live(&self, person: &mut Person, tally: &mut Tally) {
        let walk = Walk::new(self.programme, setting(self.programme, person));
        Life { programme: self.programme, walk, person, tally, valid: 0, away_days: 0, open: false, strength: 0 }.through();
    }
}

fn setting(programme: &WalkingTherapy, person: &mut Person) -> Setting {
    let flat = person.chance(1, 4);
    let outdoor = &programme.ladder.outdoor_x10;
    let ground = Ground { flat, outdoor_x10: person.between(outdoor.low.into(), outdoor.high.into()) as u16 };
    let policy = *person.one_of(&Policy::ALL);
    let cycling = &programme.parts.cycling_min;
    Setting {
        policy,
        home_policy: *person.one_of(&Policy::ALL),
        ground,
        load: tested(programme, ground, person),
        block_min: if flat { programme.block.first_adapted_min } else { programme.block.first_min },
        cycle_min: person.between(cycling.low.into(), cycling.high.into()) as u16,
        strength: person.chance(1, 2),
        sessions: programme.taper.sessions.usual as u16,
        sugar: person.chance(1, 4),
    }
}

/// The load of a test: on the treadmill, or in the corridor for who cannot walk uphill.
fn tested(programme: &WalkingTherapy, ground: Ground, person: &mut Person) -> Load {
    let (start, ladder) = (&programme.start, &programme.ladder);
    if !ground.flat {
        return first(start, ladder, &programme.treadmill, person.between(20, 700) as u32);
    }
    let onset_s = person.chance(4, 5).then(|| person.between(20, 360) as u32);
    let load = first_flat(start, ladder, person.between(100, 550) as u32, programme.treadmill.six_minute_s, onset_s);
    Load { speed_x10: load.speed_x10.min(ground.outdoor_x10.max(ladder.flat_floor_x10)), ..load }
}

struct Life<'a> {
    programme: &'a WalkingTherapy,
    walk: Walk<'a>,
    person: &'a mut Person,
    tally: &'a mut Tally,
    /// Valid sessions since the load changed.
    valid: u32,
    /// Days since the last session with the therapist.
    away_days: u16,
    open: bool,
    /// Sessions of this week with strength.
    strength: u8,
}

impl Life<'_> {
    fn through(&mut self) {
        let last = self.programme.taper.weeks + WEEKS_AFTER;
        while self.walk.week <= last {
            let days_off = self.person.days_away().min(7) as u8;
            let active_days = if self.open { 0 } else { 7 - days_off };
            self.week(active_days);
            self.turn(active_days);
            if self.person.chance(1, 900) {
                return self.tally.count("stopped_early");
            }
        }
        let used_all = self.walk.used >= self.walk.setting.sessions;
        self.tally.count(if used_all { "all_sessions_used" } else { "sessions_left" });
    }

    fn week(&mut self, active_days: u8) {
        self.strength = 0;
        self.home();
        let due = self.walk.due(active_days);
        let plan = taper::of_week(&self.programme.taper, self.walk.week);
        let over = self.walk.week > self.programme.taper.weeks;
        let within = due <= plan.supervised && !(over && due > 0);
        self.tally.check(Invariant::TaperInsideEntitlement, within, || format!("{due} due in week {}", self.walk.week));
        self.away_days = self.away_days.saturating_add(7);
        for _ in 0..due {
            self.tally.step();
            if self.open || !self.person.comes() {
                self.tally.count("sessions_skipped");
            } else if self.arrives() {
                self.session(plan.supervised);
            }
        }
    }

    /// After days away; false when the test comes before anything else, which is then done.
    fn arrives(&mut self) -> bool {
        let (load, block_min) = (self.walk.load, self.walk.block_min);
        let after = self.walk.rested(std::mem::take(&mut self.away_days));
        let no_more = self.walk.load <= load && self.walk.block_min <= block_min;
        self.tally.check(Invariant::StepSize, no_more, || format!("{load:?} to {after:?}"));
        self.load_changed(load);
        if after != AfterGap::Retest {
            return true;
        }
        self.tally.check(Invariant::NothingWhileBlocked, self.walk.next().is_none(), || "a session before the test".to_owned());
        let found = tested(self.programme, self.walk.setting.ground, self.person);
        self.walk.set(found, self.walk.block_min);
        self.load_changed(load);
        self.tally.count("tested_again");
        false
    }

    fn session(&mut self, a_week: u8) {
        let used = self.walk.used;
        let Some(asked) = self.walk.next() else {
            let spent = used >= self.walk.setting.sessions;
            return self.tally.check(Invariant::TaperInsideEntitlement, spent, || format!("nothing after {used}"));
        };
        self.check_dose(&asked);
        let seen = self.seen(&asked);
        let judged = self.walk.judge(&asked, &seen);
        self.judged(&asked, &seen, &judged);
        let within = self.walk.used <= self.walk.setting.sessions && self.walk.attended <= a_week;
        self.tally.check(Invariant::WeeklyCap, within, || format!("{} used, {} this week", self.walk.used, self.walk.attended));
    }

    fn check_dose(&mut self, asked: &dose::Walk) {
        let (ladder, block, ground) = (&self.programme.ladder, &self.programme.block, self.walk.setting.ground);
        let Load { speed_x10, grade } = asked.load;
        let ceiling = ladder.full_speed_x10.max(ground.outdoor_x10).max(ladder.flat_floor_x10);
        let slope = if ground.flat { grade == 0 } else { grade <= ladder.grade_max };
        let within = slope && speed_x10 <= ceiling && asked.stops_at == self.walk.setting.policy.stops_at();
        self.tally.check(Invariant::SessionCap, within, || format!("{asked}"));
        let lasts = (block.shortest_min..=block.longest_min).contains(&asked.block_min)
            && asked.warm_min == block.warm_up_min
            && asked.cool_min == block.cool_down_min;
        self.tally.check(Invariant::Duration, lasts, || format!("{asked}"));
        self.strength += u8::from(asked.sets > 0);
        let strong = self.strength <= self.programme.parts.strength_a_week;
        self.tally.check(Invariant::WeeklyCap, strong, || format!("strength for time {}", self.strength));
    }

    fn judged(&mut self, asked: &dose::Walk, seen: &Seen, judged: &Judged) {
        let waits = judged.decision.waits_for_clinician() == matches!(seen.ended, Some(Ended::RedFlag | Ended::Review));
        self.tally.check(Invariant::LogHasVerdict, waits, || format!("{judged:?} of {seen:?}"));
        let near = judged.moved == Moved::Calibrated || judged.to == judged.from;
        self.tally.check(Invariant::StepSize, near, || format!("{judged:?}"));
        if judged.decision.waits_for_clinician() {
            let stays = judged.to == judged.from;
            self.tally.check(Invariant::NoProgressAfterRedFlag, stays, || format!("{judged:?}"));
            self.open = true;
        }
        if judged.moved == Moved::Calibrated {
            self.tally.check(Invariant::LogHasVerdict, asked.calibrates, || format!("{judged:?}"));
        }
        self.valid += u32::from(judged.moved == Moved::Noted && asked.load == judged.to);
        self.load_changed(judged.from);
        self.tally.count(match judged.decision {
            Decision::Progress => "verdict_progress",
            Decision::Hold => "verdict_hold",
            Decision::Regress => "verdict_regress",
            Decision::StopContact => "verdict_stop",
            Decision::PauseReview => "verdict_review",
        });
    }

    fn load_changed(&mut self, from: Load) {
        if self.walk.load != from {
            self.valid = 0;
        }
    }

    fn turn(&mut self, active_days: u8) {
        let (load, block_min) = (self.walk.load, self.walk.block_min);
        let (reviewed, week) = self.walk.turn_week(active_days, self.open);
        let (ladder, ground) = (&self.programme.ladder, self.walk.setting.ground);
        let step = match reviewed.rule {
            Rule::Up => up(ladder, ground, load) == Some(reviewed.load) && self.valid >= 2,
            Rule::Down => down(ladder, ground, load) == Some(reviewed.load),
            _ => reviewed.load == load,
        };
        let longer = reviewed.block_min.saturating_sub(block_min) <= self.programme.block.step_min;
        self.tally.check(Invariant::StepSize, step && longer, || format!("{load:?} {block_min} to {reviewed:?}, {}", self.valid));
        if week.open {
            let stays = reviewed.rule == Rule::Open && reviewed.load == load && reviewed.block_min == block_min;
            self.tally.check(Invariant::NoProgressAfterRedFlag, stays, || format!("{reviewed:?}"));
            self.open = self.person.chance(1, 2);
        }
        self.load_changed(load);
        self.tally.count(match reviewed.rule {
            Rule::Open => "week_open",
            Rule::FewSessions | Rule::FewSessionsAgain => "week_few_sessions",
            Rule::Up => "week_up",
            Rule::Down => "week_down",
            Rule::Floor => "week_floor",
            Rule::Same | Rule::TooNew | Rule::Top => "week_same",
        });
    }

    fn home(&mut self) {
        let Some(asked) = self.walk.home() else { return };
        let plan = taper::of_week(&self.programme.taper, self.walk.week);
        let own_pace = asked.load == Load { speed_x10: 0, grade: 0 } && asked.sets == 0 && asked.block_min == plan.home_min;
        self.tally.check(Invariant::SessionCap, own_pace, || format!("{asked}"));
    }

    /// What someone of this fitness walks: sooner pain at a heavier load, later in the course of the weeks.
    fn seen(&mut self, asked: &dose::Walk) -> Seen {
        let strength = i64::from(self.person.fitness) + i64::from(self.walk.week);
        let demand = i64::from(asked.load.speed_x10) + 4 * i64::from(asked.load.grade);
        let usual_s = if self.person.flatters { 700 } else { (strength * 300 / demand.max(1)).clamp(20, 900) };
        let onset_s = self.person.between(usual_s / 2, usual_s) as u32;
        let pain_s = self.person.between(onset_s.into(), i64::from(onset_s) * 2).min(1200) as u32;
        let painless = self.person.chance(1, 30);
        let timed = !self.person.silent || self.person.chance(1, 2);
        let ended = match (self.person.reports_flag(), self.person.between(0, 99)) {
            (true, _) => Some(Ended::RedFlag),
            (false, 0) => Some(Ended::Review),
            (false, 1..=4) => Some(Ended::Other),
            (false, _) => None,
        };
        Seen {
            numbers: timed.then_some(Numbers { onset_s, pain_s, painless }),
            first_onsets_s: [timed.then_some(onset_s), timed.then_some(pain_s)],
            ended,
            walked_s: pain_s * 2,
            bouts: 2,
        }
    }
}
