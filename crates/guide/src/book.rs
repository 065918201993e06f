//! The rule book: rules, ranking and questions as one value.

use crate::inputs::slugs;
use crate::predicate::Predicate;
use crate::question::Question;

slugs! {
    /// How soon somebody should look at a complaint, in order.
    Urgency {
        /// Looking after it oneself (zelfzorg).
        SelfCare = "self_care",
        /// The physiotherapist; no referral is needed.
        Physio = "physio",
        /// The general practitioner, or the out-of-hours post, on the same day.
        GpToday = "gp_today",
        /// Emergency department or 112, now.
        Emergency = "emergency",
    }
    /// What must be looked at by a professional before anything else. Never shown as a diagnosis.
    SafetyPattern {
        /// A broken bone, or a joint out of place.
        Fracture = "fracture_suspected",
        /// A vessel or a nerve.
        Neurovascular = "neurovascular_suspected",
        /// Pressure in a muscle compartment after an injury.
        AcuteCompartmentSyndrome = "acute_compartment_syndrome_suspected",
        /// A clot in the lung.
        PulmonaryEmbolism = "pulmonary_embolism_suspected",
        /// The nerves at the end of the spinal cord.
        CaudaEquina = "cauda_equina_suspected",
        /// A broken vertebra.
        SpinalFracture = "spinal_fracture_suspected",
        /// The large artery in the belly.
        AorticEmergency = "aortic_emergency_suspected",
        /// A twisted testicle or a trapped hernia.
        GroinSurgicalEmergency = "groin_surgical_emergency_suspected",
        /// A clot in the leg.
        Dvt = "dvt_suspected",
        /// An infection.
        Infection = "infection_suspected",
        /// An overloaded bone.
        StressFracture = "stress_fracture_suspected",
        /// An overloaded neck of the thigh bone.
        FemoralNeckStressFracture = "femoral_neck_stress_fracture_suspected",
        /// Something inside the knee.
        KneeInternalInjury = "knee_internal_injury_suspected",
        /// A torn Achilles tendon.
        AchillesRupture = "achilles_rupture_suspected",
        /// A hamstring torn from its bone.
        HamstringAvulsion = "hamstring_avulsion_suspected",
        /// A back complaint with another cause.
        SeriousSpinalCause = "serious_spinal_cause_suspected",
        /// A pressed nerve root.
        RadicularSyndrome = "radicular_syndrome_suspected",
        /// A bleeding that blood thinners make larger.
        BleedingUnderAnticoagulant = "bleeding_under_anticoagulant",
        /// Severe pain that nothing explains.
        SeverePainUnexplained = "severe_pain_unexplained",
    }
}

/// One rule of urgency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// `E01`: the letter of the urgency and the place in the table.
    pub id: &'static str,
    /// The urgency it asks for.
    pub urgency: Urgency,
    /// When it fires.
    pub when: Predicate,
    /// What it says must be looked at; the first whose condition holds.
    pub exclude: Vec<(Predicate, SafetyPattern)>,
    /// Evidence card.
    pub card: &'static str,
}

/// A rule that asks for this urgency when the condition holds.
pub fn rule(id: &'static str, urgency: Urgency, card: &'static str, when: Predicate) -> Rule {
    Rule { id, urgency, when, exclude: Vec::new(), card }
}

impl Rule {
    /// The same rule, which also says what must be looked at.
    #[must_use]
    pub fn excluding(self, pattern: SafetyPattern) -> Rule {
        self.excluding_when(crate::predicate::always(), pattern)
    }

    /// As [`Rule::excluding`], when this condition holds too and no earlier one did.
    #[must_use]
    pub fn excluding_when(mut self, when: Predicate, pattern: SafetyPattern) -> Rule {
        self.exclude.push((when, pattern));
        self
    }
}

/// A sign that speaks for a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// What must hold.
    pub when: Predicate,
    /// How much it counts: an ordinal aid, never a percentage.
    pub points: u8,
}

/// A name for a pattern of complaints. Information, not a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The condition: its folder in `content/guide/conditions`.
    pub condition: &'static str,
    /// When it may be named at all.
    pub when: Predicate,
    /// What speaks for it.
    pub features: Vec<Feature>,
    /// How severe it is, the first whose condition holds; empty when the label has no grades.
    pub severity: Vec<(Predicate, &'static str)>,
    /// Evidence card.
    pub card: &'static str,
}

/// A label that may be named when the condition holds.
pub fn label(condition: &'static str, card: &'static str, when: Predicate) -> Label {
    Label { condition, when, features: Vec::new(), severity: Vec::new(), card }
}

impl Label {
    /// The same label with a sign that speaks for it.
    #[must_use]
    pub fn scores(mut self, points: u8, when: Predicate) -> Label {
        self.features.push(Feature { when, points });
        self
    }

    /// The same label with a grade, tried after the earlier ones.
    #[must_use]
    pub fn graded(mut self, severity: &'static str, when: Predicate) -> Label {
        self.severity.push((when, severity));
        self
    }
}

/// A reason not to run now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoRun {
    /// `R01`.
    pub id: &'static str,
    /// When it holds.
    pub when: Predicate,
    /// Evidence card.
    pub card: &'static str,
}

/// Everything triage needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// Raised with every change to a rule, a label or a question; kept with every advice.
    pub version: u32,
    /// Points a label needs before it is named.
    pub threshold: u8,
    /// Most urgent first; this is also the order of `exclude` and of the rule ids.
    pub rules: Vec<Rule>,
    /// In the order that breaks a tie.
    pub labels: Vec<Label>,
    /// Reasons not to run, besides an urgency of [`Urgency::GpToday`] or more.
    pub no_run: Vec<NoRun>,
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
    /// Unsure flags, once more and in other words.
    pub again: Question,
}

impl Book {
    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}
