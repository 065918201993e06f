//! The programs that Kadans is built and tested with: found on the machine, or else installed.
//!
//! Each file finds one tool. The order is always the same: what the caller names in an environment variable, what the machine has,
//! Debian's package where this user may install one, and last a copy inside the git-ignored `.tools` folder.

mod apt;
pub mod chromium;
pub mod compiler;
pub mod node;
pub mod postgres;
mod python;

use std::path::PathBuf;

/// The file that a command name stands for, looked up in `PATH`.
fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
