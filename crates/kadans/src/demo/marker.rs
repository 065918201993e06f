//! `demo.json`: marks a folder as ours, and remembers how to get in.

use anyhow::{Context, bail};
use jiff::Timestamp;
use kadans_web::PublicUrl;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use totp_rs::{Builder, Secret};

const NAME: &str = "demo.json";

/// How to get into the invented practice. Nothing of it opens anything but this folder.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Marker {
    /// The therapist.
    pub therapist: Member,
    /// Who runs the practice: members and audit.
    pub administrator: Member,
    /// Token of one patient's link.
    pub patient: String,
    /// Tokens of one patient's link in each other programme, by its id.
    #[serde(default)]
    pub patients: BTreeMap<String, String>,
}

/// How one member of the invented practice signs in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Member {
    /// Address.
    pub email: String,
    /// Password.
    pub password: String,
    /// Authenticator secret, base 32.
    pub secret: String,
}

/// What a data folder turns out to be.
pub enum Folder {
    /// Empty, or not there yet.
    Free,
    /// Our invented practice.
    Demo(Marker),
}

impl Folder {
    /// Looks without touching. A folder with anything else in it is refused with a way out.
    pub fn look(folder: &Path) -> anyhow::Result<Folder> {
        if !folder.exists() || folder.read_dir().context("--data must be a folder")?.next().is_none() {
            return Ok(Folder::Free);
        }
        let file = folder.join(NAME);
        if !file.exists() {
            bail!(
                "{} holds something else than a demo practice, so nothing was written there; choose an empty folder with \
                 --data, or open it with `kadans serve --data {}`",
                folder.display(),
                folder.display()
            );
        }
        let text = std::fs::read_to_string(&file).with_context(|| format!("{} could not be read", file.display()))?;
        Ok(Folder::Demo(
            serde_json::from_str(&text)
                .with_context(|| format!("{} is damaged; delete the folder to make the demo practice again", file.display()))?,
        ))
    }
}

impl Marker {
    /// Keeps the marker; written last, so that a half-made practice is not mistaken for a whole one.
    pub fn write(&self, folder: &Path) -> anyhow::Result<()> {
        let text = serde_json::to_string_pretty(self)?;
        std::fs::write(folder.join(NAME), text).context("demo.json could not be written")
    }

    /// Prints the sign-in codes of this moment, one line a member.
    pub fn print_codes(&self, now: Timestamp) -> anyhow::Result<()> {
        for member in [&self.therapist, &self.administrator] {
            println!("{}  {}", member.code(now)?, member.email);
        }
        Ok(())
    }

    /// Prints the address and how to get in.
    pub fn introduce(&self, url: &PublicUrl, now: Timestamp) -> anyhow::Result<()> {
        println!("Kadans is ready at {}", url.link("/"));
        println!();
        self.therapist.introduce("Therapist", url, now)?;
        self.administrator.introduce("Administrator", url, now)?;
        println!("Patient         {}", url.link(&format!("/start/{}", self.patient)));
        for (programme, token) in &self.patients {
            println!("  {programme:<19} {}", url.link(&format!("/start/{token}")));
        }
        println!();
        println!("Everyone in this practice is invented. Stop with Ctrl-C; start again and it is as you left it.");
        Ok(())
    }
}

impl Member {
    /// The sign-in code of this moment.
    pub fn code(&self, now: Timestamp) -> anyhow::Result<String> {
        let secret = Secret::try_from_base32(&self.secret).context("demo.json holds no usable secret")?;
        let totp = Builder::new().with_secret(secret).build_noncompliant();
        Ok(totp.generate(u64::try_from(now.as_second())?).to_string())
    }

    fn introduce(&self, who: &str, url: &PublicUrl, now: Timestamp) -> anyhow::Result<()> {
        println!("{who:<15} {}", url.link("/login"));
        println!("                e-mail    {}", self.email);
        println!("                password  {}", self.password);
        println!("                code      {} (a new one every 30 seconds: kadans demo --code)", self.code(now)?);
        println!("                secret    {} (for an authenticator app)", self.secret);
        println!();
        Ok(())
    }
}
