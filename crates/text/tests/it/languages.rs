use kadans_text::{Language, language_of};

#[test]
fn the_wish_with_the_highest_weight_wins_and_dutch_is_the_default() {
    for (header, language) in [
        ("nl-NL,nl;q=0.9,en;q=0.8", Language::Nl),
        ("en-GB,en;q=0.9,nl;q=0.8", Language::En),
        ("nl;q=0.2,en;q=0.7", Language::En),
        ("de-DE,de;q=0.9,en;q=0.3", Language::En),
        ("fr", Language::Nl),
        ("", Language::Nl),
        ("en;q=nonsense", Language::Nl),
        ("*", Language::Nl),
    ] {
        assert_eq!(language_of(header), language, "{header}");
    }
}

#[test]
fn a_code_is_read_with_or_without_its_region() {
    assert_eq!(Language::from_code("NL-be"), Some(Language::Nl));
    assert_eq!(Language::from_code("en_US"), Some(Language::En));
    assert_eq!(Language::from_code("english"), None);
    assert_eq!(Language::Nl.other(), Language::En);
}
