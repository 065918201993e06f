//! The names of all rules, programme by programme: each has a sentence in both languages, and a test holds them together.
//!
//! A stored reason comes back through [`named`] and [`input_named`], because a rule's name is part of the program: a name
//! that no longer exists cannot be printed as if it did.

use crate::{foot_core, return_to_running, running, strength, walking};
use kadans_domain::RuleId;

/// Declares a programme's rules: one documented constant each, and `ALL`.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        $($(#[$doc])* pub const $name: kadans_domain::RuleId = kadans_domain::RuleId($id);)*
        /// Every rule of this programme that can appear in a reason.
        pub const ALL: &[kadans_domain::RuleId] = &[$($name),*];
    };
}
pub(crate) use rules;

/// Stands for a rule of an earlier program in a dose that was given then: what it said is no longer known, that it spoke is.
pub const RETIRED: RuleId = RuleId("plan.retired");

/// The rules of each programme. A new programme adds its line here and below.
const RULES: &[&[RuleId]] = &[
    &[RETIRED],
    running::rule::ALL,
    walking::rule::ALL,
    foot_core::rule::ALL,
    return_to_running::rule::ALL,
    strength::rule::ALL,
];
/// The names its inputs can have.
const INPUTS: &[&[&str]] = &[
    &["rule"],
    running::rule::INPUTS,
    walking::rule::INPUTS,
    foot_core::rule::INPUTS,
    return_to_running::rule::INPUTS,
    strength::rule::INPUTS,
];

/// Every rule that can appear in a reason.
pub fn all() -> impl Iterator<Item = RuleId> {
    RULES.iter().copied().flatten().copied()
}

/// The rule with this name.
pub fn named(id: &str) -> Option<RuleId> {
    all().find(|rule| rule.0 == id)
}

/// The input with this name.
pub fn input_named(name: &str) -> Option<&'static str> {
    INPUTS.iter().copied().flatten().copied().find(|known| *known == name)
}
