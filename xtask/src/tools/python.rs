//! A Python environment of our own, because two tools that Debian lacks or has too old come as Python packages.

use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

use super::apt;
use crate::run::{run, say, succeeds};
use crate::workspace::tools_dir;

/// The folder of programs inside our environment.
pub fn bin() -> PathBuf {
    tools_dir().join("venv/bin")
}

/// Install a Python package into `.tools/venv`, making that environment first when needed.
pub fn install(requirement: &str) -> Result<()> {
    if !bin().join("pip").is_file() {
        create()?;
    }
    say(&format!("pip install {requirement} (into .tools/venv)"));
    run(Command::new(bin().join("pip")).args(["install", "--quiet", "--disable-pip-version-check", requirement]))
}

fn create() -> Result<()> {
    // Debian splits venv's own pip from Python; a Python without it would leave half an environment behind.
    let complete = succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"]));
    if !complete && apt::available() {
        apt::install(&["python3-venv"])?;
    } else if !complete {
        bail!("Python 3 with venv is needed to install this; on Debian: `apt-get install python3-venv`");
    }
    say("making a Python environment in .tools/venv");
    run(Command::new("python3").args(["-m", "venv"]).arg(tools_dir().join("venv")))
}
