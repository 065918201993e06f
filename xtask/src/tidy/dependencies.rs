//! Every dependency earns its line in docs/dependencies.md.

use super::Fault;
use super::files::{File, Files};
use super::manifest::names_in;

const PAPER: &str = "docs/dependencies.md";

/// Look up every dependency of the workspace, of the player and of the browser tests.
pub fn every_dependency_is_explained(files: &Files) -> Vec<Fault> {
    let explained = files.named(PAPER).map(|paper| paper.text.as_str()).unwrap_or_default();
    let mut faults = Vec::new();
    if let Some(file) = files.named("Cargo.toml") {
        let others = names_in(file, &["workspace.dependencies"]).filter(|(_, name)| !name.starts_with("kadans-"));
        faults.extend(others.filter(|(_, name)| !is_explained(explained, name)).map(|(line, name)| refuse(file, line, name)));
    }
    for path in ["player/package.json", "e2e/package.json"] {
        if let Some(file) = files.named(path) {
            faults.extend(
                npm_names(file).filter(|(_, name)| !is_explained(explained, name)).map(|(line, name)| refuse(file, line, name)),
            );
        }
    }
    faults
}

fn is_explained(paper: &str, name: &str) -> bool {
    let cell = format!("`{name}`");
    paper.lines().any(|line| line.starts_with('|') && line.split('|').nth(1).is_some_and(|first| first.contains(&cell)))
}

fn refuse(file: &File, line: usize, name: &str) -> Fault {
    file.fault(
        line,
        format!("`{name}` has no line in {PAPER}; say what it saves us, what we would write instead, and its licence"),
    )
}

/// Names inside `"dependencies": { … }` and `"devDependencies": { … }`, one a line as npm writes them.
fn npm_names(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    file.lines().filter_map(move |(number, line)| {
        let line = line.trim();
        if line.starts_with('}') {
            inside = false;
        } else if line.ends_with("ependencies\": {") {
            inside = true;
            return None;
        }
        inside.then(|| (number, line.trim_start_matches('"').split('"').next().unwrap_or(line)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unexplained_crate_or_package_is_refused() {
        let files = Files::of(&[
            (
                "Cargo.toml",
                "[workspace.dependencies]\nkadans-plan = { path = \"crates/plan\" }\nserde = \"1\"\nleft-pad = \"1\"\n",
            ),
            ("player/package.json", "{\n  \"devDependencies\": {\n    \"vite\": \"^8\",\n    \"is-odd\": \"^1\"\n  }\n}\n"),
            (PAPER, "| name | saves |\n| `serde` | … |\n| `vite` | … |\n\nleft-pad is mentioned here only.\n"),
        ]);
        let names: Vec<String> = every_dependency_is_explained(&files).into_iter().map(|fault| fault.says).collect();
        assert_eq!(names.len(), 2);
        assert!(names[0].contains("left-pad") && names[1].contains("is-odd"));
    }
}
