//! Invitations: the link or QR code with which a patient starts, and with which a new member sets up how they sign in.
//!
//! Opening a link does nothing yet (mail scanners and link previews open links too); pressing the button lets in.

use crate::passcode::{authenticator, good_step, hash_password};
use crate::{Action, App, AppError, PatientAccess, PracticeAccess, SignedIn, Token};
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{InvitationId, Language, MemberId, PersonName, PracticeId};
use kadans_store::{Credentials, Invitation, PracticeTx, StoreError, Subject};

/// A patient's link works this long.
const PATIENT_LINK_LASTS: SignedDuration = SignedDuration::from_hours(24 * 14);
/// A member's link works this long.
const MEMBER_LINK_LASTS: SignedDuration = SignedDuration::from_hours(24 * 3);
/// A patient may use their link on a phone, a tablet and once again after a mishap.
const PATIENT_DEVICES: i32 = 5;

/// A fresh link; its token is shown once and never stored.
#[derive(Debug, Clone)]
pub struct Invited {
    /// For the link.
    pub token: Token,
    /// No use after this.
    pub expires_at: Timestamp,
}

/// Whom a link is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guest {
    /// A person in treatment.
    Patient,
    /// A new member, who first chooses a password and pairs an authenticator.
    Member,
}

/// What the page behind a link shows before anything is pressed.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// Whom for.
    pub guest: Guest,
    /// Who exactly: someone who is signed in already needs no second login.
    pub subject: Subject,
    /// Their name: it reassures that the link is theirs.
    pub name: PersonName,
    /// Language of their screens.
    pub language: Language,
    /// The practice's name.
    pub practice: String,
}

/// What a new member scans with an authenticator app.
#[derive(Debug, Clone)]
pub struct PairingCode {
    /// `otpauth://` address for the QR code.
    pub address: String,
    /// The same secret to type by hand, in groups of four.
    pub secret: String,
}

impl App {
    /// Makes a link for a patient. Earlier links keep working until they end; [`App::withdraw_links`] ends them.
    pub async fn invite_patient(&self, access: &PatientAccess) -> Result<Invited, AppError> {
        access.must_be(Action::InvitePatient)?;
        let subject = Subject::Patient(access.patient().id);
        self.invite(access.practice(), subject, PATIENT_LINK_LASTS, PATIENT_DEVICES).await
    }

    /// Withdraws every link of a patient that still works, and signs out every device: a phone was lost, or care ended.
    /// What a phone had not sent yet stays on it, until its person opens a new link.
    pub async fn withdraw_links(&self, access: &PatientAccess) -> Result<(), AppError> {
        access.must_be(Action::InvitePatient)?;
        let tx = self.store.write(access.practice()).await?;
        for link in tx.invitations_of(Subject::Patient(access.patient().id)).await? {
            if link.revoked_at.is_none() {
                tx.revoke_invitation(link.id, self.now()).await?;
            }
        }
        tx.revoke_logins_of(Subject::Patient(access.patient().id), self.now()).await?;
        Ok(tx.commit().await?)
    }

    /// How many links of a patient still work.
    pub async fn open_links(&self, access: &PatientAccess) -> Result<usize, AppError> {
        let tx = self.store.read(access.practice()).await?;
        let links = tx.invitations_of(Subject::Patient(access.patient().id)).await?;
        Ok(links.iter().filter(|link| self.still_works(link)).count())
    }

    /// Makes a link for a member to set up, or set up again, how they sign in.
    pub async fn invite_member(&self, access: &PracticeAccess, member: MemberId) -> Result<Invited, AppError> {
        access.must_be(Action::ManageMembers)?;
        self.store.read(access.practice()).await?.member(member).await?;
        self.invite_member_of(access.practice(), member).await
    }

    /// The same for the command line, where whoever holds the database may.
    pub async fn invite_member_of(&self, practice: PracticeId, member: MemberId) -> Result<Invited, AppError> {
        self.invite(practice, Subject::Member(member), MEMBER_LINK_LASTS, 1).await
    }

    async fn invite(
        &self,
        practice: PracticeId,
        subject: Subject,
        lasts: SignedDuration,
        uses_left: i32,
    ) -> Result<Invited, AppError> {
        let now = self.now();
        let token = Token::new(practice, self.chance.as_ref());
        let invitation = Invitation {
            id: InvitationId::new(self.chance.uuid_v7(now)),
            subject,
            secret_hash: token.hash(),
            created_at: now,
            expires_at: now + lasts,
            uses_left,
            revoked_at: None,
        };
        let tx = self.store.write(practice).await?;
        tx.add_invitation(&invitation).await?;
        tx.commit().await?;
        Ok(Invited { token, expires_at: invitation.expires_at })
    }

    /// Looks behind a link without using it.
    pub async fn welcome(&self, token: &Token) -> Result<Welcome, AppError> {
        let practice = match self.store.practice(token.practice()).await {
            Err(StoreError::Missing(_)) => return Err(AppError::LinkExpired),
            known => known?.name,
        };
        let tx = self.store.read(token.practice()).await?;
        let invitation = self.working_link(&tx, token).await?;
        Ok(match invitation.subject {
            Subject::Patient(id) => {
                let patient = tx.patient(id).await?;
                Welcome {
                    guest: Guest::Patient,
                    subject: invitation.subject,
                    name: patient.name,
                    language: patient.language,
                    practice,
                }
            }
            Subject::Member(id) => {
                let member = tx.member(id).await?;
                Welcome {
                    guest: Guest::Member,
                    subject: invitation.subject,
                    name: member.name,
                    language: member.language,
                    practice,
                }
            }
        })
    }

    /// A patient presses the button: this device is signed in.
    pub async fn accept_as_patient(&self, token: &Token) -> Result<SignedIn, AppError> {
        let tx = self.store.write(token.practice()).await?;
        let invitation = self.working_link(&tx, token).await?;
        if !matches!(invitation.subject, Subject::Patient(_)) {
            return Err(AppError::LinkExpired);
        }
        tx.set_uses_left(invitation.id, invitation.uses_left - 1).await?;
        tx.commit().await?;
        self.let_in(token.practice(), invitation.subject).await
    }

    /// What a new member pairs their authenticator with. The secret follows from the link's own secret, so that showing
    /// the page again after a typing mistake shows the same code, and nothing is stored before it is proven.
    pub async fn pairing_code(&self, token: &Token) -> Result<PairingCode, AppError> {
        let welcome = self.welcome(token).await?;
        let totp = authenticator(&pairing_secret(token), welcome.name.as_str(), &welcome.practice);
        let secret = data_encoding::BASE32_NOPAD.encode(&pairing_secret(token));
        let groups: Vec<&str> = secret.as_bytes().chunks(4).filter_map(|g| std::str::from_utf8(g).ok()).collect();
        let address = totp.to_url().map_err(|_| AppError::LinkExpired)?;
        Ok(PairingCode { address, secret: groups.join(" ") })
    }

    /// A member chooses a password and proves the authenticator; the link is then used up, and whoever came in with the
    /// former password is out.
    pub async fn accept_as_member(&self, token: &Token, password: &str, code: &str) -> Result<SignedIn, AppError> {
        let secret = pairing_secret(token);
        let tx = self.store.write(token.practice()).await?;
        let invitation = self.working_link(&tx, token).await?;
        let Subject::Member(id) = invitation.subject else { return Err(AppError::LinkExpired) };
        let password_hash = hash_password(password, self.chance.as_ref())?;
        let step = good_step(&authenticator(&secret, "", ""), code, self.now(), 0)
            .ok_or(AppError::Field { field: "code", why: "wrong-code" })?;
        let credentials =
            Credentials { password_hash, totp_secret: secret.to_vec(), totp_last_step: step, failures: 0, locked_until: None };
        tx.set_credentials(id, &credentials).await?;
        tx.revoke_logins_of(invitation.subject, self.now()).await?;
        tx.set_uses_left(invitation.id, 0).await?;
        tx.commit().await?;
        self.let_in(token.practice(), invitation.subject).await
    }

    async fn working_link(&self, tx: &PracticeTx, token: &Token) -> Result<Invitation, AppError> {
        let link = tx.invitation(&token.hash()).await?.ok_or(AppError::LinkExpired)?;
        if self.still_works(&link) { Ok(link) } else { Err(AppError::LinkExpired) }
    }

    pub(crate) fn still_works(&self, link: &Invitation) -> bool {
        link.uses_left > 0 && link.revoked_at.is_none() && link.expires_at > self.now()
    }
}

/// 160 bits for the authenticator, derived from the link.
fn pairing_secret(token: &Token) -> [u8; 20] {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest([b"kadans authenticator ".as_slice(), token.written().as_bytes()].concat());
    let mut secret = [0; 20];
    secret.copy_from_slice(&digest[..20]);
    secret
}
