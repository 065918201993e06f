//! The content as it is shipped.

use crate::copy::changed;
use kadans_content::{Content, ContentVersion, Source};
use std::path::Path;

fn said(problems: Vec<kadans_content::Problem>) -> String {
    problems.iter().map(|problem| format!("content/{problem}\n")).collect()
}

#[test]
fn the_embedded_content_is_in_order() {
    Content::embedded().map_err(said).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn the_folder_and_the_binary_hold_the_same_content() {
    let folder = Content::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content"))).map_err(said).unwrap();
    assert_eq!(folder.version, Content::embedded().map_err(said).unwrap().version);
}

#[test]
fn one_changed_byte_is_another_version() {
    let now = ContentVersion::of(&Source::embedded());
    let then = ContentVersion::of(&changed("roles.toml", "Runs the practice", "Runs a practice"));
    assert_ne!(now, then);
    assert_eq!(now.short().len(), 12);
    assert!(now.to_string().starts_with(&now.short()));
}

#[test]
fn a_folder_that_is_not_there_is_a_problem_with_a_remedy() {
    let problems = Content::from_folder(Path::new("/nowhere/at/all")).unwrap_err();
    assert!(problems[0].to_string().ends_with("name a folder laid out as content/"));
}

#[test]
fn bytes_that_are_not_text_are_named_with_their_line() {
    let mut files = Source::embedded().files().to_vec();
    let roles = files.iter_mut().find(|file| file.path == "roles.toml").unwrap();
    roles.bytes = b"# first line\n\xff\n".to_vec().into();
    let problems = Content::read(&Source::new(files)).unwrap_err();
    assert_eq!(problems[0].to_string(), "roles.toml:2: this line is not UTF-8 text; save the file as UTF-8");
}
