//! No file names a machine: a path that exists on one computer, or the host of a package registry.

use super::Fault;
use super::files::Files;

/// Beginnings of paths that belong to somebody's computer.
const PATHS: &[&str] = &["/root/", "/home/", "/work/", "/Users/"];
/// The clients know where their registries are; a lock file that repeats it ties everybody to one mirror.
const HOSTS: &[&str] = &[
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "files.pythonhosted.org",
    "pypi.org",
    "index.crates.io",
    "static.crates.io",
    "deb.debian.org",
    "nodejs.org/dist",
];

/// Look through every file but the rules themselves. Cargo's lock file names crates.io by its index, always the same.
pub fn no_machine_is_named(files: &Files) -> Vec<Fault> {
    let read = files.all().filter(|file| !file.path.starts_with("xtask/src/tidy/") && file.path != "Cargo.lock");
    read.flat_map(|file| file.faults_by_line(wrong)).collect()
}

fn wrong(line: &str) -> Option<String> {
    let path = PATHS.iter().find(|path| begins_a_path(line, path));
    let host = || HOSTS.iter().find(|host| line.contains(*host));
    path.map(|path| format!("`{path}` is a place on one machine; find it at run time, or name it relative to the repository"))
        .or_else(|| host().map(|host| format!("`{host}` is a registry's host; leave it to the package manager's own setting")))
}

/// `/home/` at the start of a path, and not the middle of `…/docs/home/…`.
fn begins_a_path(line: &str, path: &str) -> bool {
    line.match_indices(path)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}' | ')')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_on_one_machine_is_refused() {
        for bad in ["cd /root/kadans", "DATA=\"/home/eva/data\"", "\"resolved\": \"https://registry.npmjs.org/vite\""] {
            assert!(wrong(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn addresses_of_pages_and_relative_paths_are_fine() {
        for good in ["route(\"/today\")", "crates/web/src/home/mod.rs", "https://example.org/home/", "${HOME}/.cache"] {
            assert_eq!(wrong(good), None, "{good}");
        }
    }
}
