//! The commands of this repository: `cargo xtask demo`, `cargo xtask test` and their smaller friends.
//!
//! A fresh clone needs only the Rust toolchain. Whatever else a command wants (a C compiler, Node, PostgreSQL, a browser) it looks
//! for on the machine first and installs otherwise, and it says so in one line. This crate compiles in seconds on purpose: it is the
//! first thing a newcomer waits for.

mod commands;
mod licences;
mod player;
mod run;
mod tally;
mod tidy;
mod tools;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match commands::dispatch(&args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
