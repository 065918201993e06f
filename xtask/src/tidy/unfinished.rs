//! Nothing is left for later in the code: work that is not done is not there yet.

use super::Fault;
use super::files::{File, Files};

/// Words that mean "later", in any source.
const LATER: &[&str] = &["todo!", "unimplemented!", "TODO", "FIXME", "XXX", "allow(dead_code)"];
/// Ways to leave a test out, per language.
const SKIPPED_RUST: &[&str] = &["#[ignore"];
const SKIPPED_SCRIPT: &[&str] =
    &["test.skip", "it.skip", "describe.skip", "test.only", "it.only", "describe.only", "test.todo", "it.todo", "skip: true"];

/// Look through every source; the rules themselves name what they forbid.
pub fn nothing_is_left_for_later(files: &Files) -> Vec<Fault> {
    let sources = files.below(&[""], &[".rs", ".ts", ".tsx", ".js", ".css", ".html", ".ftl"]);
    sources.filter(|file| !file.path.starts_with("xtask/src/tidy/")).flat_map(in_source).collect()
}

fn in_source(file: &File) -> Vec<Fault> {
    let skipped = if file.path.ends_with(".rs") { SKIPPED_RUST } else { SKIPPED_SCRIPT };
    file.faults_by_line(|line| {
        let found = LATER.iter().find(|word| line.contains(*word)).map(|word| format!("`{word}`: do it now, or leave it out"));
        let left_out = || skipped.iter().find(|word| line.contains(*word));
        found.or_else(|| {
            left_out().map(|word| format!("`{word}`: a test runs or is removed; assert today's behaviour with a note instead"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_and_skipped_tests_are_refused() {
        let files = Files::of(&[
            ("crates/plan/src/a.rs", "fn later() { todo!() }\nlet rest = bouts.iter().skip(1);\n"),
            ("crates/plan/tests/it/a.rs", "#[ignore = \"slow\"]\n"),
            ("player/src/a.test.ts", "it.skip('plays', () => {});\n"),
        ]);
        assert_eq!(nothing_is_left_for_later(&files).len(), 3);
    }
}
