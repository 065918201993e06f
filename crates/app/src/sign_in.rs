//! Signing in and out. A member gives e-mail and password, then a code; a patient comes in by a link.

use crate::passcode::{authenticator, good_step, password_fits, spend_a_check};
use crate::{Actor, App, AppError, Token};
use jiff::SignedDuration;
use kadans_domain::{Email, LoginId, MemberId, PracticeId};
use kadans_store::{AuditRecord, Credentials, Login, LoginStage, NewLogin, PracticeTx, Subject};

/// A member's login ends after a working day.
const MEMBER_LASTS: SignedDuration = SignedDuration::from_hours(10);
/// A patient's phone stays signed in for a whole programme and its follow-up.
const PATIENT_LASTS: SignedDuration = SignedDuration::from_hours(24 * 400);
/// The code must follow the password within this time.
const CODE_WITHIN: SignedDuration = SignedDuration::from_mins(10);
/// Wrong tries before a pause.
const TRIES: i32 = 5;
/// Length of that pause.
const PAUSE: SignedDuration = SignedDuration::from_mins(15);

/// A login and the token for its cookie.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// For the cookie.
    pub token: Token,
    /// How long the cookie is kept, in seconds.
    pub lasts_s: i64,
}

/// Where a token's bearer stands.
#[derive(Debug, Clone)]
pub enum Step {
    /// Signed in.
    In(Actor),
    /// The password was right; the code is still asked.
    CodeAsked,
}

impl App {
    /// First step: e-mail and password. Unknown address, wrong password and a member without credentials look the same.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn, AppError> {
        let candidates = match Email::new(email) {
            Ok(email) => self.store.members_by_email(&email).await?,
            Err(_) => Vec::new(),
        };
        let mut answer = AppError::WrongCredentials;
        let mut wrong = Vec::new();
        for (practice, member) in candidates {
            let Some(credentials) = member.credentials else { continue };
            if let Err(locked) = self.refuse_when_locked(&credentials) {
                answer = locked;
            } else if password_fits(password, &credentials.password_hash) {
                let login = self.new_login(Subject::Member(member.id), LoginStage::AwaitingCode, CODE_WITHIN);
                return self.keep_login(practice, login, CODE_WITHIN, "password").await;
            } else {
                wrong.push((practice, member.id));
            }
        }
        if wrong.is_empty() {
            spend_a_check(password);
        }
        for (practice, id) in wrong {
            self.count_failure(self.store.write(practice).await?, id, "password").await?;
        }
        Err(answer)
    }

    /// Second step: the code of the authenticator app. A code works once.
    pub async fn give_code(&self, token: &Token, code: &str) -> Result<SignedIn, AppError> {
        let login = self.live_login(token).await?;
        let Subject::Member(id) = login.subject else { return Err(AppError::NotSignedIn) };
        let tx = self.store.write(token.practice()).await?;
        let member = tx.held_member(id).await?;
        let credentials = member.credentials.ok_or(AppError::NotSignedIn)?;
        self.refuse_when_locked(&credentials)?;
        let totp = authenticator(&credentials.totp_secret, member.email.as_str(), "");
        let Some(step) = good_step(&totp, code, self.now(), credentials.totp_last_step) else {
            self.count_failure(tx, id, "code").await?;
            return Err(AppError::WrongCredentials);
        };
        let used = Credentials { totp_last_step: step, failures: 0, locked_until: None, ..credentials };
        tx.set_credentials(id, &used).await?;
        tx.revoke_login(login.id, self.now()).await?;
        tx.commit().await?;
        let full = self.new_login(login.subject, LoginStage::Full, MEMBER_LASTS);
        self.keep_login(token.practice(), full, MEMBER_LASTS, "code").await
    }

    /// Signs in whoever an accepted invitation is for.
    pub(crate) async fn let_in(&self, practice: PracticeId, subject: Subject) -> Result<SignedIn, AppError> {
        let lasts = match subject {
            Subject::Member(_) => MEMBER_LASTS,
            Subject::Patient(_) => PATIENT_LASTS,
        };
        self.keep_login(practice, self.new_login(subject, LoginStage::Full, lasts), lasts, "invitation").await
    }

    /// Who bears this token.
    pub async fn bearer(&self, token: &Token) -> Result<Step, AppError> {
        let login = self.live_login(token).await?;
        if login.stage == LoginStage::AwaitingCode {
            return Ok(Step::CodeAsked);
        }
        let practice = token.practice();
        let tx = self.store.read(practice).await?;
        Ok(Step::In(match login.subject {
            Subject::Patient(id) => {
                let patient = tx.patient(id).await?;
                Actor::Patient { practice, id, name: patient.name, language: patient.language }
            }
            Subject::Member(id) => {
                let member = tx.member(id).await?;
                Actor::Member { practice, id, role: member.role, name: member.name, language: member.language }
            }
        }))
    }

    /// Ends the login of this token. Signing out twice is fine.
    pub async fn sign_out(&self, token: &Token) -> Result<(), AppError> {
        let Ok(login) = self.live_login(token).await else { return Ok(()) };
        let tx = self.store.write(token.practice()).await?;
        tx.revoke_login(login.id, self.now()).await?;
        tx.record(&self.door_record(login.subject, "sign_out", "granted", "")).await?;
        Ok(tx.commit().await?)
    }

    async fn live_login(&self, token: &Token) -> Result<Login, AppError> {
        let tx = self.store.read(token.practice()).await?;
        let login = tx.login(&token.hash()).await?.ok_or(AppError::NotSignedIn)?;
        if login.revoked_at.is_some() || login.expires_at <= self.now() {
            return Err(AppError::NotSignedIn);
        }
        Ok(login)
    }

    fn new_login(&self, subject: Subject, stage: LoginStage, lasts: SignedDuration) -> Login {
        let now = self.now();
        Login {
            id: LoginId::new(self.chance.uuid_v7(now)),
            subject,
            stage,
            created_at: now,
            expires_at: now + lasts,
            revoked_at: None,
        }
    }

    async fn keep_login(
        &self,
        practice: PracticeId,
        login: Login,
        lasts: SignedDuration,
        how: &str,
    ) -> Result<SignedIn, AppError> {
        let token = Token::new(practice, self.chance.as_ref());
        let tx = self.store.write(practice).await?;
        tx.record(&self.door_record(login.subject, "sign_in", "granted", how)).await?;
        tx.add_login(&NewLogin { login, token_hash: token.hash() }).await?;
        tx.commit().await?;
        Ok(SignedIn { token, lasts_s: lasts.as_secs() })
    }

    fn refuse_when_locked(&self, credentials: &Credentials) -> Result<(), AppError> {
        match credentials.locked_until {
            Some(until) if until > self.now() => Err(AppError::Locked { until }),
            _ => Ok(()),
        }
    }

    /// Counts one wrong try. Tries that were under way together are each counted, and none of them ends a pause.
    async fn count_failure(&self, tx: PracticeTx, id: MemberId, how: &str) -> Result<(), AppError> {
        let Some(credentials) = tx.held_member(id).await?.credentials else { return Ok(()) };
        let failures = credentials.failures.saturating_add(1);
        let paused = (failures % TRIES == 0).then(|| self.now() + PAUSE);
        let counted = Credentials { failures, locked_until: paused.or(credentials.locked_until), ..credentials };
        tx.set_credentials(id, &counted).await?;
        tx.record(&self.door_record(Subject::Member(id), "sign_in", "refused", how)).await?;
        Ok(tx.commit().await?)
    }

    pub(crate) fn door_record(&self, subject: Subject, action: &str, outcome: &str, why: &str) -> AuditRecord {
        let (actor, patient) = match subject {
            Subject::Member(id) => (format!("member:{id}"), None),
            Subject::Patient(id) => (format!("patient:{id}"), Some(id)),
        };
        AuditRecord {
            at: self.now(),
            subject: actor.clone(),
            actor,
            action: action.to_owned(),
            patient,
            outcome: outcome.to_owned(),
            why: why.to_owned(),
        }
    }
}
