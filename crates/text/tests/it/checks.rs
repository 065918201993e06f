use kadans_text::{TextFile, Texts};

/// Reads two one-file languages and prints the problems, one a line.
fn problems(nl: &str, en: &str) -> String {
    let file =
        |language: &str, source: &str| TextFile { path: format!("locales/{language}/sample.ftl"), source: source.to_owned() };
    match Texts::read(vec![file("nl", nl), file("en", en)]) {
        Ok(_) => String::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn a_key_that_one_language_lacks_is_named_with_its_place() {
    assert_eq!(
        problems("# note\n\none = Een\ntwo = Twee\n", "one = One\n"),
        "locales/nl/sample.ftl:4: two: there is no such key in en; add it to the file of the same name there"
    );
}

#[test]
fn languages_must_fill_in_the_same_variables() {
    let found = problems("far = { $km } km", "far = { $n ->\n [one] near\n *[other] { $miles } miles\n}");
    assert!(found.contains("locales/en/sample.ftl:1: far: fills in $miles, $n, and nl fills in $km"), "{found}");
    assert!(found.contains("locales/nl/sample.ftl:1: far: fills in $km, and en fills in $miles, $n"), "{found}");
}

#[test]
fn a_key_used_twice_points_at_the_first() {
    let found = problems("one = Een\ntwo = Twee\none = Uno", "one = One\ntwo = Two");
    assert!(found.contains("one: this key was used before at locales/nl/sample.ftl:1; keep one of the two"), "{found}");
}

#[test]
fn an_unreadable_line_is_shown_with_how_to_write_it() {
    let found = problems("one = Een\nthis is not fluent\n", "one = One\n");
    assert!(found.starts_with("locales/nl/sample.ftl:2: this is not fluent: this line cannot be read"), "{found}");
}

#[test]
fn a_borrowed_sentence_must_exist() {
    let found = problems("one = { two } en { -brand }", "one = { two } and { -brand }");
    assert!(found.contains("borrows { two }, which does not exist"), "{found}");
    assert!(found.contains("borrows { -brand }, which does not exist"), "{found}");
}

#[test]
fn a_player_sentence_may_not_choose_by_a_value() {
    let source = "player-left = { $n ->\n [one] nog 1\n *[other] nog { $n }\n}";
    assert!(problems(source, source).contains("a player sentence cannot choose by a value"));
}

#[test]
fn a_file_outside_the_languages_is_refused() {
    let stray = TextFile { path: "locales/de/sample.ftl".to_owned(), source: String::new() };
    let problems = Texts::read(vec![stray]).unwrap_err();
    assert!(problems[0].to_string().contains("this file is not read"), "{}", problems[0]);
}
