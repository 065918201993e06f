//! How many tests passed, read from the closing lines of three test runners.

use std::ops::AddAssign;

/// Counts of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that ran and held.
    pub passed: u32,
    /// Tests that ran and did not hold, and steps that failed without counting.
    pub failed: u32,
    /// Tests that a runner left out.
    pub skipped: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Sum the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …` of `cargo test`.
pub fn of_cargo_test(output: &str) -> Tally {
    let mut sum = Tally::default();
    for line in output.lines().filter(|line| line.starts_with("test result:")) {
        sum += Tally {
            passed: count_before(line, "passed"),
            failed: count_before(line, "failed"),
            skipped: count_before(line, "ignored"),
        };
    }
    sum
}

/// Read the line `Tests  1 failed | 12 passed | 2 skipped (15)` of Vitest.
pub fn of_vitest(output: &str) -> Tally {
    let line = output.lines().map(str::trim_start).rfind(|line| line.starts_with("Tests ")).unwrap_or("");
    Tally { passed: count_before(line, "passed"), failed: count_before(line, "failed"), skipped: count_before(line, "skipped") }
}

/// Read the closing lines `ℹ pass 3` (or `# pass 3`) of `node --test`; tests that node calls cancelled or todo did not hold.
pub fn of_node_test(output: &str) -> Tally {
    let count = |word: &str| -> u32 {
        let closing = output.lines().filter(|line| line.starts_with('ℹ') || line.starts_with('#'));
        closing.filter_map(|line| line[line.find(' ')?..].trim().strip_prefix(word)?.trim().parse().ok()).next_back().unwrap_or(0)
    };
    Tally { passed: count("pass "), failed: count("fail ") + count("cancelled ") + count("todo "), skipped: count("skipped ") }
}

/// The number that stands before a word: `12` in `| 12 passed |` for `passed`.
fn count_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> =
        line.split(|c: char| c.is_whitespace() || c == ';' || c == '|').filter(|word| !word.is_empty()).collect();
    words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_prints_a_line_per_binary_and_they_are_summed() {
        let output = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                      test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(of_cargo_test(output), Tally { passed: 5, failed: 1, skipped: 1 });
    }

    #[test]
    fn vitest_counts_tests_not_files() {
        let output = " Test Files  2 passed (2)\n      Tests  1 failed | 12 passed | 2 skipped (15)\n";
        assert_eq!(of_vitest(output), Tally { passed: 12, failed: 1, skipped: 2 });
    }

    #[test]
    fn node_counts_come_from_either_reporter_and_a_cancelled_test_failed() {
        let spec = "ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ todo 0\n";
        assert_eq!(of_node_test(spec), Tally { passed: 3, failed: 2, skipped: 0 });
        assert_eq!(of_node_test(&spec.replace('ℹ', "#")), Tally { passed: 3, failed: 2, skipped: 0 });
    }

    #[test]
    fn an_output_without_closing_lines_counts_nothing() {
        assert_eq!(of_cargo_test("error: could not compile"), Tally::default());
        assert_eq!(of_vitest(""), Tally::default());
        assert_eq!(of_node_test(""), Tally::default());
    }
}
