//! Templates hold no sentences: every word that a person reads comes from content/locales, in both languages.

use super::Fault;
use super::files::{File, Files, line_of};
use super::template::{Piece, attributes, pieces};

/// Names and units that are the same in every language.
const SAME_EVERYWHERE: &[&str] =
    &["Kadans", "km", "m", "km/h", "min", "s", "h", "nl", "en", "NL", "EN", "RPE", "NQ", "MFI", "4DSQ", "W"];
/// Attributes whose value is read aloud or shown.
const SPOKEN: &[&str] =
    &["alt", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "content", "placeholder", "title"];
/// Values of `content` that are for the browser.
const FOR_THE_BROWSER: &[&str] = &["width=device-width", "light dark", "no-referrer", "yes", "noindex", "telephone=no"];

/// The gallery shows the look with made-up words; it is drawn by a test and is no page of the product.
const GALLERY: &str = "/templates/gallery/";

/// Look at every text and every spoken attribute of every template.
pub fn templates_hold_no_sentences(files: &Files) -> Vec<Fault> {
    files.below(&["crates/"], &[".html"]).filter(|file| !file.path.contains(GALLERY)).flat_map(in_template).collect()
}

fn in_template(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    // What stands in <code> is typed, not read.
    let mut typed = false;
    for piece in pieces(&file.text) {
        match piece {
            Piece::Text(_, _) if typed => {}
            Piece::Text(at, text) => {
                faults.extend(words_in(&text).map(|word| refuse(file, at + text.find(word).unwrap_or(0), word)))
            }
            Piece::Tag(at, tag) => {
                typed = tag == "code" || tag.starts_with("code ");
                faults.extend(spoken(&tag).map(|word| refuse(file, at, &word)));
            }
        }
    }
    faults
}

fn refuse(file: &File, at: usize, words: &str) -> Fault {
    let says = format!("`{words}` is written in the template; give it a key in content/locales/nl and /en and ask for that");
    file.fault(line_of(&file.text, at), says)
}

/// Lines of a text that hold a word which is not the same in every language.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| holds_a_word(line))
}

/// Units may have a slash in them; character references such as `&nbsp;` are no words.
fn holds_a_word(line: &str) -> bool {
    let mut words = line.split(|c: char| c.is_whitespace() || ";·×–—".contains(c));
    words.any(|word| needs_a_key(word.trim_matches(|c: char| c.is_ascii_punctuation() && c != '&')))
}

fn needs_a_key(word: &str) -> bool {
    word.chars().any(char::is_alphabetic) && !word.starts_with('&') && !SAME_EVERYWHERE.contains(&word)
}

fn spoken(tag: &str) -> impl Iterator<Item = String> {
    let values = attributes(tag).into_iter().filter(|(name, _)| SPOKEN.contains(name));
    let literal =
        values.filter(|(name, value)| *name != "content" || !FOR_THE_BROWSER.iter().any(|allowed| value.contains(allowed)));
    literal.map(|(_, value)| value.trim().to_owned()).filter(|value| holds_a_word(value)).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(template: &str) -> Vec<Fault> {
        templates_hold_no_sentences(&Files::of(&[("crates/web/src/today.html", template)]))
    }

    #[test]
    fn a_sentence_between_tags_is_refused_with_its_line() {
        let faults = faults("<main>\n  <p>Goedemorgen, mevrouw</p>\n</main>");
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].line, 2);
    }

    #[test]
    fn a_label_that_a_screen_reader_speaks_is_refused() {
        assert_eq!(faults("<button aria-label=\"Sluiten\">×</button>").len(), 1);
    }

    #[test]
    fn a_command_line_is_the_same_in_every_language() {
        assert_eq!(faults("<code>npm run build</code>"), []);
    }

    #[test]
    fn expressions_units_references_and_addresses_are_fine() {
        let good = "<a href=\"/today\" class=\"big\">{{ words.text(\"nav-today\") }}&nbsp;· 11 km/h</a><meta name=\"viewport\" content=\"width=device-width\">";
        assert_eq!(faults(good), []);
    }
}
