//! What somebody can do alone about one condition, with its limits. The numbers come from `content/guide/conditions`.

/// What to do alone, and within which limits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CareRules {
    /// Longest relative rest in days; `None` when no limit is known and pain leads.
    pub rest_days_max: Option<u16>,
    /// Cooling, where it has a place.
    pub cooling: Option<Cooling>,
    /// Self-massage, where it is allowed: minutes, and most times a day.
    pub massage: Option<(u8, u8)>,
    /// What to leave, by slug: `care-avoid-<slug>`.
    pub avoid: Vec<String>,
    /// What goes on meanwhile: `care-do-<slug>`.
    pub allowed: Vec<String>,
    /// What may help: `care-aid-<slug>`.
    pub aids: Vec<String>,
    /// When running may be tried again: `care-resume-<slug>`.
    pub resume: String,
    /// Running again is for a professional to release.
    pub release_only: bool,
    /// Evidence card.
    pub card: String,
}

/// Cooling as comfort: it eases pain and heals nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cooling {
    /// Longest time, at most [`COOLING_MINUTES_MAX`].
    pub minutes_max: u8,
    /// Most times a day; `None` when no number is known.
    pub times_a_day_max: Option<u8>,
    /// How many days after the beginning it has a place; `None` while it eases.
    pub days: Option<u16>,
}

/// No cooling lasts longer, whatever a file says.
pub const COOLING_MINUTES_MAX: u8 = 20;
/// Hours after a sudden beginning without heat and massage, as whole days.
pub const ACUTE_DAYS: i64 = 2;
