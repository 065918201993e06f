//! What can be done. Which role may do it is data: `content/roles.toml`.

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        /// Something a person can do in Kadans.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $($(#[$doc])* $name,)*
        }

        impl Action {
            /// All actions.
            pub const ALL: &'static [Action] = &[$(Action::$name),*];

            /// Stable code, as in `content/roles.toml` and in the audit.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Action::$name => $code,)*
                }
            }
        }
    };
}

actions! {
    /// A patient opens their own day, plan or progress.
    SeeOwnDay = "see_own_day";
    /// A patient's device sends diary entries.
    WriteOwnDiary = "write_own_diary";
    /// A patient's device lets us listen to their heart beats while they practise, and keeps the recording.
    RecordPulse = "record_pulse";
    /// Open the caseload.
    SeeCaseload = "see_caseload";
    /// Open a patient.
    SeePatient = "see_patient";
    /// Record a referral.
    Refer = "refer";
    /// Take or correct an intake.
    TakeIntake = "take_intake";
    /// See a proposal, confirm or change a prescription.
    Prescribe = "prescribe";
    /// Follow an episode.
    Follow = "follow";
    /// Write in a patient's diary: an override, a pause.
    WriteDiary = "write_diary";
    /// Enter scores of an instrument.
    RecordScores = "record_scores";
    /// Lift a stop or a block.
    ClearStop = "clear_stop";
    /// Acknowledge an alert.
    AcknowledgeAlert = "acknowledge_alert";
    /// Make or withdraw a patient's link.
    InvitePatient = "invite_patient";
    /// Open the printable summary.
    PrintSummary = "print_summary";
    /// End an episode.
    Discharge = "discharge";
    /// Open the practice page.
    SeePractice = "see_practice";
    /// Add members.
    ManageMembers = "manage_members";
    /// Read the audit trail.
    SeeAudit = "see_audit";
}
