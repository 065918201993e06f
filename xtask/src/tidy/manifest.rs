//! The dependencies that a `Cargo.toml` names.

use super::files::File;

/// Names under the given section headers, each with its line.
pub fn names_in<'a>(file: &'a File, sections: &'a [&str]) -> impl Iterator<Item = (usize, &'a str)> {
    let mut inside = false;
    file.lines().filter_map(move |(number, line)| {
        if line.starts_with('[') {
            inside = sections.contains(&line.trim_matches(['[', ']', ' ']));
            return None;
        }
        let name = line.split(['=', '.', ' ']).next().filter(|name| !name.is_empty() && !name.starts_with('#'))?;
        inside.then_some((number, name))
    })
}
