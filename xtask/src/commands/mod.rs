//! One file per command; this table is also the help.

mod bench;
mod bench_pulse;
mod bench_pulse_page;
mod check;
mod demo;
mod dev;
mod e2e;
mod pictures;
mod release;
mod test;
mod tidy;

use anyhow::{Result, bail};
use std::process::ExitCode;

/// A command of `cargo xtask`.
struct Command {
    name: &'static str,
    /// Arguments as the help shows them.
    usage: &'static str,
    /// One line for the list.
    summary: &'static str,
    /// What it does step by step, for `cargo xtask NAME --help`.
    help: &'static str,
    run: fn(&[String]) -> Result<ExitCode>,
}

const COMMANDS: &[Command] = &[
    demo::COMMAND,
    test::COMMAND,
    check::COMMAND,
    dev::COMMAND,
    e2e::COMMAND,
    tidy::COMMAND,
    bench::COMMAND,
    pictures::COMMAND,
    release::COMMAND,
];

/// Run the command that the first argument names, with the arguments after it.
pub fn dispatch(args: &[String]) -> Result<ExitCode> {
    let Some((name, rest)) = args.split_first() else {
        return Ok(list());
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        return Ok(list());
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        bail!("there is no command `{name}`; `cargo xtask help` lists them");
    };
    if rest.first().is_some_and(|arg| arg == "--help" || arg == "-h") {
        println!("cargo xtask {} {}\n\n{}", command.name, command.usage, command.help);
        return Ok(ExitCode::SUCCESS);
    }
    (command.run)(rest)
}

fn list() -> ExitCode {
    println!("cargo xtask COMMAND\n");
    for command in COMMANDS {
        println!("  {:<8} {}", command.name, command.summary);
    }
    println!("\n`cargo xtask COMMAND --help` says what a command does, and what it installs.");
    ExitCode::SUCCESS
}

/// Refuse arguments that a command does not know, so that a typing error is not silently ignored.
fn no_more(args: &[String]) -> Result<()> {
    match args.first() {
        Some(arg) => bail!("`{arg}` is not an argument of this command; `--help` shows what is"),
        None => Ok(()),
    }
}
