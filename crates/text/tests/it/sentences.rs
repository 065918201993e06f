use kadans_text::{Arg, Language, TextFile, Texts};

/// Both languages with the same sentences, so that only the sentence under test matters.
fn twice(source: &str) -> Texts {
    let file = |language: &str| TextFile { path: format!("locales/{language}/sample.ftl"), source: source.to_owned() };
    Texts::read(vec![file("nl"), file("en")]).unwrap()
}

#[test]
fn the_embedded_sentences_are_in_order() {
    if let Err(problems) = Texts::load() {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("\n{}\n", lines.join("\n"));
    }
}

#[test]
fn a_variable_is_filled_in_without_invisible_marks() {
    let words = twice("hello = Dag { $name }, { $n } km").of(Language::Nl);
    assert_eq!(words.with("hello", &[("name", "Vos".into()), ("n", 3.into())]), "Dag Vos, 3 km");
}

#[test]
fn numbers_are_written_the_way_the_reader_writes_them() {
    let texts = twice("speed = { $n } km/h");
    for (number, dutch, english) in [
        (Arg::decimal(10.0, 1), "10,0 km/h", "10.0 km/h"),
        (Arg::decimal(9.96, 1), "10,0 km/h", "10.0 km/h"),
        (Arg::decimal(0.6, 0), "1 km/h", "1 km/h"),
        (Arg::Whole(-7), "−7 km/h", "−7 km/h"),
        (Arg::Whole(2026), "2026 km/h", "2026 km/h"),
    ] {
        assert_eq!(texts.of(Language::Nl).count("speed", number.clone()), dutch);
        assert_eq!(texts.of(Language::En).count("speed", number), english);
    }
}

#[test]
fn a_plural_follows_the_number() {
    let words = Texts::load().unwrap().of(Language::Nl);
    assert_eq!(words.count("form-problems", 1), "Er is nog 1 ding nodig");
    assert_eq!(words.count("form-problems", 2), "Er zijn nog 2 dingen nodig");
}

#[test]
fn an_unknown_key_or_a_forgotten_variable_shows_its_key_and_never_panics() {
    let words = twice("hello = Dag { $name }").of(Language::En);
    assert_eq!(words.text("no-such-key"), "⟦no-such-key⟧");
    assert_eq!(words.text("hello"), "⟦hello⟧");
    assert!(words.has("hello") && !words.has("no-such-key"));
}

#[test]
fn the_player_gets_its_sentences_as_forms_to_fill_in() {
    let words = twice("player-left = Nog { $minutes } minuten, bout { $n }\nother = Iets anders").of(Language::Nl);
    let texts = words.player_texts();
    assert_eq!(texts["player-left"], "Nog {minutes} minuten, bout {n}");
    assert_eq!(texts.len(), 1);
}
