//! The names of this programme's rules; each has a sentence in both languages, and a test holds them together.

use crate::rule::rules;

rules! {
    /// How far the trial speaks about this person: partly.
    PARTIAL = "fc.partial";
    /// The trial was not about this person.
    OUTSIDE = "fc.outside";
    /// A finding of the safety screen.
    SCREEN = "fc.screen";
    /// A question of the safety screen that nobody answered.
    SCREEN_UNANSWERED = "fc.screen_unanswered";
    /// The safety screen is asked again.
    SCREEN_AGAIN = "fc.screen_again";
    /// Weeks and sessions.
    WEEKS = "fc.weeks";
    /// Which arm.
    ARM = "fc.arm";
    /// How long a session takes.
    LENGTH = "fc.length";
    /// Highest level.
    LEVEL_CAP = "fc.level_cap";
    /// Which session after the build-up.
    VARIANT = "fc.variant";
    /// A red flag.
    RED_FLAG = "fc.red_flag";
    /// Much pain.
    REGRESS_PAIN = "fc.regress_pain";
    /// Some pain.
    HOLD_PAIN = "fc.hold_pain";
    /// Too sore to begin.
    SKIP = "fc.skip";
    /// Sore.
    HOLD_SORE = "fc.hold_sore";
    /// Hard again.
    HOLD_HARD = "fc.hold_hard";
    /// Hard for too long.
    REGRESS_HARD = "fc.regress_hard";
    /// Easy and good, in a row.
    PROGRESS = "fc.progress";
    /// The same.
    KEEP = "fc.keep";
    /// The highest level.
    TOP = "fc.top";
    /// Enough went up this week.
    WEEK_FULL = "fc.week_full";
    /// A stop stands.
    BLOCKED = "fc.blocked";
    /// The stretches were done.
    STRETCHED = "fc.stretched";
    /// The traffic light.
    STOPLIGHT = "fc.stoplight";
    /// Red came back.
    RED_AGAIN = "fc.red_again";
    /// Days without a session: back.
    GAP_BACK = "fc.gap_back";
    /// Days without a session: from the beginning.
    GAP_RESTART = "fc.gap_restart";
    /// The therapist set a level.
    OVERRIDE = "fc.override";
    /// An injury was reported.
    INJURY = "fc.injury";
    /// Acute injuries in a practice.
    ACUTE_REVIEW = "fc.acute_review";
    /// Missed weeks: a message.
    MISSED_MESSAGE = "fc.missed_message";
    /// Missed weeks: the therapist writes.
    MISSED_PERSONAL = "fc.missed_personal";
    /// Missed weeks: the reason is asked.
    MISSED_ASK = "fc.missed_ask";
    /// A shorter session is offered.
    OFFER_SHORT = "fc.offer_short";
    /// Where in the year someone is, and what helps then.
    SUPPORT = "fc.support";
    /// A signal of suicidality.
    NOT_SAFE = "fc.not_safe";
}

/// Every name an input of a reason can have.
pub const INPUTS: &[&str] = &[
    "acknowledge_hours",
    "arm",
    "ask",
    "block",
    "code",
    "count",
    "criteria",
    "days",
    "during",
    "effort",
    "home",
    "hours",
    "item",
    "level",
    "light",
    "limit",
    "minutes",
    "morning",
    "of",
    "risk",
    "sessions",
    "soreness",
    "stance",
    "target_percent",
    "usual_morning",
    "variant",
    "weeks",
];
