//! Every key that the product's code or a template names must exist.

use std::fs;
use std::path::{Path, PathBuf};

use kadans_text::{Language, Texts};

/// The calls that take a key as their first argument.
const CALLS: [&str; 3] = [".text(\"", ".with(\"", ".count(\""];

#[test]
fn every_key_named_in_code_or_a_template_exists() {
    let words = Texts::load().unwrap().of(Language::Nl);
    let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let missing: Vec<String> = sources(rooms)
        .iter()
        .flat_map(|path| keys_in(path).into_iter().map(move |key| (path, key)))
        .filter(|(_, key)| !words.has(key))
        .map(|(path, key)| format!("{}: {key}", path.display()))
        .collect();
    assert!(missing.is_empty(), "no sentence for\n{}", missing.join("\n"));
}

/// Program sources and templates of every room; tests invent keys, so they are left out.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("tests") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
            found.push(path);
        }
    }
    found
}

fn keys_in(path: &Path) -> Vec<String> {
    let source = fs::read_to_string(path).unwrap();
    let after = CALLS.iter().flat_map(|call| source.split(call).skip(1));
    after
        .filter_map(|rest| rest.split_once('"'))
        .map(|(key, _)| key.to_owned())
        .filter(|key| {
            key.contains('-') && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
        .collect()
}
