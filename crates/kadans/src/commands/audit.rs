//! `kadans audit verify`: walks every practice's audit chain and says whether a row was changed or is missing.

use super::place::{Place, block_on};
use clap::{Args, Subcommand};
use kadans_app::{App, AuditFault, AuditVerdict};
use std::process::ExitCode;

/// Verify the audit chain.
#[derive(Args)]
pub struct AuditCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Walk the chain of every practice; exit code 1 when something was changed or is missing.
    Verify(Verify),
}

#[derive(Args)]
struct Verify {
    #[command(flatten)]
    place: Place,
    /// The head that an earlier run printed and that was kept elsewhere: it must still be part of the chain.
    #[arg(long, value_name = "HASH")]
    expect: Option<String>,
}

impl AuditCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let What::Verify(verify) = self.what;
        block_on(async move {
            let app = verify.place.app().await?;
            let mut sound = true;
            let mut expected_found = verify.expect.is_none();
            for practice in app.store().practices().await? {
                let verdict = app.verify_audit(practice.id).await?;
                println!("{}: {}", practice.id, sentence(&verdict));
                sound &= verdict.fault.is_none();
                expected_found |= holds(&app, practice.id, verify.expect.as_deref()).await?;
            }
            if !expected_found {
                println!("the expected head is in no chain: rows were rewritten or cut off");
            }
            Ok(if sound && expected_found { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        })
    }
}

async fn holds(app: &App, practice: kadans_domain::PracticeId, expect: Option<&str>) -> anyhow::Result<bool> {
    let Some(hash) = expect else { return Ok(true) };
    Ok(app.store().read(practice).await?.audit_holds(hash).await?)
}

fn sentence(verdict: &AuditVerdict) -> String {
    match &verdict.fault {
        None => format!("{} rows, none changed or missing; head {}", verdict.rows, verdict.head),
        Some(AuditFault::Changed { seq }) => format!("row {seq} was changed after it was written"),
        Some(AuditFault::Missing { seq }) => format!("row {seq} is missing"),
    }
}
