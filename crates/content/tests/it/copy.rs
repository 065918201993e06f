//! A copy of the content with one mistake in it.

use kadans_content::{Content, Source, SourceFile};

/// Replaces `good` by `bad` in one file of the shipped content and checks that one problem comes back and
/// begins with `said`, which names the line after the change and is written as the command prints it.
pub fn broken(file: &str, good: &str, bad: &str, said: &str) {
    let problems = Content::read(&changed(file, good, bad)).expect_err("the copy is broken");
    let printed: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let as_said = printed.len() == 1 && printed[0].starts_with(said);
    assert!(as_said, "after {good:?} became {bad:?}\n   got {printed:#?}\nwanted {said}");
}

/// The shipped content with one change in one file.
pub fn changed(file: &str, good: &str, bad: &str) -> Source {
    let mut files = Source::embedded().files().to_vec();
    let target = files.iter_mut().find(|f| f.path == file).unwrap_or_else(|| panic!("{file} is shipped"));
    let text = target.text().unwrap();
    assert!(text.contains(good), "{file} holds {good:?}");
    *target = SourceFile::new(file, &text.replacen(good, bad, 1));
    Source::new(files)
}

/// As [`broken`], with the line found by looking for `place` in the changed file, so that a file may grow.
pub fn broken_at(place: &str, file: &str, good: &str, bad: &str, said: &str) {
    let source = changed(file, good, bad);
    let text = source.files().iter().find(|f| f.path == file).unwrap().text().unwrap();
    let line = 1 + text[..text.find(place).unwrap()].matches('\n').count();
    broken(file, good, bad, &format!("{file}:{line}: {said}"));
}
