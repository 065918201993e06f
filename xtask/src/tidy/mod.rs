//! The house rules that no compiler knows.
//!
//! A rule reads the files of the repository and names each breach with its file, its line and the way out. One rule, one file, with
//! an example of what it refuses. Rules see text, not syntax: they are simple enough to be understood at a glance, and where that
//! makes one too strict, the rule is what changes.

mod arrows;
mod clock;
mod decisions;
mod dependencies;
mod files;
mod keys;
mod length;
mod links;
mod manifest;
mod manual;
mod markup;
mod places;
mod routes;
mod sentences;
mod template;
mod unfinished;

use anyhow::Result;
use std::fmt;

use files::Files;

/// A breach of a house rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Relative to the root of the repository.
    path: String,
    /// Counted from 1.
    line: usize,
    /// What is wrong, and what to do.
    says: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.says)
    }
}

/// All rules, in the order in which they are reported.
pub const RULES: &[fn(&Files) -> Vec<Fault>] = &[
    arrows::rooms_import_only_rooms_below_them,
    clock::engines_read_no_clock_chance_disk_or_network,
    markup::templates_hold_no_inline_code,
    sentences::templates_hold_no_sentences,
    keys::both_languages_have_the_same_keys,
    keys::every_key_that_is_asked_for_exists,
    keys::every_key_is_used,
    dependencies::every_dependency_is_explained,
    routes::every_address_is_in_the_table,
    routes::every_route_is_in_the_manual,
    manual::every_screen_is_in_the_manual_of_its_reader,
    manual::every_picture_is_shown_and_described,
    decisions::every_decision_is_listed,
    links::links_lead_somewhere,
    unfinished::nothing_is_left_for_later,
    places::no_machine_is_named,
    length::files_stay_short,
];

/// Every breach in the repository as it is on disk now.
pub fn faults() -> Result<Vec<Fault>> {
    let files = Files::of_repository()?;
    Ok(RULES.iter().flat_map(|rule| rule(&files)).collect())
}

/// Files that are allowed to be as long as they are, but only just: `(path, lines)`, longest first.
pub fn long_files() -> Result<Vec<(String, usize)>> {
    Ok(length::long_files(&Files::of_repository()?))
}
