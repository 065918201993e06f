//! A C compiler, for the parts of SQLite and of the TLS library that are written in C.
//!
//! Most people have one, because Rust links with it; who links with something else may lack it still.

use anyhow::{Result, bail};

use super::{apt, on_path};

/// Make sure that `cc` is there.
pub fn ensure() -> Result<()> {
    if on_path("cc").is_some() {
        return Ok(());
    }
    if apt::available() {
        return apt::install(&["gcc", "libc6-dev"]);
    }
    bail!("no C compiler was found; install one (on Debian: `apt-get install gcc libc6-dev`) and run this again");
}
