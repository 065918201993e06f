//! Tables in tests: rows of cells between bars, the first row naming the columns.

/// The cells of each row, without the heading.
pub fn rows(table: &str) -> Vec<Vec<&str>> {
    let lines = table.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.skip(1).map(|line| line.split('|').map(str::trim).collect()).collect()
}
