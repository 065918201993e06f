//! Every address of the product is in the manual.

use super::Fault;
use super::files::Files;

const ROUTES: &str = "crates/web/src/routes.rs";
const MANUAL: &str = "docs/routes.md";

/// Each `path: "/…"` of the table of routes stands between backticks in the manual, and the manual names no other.
pub fn every_route_is_in_the_manual(files: &Files) -> Vec<Fault> {
    let Some(routes) = files.named(ROUTES) else { return Vec::new() };
    let manual = files.named(MANUAL).map(|manual| manual.text.as_str()).unwrap_or_default();
    let paths: Vec<(usize, &str)> = routes.lines().filter_map(|(line, text)| Some((line, path_in(text)?))).collect();
    let missing = paths.iter().filter(|(_, path)| !manual.contains(&format!("`{path}`")));
    let mut faults: Vec<Fault> = missing
        .map(|(line, path)| routes.fault(*line, format!("`{path}` is not in {MANUAL}; say there who opens it and what it shows")))
        .collect();
    if let Some(file) = files.named(MANUAL) {
        let named = file.lines().filter_map(|(line, text)| Some((line, text.strip_prefix("| `/")?.split('`').next()?)));
        let gone = named.filter(|(_, path)| !paths.iter().any(|(_, known)| known.trim_start_matches('/') == *path));
        faults.extend(gone.map(|(line, path)| file.fault(line, format!("`/{path}` is no route any more; remove the line"))));
    }
    faults
}

/// The path of a line such as `Route { path: "/caseload", … }`.
fn path_in(line: &str) -> Option<&str> {
    line.split_once("path: \"")?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_without_a_line_and_a_line_without_a_route_are_refused() {
        let files = Files::of(&[
            (ROUTES, "Route { path: \"/today\", who: Patient },\nRoute { path: \"/caseload\", who: Therapist },\n"),
            (MANUAL, "| address | shows |\n|---|---|\n| `/today` | one thing to do |\n| `/tomorrow` | nothing |\n"),
        ]);
        let faults = every_route_is_in_the_manual(&files);
        assert_eq!(faults.iter().map(|fault| fault.path.as_str()).collect::<Vec<_>>(), [ROUTES, MANUAL]);
    }
}
