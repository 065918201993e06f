//! `cargo xtask tidy`: the house rules.

use anyhow::Result;
use std::process::ExitCode;

use super::{Command, no_more};
use crate::tidy;

pub const COMMAND: Command = Command {
    name: "tidy",
    usage: "",
    summary: "check the house rules that no compiler knows",
    help: "Reads every file that git knows or would add, and prints `file:line: what is wrong and what to do` for each breach.
The rules stand in xtask/src/tidy, one file each, with an example of what they refuse.",
    run: |args| {
        no_more(args)?;
        Ok(if check()? { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    },
};

/// Print every breach; true when there is none.
pub fn check() -> Result<bool> {
    let faults = tidy::faults()?;
    for fault in &faults {
        println!("{fault}");
    }
    for (path, lines) in tidy::long_files()? {
        println!("{path}: {lines} lines, soon to be divided");
    }
    match faults.len() {
        0 => println!("tidy: {} rules hold", tidy::RULES.len()),
        n => println!("tidy: {n} breaches of the house rules"),
    }
    Ok(faults.is_empty())
}
