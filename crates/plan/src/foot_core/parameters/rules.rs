//! Numbers of the rules: up and down, the traffic light, gaps, harm, support, and what is known.

use kadans_domain::CardId;

/// Up, down, the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRules {
    /// Evidence card.
    pub card: CardId,
    /// More pain than this during: down.
    pub pain_regress_above: u8,
    /// More rise in the morning than this: down.
    pub morning_rise_above: u8,
    /// From this pain during: the same, fewer.
    pub pain_hold_from: u8,
    /// From this soreness at the start: not today.
    pub soreness_skip_from: u8,
    /// From this soreness: the same, fewest sets.
    pub soreness_hold_from: u8,
    /// From this effort it is hard.
    pub effort_hard_from: u8,
    /// Hard so often in a row: the same; once more: down.
    pub hard_in_a_row: u8,
    /// Up to this effort it is easy.
    pub effort_easy_max: u8,
    /// Easy and well so often in a row: up.
    pub easy_in_a_row: u8,
    /// Most exercises that go up in a week.
    pub up_a_week: u8,
    /// Days the amount is halved after a step down.
    pub halved_days: u8,
    /// Hours a session moves when it is not for today.
    pub skip_hours: u8,
    /// Cramps that end an exercise for the day.
    pub cramps_end: u8,
    /// No hard run so long after the first session at a new level, hours.
    pub no_hard_run_hours: u8,
    /// Share of a session that counts as done, percent; a part counts half.
    pub completed_percent: u8,
}

/// The traffic light of the runner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoplightRules {
    /// Evidence card.
    pub card: CardId,
    /// Highest green pain.
    pub green_max: u8,
    /// Highest amber pain.
    pub amber_max: u8,
    /// Rest after red, hours.
    pub rest_hours: u8,
}

/// Days without a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapRules {
    /// Evidence card.
    pub card: CardId,
    /// From so many days: the previous block, one level down.
    pub regress_days: u16,
    /// From so many days: from the beginning, after the safety screen.
    pub restart_days: u16,
}

/// Injuries during the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdverseRules {
    /// Evidence card.
    pub card: CardId,
    /// So many acute injuries of foot and ankle in one practice ...
    pub review_count: u8,
    /// ... within so many days ask for a review.
    pub review_days: u16,
}

/// Weeks with their own help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportWindow {
    /// First week; 0 for before the start.
    pub from_week: u16,
    /// Last week.
    pub to_week: u16,
    /// What makes people stop then: `expectation`, `forgetting`, `contact`, `boredom`, `drop_off`, `finish`.
    pub risk: String,
    /// Sessions kept that are aimed at, percent.
    pub target_percent: u8,
}

/// Help to keep at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportRules {
    /// Evidence card.
    pub card: CardId,
    /// In order.
    pub windows: Vec<SupportWindow>,
    /// Missed weeks before a message.
    pub message_weeks: u8,
    /// Missed weeks before the therapist writes.
    pub personal_weeks: u8,
    /// Missed weeks before the reason is asked.
    pub ask_weeks: u8,
    /// No messages from this hour of the day ...
    pub quiet_from_hour: u8,
    /// ... to this one.
    pub quiet_to_hour: u8,
    /// Months before an effect may be felt: from.
    pub effect_from_months: u8,
    /// To.
    pub effect_to_months: u8,
}

/// A card of the evidence panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelCard {
    /// Which.
    pub card: CardId,
    /// `for`, `against` or `mixed`.
    pub stance: String,
}

/// What the trial found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceRules {
    /// Evidence card of the headline.
    pub card: CardId,
    /// Evidence card of the measurements.
    pub measures_card: CardId,
    /// Injured with the programme.
    pub injured_with: u16,
    /// Of so many.
    pub total_with: u16,
    /// Injured with stretching.
    pub injured_without: u16,
    /// Of so many.
    pub total_without: u16,
    /// The cards, in the order they are shown.
    pub panel: Vec<PanelCard>,
}
