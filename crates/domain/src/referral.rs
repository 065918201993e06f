//! A referral: who asks for treatment, and for what.

/// What the person is referred for; the therapist's task differs (stimulate, brake, reassure).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indication {
    /// Overstrain or burn-out (overspanning, burn-out): brake, teach dosing.
    BurnOut,
    /// Depressive complaints: stimulate.
    Depression,
    /// Anxiety complaints: reassure, let it be experienced under guidance.
    Anxiety,
    /// Claudication (etalagebenen): walk, until it hurts.
    Claudication,
    /// Heart complaints: slow strength training, after clearance.
    HeartComplaints,
    /// A runner who wants to stay free of injuries: stronger feet.
    InjuryPrevention,
    /// A runner on the way back after an injury.
    RunningInjury,
}

impl Indication {
    /// All indications, in the order forms show them.
    pub const ALL: [Indication; 7] = [
        Indication::BurnOut,
        Indication::Depression,
        Indication::Anxiety,
        Indication::Claudication,
        Indication::HeartComplaints,
        Indication::InjuryPrevention,
        Indication::RunningInjury,
    ];

    /// Stable code, e.g. `burn_out`.
    pub const fn code(self) -> &'static str {
        match self {
            Indication::BurnOut => "burn_out",
            Indication::Depression => "depression",
            Indication::Anxiety => "anxiety",
            Indication::Claudication => "claudication",
            Indication::HeartComplaints => "heart_complaints",
            Indication::InjuryPrevention => "injury_prevention",
            Indication::RunningInjury => "running_injury",
        }
    }

    /// The indication with this code.
    pub fn from_code(code: &str) -> Option<Indication> {
        Self::ALL.into_iter().find(|i| i.code() == code)
    }
}

/// Profession of the referrer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferrerRole {
    /// General practitioner (huisarts).
    Gp,
    /// Mental-health practice nurse (POH-GGZ).
    PracticeNurse,
    /// Psychologist.
    Psychologist,
    /// Company doctor (bedrijfsarts).
    CompanyDoctor,
    /// Medical specialist.
    Specialist,
    /// The person came without a referral (directe toegang).
    SelfReferred,
}

impl ReferrerRole {
    /// All roles, in the order forms show them.
    pub const ALL: [ReferrerRole; 6] = [
        ReferrerRole::Gp,
        ReferrerRole::PracticeNurse,
        ReferrerRole::Psychologist,
        ReferrerRole::CompanyDoctor,
        ReferrerRole::Specialist,
        ReferrerRole::SelfReferred,
    ];

    /// Stable code, e.g. `gp`.
    pub const fn code(self) -> &'static str {
        match self {
            ReferrerRole::Gp => "gp",
            ReferrerRole::PracticeNurse => "practice_nurse",
            ReferrerRole::Psychologist => "psychologist",
            ReferrerRole::CompanyDoctor => "company_doctor",
            ReferrerRole::Specialist => "specialist",
            ReferrerRole::SelfReferred => "self_referred",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<ReferrerRole> {
        Self::ALL.into_iter().find(|r| r.code() == code)
    }
}

/// Who referred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referrer {
    /// Name as on the letter; empty for a self-referral.
    pub name: String,
    /// Profession.
    pub role: ReferrerRole,
}
