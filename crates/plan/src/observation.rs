//! The sets of questions that a programme asks beside its sessions, and who may answer each.
//!
//! What the person feels is theirs to tell, and a member may write it down for them. What sets a dose, lifts something or needs a
//! trained eye (a test, a measurement, a step of the path) is answered by the practice only: a phone cannot store it.

/// Who may answer a set of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnsweredBy {
    /// The person, or a member on their behalf.
    Person,
    /// A member of the practice only.
    Practice,
}

/// A kind of [`kadans_domain::Observation`] that a programme knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObservationKind {
    /// E.g. `morning`; its questions are [`crate::Programme::observation`], its name `<programme>-observation-<kind>`.
    pub kind: &'static str,
    /// Who may answer it.
    pub by: AnsweredBy,
}

/// A kind that the person answers.
pub(crate) const fn own(kind: &'static str) -> ObservationKind {
    ObservationKind { kind, by: AnsweredBy::Person }
}

/// A kind that only the practice answers.
pub(crate) const fn practice(kind: &'static str) -> ObservationKind {
    ObservationKind { kind, by: AnsweredBy::Practice }
}
