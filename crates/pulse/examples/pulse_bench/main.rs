//! What `cargo xtask bench --pulse` runs: speed, and the error that faults in a recording leave.
//!
//! - `cold FILE everything|quick|both`: read one recording and compute its metrics in a fresh process; prints CPU milliseconds and peak MB.
//! - `speed`: the rest of the table of speed.
//! - `errors FOLDER`: put faults into the reference recordings, keep each in the folder, and print what our chain makes of it.
//!
//! All output is lines of values separated by tabs.

mod errors;
mod faults;
mod recordings;
mod speed;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["cold", file, what] => speed::cold(file, what),
        ["speed"] => speed::warm(),
        ["errors", folder] => errors::print(folder.as_ref()),
        _ => Err("cold FILE everything|quick|both, speed, or errors FOLDER".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
