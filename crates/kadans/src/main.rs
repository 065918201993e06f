//! Kadans: exercise therapy from referral to relapse prevention.
//!
//! One binary: it serves the pages, runs the demo practice, and answers the same questions on the command line that the
//! pages answer on screen. Each subcommand is a file in `commands/`.

mod commands;
mod demo;
mod logging;
mod serve;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Exercise therapy from referral to relapse prevention.
#[derive(Parser)]
#[command(name = "kadans", version, about, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve Kadans on an existing data folder or database.
    Serve(serve::Serve),
    /// Serve an invented practice with about forty people, to look around in.
    Demo(demo::Demo),
    /// Compute a prescription from an intake, with a reason beside every number.
    Plan(commands::plan::Plan),
    /// Decide what comes after each logged session of a plan.
    Progress(commands::progress::Progress),
    /// Which programmes there are, and what they ask.
    Programme(commands::programme::ProgrammeCommand),
    /// Compute every verdict of an episode again and compare it with the one that was given.
    Replay(commands::replay::Replay),
    /// Live invented lives through a programme and check what must hold.
    Simulate(commands::simulate::Simulate),
    /// Score an instrument from its answers.
    Score(commands::score::Score),
    /// Heart-beat intervals: analyse a recording, read strap packets, play a session again.
    Pulse(commands::pulse::PulseCommand),
    /// Judge running complaints by the rules of the guide.
    Triage(commands::triage::Triage),
    /// Check the injury guide.
    Guide(commands::guide::GuideCommand),
    /// Check the reviewed files under content/.
    Content(commands::content::ContentCommand),
    /// Make a practice and its first administrator.
    Practice(commands::practice::PracticeCommand),
    /// Keep the store: rebuild the folds from the diary.
    Store(commands::store::StoreCommand),
    /// Verify the audit chain.
    Audit(commands::audit::AuditCommand),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    logging::start();
    let done = match cli.command {
        Command::Serve(serve) => serve.run(),
        Command::Demo(demo) => demo.run(),
        Command::Plan(plan) => plan.run(),
        Command::Progress(progress) => progress.run(),
        Command::Programme(programme) => programme.run(),
        Command::Replay(replay) => replay.run(),
        Command::Simulate(simulate) => simulate.run(),
        Command::Score(score) => score.run(),
        Command::Pulse(pulse) => pulse.run(),
        Command::Triage(triage) => triage.run(),
        Command::Guide(guide) => guide.run(),
        Command::Content(content) => content.run(),
        Command::Practice(practice) => practice.run(),
        Command::Store(store) => store.run(),
        Command::Audit(audit) => audit.run(),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("kadans: {error:#}");
            ExitCode::FAILURE
        }
    }
}
