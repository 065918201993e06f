//! Formulas of the measurements: strength of the toe flexors, posture of the foot, adherence by questionnaire.
//!
//! Toe flexors press against a platform; three valid trials, the best counts, hallux and lesser toes apart, in percent of body
//! weight. The gain is week 8 minus the start. Foot Posture Index: six observations of -2 to +2 (Redmond 2006; adults mean about
//! +4, Redmond 2008), one trained rater in a study. EARS: six items of 0 to 4, higher is better (Newman-Beinart 2017).
//! Card: `ev-fc-measures`.

use kadans_domain::Facts;

/// Standard gravity, in units of 0.00001 m/s².
const GRAVITY: i64 = 980_665;

/// The six observations of the Foot Posture Index.
pub const FPI_ITEMS: [&str; 6] =
    ["talar_head", "malleolar_curves", "calcaneus", "talonavicular_bulge", "arch_congruence", "forefoot_abduction"];
/// The six items of EARS.
pub const EARS_ITEMS: [&str; 6] = ["ears_1", "ears_2", "ears_3", "ears_4", "ears_5", "ears_6"];

/// Force in percent of body weight, hundredths, rounded: `100 × F / (mass × 9.80665)`. Force in thousandths of a newton, mass
/// in thousandths of a kilogram; `None` without mass.
pub fn percent_body_weight(force_milli_n: i64, mass_g: i64) -> Option<i64> {
    let weight = mass_g.checked_mul(GRAVITY).filter(|weight| *weight > 0)?;
    let scaled = force_milli_n.checked_mul(1_000_000_000)?;
    Some((scaled + weight / 2) / weight)
}

/// The best of the trials that were given.
pub fn best(facts: &Facts, trials: &[&str]) -> Option<i64> {
    trials.iter().filter_map(|trial| facts.thousandths(trial)).max()
}

/// Total of the Foot Posture Index, when all six were observed.
pub fn fpi_total(facts: &Facts) -> Option<i64> {
    FPI_ITEMS.iter().map(|item| facts.whole(item)).sum()
}

/// The class of a total.
pub const fn fpi_class(total: i64) -> &'static str {
    match total {
        ..=-5 => "highly_supinated",
        -4..=-1 => "supinated",
        0..=5 => "neutral",
        6..=9 => "pronated",
        10.. => "highly_pronated",
    }
}

/// Total of EARS, 0 to 24, when all six were answered.
pub fn ears_total(facts: &Facts) -> Option<i64> {
    EARS_ITEMS.iter().map(|item| facts.whole(item)).sum()
}
