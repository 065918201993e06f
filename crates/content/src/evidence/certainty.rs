//! How sure anyone can be: a light version of the GRADE domains, computed and never typed in.

use serde::Deserialize;

/// What lowers certainty. Each counts the steps down; 0 when not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Downgrades {
    /// Allocation, blinding, follow-up or analysis leave room for bias: 0 to 2.
    pub risk_of_bias: u8,
    /// A comparable trial in the same population points the other way: 0 to 2.
    pub inconsistency: u8,
    /// Another population, intervention, comparator or outcome than ours: 0 to 2.
    pub indirectness: u8,
    /// Few events or few people, or an interval that holds both no effect and a large one: 0 to 2.
    pub imprecision: u8,
    /// Only small, positive trials run by their sponsor: 0 or 1.
    pub publication: u8,
}

impl Downgrades {
    /// Every domain with its steps and the most it may take.
    pub const fn steps(self) -> [(&'static str, u8, u8); 5] {
        [
            ("risk_of_bias", self.risk_of_bias, 2),
            ("inconsistency", self.inconsistency, 2),
            ("indirectness", self.indirectness, 2),
            ("imprecision", self.imprecision, 2),
            ("publication", self.publication, 1),
        ]
    }
}

/// What raises the certainty of a comparison without randomisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Upgrades {
    /// A ratio above 2 or below 0.5: 0 or 1.
    pub large_effect: u8,
    /// More exercise goes with more effect: 0 or 1.
    pub dose_response: u8,
}

impl Upgrades {
    /// Every domain with its steps and the most it may take.
    pub const fn steps(self) -> [(&'static str, u8, u8); 2] {
        [("large_effect", self.large_effect, 1), ("dose_response", self.dose_response, 1)]
    }
}

/// Where a claim starts, what lowers and raises it, and where it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certainty {
    /// 4 high, 3 moderate, 2 low, 1 very low, 0 a convention of ours without evidence.
    pub level: u8,
    /// The level of the design alone.
    pub start: u8,
    /// Steps down.
    pub downgrades: Downgrades,
    /// Steps up.
    pub upgrades: Upgrades,
    /// Why, in short sentences; at least one.
    pub reasons: Vec<String>,
}

impl Certainty {
    /// The level that the parts give: start minus downgrades plus upgrades, within 1 to 4. A convention stays 0.
    pub fn computed(start: u8, downgrades: Downgrades, upgrades: Upgrades) -> u8 {
        if start == 0 {
            return 0;
        }
        let down: u32 = downgrades.steps().iter().map(|(_, steps, _)| u32::from(*steps)).sum();
        let up: u32 = upgrades.steps().iter().map(|(_, steps, _)| u32::from(*steps)).sum();
        (u32::from(start) + up).saturating_sub(down).clamp(1, 4) as u8
    }
}
