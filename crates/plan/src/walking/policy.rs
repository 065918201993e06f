//! How far the pain may go before a rest: the therapist's choice.
//!
//! A Dutch guideline leaves it open, walking near the maximum and walking to the onset both work under supervision, and at home
//! walking that hurts did more than walking comfortably. Card: `ev-wt-pain-policy`.

use crate::walking::programme::PolicyRules;

/// Where a bout ends, on the scale of 0 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Policy {
    /// At 3.
    NearMax,
    /// At 2.
    Moderate,
    /// At 1.
    Onset,
    /// Before it hurts; at 1 at the latest.
    PainFree,
}

impl Policy {
    /// All, in the order forms show them.
    pub const ALL: [Policy; 4] = [Policy::NearMax, Policy::Moderate, Policy::Onset, Policy::PainFree];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Policy::NearMax => "near_max",
            Policy::Moderate => "moderate",
            Policy::Onset => "onset",
            Policy::PainFree => "pain_free",
        }
    }

    /// The policy with this code.
    pub fn from_code(code: &str) -> Option<Policy> {
        Self::ALL.into_iter().find(|policy| policy.code() == code)
    }

    /// The level that ends a bout.
    pub const fn stops_at(self) -> u8 {
        match self {
            Policy::NearMax => 3,
            Policy::Moderate => 2,
            Policy::Onset | Policy::PainFree => 1,
        }
    }

    /// Walking that hurts is wanted.
    pub const fn into_pain(self) -> bool {
        matches!(self, Policy::NearMax | Policy::Moderate)
    }

    /// Time to the end of a bout from which the load rises, seconds. Pain-free has no figure of its own and takes that of onset.
    pub const fn up_s(self, rules: &PolicyRules) -> u32 {
        match self {
            Policy::NearMax => rules.up_s[0],
            Policy::Moderate => rules.up_s[1],
            Policy::Onset | Policy::PainFree => rules.up_s[2],
        }
    }
}
