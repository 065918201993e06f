//! Evidence cards: the level is computed, the words follow the level, and every mistake is named with its line.

use crate::copy::{broken, broken_at};
use kadans_content::{Certainty, Content, Downgrades, Source, SourceFile, Upgrades};
use kadans_domain::{CardId, Language};

/// Worked examples: start, five downgrades, and the level they give.
#[test]
fn certainty_is_start_minus_downgrades_plus_upgrades() {
    let check = |start, [bias, incons, indir, imprec, publ]: [u8; 5], [large, dose]: [u8; 2], level| {
        let down =
            Downgrades { risk_of_bias: bias, inconsistency: incons, indirectness: indir, imprecision: imprec, publication: publ };
        let up = Upgrades { large_effect: large, dose_response: dose };
        assert_eq!(Certainty::computed(start, down, up), level, "start {start}, {down:?}, {up:?}");
    };
    check(4, [1, 0, 0, 1, 0], [0, 0], 2); // fewer injuries, experienced runners
    check(4, [1, 1, 1, 1, 0], [0, 0], 1); // the same, novices
    check(4, [0, 0, 1, 1, 0], [0, 0], 2); // more acute injuries in novices
    check(4, [1, 0, 1, 1, 0], [0, 0], 1); // visible after months
    check(1, [0, 0, 0, 1, 0], [0, 0], 1); // never below 1
    check(2, [0, 0, 0, 0, 0], [0, 0], 2); // adherence falls
    check(2, [0, 0, 0, 0, 0], [1, 1], 4); // a large effect that grows with the dose
    check(4, [255, 255, 0, 0, 0], [0, 0], 1); // a slip of the pen is reported, not added up wrongly
    check(0, [0, 0, 0, 0, 0], [1, 1], 0); // a convention stays a convention
}

#[test]
fn a_card_is_found_by_its_id_and_speaks_both_languages() {
    let evidence = Content::embedded().unwrap().evidence;
    let card = evidence.card(&CardId("ev-rt-effect".into())).unwrap();
    assert_eq!(card.certainty.level, 1);
    assert!(card.claim.of(Language::Nl).contains("onzeker"));
    assert!(card.claim.of(Language::En).contains("uncertain"));
}

#[test]
fn a_convention_of_ours_names_its_owner_and_its_next_review() {
    let evidence = Content::embedded().unwrap().evidence;
    for card in evidence.cards().filter(|card| card.certainty.level == 0) {
        assert!(!card.owner.is_empty() && card.review_due > card.reviewed_on, "{:?}", card.id);
    }
}

#[test]
fn a_mistake_in_a_card_is_named_with_its_line() {
    let check = |good: &str, bad: &str, said: &str| broken_at(bad, "evidence/ev-rt-effect.toml", good, bad, said);
    check(
        "id = \"ev-rt-effect\"",
        "id = \"rt-effect\"",
        "`rt-effect` is not the id of a card; begin it with `ev-` and use small letters, digits and hyphens",
    );
    check(
        "id = \"ev-rt-effect\"",
        "id = \"ev-rt-other\"",
        "the id `ev-rt-other` is not the name of its file; name the file ev-rt-other.toml",
    );
    check(
        "level = 1",
        "level = 2",
        "level 2 is written, and start minus downgrades plus upgrades gives 1; correct the level, or the parts it is made of",
    );
    check("start = 4", "start = 0", "this design cannot start at 0; start between 1 and 4");
    check(
        "2027-11-23",
        "2026-11-22",
        "review_due 2026-11-22 is not after reviewed_on 2026-11-23; set the day of the next review",
    );
    check("owner =", "ower =", "unknown field `ower`; write one of");
    check(
        "status = \"active\"",
        "status = \"new\"",
        "unknown variant `new`; write one of `active`, `contested`, `superseded`, `retracted`",
    );
}

#[test]
fn a_mistake_is_shown_where_the_author_looks_for_it() {
    let check = |place: &str, good: &str, bad: &str, said: &str| broken_at(place, "evidence/ev-rt-effect.toml", good, bad, said);
    check(
        "[claim]",
        "is onzeker of",
        "lijkt dat",
        "the sentences do not say how sure level 1 is; use \"onzeker\" in Dutch and \"uncertain\" in English",
    );
    check("level = 1", "risk_of_bias = 2", "risk_of_bias = 3", "`risk_of_bias` counts at most 2; lower it");
    check("id = ", "comparator = \"waiting list\"\n", "", "the field `comparator` is missing; add it");
}

#[test]
fn a_contested_card_needs_two_sources() {
    let text = "[[sources]]\nkey = \"van Woerkom & Zuidema, Runningtherapie bij overspanning en burn-out, FysioPraxis\"\nconsulted = \"full\"\n";
    broken(
        "evidence/ev-rt-pem.toml",
        text,
        "",
        "evidence/ev-rt-pem.toml:3: a contested card needs at least two sources; add the source that says otherwise, or make the card active",
    );
}

#[test]
fn the_example_in_the_manual_is_a_card() {
    let page = include_str!("../../../../docs/formats/evidence-card.md");
    let example = page.split_once("```toml card\n").unwrap().1.split_once("```").unwrap().0;
    let mut files = Source::embedded().files().to_vec();
    files.push(SourceFile::new("evidence/ev-example.toml", example));
    let content = Content::read(&Source::new(files)).unwrap();
    assert_eq!(content.evidence.card(&CardId("ev-example".into())).unwrap().certainty.level, 2);
}

#[test]
fn a_level_cannot_be_talked_up() {
    let file = "evidence/ev-rt-norm.toml";
    let check = |good: &str, bad: &str, said: &str| broken_at("level =", file, good, bad, said);
    check(
        "downgrades = { indirectness = 2 }",
        "downgrades = { indirectness = 2, imprecision = 1 }\nupgrades = { large_effect = 1 }",
        "upgrades are for claims without randomisation",
    );
}
