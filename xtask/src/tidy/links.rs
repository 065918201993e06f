//! Links in the manual lead somewhere.

use super::Fault;
use super::files::{File, Files};

/// Each relative link of a page names a file of the repository, or a folder with files in it.
pub fn links_lead_somewhere(files: &Files) -> Vec<Fault> {
    let lost = |page: &File| -> Vec<Fault> {
        let links = page.lines().flat_map(|(line, text)| targets(text).map(move |target| (line, target)));
        let lost = links.filter(|(_, target)| !exists(files, &resolve(&page.path, target)));
        lost.map(|(line, target)| page.fault(line, format!("`{target}` is not there; mend the link or write the page"))).collect()
    };
    files.below(&[""], &[".md"]).flat_map(lost).collect()
}

/// Targets of `[text](target)` that are neither an address on the web nor a place on the same page.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split([')', '#', ' ']).next());
    targets.filter(|target| !target.is_empty() && !target.contains(':'))
}

/// The path from the root that a link on a page means.
fn resolve(page: &str, target: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn exists(files: &Files, path: &str) -> bool {
    let folder = format!("{path}/");
    files.all().any(|file| file.path == path || file.path.starts_with(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_page_that_is_not_there_is_refused() {
        let files = Files::of(&[
            ("README.md", "[map](ARCHITECTURE.md) and [manual](docs/) on [the web](https://example.org) and [here](#top)\n"),
            ("docs/adr/README.md", "[rooms](0001-rooms.md#why), [home](../../README.md), [plan](../../crates/plan)\n"),
            ("docs/adr/0001-rooms.md", "# Rooms\n"),
            ("crates/plan/Cargo.toml", ""),
        ]);
        let faults = links_lead_somewhere(&files);
        assert_eq!(faults.iter().map(|fault| fault.says.split('`').nth(1)).collect::<Vec<_>>(), [Some("ARCHITECTURE.md")]);
    }
}
