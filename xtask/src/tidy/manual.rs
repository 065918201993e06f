//! The manual tells its reader about every screen, and its pictures are shown and described.

use super::Fault;
use super::files::{File, Files};

const ADDRESSES: &str = "docs/routes.md";
const PICTURES: &str = "docs/manual/pictures/";
const PAGES: &[&str] = &["docs/manual/"];

/// Addresses below this heading are for programs.
const MACHINE: &str = "## The machine";
/// Addresses above it that show nothing: one sends visitors on, the other answers the player.
const NO_SCREENS: &[&str] = &["/", "/api/player", "/api/pulse/live"];

/// Pages for a reader, in the languages of the manual. What everyone may open stands in one page of each language.
const READERS: &[(&str, &[&str])] = &[
    ("patient", &["docs/manual/nl/patient.md", "docs/manual/en/patient.md"]),
    ("therapist", &["docs/manual/nl/therapeut.md", "docs/manual/en/therapist.md"]),
    ("admin", &["docs/manual/nl/praktijk.md", "docs/manual/en/practice.md"]),
    ("everyone", &["docs/manual/nl/", "docs/manual/en/"]),
];

/// Each address that shows a screen stands, between backticks, in the pages of whoever opens it.
pub fn every_screen_is_in_the_manual_of_its_reader(files: &Files) -> Vec<Fault> {
    let Some(addresses) = files.named(ADDRESSES) else { return Vec::new() };
    let untold = |(line, path, reader): (usize, &str, &str)| -> Vec<Fault> {
        let silent = pages_of(reader).iter().filter(|page| !tells(files, page, path)).copied();
        silent.map(|page| addresses.fault(line, format!("{page} does not mention `{path}`; tell what is done there"))).collect()
    };
    screens(addresses).flat_map(untold).collect()
}

/// Each picture is used by a page, and each use says in words what there is to see.
pub fn every_picture_is_shown_and_described(files: &Files) -> Vec<Fault> {
    let pages: Vec<&File> = files.below(PAGES, &[".md"]).collect();
    let shown = |picture: &&File| pages.iter().any(|page| page.text.contains(&format!("({}", beside_a_page(&picture.path))));
    let pictures = files.below(&[PICTURES], &[".png"]);
    let unused = pictures.filter(|picture| !shown(picture));
    let unused = unused.map(|picture| picture.fault(1, "no page of the manual shows this picture; show it or take it no more"));
    let mute = pages.iter().flat_map(|page| page.faults_by_line(undescribed));
    unused.chain(mute).collect()
}

fn undescribed(line: &str) -> Option<String> {
    line.contains("![](").then(|| "this picture has no words for who cannot see it; describe it between the brackets".to_owned())
}

/// As a page in `docs/manual/nl` names it: `../pictures/today.png`.
fn beside_a_page(picture: &str) -> String {
    picture.replace("docs/manual/", "../")
}

fn tells(files: &Files, page: &str, path: &str) -> bool {
    files.below(&[page], &[".md"]).any(|file| file.text.contains(&format!("`{path}`")))
}

fn pages_of(reader: &str) -> &'static [&'static str] {
    READERS.iter().find(|(name, _)| *name == reader).map_or(&[], |(_, pages)| pages)
}

/// Rows that show a screen to people: `| address | GET … | who | … |`, as line number, address and reader.
fn screens(addresses: &File) -> impl Iterator<Item = (usize, &str, &str)> {
    let people = addresses.lines().take_while(|(_, row)| *row != MACHINE);
    people.filter_map(|(line, row)| {
        let mut cells = row.split('|').map(str::trim).skip(1);
        let path = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        let shown = cells.next()?.contains("GET") && !NO_SCREENS.contains(&path);
        Some((line, path, cells.next()?)).filter(|_| shown)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: (&str, &str) = (
        ADDRESSES,
        "| `/` | GET | everyone | … |\n| `/today` | GET | patient | … |\n| `/today/morning` | POST | patient | … |\n\
         | `/help-now` | GET | everyone | … |\n## The machine\n| `/sw.js` | GET | everyone | … |\n",
    );

    #[test]
    fn a_screen_that_its_reader_is_not_told_about_is_refused() {
        let dutch = ("docs/manual/nl/patient.md", "Open `/today`. Hulp: `/help-now`.\n");
        let english = ("docs/manual/en/patient.md", "Help: `/help-now`.\n");
        let faults = every_screen_is_in_the_manual_of_its_reader(&Files::of(&[TABLE, dutch, english]));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].says.contains("docs/manual/en/patient.md does not mention `/today`"));
    }

    #[test]
    fn a_picture_that_nobody_sees_or_nobody_describes_is_refused() {
        let page = ("docs/manual/nl/patient.md", "![](../pictures/today.png)\n");
        let faults = every_picture_is_shown_and_described(&Files::of(&[
            page,
            ("docs/manual/pictures/today.png", ""),
            ("docs/manual/pictures/old.png", ""),
        ]));
        let paths: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
        assert_eq!(paths, ["docs/manual/pictures/old.png", "docs/manual/nl/patient.md"]);
    }
}
