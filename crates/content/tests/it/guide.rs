//! The injury guide: what is shipped is complete, and each kind of mistake is answered with its line.

use crate::copy::{broken, broken_at, changed};
use kadans_content::{Content, Section, SourceFile};
use kadans_guide::{Region, book};

const FACTS: &str = "guide/conditions/calf_tear/condition.toml";
const PAGE: &str = "guide/conditions/calf_tear/page.toml";

#[test]
fn every_region_has_its_conditions_and_every_condition_its_sections() {
    let (content, book) = (Content::embedded().unwrap(), book());
    assert_eq!(content.guide.conditions().count(), 18);
    for region in Region::ALL {
        assert!(content.guide.of_region(&book, *region).count() > 0, "{region:?}");
    }
    for condition in content.guide.conditions() {
        let written = |section: &Section| condition.sections.get(section).is_some_and(|blocks| !blocks.is_empty());
        let lists = !condition.causes.is_empty() && !condition.prevention.is_empty();
        let sections = Section::ALL.iter().filter(|section| !matches!(section, Section::Causes | Section::Prevention));
        assert!(lists && sections.clone().all(written), "{}", condition.slug);
    }
}

#[test]
fn every_block_names_a_card_of_the_guide_and_contested_advice_shows_both() {
    let content = Content::embedded().unwrap();
    let pages = content.guide.pages().flat_map(|(_, page)| &page.blocks);
    let blocks: Vec<_> =
        content.guide.conditions().flat_map(|condition| condition.sections.values().flatten()).chain(pages).collect();
    assert!(blocks.iter().all(|block| content.evidence.card(&block.card).is_some()));
    assert!(blocks.iter().filter(|block| block.against.is_some()).count() >= 12, "every difference between the sources is shown");
}

#[test]
fn what_is_wrong_with_a_condition_is_named_with_its_line() {
    for (place, good, bad, said) in [
        ("region =", "region = \"calf\"", "region = \"elbow\"", "`elbow` is not known here; use one of heel_foot, "),
        ("tissue =", "tissue = \"muscle\"", "tissue = \"nerve\"", "`nerve` is not known here; use one of tendon, "),
        ("onset =", "onset = \"acute\"", "onset = \"slow\"", "`slow` is not known here; use one of overuse, acute"),
        ("id =", "id = \"calf_tear\"", "id = \"calf_rip\"", "the id `calf_rip` is not the name of its folder; "),
        ("card =", "card = \"ev-inj-calf\"", "card = \"ev-inj-cow\"", "there is no evidence card `ev-inj-cow`; "),
        (
            "cooling",
            "minutes_max = 20",
            "minutes_max = 21",
            "cooling for 21 minutes can harm the skin; keep it within 20 minutes",
        ),
        ("weeks =", "weeks = [4, 8]", "weeks = [8, 4]", "the weeks are not in order; write the lowest first"),
        ("causes =", "\"cold_muscle\"", "\"moonlight\"", "`moonlight` has no sentence `guide-cause-moonlight`; "),
    ] {
        broken_at(place, FACTS, good, bad, said);
    }
}

#[test]
fn what_is_wrong_with_a_page_is_named_with_its_line() {
    broken_at(
        "card = \"ev-inj-cow\"",
        PAGE,
        "card = \"ev-inj-calf\"",
        "card = \"ev-inj-cow\"",
        "there is no evidence card `ev-inj-cow`; ",
    );
    broken_at(
        "nl = \"Je kuit",
        PAGE,
        "nl = \"Een deel",
        "nl = \"Je kuit",
        "`je` speaks to somebody who is `u`; write `u` and `uw`",
    );
    broken_at(
        "en = \" \"",
        PAGE,
        "en = \"Part of the calf muscle has torn, mostly at the inner side.\"",
        "en = \" \"",
        "the block says nothing; ",
    );
    broken_at(
        "card = \"ev-inj-calf\"",
        PAGE,
        "card = \"ev-inj-calf\"",
        "card = \"ev-inj-calf\"\nagainst = \"ev-inj-calf\"",
        "the block stands against its own card; ",
    );
}

#[test]
fn label_and_folder_need_each_other() {
    let mut files = changed("roles.toml", "Runs the practice", "Runs the practice").files().to_vec();
    files.retain(|file| !file.path.starts_with("guide/conditions/calf_tear/"));
    let problems = Content::read(&kadans_content::Source::new(files.clone())).unwrap_err();
    let first = "guide/conditions/calf_tear/condition.toml:1: the rule book names this condition and it is not here; ";
    assert!(problems[0].to_string().starts_with(first), "{problems:?}");
    let embedded = kadans_content::Source::embedded();
    for name in ["condition.toml", "page.toml"] {
        let of_tear = embedded.files().iter().find(|file| file.path == format!("guide/conditions/calf_tear/{name}")).unwrap();
        files.push(of_tear.clone());
        let copy = of_tear.text().unwrap().replace("id = \"calf_tear\"", "id = \"calf_rip\"");
        files.push(SourceFile::new(&format!("guide/conditions/calf_rip/{name}"), &copy));
    }
    let problems = Content::read(&kadans_content::Source::new(files)).unwrap_err();
    assert!(problems[0].to_string().starts_with("guide/conditions/calf_rip/condition.toml:1: no rule names this condition; "));
}

#[test]
fn a_rule_without_its_card_is_named() {
    let mut files = kadans_content::Source::embedded().files().to_vec();
    files.retain(|file| file.path != "evidence/ev-inj-aorta.toml");
    let problems = Content::read(&kadans_content::Source::new(files)).unwrap_err();
    let said = "evidence/ev-inj-aorta.toml:1: a rule of the guide leans on this card and it is not here; write the card";
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [said]);
}

#[test]
fn a_sentence_the_rule_book_asks_for_is_missed() {
    let mut files = kadans_content::Source::embedded().files().to_vec();
    for language in ["nl", "en"] {
        let path = format!("locales/{language}/triage.ftl");
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        let text: String = file
            .text()
            .unwrap()
            .lines()
            .filter(|line| !line.starts_with("triage-rule-e01 "))
            .map(|line| format!("{line}\n"))
            .collect();
        *file = SourceFile::new(&path, &text);
    }
    let problems = Content::read(&kadans_content::Source::new(files)).unwrap_err();
    assert!(
        problems[0].to_string().starts_with("locales/nl/triage.ftl:1: `triage-rule-e01` is missing; the rule book asks for it; ")
    );
}

#[test]
fn a_general_page_without_a_card_is_refused() {
    broken(
        "guide/pages/prevention.toml",
        "card = \"ev-inj-prevention\"",
        "card = \"ev-inj-none\"",
        "guide/pages/prevention.toml:9: there is no evidence card",
    );
}
