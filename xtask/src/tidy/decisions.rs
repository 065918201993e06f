//! Every decision is listed where a newcomer looks for it.

use super::Fault;
use super::files::Files;

const LIST: &str = "docs/adr/README.md";

/// Each `docs/adr/NNNN-title.md` is linked in the list.
pub fn every_decision_is_listed(files: &Files) -> Vec<Fault> {
    let list = files.named(LIST).map(|list| list.text.as_str()).unwrap_or_default();
    let decisions = files.below(&["docs/adr/"], &[".md"]).filter(|file| file.path != LIST);
    let unlisted = decisions.filter(|file| !list.contains(&format!("({})", file.path.trim_start_matches("docs/adr/"))));
    unlisted.map(|file| file.fault(1, format!("this decision is not linked in {LIST}; add its line there"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unlisted_decision_is_refused() {
        let files = Files::of(&[
            (LIST, "- [Rooms](0001-rooms.md)\n"),
            ("docs/adr/0001-rooms.md", "#\n"),
            ("docs/adr/0002-time.md", "#\n"),
        ]);
        let faults = every_decision_is_listed(&files);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].path, "docs/adr/0002-time.md");
    }
}
