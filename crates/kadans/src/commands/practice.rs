//! `kadans practice new`: makes a practice and a link for its first administrator, who then adds the others on screen.

use super::place::{Place, block_on};
use anyhow::Context;
use clap::{Args, Subcommand};
use kadans_app::{NewMember, NewPractice};
use kadans_domain::{Email, Language, PersonName, Role};
use kadans_web::PublicUrl;
use std::process::ExitCode;

/// Make a practice.
#[derive(Args)]
pub struct PracticeCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Make a practice and print the link with which its administrator sets a password.
    New(New),
}

#[derive(Args)]
struct New {
    #[command(flatten)]
    place: Place,
    /// Name of the practice as patients know it.
    #[arg(long)]
    name: String,
    /// Name of the first administrator.
    #[arg(long)]
    admin: String,
    /// E-mail address of the first administrator.
    #[arg(long)]
    email: String,
    /// Time zone of the practice.
    #[arg(long, default_value = "Europe/Amsterdam")]
    zone: String,
    /// The address under which people reach this server.
    #[arg(long, env = "KADANS_PUBLIC_URL", default_value = "http://127.0.0.1:8080")]
    public_url: String,
}

impl PracticeCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let What::New(new) = self.what;
        block_on(async move {
            let url = PublicUrl::new(&new.public_url).context("--public-url must look like https://kadans.example")?;
            let admin = NewMember {
                role: Role::Admin,
                name: PersonName::new(&new.admin).context("--admin")?,
                email: Email::new(&new.email).context("--email")?,
                language: Language::Nl,
            };
            let app = new.place.app().await?;
            let practice = app.found_practice(NewPractice { name: new.name, zone: new.zone }).await?;
            let member = app.add_member_of(practice, admin).await?;
            let invited = app.invite_member_of(practice, member).await?;
            println!("The practice is there. Its administrator opens this link, until {:.0}:", invited.expires_at);
            println!("{}", url.link(&format!("/start/{}", invited.token.written())));
            Ok(ExitCode::SUCCESS)
        })
    }
}
