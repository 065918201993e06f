//! `kadans demo`: an invented practice with about sixty people in five programmes, made by the real engine from a seed.
//!
//! The first start makes the practice; later starts open it as it was left. A folder that holds anything else is never
//! written in.

mod cast;
mod life;
mod marker;
mod other_answers;
mod other_life;
mod others;
mod practice;
mod scores;

use crate::commands::place::{app_on, block_on, make_private_folder, open_folder};
use crate::serve::Listen;
use clap::Args;
use kadans_app::{Clock, SystemClock};
use marker::{Folder, Marker};
use std::path::PathBuf;
use std::process::ExitCode;

/// Serve an invented practice.
#[derive(Args)]
pub struct Demo {
    /// Folder for the invented practice; it is made when it is not there.
    #[arg(long, env = "KADANS_DEMO_DATA", default_value = "data")]
    data: PathBuf,
    /// The same seed gives the same people.
    #[arg(long, default_value_t = 2026)]
    seed: u64,
    /// Only print the sign-in codes of this moment.
    #[arg(long)]
    code: bool,
    #[command(flatten)]
    listen: Listen,
}

impl Demo {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        block_on(async move {
            let marker = match Folder::look(&self.data)? {
                Folder::Demo(marker) => marker,
                Folder::Free => {
                    let made = self.make().await?;
                    start_afresh()?;
                    made
                }
            };
            if self.code {
                marker.print_codes(SystemClock.now())?;
                return Ok(ExitCode::SUCCESS);
            }
            let app = app_on(open_folder(&self.data).await?, &self.data)?;
            let door = self.listen.open().await?;
            marker.introduce(&door.url, SystemClock.now())?;
            door.serve(app).await?;
            Ok(ExitCode::SUCCESS)
        })
    }

    async fn make(&self) -> anyhow::Result<Marker> {
        make_private_folder(&self.data)?;
        eprintln!("Making an invented practice in {} …", self.data.display());
        let store = open_folder(&self.data).await?;
        let marker = practice::make(store.clone(), self.seed, SystemClock.now()).await?;
        store.close().await?;
        marker.write(&self.data)?;
        Ok(marker)
    }
}

/// Replaces this process by a new one that finds the practice made: the memory that a year of forty lives took is given
/// back to the machine. Where processes cannot be replaced, it simply goes on.
fn start_afresh() -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let again = std::env::current_exe()?;
        let refused = std::process::Command::new(again).args(std::env::args_os().skip(1)).exec();
        tracing::debug!(%refused, "the process could not be replaced");
    }
    Ok(())
}
