//! Measurement error and reliable change, for instruments whose spread and reliability have been published.
//!
//! The only floating point of this room: standard errors are square roots. Sources: Jacobson & Truax, J Consult Clin Psychol 1991;59:12;
//! de Vet et al., Health Qual Life Outcomes 2006;4:54.

/// The standard normal value that leaves 2.5 % on either side.
const Z_95: f64 = 1.96;
/// The standard normal value that leaves 5 % on either side.
const Z_90: f64 = 1.645;

/// The spread of an instrument's scores in a group, and how well it repeats itself there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Repeatability {
    /// Standard deviation, in points.
    pub sd: f64,
    /// Test–retest reliability, 0 to 1.
    pub reliability: f64,
}

impl Repeatability {
    /// Standard error of one measurement, in points.
    pub fn sem(self) -> f64 {
        self.sd * (1.0 - self.reliability).sqrt()
    }

    /// Standard error of the difference between two measurements, in points.
    pub fn standard_error_of_difference(self) -> f64 {
        2.0_f64.sqrt() * self.sem()
    }

    /// Reliable change index of a difference in points.
    pub fn reliable_change_index(self, difference: f64) -> f64 {
        difference / self.standard_error_of_difference()
    }

    /// Whether a difference in points is more than measurement error with 95 % confidence.
    pub fn is_reliable(self, difference: f64) -> bool {
        self.reliable_change_index(difference).abs() >= Z_95
    }

    /// Smallest detectable change with 95 % confidence, in points.
    pub fn mdc95(self) -> f64 {
        Z_95 * self.standard_error_of_difference()
    }

    /// Smallest detectable change with 90 % confidence, in points.
    pub fn mdc90(self) -> f64 {
        Z_90 * self.standard_error_of_difference()
    }
}

/// Mean and standard deviation of a group, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Group {
    /// Mean.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
}

/// The score that lies as far from the patients as from people without complaints, each counted in their own spread (cut-off c).
pub fn cut_between(patients: Group, without_complaints: Group) -> f64 {
    (without_complaints.sd * patients.mean + patients.sd * without_complaints.mean) / (without_complaints.sd + patients.sd)
}
