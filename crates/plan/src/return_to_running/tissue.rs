//! The tissue that was injured: it decides which pain is allowed and which ladder is climbed.

/// What was injured, as a physiotherapist or the pattern of complaints tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tissue {
    /// Tendon (pees).
    Tendon,
    /// Fascia (peesblad), such as the sole of the foot.
    Fascia,
    /// Joint (gewricht), such as the kneecap.
    Joint,
    /// Muscle (spier).
    Muscle,
    /// Ligament (band).
    Ligament,
    /// Compartment of the lower leg (spierloge).
    Compartment,
    /// Spine (wervelkolom).
    Spine,
    /// Bone (bot): every pain counts.
    Bone,
}

impl Tissue {
    /// All tissues, in the order forms show them.
    pub const ALL: [Tissue; 8] = [
        Tissue::Tendon,
        Tissue::Fascia,
        Tissue::Joint,
        Tissue::Muscle,
        Tissue::Ligament,
        Tissue::Compartment,
        Tissue::Spine,
        Tissue::Bone,
    ];

    /// Stable code, e.g. `tendon`.
    pub const fn code(self) -> &'static str {
        match self {
            Tissue::Tendon => "tendon",
            Tissue::Fascia => "fascia",
            Tissue::Joint => "joint",
            Tissue::Muscle => "muscle",
            Tissue::Ligament => "ligament",
            Tissue::Compartment => "compartment",
            Tissue::Spine => "spine",
            Tissue::Bone => "bone",
        }
    }

    /// The tissue with this code.
    pub fn from_code(code: &str) -> Option<Tissue> {
        Self::ALL.into_iter().find(|tissue| tissue.code() == code)
    }

    /// True where some pain that is gone the next morning is acceptable: tendon, fascia and joint.
    pub const fn bears_some_pain(self) -> bool {
        matches!(self, Tissue::Tendon | Tissue::Fascia | Tissue::Joint)
    }
}
