//! The weekly review: what the last two supervised sessions and the week's attendance do to load and block.
//!
//! Looked at in this order, first hit wins: something open, a gap, too few sessions, too few since the load changed, pain too
//! early, long enough, otherwise the same again. The block grows by itself. The figures inside are those of the trials (raise at
//! eight to ten minutes, pain within three to five); the rules around them are our own. Card: `ev-wt-progress`.

use crate::walking::load::{self, Ground, Load};
use crate::walking::policy::Policy;
use crate::walking::programme::WalkingTherapy;

/// What a supervised session came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// Median time to the first pain, seconds; a bout without pain counts as its whole length.
    pub onset_s: u32,
    /// Median time to the end of a bout, seconds.
    pub pain_s: u32,
    /// Nothing hurt in any bout.
    pub painless: bool,
}

impl Numbers {
    /// Of two readings of one session the one in which pain came sooner.
    #[must_use]
    pub fn safest(self, other: Numbers) -> Numbers {
        Numbers {
            onset_s: self.onset_s.min(other.onset_s),
            pain_s: self.pain_s.min(other.pain_s),
            painless: self.painless && other.painless,
        }
    }
}

/// A week as it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekSeen {
    /// Supervised sessions that could have been attended; days on hold and days off left out. 0 when the week does not count.
    pub due: u8,
    /// Attended.
    pub attended: u8,
    /// A block or a question stands open.
    pub open: bool,
}

impl WeekSeen {
    /// Two thirds of what was due.
    pub const fn kept(self) -> bool {
        self.attended as u16 * 3 >= self.due as u16 * 2
    }
}

/// Which rule decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// R0: something is open.
    Open,
    /// R1: too few sessions.
    FewSessions,
    /// R1, the second week in a row: ask why.
    FewSessionsAgain,
    /// R2: one step up.
    Up,
    /// R3: one step down.
    Down,
    /// R3 at the floor: another way of moving becomes the main one.
    Floor,
    /// R4: the same again.
    Same,
    /// R8: fewer than two sessions at this load.
    TooNew,
    /// R9: nothing left to raise.
    Top,
}

/// What a review decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reviewed {
    /// The rule that decided about the load.
    pub rule: Rule,
    /// The load from now on.
    pub load: Load,
    /// The block from now on, minutes.
    pub block_min: u16,
}

/// Reviews a week. `recent` are the last two valid supervised sessions since the load changed, the older first.
pub fn review(
    programme: &WalkingTherapy,
    (policy, ground): (Policy, Ground),
    (load, block_min): (Load, u16),
    recent: [Option<Numbers>; 2],
    week: WeekSeen,
    low_weeks: u8,
) -> Reviewed {
    let rule = decided(programme, policy, ground, load, recent, week, low_weeks);
    let ladder = &programme.ladder;
    let moved = match rule {
        Rule::Up => load::up(ladder, ground, load),
        Rule::Down => load::down(ladder, ground, load),
        Rule::Open | Rule::FewSessions | Rule::FewSessionsAgain | Rule::Floor | Rule::Same | Rule::TooNew | Rule::Top => None,
    };
    let flagged = week.open || matches!(rule, Rule::Floor | Rule::FewSessionsAgain | Rule::Top);
    let grows = !flagged && week.due > 0 && week.kept() && block_min < programme.block.longest_min;
    let longer = (block_min + programme.block.step_min).min(programme.block.longest_min);
    Reviewed { rule, load: moved.unwrap_or(load), block_min: if grows { longer } else { block_min } }
}

fn decided(
    programme: &WalkingTherapy,
    policy: Policy,
    ground: Ground,
    load: Load,
    recent: [Option<Numbers>; 2],
    week: WeekSeen,
    low_weeks: u8,
) -> Rule {
    if week.open {
        return Rule::Open;
    }
    if week.due > 0 && !week.kept() {
        let again = low_weeks + 1 >= programme.policies.low_weeks;
        return if again { Rule::FewSessionsAgain } else { Rule::FewSessions };
    }
    let [Some(earlier), Some(last)] = recent else { return Rule::TooNew };
    let both = |holds: &dyn Fn(Numbers) -> bool| holds(earlier) && holds(last);
    let onset_min = programme.start.onset_s_min;
    let early = both(&|seen| seen.onset_s < onset_min);
    let short = policy == Policy::NearMax && both(&|seen| seen.pain_s < programme.policies.down_s);
    if early || short {
        return if load::down(&programme.ladder, ground, load).is_some() { Rule::Down } else { Rule::Floor };
    }
    let long = both(&|seen| seen.pain_s >= policy.up_s(&programme.policies) && seen.onset_s >= onset_min);
    match (long, load::up(&programme.ladder, ground, load)) {
        (true, Some(_)) => Rule::Up,
        (true, None) if both(&|seen| seen.painless) => Rule::Top,
        _ => Rule::Same,
    }
}

/// Days without a supervised session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterGap {
    /// Nothing changes.
    AsPlanned,
    /// R6: one step down, a shorter block.
    StepBack(Load, u16),
    /// R7: the test again.
    Retest,
}

/// The load after so many days without a session.
pub fn after_gap(programme: &WalkingTherapy, ground: Ground, load: Load, block_min: u16, days: u16) -> AfterGap {
    let gap = &programme.gap;
    if days >= gap.retest_days {
        AfterGap::Retest
    } else if days >= gap.back_days {
        let shorter = block_min.saturating_sub(gap.block_back_min).max(programme.block.shortest_min);
        AfterGap::StepBack(load::down(&programme.ladder, ground, load).unwrap_or(load), shorter)
    } else {
        AfterGap::AsPlanned
    }
}

/// The middle value; of an even number the mean of the two in the middle, rounded down.
pub fn median(values: &mut [u32]) -> Option<u32> {
    values.sort_unstable();
    let upper = *values.get(values.len() / 2)?;
    let lower = if values.len().is_multiple_of(2) { values[values.len() / 2 - 1] } else { upper };
    Some(lower + (upper - lower) / 2)
}
