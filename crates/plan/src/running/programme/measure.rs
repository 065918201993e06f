//! Numbers of measuring effort: the talk test beside Borg, and heart rate as a second opinion.

use kadans_domain::CardId;

/// Both ends included, Borg 6-20.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BorgBand {
    /// Lowest.
    pub low: u8,
    /// Highest.
    pub high: u8,
}

impl BorgBand {
    /// True within the band.
    pub const fn holds(self, rpe: u8) -> bool {
        self.low <= rpe && rpe <= self.high
    }
}

/// Calibration of felt against observed effort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calibration {
    /// Evidence card.
    pub card: CardId,
    /// What a talk level says about effort, T0 first.
    pub bands: [BorgBand; 5],
    /// The effort the programme runs at.
    pub target: BorgBand,
    /// Tenths of km/h slower at T2.
    pub slower: u16,
    /// Tenths of km/h slower at T2 when effort is underestimated by `large_gap` or more.
    pub much_slower: u16,
    /// From this underestimate the larger step is taken (Borg points).
    pub large_gap: u8,
    /// Tenths of km/h slower after the walk that T3 and T4 ask for.
    pub after_walk_slower: u16,
    /// Tenths of km/h faster at T0, depressive complaints only, when the therapist agrees.
    pub faster: u16,
    /// Below this the task is walking; tenths of km/h.
    pub floor: u16,
    /// Each new speed is held this long before it is judged, seconds.
    pub hold_s: u32,
}

/// Share of heart-rate reserve and the Borg band it agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeartRateBand {
    /// Lowest share, percent of reserve.
    pub reserve_low: u8,
    /// Highest share, percent of reserve.
    pub reserve_high: u8,
    /// The effort that goes with it.
    pub borg: BorgBand,
}

/// Heart rate, a second opinion only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeartRateRule {
    /// Evidence card.
    pub card: CardId,
    /// Highest heart rate at age 0, beats a minute.
    pub max_at_birth: u32,
    /// Beats a minute lost per year, tenths.
    pub loss_per_year_tenths: u32,
    /// Bands, lightest first.
    pub bands: Vec<HeartRateBand>,
    /// Screening items that switch heart-rate advice off.
    pub off_when: Vec<String>,
}
