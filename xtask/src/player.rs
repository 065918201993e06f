//! Building the player, and skipping that when nothing changed.

use anyhow::Result;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::run::{run, say};
use crate::tools::node::Node;
use crate::workspace::root;

/// The folder of the player's sources.
pub fn folder() -> PathBuf {
    root().join("player")
}

/// Have `player/dist` say what the sources say.
pub fn build(node: &Node) -> Result<()> {
    install(node, &folder())?;
    let stamp = folder().join("node_modules/.kadans-built");
    let now = fingerprint(&sources(&folder())?)?;
    if is_stamped(&stamp, now) && folder().join("dist").is_dir() {
        return Ok(());
    }
    say("building the player (npm run build)");
    run(node.npm(&folder()).args(["run", "--silent", "build"]))?;
    Ok(std::fs::write(stamp, now.to_string())?)
}

/// Have `node_modules` say what the lock file says. Install scripts of packages never run.
pub fn install(node: &Node, folder: &Path) -> Result<()> {
    let stamp = folder.join("node_modules/.kadans-installed");
    let now = fingerprint(&[folder.join("package.json"), folder.join("package-lock.json")])?;
    if is_stamped(&stamp, now) {
        return Ok(());
    }
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    say(&format!("fetching the packages of {name} (npm ci --ignore-scripts)"));
    run(node.npm(folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    Ok(std::fs::write(stamp, now.to_string())?)
}

/// Everything in a folder that a build reads, in a fixed order.
pub fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        match path.file_name().and_then(|name| name.to_str()) {
            Some("node_modules" | "dist" | "target" | ".git") => {}
            _ if path.is_dir() => files.extend(sources(&path)?),
            _ => files.push(path),
        }
    }
    files.sort();
    Ok(files)
}

fn fingerprint(files: &[PathBuf]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        std::fs::read(file)?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn is_stamped(stamp: &Path, now: u64) -> bool {
    std::fs::read_to_string(stamp).is_ok_and(|then| then == now.to_string())
}
