//! What the store keeps and gives back, in the field's words. Rows stay inside; these travel.

use jiff::Timestamp;
use jiff::civil::Date;
use kadans_domain::{
    Email, EntryId, EpisodeId, Indication, IntakeId, InvitationId, Language, LoginId, MemberId, PatientId, PersonName,
    PracticeId, PrescriptionId, ReferralId, Referrer, Role,
};

/// A practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Its id.
    pub id: PracticeId,
    /// Its name as patients know it.
    pub name: String,
    /// IANA zone of its calendar, e.g. `Europe/Amsterdam`.
    pub zone: String,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Someone who works in the practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Id.
    pub id: MemberId,
    /// Therapist or administrator.
    pub role: Role,
    /// Name.
    pub name: PersonName,
    /// Where to reach them; also what they sign in with.
    pub email: Email,
    /// Language of their screens.
    pub language: Language,
    /// Set once they have chosen a password and paired an authenticator.
    pub credentials: Option<Credentials>,
    /// When they were added.
    pub created_at: Timestamp,
}

/// How a member proves to be themselves.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// Argon2 hash in PHC form.
    pub password_hash: String,
    /// Shared secret of the authenticator app.
    pub totp_secret: Vec<u8>,
    /// The last time step that was used, so that a code works once.
    pub totp_last_step: i64,
    /// Wrong tries since the last good one.
    pub failures: i32,
    /// No tries before this moment.
    pub locked_until: Option<Timestamp>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(…)")
    }
}

/// A person in treatment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patient {
    /// Id.
    pub id: PatientId,
    /// Name as they want to be called.
    pub name: PersonName,
    /// Date of birth, when known.
    pub born_on: Option<Date>,
    /// Language of their screens.
    pub language: Language,
    /// When they were added.
    pub created_at: Timestamp,
}

/// Whom a login or an invitation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A member of the practice.
    Member(MemberId),
    /// A patient.
    Patient(PatientId),
}

/// How far a login has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginStage {
    /// The password was right; the code is still asked.
    AwaitingCode,
    /// Signed in.
    Full,
}

/// A signed-in device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// Id.
    pub id: LoginId,
    /// Who.
    pub subject: Subject,
    /// How far.
    pub stage: LoginStage,
    /// When it began.
    pub created_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
    /// When it was ended by hand.
    pub revoked_at: Option<Timestamp>,
}

/// A login to keep. Only the hash of its token is stored.
#[derive(Debug, Clone)]
pub struct NewLogin {
    /// The login.
    pub login: Login,
    /// SHA-256 of the token in the cookie.
    pub token_hash: Vec<u8>,
}

/// A link that lets someone in. Only the hash of its secret is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Id.
    pub id: InvitationId,
    /// For whom.
    pub subject: Subject,
    /// SHA-256 of the secret in the link.
    pub secret_hash: Vec<u8>,
    /// Made at.
    pub created_at: Timestamp,
    /// No use after this moment.
    pub expires_at: Timestamp,
    /// How many devices may still use it.
    pub uses_left: i32,
    /// Withdrawn at.
    pub revoked_at: Option<Timestamp>,
}

/// A referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// Id.
    pub id: ReferralId,
    /// Who is referred.
    pub patient: PatientId,
    /// Who referred.
    pub referrer: Referrer,
    /// For what.
    pub indication: Indication,
    /// Date on the referral.
    pub referred_on: Date,
    /// The question, in the referrer's words; may be empty.
    pub question: String,
}

/// An episode of care.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Episode {
    /// Id.
    pub id: EpisodeId,
    /// Whose.
    pub patient: PatientId,
    /// From which referral.
    pub referral: ReferralId,
    /// Programme id, e.g. `running-therapy`.
    pub programme: String,
    /// The therapist in charge.
    pub therapist: MemberId,
    /// When it was opened.
    pub opened_at: Timestamp,
}

/// One taking of an intake, in its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeRecord {
    /// Id.
    pub id: IntakeId,
    /// Episode.
    pub episode: EpisodeId,
    /// 1, 2, … within the episode.
    pub version: i32,
    /// The facts, in their written form (`kadans-wire`).
    pub body: String,
    /// When.
    pub taken_at: Timestamp,
    /// By whom.
    pub taken_by: MemberId,
}

/// One version of a confirmed prescription, in its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescriptionRecord {
    /// Id.
    pub id: PrescriptionId,
    /// Episode.
    pub episode: EpisodeId,
    /// 1, 2, … within the episode.
    pub version: i32,
    /// The intake it rests on.
    pub intake: IntakeId,
    /// Written form (`kadans-wire`): the whole schedule, so that old versions never depend on today's content.
    pub body: String,
    /// Which content it was computed with.
    pub content_version: String,
    /// First day.
    pub starts_on: Date,
    /// When it was confirmed.
    pub confirmed_at: Timestamp,
    /// By whom.
    pub confirmed_by: MemberId,
    /// Why this version, e.g. what was changed; may be empty for the first.
    pub reason: String,
}

/// What came of a session, as it was said at the time, in its written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictRecord {
    /// Episode.
    pub episode: EpisodeId,
    /// The session's diary entry.
    pub entry: EntryId,
    /// 1, 2, … for this session: a late entry or a correction can change what came of it.
    pub version: i32,
    /// Written form (`kadans-wire`): decision, rules, what they saw, cards.
    pub body: String,
    /// Which content it was computed with.
    pub content_version: String,
    /// When.
    pub given_at: Timestamp,
}

/// What the caseload shows of an episode: a fold over its diary that can be dropped and rebuilt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadRow {
    /// Episode.
    pub episode: EpisodeId,
    /// Whose.
    pub patient: PatientId,
    /// The local date it was folded for; a fold of an earlier day is made again before it is shown.
    pub folded_on: Date,
    /// Sorts the list: 0 is most urgent.
    pub urgency: i32,
    /// Where the episode stands, as a code: `intake`, `blocked`, `proposal`, `running`, `stopped`,
    /// `remeasure`, `done`, `discharged`.
    pub state: String,
    /// Week of the plan it is in, from 1; 0 before it starts.
    pub week: i32,
    /// Weeks of the plan; 0 without one.
    pub weeks: i32,
    /// Sessions done and planned.
    pub sessions: (i32, i32),
    /// Last session.
    pub last_done_on: Option<Date>,
    /// Next session.
    pub next_on: Option<Date>,
    /// The last decision's code, e.g. `hold`.
    pub decision: Option<String>,
    /// Rules of the alerts that wait for someone, most urgent first.
    pub alerts: Vec<String>,
    /// Dose done in each week so far: seconds of running in running therapy, else in the unit of the programme.
    pub weekly_run_s: Vec<u32>,
}

/// A recording of heart beats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingRecord {
    /// The practice it was made in: an entry of the diary.
    pub entry: EntryId,
    /// Whose heart.
    pub patient: PatientId,
    /// The episode it belongs to.
    pub episode: EpisodeId,
    /// Bytes of its tape.
    pub bytes: i64,
    /// Its few numbers, as JSON.
    pub summary: String,
    /// When it was kept.
    pub kept_at: Timestamp,
}

/// A spoken note beside a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceRecord {
    /// The session: an entry of the diary.
    pub entry: EntryId,
    /// Who speaks.
    pub patient: PatientId,
    /// The episode it belongs to.
    pub episode: EpisodeId,
    /// The kind of sound, e.g. `audio/webm`.
    pub media: String,
    /// Bytes of the sound.
    pub bytes: i64,
    /// When it was kept.
    pub kept_at: Timestamp,
}

/// Something that was allowed, refused or done, before it is chained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRecord {
    /// When.
    pub at: Timestamp,
    /// Who: `patient:ID`, `member:ID`, `anonymous` or `system`.
    pub actor: String,
    /// What: an action's code.
    pub action: String,
    /// On what: `kind:ID`, or empty.
    pub subject: String,
    /// Whose data, when it is a patient's.
    pub patient: Option<PatientId>,
    /// `granted` or `refused`.
    pub outcome: String,
    /// Why, and which checks passed or failed.
    pub why: String,
}

/// A chained audit row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Place in the chain, from 1.
    pub seq: i64,
    /// What happened.
    pub record: AuditRecord,
    /// Hash of this row and all before it, hexadecimal.
    pub hash: String,
}
