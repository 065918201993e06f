//! Profiles and the spread of sessions: what sets one person apart from another.

use kadans_domain::Facts;

/// One profile (profiel).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// Microvascular disease.
    Microvascular,
    /// Coronary spasm.
    Spasm,
    /// High blood pressure or stiff vessels.
    Hypertension,
    /// Heart failure.
    HeartFailure,
    /// After a sternotomy.
    Sternum,
    /// Pacemaker or ICD.
    Device,
    /// Stable angina.
    Angina,
    /// A shoulder that needs care.
    Shoulder,
    /// A knee that needs care.
    Knee,
    /// Unsteady.
    Balance,
}

impl Profile {
    /// All, in the order forms show them.
    pub const ALL: [Profile; 10] = [
        Profile::Microvascular,
        Profile::Spasm,
        Profile::Hypertension,
        Profile::HeartFailure,
        Profile::Sternum,
        Profile::Device,
        Profile::Angina,
        Profile::Shoulder,
        Profile::Knee,
        Profile::Balance,
    ];

    /// Stable code; also the code of a filter of the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Profile::Microvascular => "mv",
            Profile::Spasm => "spasm",
            Profile::Hypertension => "htn",
            Profile::HeartFailure => "hf",
            Profile::Sternum => "sternum",
            Profile::Device => "device",
            Profile::Angina => "angina",
            Profile::Shoulder => "shoulder",
            Profile::Knee => "knee",
            Profile::Balance => "balance",
        }
    }
}

/// The profiles of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Profiles(u16);

impl Profiles {
    /// The same with one more.
    #[must_use]
    pub const fn with(self, profile: Profile) -> Profiles {
        Profiles(self.0 | (1 << profile as u16))
    }

    /// True when it is among them.
    pub const fn has(self, profile: Profile) -> bool {
        self.0 & (1 << profile as u16) != 0
    }

    /// Microvascular disease or spasm: slower steps, longer rest, checks that must be answered.
    pub const fn is_vasomotor(self) -> bool {
        self.has(Profile::Microvascular) || self.has(Profile::Spasm)
    }

    pub(super) fn of(facts: &Facts) -> Profiles {
        let chosen = |profile: &Profile| facts.has_code("profiles", profile.code()) || facts.has_code("joints", profile.code());
        Profile::ALL.into_iter().filter(chosen).fold(Profiles::default(), Profiles::with)
    }
}

/// How sessions A and B are spread (K-03).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// One session a week with something of both.
    Full,
    /// A and B every week.
    Both,
    /// A one week, B the next.
    Alternating,
}

impl Scheme {
    /// In the order forms show them.
    pub const ALL: [Scheme; 3] = [Scheme::Alternating, Scheme::Both, Scheme::Full];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Scheme::Full => "full_1",
            Scheme::Both => "ab_2",
            Scheme::Alternating => "ab_alt",
        }
    }

    /// Sessions a week.
    pub const fn a_week(self) -> u8 {
        match self {
            Scheme::Both => 2,
            Scheme::Full | Scheme::Alternating => 1,
        }
    }

    /// Days between two sessions of the same kind.
    pub const fn turn_days(self) -> u16 {
        match self {
            Scheme::Full | Scheme::Both => 7,
            Scheme::Alternating => 14,
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Scheme> {
        Self::ALL.into_iter().find(|scheme| scheme.code() == code)
    }
}
