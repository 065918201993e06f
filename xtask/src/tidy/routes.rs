//! Every address of the product is in the table of routes, and every route in the manual.

use super::Fault;
use super::files::{File, Files};

const ROUTES: &str = "crates/web/src/routes.rs";
const MANUAL: &str = "docs/routes.md";

/// A line of the table, such as `get("/caseload", Audience::Therapist),`.
struct Route<'a> {
    line: usize,
    method: &'static str,
    path: &'a str,
    audience: &'a str,
}

/// An address that a router answers stands in the table, so that the walk over all routes and all visitors reaches it.
pub fn every_address_is_in_the_table(files: &Files) -> Vec<Fault> {
    let Some(table) = files.named(ROUTES) else { return Vec::new() };
    let known: Vec<&str> = routes(table).map(|route| route.path).collect();
    let unknown = |file: &File| -> Vec<Fault> {
        let answered = file.lines().filter_map(|(line, text)| Some((line, text.split_once(".route(\"")?.1.split('"').next()?)));
        let unknown = answered.filter(|(_, path)| !known.contains(path));
        unknown
            .map(|(line, path)| file.fault(line, format!("`{path}` is not in ROUTES ({ROUTES}); say there who may open it")))
            .collect()
    };
    files.below(&["crates/web/src/"], &[".rs"]).flat_map(unknown).collect()
}

/// Each route has its row in the manual with its method and its audience, and the manual names no other address.
pub fn every_route_is_in_the_manual(files: &Files) -> Vec<Fault> {
    let Some(table) = files.named(ROUTES) else { return Vec::new() };
    let manual = files.named(MANUAL);
    let rows: Vec<(usize, &str, &str)> = manual.into_iter().flat_map(rows).collect();
    let told = |route: &Route| {
        rows.iter().any(|(_, path, row)| {
            *path == route.path && row.contains(route.method) && row.contains(&route.audience.to_lowercase())
        })
    };
    let untold = routes(table).filter(|route| !told(route));
    let mut faults: Vec<Fault> = untold.map(|route| table.fault(route.line, untold_says(&route))).collect();
    let gone = rows.iter().filter(|(_, path, _)| !routes(table).any(|route| route.path == *path));
    faults.extend(manual.into_iter().flat_map(|file| {
        gone.clone().map(|(line, path, _)| file.fault(*line, format!("`{path}` is no route any more; remove its row")))
    }));
    faults
}

fn untold_says(route: &Route) -> String {
    let Route { method, path, audience, .. } = route;
    format!("{MANUAL} has no row for `{path}` with {method} and {}; say there what it is for", audience.to_lowercase())
}

fn routes(table: &File) -> impl Iterator<Item = Route<'_>> {
    table.lines().filter_map(|(line, text)| {
        let text = text.trim_start();
        let (method, rest) = match (text.strip_prefix("get(\""), text.strip_prefix("post(\"")) {
            (Some(rest), _) => ("GET", rest),
            (_, Some(rest)) => ("POST", rest),
            (None, None) => return None,
        };
        let (path, rest) = rest.split_once('"')?;
        let audience = rest.split_once("Audience::")?.1.split(')').next()?;
        Some(Route { line, method, path, audience })
    })
}

/// Rows of the manual: `| `/caseload` | GET | therapist | … |`, as line number, path and the whole row.
fn rows(manual: &File) -> impl Iterator<Item = (usize, &str, &str)> {
    manual.lines().filter_map(|(line, row)| Some((line, row.strip_prefix("| `")?.split_once('`')?.0, row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: (&str, &str) = (
        ROUTES,
        "    get(\"/today\", Audience::Patient),\n    get(\"/intake\", Audience::Therapist),\n    post(\"/intake\", Audience::Therapist),\n",
    );

    #[test]
    fn a_route_without_a_row_and_a_row_without_a_route_are_refused() {
        let manual = (
            MANUAL,
            "| `/today` | GET | patient | one thing to do |\n| `/intake` | GET | therapist | … |\n| `/gone` | GET | patient | … |\n",
        );
        let faults = every_route_is_in_the_manual(&Files::of(&[TABLE, manual]));
        assert_eq!(faults.iter().map(|fault| (fault.path.as_str(), fault.line)).collect::<Vec<_>>(), [(ROUTES, 3), (MANUAL, 3)]);
    }

    #[test]
    fn the_manual_may_not_promise_another_audience() {
        let manual = (MANUAL, "| `/today` | GET | everyone | … |\n| `/intake` | GET POST | therapist | … |\n");
        assert_eq!(every_route_is_in_the_manual(&Files::of(&[TABLE, manual])).len(), 1);
    }

    #[test]
    fn an_address_outside_the_table_is_refused() {
        let router = (
            "crates/web/src/today.rs",
            "Router::new().route(\"/today\", get(today)).route(\"/today\", get(today))\n.route(\"/secret\", get(secret))",
        );
        let faults = every_address_is_in_the_table(&Files::of(&[TABLE, router]));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].says.contains("/secret"));
    }
}
