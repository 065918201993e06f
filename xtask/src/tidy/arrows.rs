//! Rooms import only rooms below them.

use super::Fault;
use super::files::Files;
use super::manifest::names_in;

/// What each room may import of the others. The binary ties everything together.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &["domain"]),
    ("testkit", &[]),
    ("plan", &["domain"]),
    ("instrument", &["domain"]),
    ("figure", &[]),
    ("guide", &["domain"]),
    ("simulate", &["domain", "plan"]),
    ("pulse", &["domain"]),
    ("wire", &["domain", "guide", "instrument", "plan", "pulse"]),
    ("content", &["domain", "figure", "guide", "instrument", "plan", "text"]),
    ("store", &["domain", "wire"]),
    ("app", &["content", "domain", "guide", "instrument", "plan", "pulse", "store", "text", "wire"]),
    ("web", &["app", "content", "domain", "guide", "instrument", "plan", "pulse", "text", "wire"]),
    ("kadans", &["app", "content", "domain", "guide", "instrument", "plan", "pulse", "simulate", "store", "text", "web", "wire"]),
];
/// What the tests of any room may use besides: a real server, and the content as it is shipped.
const FOR_TESTS: &[&str] = &["testkit", "content", "text"];

/// Compare every room's `Cargo.toml` with the map.
pub fn rooms_import_only_rooms_below_them(files: &Files) -> Vec<Fault> {
    let mut faults = Vec::new();
    for manifest in files.below(&["crates/"], &["/Cargo.toml"]) {
        let room = manifest.path.trim_start_matches("crates/").trim_end_matches("/Cargo.toml");
        let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == room) else {
            faults.push(manifest.fault(
                1,
                format!("the room `{room}` is not on the map; add it to xtask/src/tidy/arrows.rs and ARCHITECTURE.md"),
            ));
            continue;
        };
        for (line, name) in names_in(manifest, &["dependencies", "build-dependencies"]) {
            faults.extend(
                imported(name).filter(|other| !allowed.contains(other)).map(|other| manifest.fault(line, uphill(room, other))),
            );
        }
        for (line, name) in names_in(manifest, &["dev-dependencies"]) {
            let other = imported(name).filter(|other| !FOR_TESTS.contains(other) && !allowed.contains(other));
            faults.extend(other.map(|other| manifest.fault(line, uphill(room, other))));
        }
    }
    faults
}

fn imported(name: &str) -> Option<&str> {
    name.strip_prefix("kadans-")
}

fn uphill(room: &str, other: &str) -> String {
    format!("`{room}` may not import `{other}`: arrows point down (ARCHITECTURE.md); pass the value in, or move the code")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(path: &str, manifest: &str) -> usize {
        rooms_import_only_rooms_below_them(&Files::of(&[(path, manifest)])).len()
    }

    #[test]
    fn an_engine_that_imports_the_store_is_refused() {
        assert_eq!(
            faults("crates/plan/Cargo.toml", "[dependencies]\nkadans-domain.workspace = true\nkadans-store.workspace = true\n"),
            1
        );
    }

    #[test]
    fn pages_reach_the_store_through_use_cases_only() {
        assert_eq!(faults("crates/web/Cargo.toml", "[dependencies]\nkadans-store = { path = \"../store\" }\n"), 1);
        assert_eq!(faults("crates/web/Cargo.toml", "[dependencies]\nkadans-app.workspace = true\n"), 0);
    }

    #[test]
    fn the_test_kit_is_for_tests() {
        assert_eq!(faults("crates/store/Cargo.toml", "[dev-dependencies]\nkadans-testkit.workspace = true\n"), 0);
        assert_eq!(faults("crates/store/Cargo.toml", "[dependencies]\nkadans-testkit.workspace = true\n"), 1);
    }

    #[test]
    fn a_new_room_gets_its_place_on_the_map() {
        assert_eq!(faults("crates/attic/Cargo.toml", "[dependencies]\n"), 1);
    }
}
