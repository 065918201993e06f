//! Files stay short enough to be read in one go.

use super::Fault;
use super::files::{File, Files};

/// Above this a file is listed, because it will soon be two.
const LONG: usize = 350;
/// Above this it is a breach.
const TOO_LONG: usize = 500;
const ENDINGS: &[&str] = &[".rs", ".ts", ".tsx", ".css", ".js", ".html"];

/// Refuse files above the ceiling.
pub fn files_stay_short(files: &Files) -> Vec<Fault> {
    let says = |lines| format!("{lines} lines; above {TOO_LONG} a file holds more than one purpose, so divide it");
    code(files).filter(|(_, lines)| *lines > TOO_LONG).map(|(file, lines)| file.fault(TOO_LONG, says(lines))).collect()
}

/// Files that come near the ceiling, longest first.
pub fn long_files(files: &Files) -> Vec<(String, usize)> {
    let mut long: Vec<(String, usize)> = code(files)
        .filter(|(_, lines)| (LONG + 1..=TOO_LONG).contains(lines))
        .map(|(file, lines)| (file.path.clone(), lines))
        .collect();
    long.sort_by_key(|(_, lines)| std::cmp::Reverse(*lines));
    long
}

fn code(files: &Files) -> impl Iterator<Item = (&File, usize)> {
    files.below(&[""], ENDINGS).map(|file| (file, file.text.lines().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_listed_and_a_very_long_one_refused() {
        let (long, too_long) = ("x\n".repeat(351), "x\n".repeat(501));
        let files = Files::of(&[("crates/plan/src/a.rs", &long), ("player/src/b.ts", &too_long), ("docs/c.md", &too_long)]);
        assert_eq!(long_files(&files), [("crates/plan/src/a.rs".to_owned(), 351)]);
        assert_eq!(files_stay_short(&files).len(), 1);
    }
}
