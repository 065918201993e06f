//! Debian's packages, for a user who may install them without being asked for a password.

use anyhow::Result;
use std::os::unix::fs::MetadataExt;
use std::process::Command;
use std::sync::Once;

use crate::run::{read, say, succeeds};

/// Whether packages can be installed here: `apt-get` exists, and this user is root or needs no password for `sudo`.
pub fn available() -> bool {
    super::on_path("apt-get").is_some() && (is_root() || succeeds(Command::new("sudo").args(["-n", "true"])))
}

/// Install packages, reading the package lists first, once.
pub fn install(packages: &[&str]) -> Result<()> {
    static LISTS: Once = Once::new();
    say(&format!("apt-get install {}", packages.join(" ")));
    // A stale list is no reason to stop: the install itself says what is missing.
    LISTS.call_once(|| {
        succeeds(apt_get().args(["-qq", "update"]));
    });
    read(apt_get().args(["-qq", "install", "-y", "--no-install-recommends"]).args(packages)).map(drop)
}

fn apt_get() -> Command {
    let mut command = if is_root() { Command::new("env") } else { Command::new("sudo") };
    if !is_root() {
        command.args(["-n", "env"]);
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
