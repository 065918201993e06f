//! The state machine of walking therapy: sessions move it, weeks move it, gaps move it.
//!
//! It knows no dates: a caller says how many days a week had that counted, and how long nobody came. So the product folds a diary
//! through it, and a simulation lives millions of sessions through it.

use super::seen::{Ended, Seen};
use super::setting::{Judged, Moved, Setting};
use crate::decision::Decision;
use crate::walking::dose;
use crate::walking::load::{self, Load};
use crate::walking::programme::WalkingTherapy;
use crate::walking::review::{AfterGap, Numbers, Reviewed, Rule, WeekSeen, after_gap, review};
use crate::walking::taper;

/// Where someone is.
#[derive(Debug, Clone)]
pub struct Walk<'p> {
    programme: &'p WalkingTherapy,
    /// What was confirmed, with what a therapist set since.
    pub setting: Setting,
    /// Load of the next session.
    pub load: Load,
    /// Block of the next session, minutes.
    pub block_min: u16,
    /// The week that runs, from 1.
    pub week: u16,
    /// Supervised sessions done.
    pub used: u16,
    /// Supervised sessions done this week.
    pub attended: u8,
    /// The test comes before anything else.
    pub retest: bool,
    recent: [Option<Numbers>; 2],
    low_weeks: u8,
    calibrates: bool,
    strength_this_week: u8,
    bout_s: u16,
}

impl<'p> Walk<'p> {
    /// Before the first session.
    pub fn new(programme: &'p WalkingTherapy, setting: Setting) -> Walk<'p> {
        Walk {
            programme,
            setting,
            load: setting.load,
            block_min: setting.block_min,
            week: 1,
            used: 0,
            attended: 0,
            retest: false,
            recent: [None; 2],
            low_weeks: 0,
            calibrates: true,
            strength_this_week: 0,
            bout_s: programme.start.onset_s_max as u16,
        }
    }

    /// A new prescription: load and block begin again, weeks and sessions used go on.
    pub fn prescribed(&mut self, setting: Setting) {
        let fresh = Walk::new(self.programme, setting);
        *self = Walk { week: self.week, used: self.used, attended: self.attended, ..fresh };
    }

    /// The next supervised session; None while the test comes first or when all sessions are used.
    pub fn next(&self) -> Option<dose::Walk> {
        let left = self.setting.sessions.saturating_sub(self.used);
        (left > 0 && !self.retest).then(|| self.asks(true))
    }

    /// The next walk at home; None in a week without any, or while the test comes first.
    pub fn home(&self) -> Option<dose::Walk> {
        let plan = taper::of_week(&self.programme.taper, self.week);
        (plan.home > 0 && !self.retest).then(|| self.asks(false))
    }

    fn asks(&self, supervised: bool) -> dose::Walk {
        let (setting, block) = (&self.setting, &self.programme.block);
        let plan = taper::of_week(&self.programme.taper, self.week);
        let policy = if supervised { setting.policy } else { setting.home_policy };
        let strength = supervised && setting.strength && self.strength_this_week < self.programme.parts.strength_a_week;
        dose::Walk {
            supervised,
            load: if supervised { self.load } else { Load { speed_x10: 0, grade: 0 } },
            block_min: if supervised { self.block_min } else { plan.home_min },
            stops_at: policy.stops_at(),
            bout_s: self.bout_s,
            warm_min: if supervised { block.warm_up_min } else { 0 },
            cool_min: if supervised { block.cool_down_min } else { 0 },
            cycle_min: if supervised { setting.cycle_min } else { 0 },
            sets: if strength { self.programme.parts.sets } else { 0 },
            calibrates: supervised && self.calibrates,
            sugar: setting.sugar,
        }
    }

    /// Judges a supervised session by the dose it carries, and moves.
    pub fn judge(&mut self, asked: &dose::Walk, seen: &Seen) -> Judged {
        let from = self.load;
        self.used = self.used.saturating_add(1);
        self.attended = self.attended.saturating_add(1);
        self.strength_this_week += u8::from(asked.sets > 0);
        let (decision, moved) = match seen.ended {
            Some(Ended::RedFlag) => (Decision::StopContact, Moved::RedFlag),
            Some(Ended::Review) => (Decision::PauseReview, Moved::Review),
            Some(Ended::Other) | None => self.takes(asked, seen),
        };
        Judged { decision, moved, from, to: self.load }
    }

    fn takes(&mut self, asked: &dose::Walk, seen: &Seen) -> (Decision, Moved) {
        let Some(numbers) = seen.numbers else { return (Decision::Hold, Moved::NotValid) };
        if asked.calibrates && self.calibrates {
            self.calibrates = false;
            let onsets: Vec<u32> = seen.first_onsets_s.iter().copied().map_while(|onset| onset).collect();
            let ladder = &self.programme.ladder;
            let (load, corrections) = load::calibrated(&self.programme.start, ladder, self.setting.ground, asked.load, &onsets);
            if corrections > 0 {
                let decision = if load > asked.load { Decision::Progress } else { Decision::Regress };
                self.go_to(load);
                return (decision, Moved::Calibrated);
            }
        }
        if asked.load == self.load {
            self.recent = [self.recent[1], Some(numbers)];
            self.bout_s = u16::try_from(numbers.pain_s).unwrap_or(u16::MAX).clamp(1, dose::BOUT_S_MAX);
        }
        (Decision::Hold, Moved::Noted)
    }

    /// Ends the week: `active_days` are its days without hold and without days off. Sessions of a week that was partly on hold
    /// are expected in proportion, rounded down.
    pub fn turn_week(&mut self, active_days: u8, open: bool) -> (Reviewed, WeekSeen) {
        let week = WeekSeen { due: self.due(active_days), attended: self.attended, open };
        let ways = (self.setting.policy, self.setting.ground);
        let reviewed = review(self.programme, ways, (self.load, self.block_min), self.recent, week, self.low_weeks);
        self.low_weeks = match reviewed.rule {
            Rule::FewSessions | Rule::FewSessionsAgain => self.low_weeks.saturating_add(1),
            Rule::Open => self.low_weeks,
            Rule::Up | Rule::Down | Rule::Floor | Rule::Same | Rule::TooNew | Rule::Top => 0,
        };
        if reviewed.load != self.load {
            self.go_to(reviewed.load);
        }
        self.block_min = reviewed.block_min;
        self.week = self.week.saturating_add(1);
        (self.attended, self.strength_this_week) = (0, 0);
        (reviewed, week)
    }

    /// Supervised sessions due in the week that runs, on so many days.
    pub fn due(&self, active_days: u8) -> u8 {
        let left = self.setting.sessions.saturating_sub(self.used) + u16::from(self.attended);
        let planned = u16::from(taper::of_week(&self.programme.taper, self.week).supervised).min(left);
        (planned * u16::from(active_days.min(7)) / 7) as u8
    }

    /// Days without a session before the next one.
    pub fn rested(&mut self, days: u16) -> AfterGap {
        let after = after_gap(self.programme, self.setting.ground, self.load, self.block_min, days);
        match after {
            AfterGap::AsPlanned => {}
            AfterGap::StepBack(load, block_min) => {
                self.go_to(load);
                self.block_min = block_min;
            }
            AfterGap::Retest => self.retest = true,
        }
        after
    }

    /// A therapist sets load or block.
    pub fn set(&mut self, load: Load, block_min: u16) {
        if load != self.load {
            self.go_to(load);
        }
        (self.block_min, self.retest) = (block_min, false);
    }

    /// Another load: what was seen at the old one says nothing about the new one.
    fn go_to(&mut self, load: Load) {
        (self.load, self.recent) = (load, [None; 2]);
    }
}
