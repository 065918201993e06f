//! `kadans store rebuild`: drops what is derived and folds the diary again.

use super::place::{Place, block_on};
use clap::{Args, Subcommand};
use std::process::ExitCode;

/// Keep the store.
#[derive(Args)]
pub struct StoreCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Drop the folds (the caseload) and make them again from the diary. The diary itself is never touched.
    Rebuild(Rebuild),
}

#[derive(Args)]
struct Rebuild {
    #[command(flatten)]
    place: Place,
}

impl StoreCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let What::Rebuild(rebuild) = self.what;
        block_on(async move {
            let app = rebuild.place.app().await?;
            for practice in app.store().practices().await? {
                let rebuilt = app.rebuild_folds(practice.id).await?;
                println!("{}: {rebuilt} episodes folded again from their diaries", practice.id);
            }
            Ok(ExitCode::SUCCESS)
        })
    }
}
