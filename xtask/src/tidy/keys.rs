//! Keys of sentences: the same in both languages, each asked for somewhere, and none asked for that does not exist.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use super::files::{File, Files};

/// Where sentences are asked for.
const SOURCES: &[&str] = &["crates/", "player/src/", "content/"];
const ENDINGS: &[&str] = &[".rs", ".html", ".svg", ".ts", ".tsx", ".toml"];
/// Methods of the server, and functions of the player, whose first argument is a key.
const METHODS: &[&str] = &[".text", ".with", ".count"];
const FUNCTIONS: &[&str] = &["text", "t"];

/// Compare each file of one language with its twin.
pub fn both_languages_have_the_same_keys(files: &Files) -> Vec<Fault> {
    let (nl, en) = (keys_of(files, "content/locales/nl/"), keys_of(files, "content/locales/en/"));
    let lacking = |keys: &BTreeMap<String, Fault>, others: &BTreeMap<String, Fault>, other: &str| -> Vec<Fault> {
        let alone = keys.iter().filter(|(key, _)| !others.contains_key(*key));
        alone.map(|(key, at)| Fault { says: format!("`{key}` is missing in {other}; say it there too"), ..at.clone() }).collect()
    };
    [lacking(&nl, &en, "content/locales/en"), lacking(&en, &nl, "content/locales/nl")].concat()
}

/// Look up every key that a source names in a call.
pub fn every_key_that_is_asked_for_exists(files: &Files) -> Vec<Fault> {
    let keys = keys_of(files, "content/locales/nl/");
    // The room of texts explains itself with examples.
    let sources = files.below(&["crates/", "player/src/"], ENDINGS).filter(|file| is_product(file));
    let sources = sources.filter(|file| !file.path.starts_with("crates/text/"));
    let ask = |file: &File| -> Vec<Fault> {
        let takes_a_key = if file.path.starts_with("player/") { is_function } else { is_method };
        let asked = file.lines().flat_map(|(line, text)| asked_for(text, takes_a_key).map(move |key| (line, key)));
        let unknown = asked.filter(|(_, key)| !keys.contains_key(*key));
        unknown
            .map(|(line, key)| file.fault(line, format!("there is no sentence `{key}`; add it to content/locales/nl and /en")))
            .collect()
    };
    sources.flat_map(ask).collect()
}

/// A key counts as used when a source holds it whole, or holds a part of it that is completed at run time: a beginning
/// (`"day-{day}"`) or an ending (`"{key}-lowest"`) behind a key that is asked for. The player completes `key` to `key-one` or `key-many`
/// when it counts. A family (`of_code("walking-therapy", …)`) is completed by a code of a programme; since a whole programme is one
/// family, each word behind its name must be written somewhere too.
pub fn every_key_is_used(files: &Files) -> Vec<Fault> {
    let mut whole = BTreeSet::new();
    let mut beginnings: BTreeSet<&str> = BTreeSet::new();
    let sources = || files.below(SOURCES, ENDINGS).filter(|file| is_product(file));
    for file in sources() {
        for (word, next) in words(&file.text).filter(|(word, _)| word.contains('-') && word.len() > 2) {
            let words = if matches!(next, Some('{' | '$')) { &mut beginnings } else { &mut whole };
            words.insert(word);
        }
    }
    let endings: BTreeSet<&str> = sources().flat_map(|file| endings(&file.text)).collect();
    let families: BTreeSet<&str> = sources().flat_map(|file| coded(&file.text)).collect();
    let written: BTreeSet<&str> = sources().flat_map(|file| file.text.split(|c: char| !is_of_word(c))).collect();
    let ended = |key: &str| endings.iter().any(|ending| key.strip_suffix(ending).is_some_and(|key| whole.contains(key)));
    let counted = |key: &str| key.strip_suffix("-one").or(key.strip_suffix("-many")).is_some_and(|key| whole.contains(key));
    let begun = |key: &str| beginnings.iter().any(|beginning| key.starts_with(beginning));
    let related = |key: &str| families.iter().any(|family| of_family(key, family, &written));
    let used = |key: &str| whole.contains(key) || counted(key) || begun(key) || ended(key) || related(key);
    let keys = keys_of(files, "content/locales/nl/");
    let unused = keys.iter().filter(|(key, _)| !used(key));
    unused
        .map(|(key, at)| Fault { says: format!("nobody asks for `{key}`; use it or remove it in both languages"), ..at.clone() })
        .collect()
}

/// The keys below a folder, each with the place where it stands. Terms (`-name`) and attributes are a matter of Fluent alone.
fn keys_of(files: &Files, folder: &str) -> BTreeMap<String, Fault> {
    let mut keys = BTreeMap::new();
    for file in files.below(&[folder], &[".ftl"]) {
        for (line, text) in file.lines() {
            if let Some((key, _)) = text.split_once('=').filter(|_| text.starts_with(|c: char| c.is_ascii_lowercase())) {
                keys.insert(key.trim().to_owned(), file.fault(line, ""));
            }
        }
    }
    keys
}

/// Tests may ask for what is not there.
fn is_product(file: &File) -> bool {
    !file.path.contains("/tests/")
}

/// Keys that a line asks for by name: lower-case words with a dash between them, as the first argument of one of the calls.
fn asked_for(line: &str, takes_a_key: fn(&str) -> bool) -> impl Iterator<Item = &str> {
    let arguments = line.match_indices("(\"").filter(move |(at, _)| takes_a_key(name_before(line, *at)));
    let literals = arguments.filter_map(|(at, opening)| line[at + opening.len()..].split('"').next());
    literals.filter(|literal| literal.contains('-') && !literal.ends_with('-') && literal.chars().all(is_of_key))
}

fn name_before(line: &str, at: usize) -> &str {
    line[..at].rsplit(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').next().unwrap_or_default()
}

fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
}

fn is_method(name: &str) -> bool {
    METHODS.iter().any(|method| name.ends_with(method))
}

/// Ends of keys, glued on at run time: `{key}-lowest`.
fn endings(text: &str) -> impl Iterator<Item = &str> {
    text.split('}').skip(1).filter_map(|after| {
        let end = after.find(|c: char| !is_of_key(c)).unwrap_or(after.len());
        (after.starts_with('-') && end > 1).then(|| &after[..end])
    })
}

/// Is this a key of the family whose other words are all written somewhere? A word with a digit is counted together at run time.
fn of_family(key: &str, family: &str, written: &BTreeSet<&str>) -> bool {
    let counted = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    let code = key.strip_prefix(family).and_then(|rest| rest.strip_prefix('-'));
    code.is_some_and(|code| code.split('-').all(|word| counted(word) || written.contains(word)))
}

/// Names of families: `of_code("verdict-patient", …)`.
fn coded(text: &str) -> impl Iterator<Item = &str> {
    text.split("of_code(\"").skip(1).filter_map(|after| after.split('"').next())
}

/// Every run of characters that a key can consist of, with the character after it.
fn words(text: &str) -> impl Iterator<Item = (&str, Option<char>)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !is_of_key(c));
        let end = rest.find(|c: char| !is_of_key(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        rest = &rest[end..];
        (!word.is_empty()).then(|| (word, rest.chars().next()))
    })
}

fn is_of_word(c: char) -> bool {
    is_of_key(c) && c != '-'
}

fn is_of_key(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: (&str, &str) =
        ("content/locales/nl/common.ftl", "nav-today = Vandaag\nday-1 = maandag\n# note = no key\n    .label = x\n");

    #[test]
    fn a_sentence_in_one_language_only_is_refused_in_either_direction() {
        let en = ("content/locales/en/common.ftl", "nav-today = Today\nnav-more = More\n");
        assert_eq!(both_languages_have_the_same_keys(&Files::of(&[NL, en])).len(), 2);
    }

    #[test]
    fn asking_for_an_unknown_sentence_is_refused() {
        let page =
            ("crates/web/src/today.html", "<p>{{ words.text(\"nav-today\") }} {{ words.with(\"nav-tomorrow\", args) }}</p>");
        let other = ("crates/web/src/guard.rs", "name.starts_with(\"x-request-id\") && headers.get(\"content-type\")");
        let faults = every_key_that_is_asked_for_exists(&Files::of(&[NL, page, other]));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].says.contains("nav-tomorrow"));
    }

    #[test]
    fn a_sentence_that_nobody_asks_for_is_refused() {
        let rs = ("crates/web/src/day.rs", "fn name(day: u8) -> String { words.text(&format!(\"day-{day}\")) }");
        let faults = every_key_is_used(&Files::of(&[NL, rs]));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].says.contains("nav-today"));
    }

    #[test]
    fn a_sentence_whose_end_or_code_comes_at_run_time_is_used() {
        let nl = ("content/locales/nl/plan.ftl", "log-mood = ?\nlog-mood-lowest = a\nverdict-hold = b\n");
        let rs = (
            "crates/plan/src/x.rs",
            "ask(\"log-mood\"); format!(\"{key}-lowest\"); Words::of_code(\"verdict\", code) else \"hold\"",
        );
        assert_eq!(every_key_is_used(&Files::of(&[nl, rs])).len(), 0);
    }

    #[test]
    fn a_family_is_completed_by_words_that_are_written_somewhere() {
        let keys = "walking-therapy-load = a\nwalking-therapy-on-hold-hint = b\nwalking-therapy-l2 = c\n";
        let nl = ("content/locales/nl/walking-therapy.ftl", keys);
        let rs = ("crates/plan/src/walking/x.rs", "of_code(\"walking-therapy\", \"load\"); \"on_hold\"; \"hint\"");
        assert_eq!(every_key_is_used(&Files::of(&[nl, rs])).len(), 0);
    }

    #[test]
    fn a_stray_key_is_found_inside_and_beside_a_family() {
        let keys = "walking-therapy-gone = a\nwalking-therapyload = b\nstray-load = c\n";
        let nl = ("content/locales/nl/walking-therapy.ftl", keys);
        let rs = ("crates/plan/src/walking/x.rs", "of_code(\"walking-therapy\", \"load\")");
        assert_eq!(every_key_is_used(&Files::of(&[nl, rs])).len(), 3);
    }
}
