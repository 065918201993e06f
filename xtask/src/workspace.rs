//! Where things are.

use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run;

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or(here.clone(), Path::to_path_buf)
}

/// The git-ignored folder for tools that could not be installed on the machine itself.
pub fn tools_dir() -> PathBuf {
    root().join(".tools")
}

/// `cargo`, the one that runs this program, started in the workspace's root.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    // What `cargo run` tells this program about its own package must not leak into the builds it starts: build scripts that watch
    // these variables would run again.
    for (name, _) in std::env::vars_os() {
        let inherited = name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if inherited {
            command.env_remove(name);
        }
    }
    command
}

/// What cargo knows of the workspace. `dependencies` says whether to include every crate of the lock file.
pub fn metadata(dependencies: bool) -> Result<Value> {
    let mut command = cargo();
    command.args(["metadata", "--format-version", "1", "--locked"]);
    if !dependencies {
        command.arg("--no-deps");
    }
    let json = run::read(&mut command)?;
    serde_json::from_str(&json).context("cargo metadata did not print JSON")
}

/// The binary of the product as the given profile's folder (`debug`, `release`, `dist`) holds it.
pub fn binary(profile_dir: &str) -> Result<PathBuf> {
    let metadata = metadata(false)?;
    let target = metadata["target_directory"].as_str().context("cargo metadata names no target directory")?;
    Ok(Path::new(target).join(profile_dir).join("kadans"))
}
