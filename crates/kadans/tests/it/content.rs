//! `kadans content check`: what is shipped is in order, and a broken copy is answered with file, line and remedy.

use crate::kadans::kadans;
use std::path::Path;

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for item in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(item.file_name());
        if item.file_type().unwrap().is_dir() {
            copy(&item.path(), &target);
        } else {
            std::fs::copy(item.path(), target).unwrap();
        }
    }
}

#[test]
fn what_is_shipped_is_in_order() {
    let answer = kadans(&["content", "check"], "");
    assert!(answer.code == 0 && answer.out.contains(" is in order: "), "{answer:?}");
}

#[test]
fn a_broken_copy_ends_with_1_and_lists_each_mistake_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content")), folder.path());
    let roles = folder.path().join("roles.toml");
    let text = std::fs::read_to_string(&roles).unwrap().replace("\"see_audit\"", "\"see_all\"");
    std::fs::write(&roles, text).unwrap();
    let folder = folder.path().to_str().unwrap();
    let answer = kadans(&["content", "check", folder], "");
    let first = format!("{folder}/roles.toml:26: there is no action `see_all`; use one of see_own_day, ");
    assert!(
        answer.code == 1 && answer.out.starts_with(&first) && answer.out.ends_with("1 mistake found; nothing was changed\n"),
        "{answer:?}"
    );
}
