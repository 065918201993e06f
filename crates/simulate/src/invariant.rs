//! What must hold after every step, whatever happens.

/// A statement that is checked on every step where it has a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Invariant {
    /// After a red flag the dose does not rise before a clinician has looked.
    NoProgressAfterRedFlag,
    /// Nothing is proposed while a block or a stop stands.
    NothingWhileBlocked,
    /// No more sessions in a week than prescribed.
    WeeklyCap,
    /// No session above its cap: rungs, minutes, sets, time under tension.
    SessionCap,
    /// No step larger than the programme allows.
    StepSize,
    /// No more supervised sessions than the entitlement pays for, none after its window.
    TaperInsideEntitlement,
    /// Rest between sessions is kept.
    RestDays,
    /// No exercise is held still in the heart programme.
    NoIsometricHold,
    /// No heart-rate target anywhere for somebody on a beta-blocker.
    NoHeartRateOnBetaBlocker,
    /// Every session lies between its shortest and its longest duration.
    Duration,
    /// Every number has a reason, and every reason a card.
    NumberHasReason,
    /// Every log has a verdict.
    LogHasVerdict,
    /// What is folded twice, in another order, is the same.
    FoldIsStable,
}

impl Invariant {
    /// All of them, in the order they are printed.
    pub const ALL: [Invariant; 13] = [
        Invariant::NoProgressAfterRedFlag,
        Invariant::NothingWhileBlocked,
        Invariant::WeeklyCap,
        Invariant::SessionCap,
        Invariant::StepSize,
        Invariant::TaperInsideEntitlement,
        Invariant::RestDays,
        Invariant::NoIsometricHold,
        Invariant::NoHeartRateOnBetaBlocker,
        Invariant::Duration,
        Invariant::NumberHasReason,
        Invariant::LogHasVerdict,
        Invariant::FoldIsStable,
    ];

    /// As it is printed, e.g. `no_progress_after_red_flag`.
    pub const fn name(self) -> &'static str {
        match self {
            Invariant::NoProgressAfterRedFlag => "no_progress_after_red_flag",
            Invariant::NothingWhileBlocked => "nothing_while_blocked",
            Invariant::WeeklyCap => "weekly_cap",
            Invariant::SessionCap => "session_cap",
            Invariant::StepSize => "step_size",
            Invariant::TaperInsideEntitlement => "taper_inside_entitlement",
            Invariant::RestDays => "rest_days",
            Invariant::NoIsometricHold => "no_isometric_hold",
            Invariant::NoHeartRateOnBetaBlocker => "no_heart_rate_on_beta_blocker",
            Invariant::Duration => "duration",
            Invariant::NumberHasReason => "number_has_reason",
            Invariant::LogHasVerdict => "log_has_verdict",
            Invariant::FoldIsStable => "fold_is_stable",
        }
    }
}
