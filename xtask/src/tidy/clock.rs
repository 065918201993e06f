//! Engines read no clock, no chance, no disk and no network: the same input gives the same bytes, years later.

use super::Fault;
use super::files::Files;

/// The rooms that compute. Their tests may do as they like.
const ENGINES: &[&str] = &[
    "crates/domain/src/",
    "crates/plan/src/",
    "crates/instrument/src/",
    "crates/guide/src/",
    "crates/pulse/src/",
    "crates/wire/src/",
    "crates/text/src/",
];

const FORBIDDEN: &[&str] = &[
    "Timestamp::now",
    "SystemTime::now",
    "Instant::now",
    "Zoned::now",
    "TimeZone::system",
    "Uuid::now_v7",
    "Uuid::new_v4",
    "rand::rng",
    "thread_rng",
    "getrandom",
    "std::fs",
    "std::net",
    "std::env::",
    "tokio::",
];

/// Look for every way in that the standard library and our dependencies offer.
pub fn engines_read_no_clock_chance_disk_or_network(files: &Files) -> Vec<Fault> {
    files.below(ENGINES, &[".rs"]).flat_map(|file| file.faults_by_line(wrong)).collect()
}

fn wrong(line: &str) -> Option<String> {
    let code = line.split("//").next()?;
    let found = FORBIDDEN.iter().find(|word| code.contains(*word))?;
    Some(format!("`{found}` in an engine; let the caller pass the time, the id, the seed or the bytes as an argument"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_asks_the_time_is_refused_and_its_tests_are_not() {
        let clock = "fn due() { let now = jiff::Timestamp::now(); }";
        assert_eq!(engines_read_no_clock_chance_disk_or_network(&Files::of(&[("crates/plan/src/gate.rs", clock)])).len(), 1);
        assert_eq!(engines_read_no_clock_chance_disk_or_network(&Files::of(&[("crates/plan/tests/it/gate.rs", clock)])).len(), 0);
        assert_eq!(engines_read_no_clock_chance_disk_or_network(&Files::of(&[("crates/app/src/clock.rs", clock)])).len(), 0);
    }

    #[test]
    fn a_comment_may_say_what_is_absent() {
        assert_eq!(wrong("//! Nothing here calls Timestamp::now."), None);
        assert!(wrong("use std::fs::read;").is_some());
    }
}
