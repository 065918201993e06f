//! No restricted wording anywhere: what we carry follows from each instrument's licence.

use super::CONTENT;
use kadans_instrument::{Instrument, MayShip, Use, text_key};
use kadans_text::Language;

fn has_item_text(instrument: &Instrument) -> bool {
    let words = CONTENT.texts.of(Language::Nl);
    instrument.items.iter().any(|item| words.has(&text_key::item(&instrument.id, item.id)))
}

#[test]
fn instruments_whose_licence_keeps_the_wording_have_no_item_texts() {
    let carried: Vec<String> = CONTENT
        .instruments
        .all()
        .filter(|form| !form.licence.allows_item_texts() && has_item_text(form))
        .map(|form| form.id.to_string())
        .collect();
    assert_eq!(carried, Vec::<String>::new());
}

#[test]
fn instruments_in_our_own_words_have_every_text_in_both_languages() {
    let ours = |form: &&Instrument| matches!(form.licence.may_ship, MayShip::OwnLabels | MayShip::OwnWords);
    for form in CONTENT.instruments.all().filter(ours) {
        for (item, language) in form.items.iter().flat_map(|item| Language::ALL.map(|language| (item, language))) {
            let key = text_key::item(&form.id, item.id);
            assert!(CONTENT.texts.of(language).has(&key), "{key} in {language:?}");
        }
    }
}

/// No text belongs to an item that does not exist, so nothing restricted hides under a strange number.
#[test]
fn every_item_text_belongs_to_an_item_we_may_word() {
    let known: Vec<String> = CONTENT
        .instruments
        .all()
        .filter(|form| form.licence.allows_item_texts())
        .flat_map(|form| form.items.iter().map(|item| text_key::item(&form.id, item.id)).collect::<Vec<_>>())
        .collect();
    let file = kadans_content::Source::embedded()
        .files()
        .iter()
        .find(|file| file.path == "locales/nl/instrument.ftl")
        .unwrap()
        .text()
        .unwrap()
        .to_owned();
    let texts =
        file.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.trim()).filter(|key| key.starts_with("item-"));
    for key in texts {
        assert!(known.iter().any(|item| item == key), "{key} belongs to no item we may word");
    }
}

/// What a practice has to know before it switches an instrument on.
#[test]
fn every_instrument_says_who_may_use_it_and_where_that_is_stated() {
    for form in CONTENT.instruments.all() {
        assert!(!form.licence.owner.is_empty() && !form.licence.source.reference.is_empty(), "{}", form.id);
        let free = form.licence.free_for == Use::Anyone;
        assert!(free || !form.licence.allows_item_texts(), "{} ships texts that not everyone may use", form.id);
    }
}
