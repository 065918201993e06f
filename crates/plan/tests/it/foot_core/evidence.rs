//! The honest panel: what patients are told, and what they are never told.

use super::{intake, programme};
use crate::programme::content;
use kadans_content::say;
use kadans_domain::{Fact, Language};
use kadans_plan::foot_core::applicability::Applicability;
use kadans_plan::foot_core::evidence::{evidence_panel, of_100};

#[test]
fn the_headline_is_a_natural_frequency() {
    assert_eq!(of_100(programme()), (14, 33));
    let panel = evidence_panel(programme(), &Applicability::of(&programme().population, &intake()));
    let said = |language| say::sentence(content().texts.of(language), panel.headline.as_ref().unwrap());
    assert_eq!(
        said(Language::Nl),
        "Van de 100 lopers die hun voeten trainden kregen er in een jaar ongeveer 14 een blessure, van de 100 lopers die alleen rekten ongeveer 33."
    );
    assert_eq!(
        said(Language::En),
        "In one year about 14 of 100 runners who trained their feet were injured, against about 33 of 100 who only stretched."
    );
    assert_eq!(panel.caveats.len(), 2);
}

/// 8 of 57 against 20 of 61: 18.8 points, number needed to treat 5.3 (3.0 to 25.5).
#[test]
fn the_numbers_on_the_card_follow_from_the_counts() {
    let rules = &programme().evidence;
    let share = |injured: u16, total: u16| f64::from(injured) / f64::from(total);
    let (with, without) = (share(rules.injured_with, rules.total_with), share(rules.injured_without, rules.total_without));
    let spread = |share: f64, total: u16| share * (1.0 - share) / f64::from(total);
    let half = 1.959_964 * (spread(with, rules.total_with) + spread(without, rules.total_without)).sqrt();
    let difference = without - with;
    let tenths = [difference * 100.0, 1.0 / difference, 1.0 / (difference + half), 1.0 / (difference - half)]
        .map(|value| (value * 10.0).round());
    assert_eq!(tenths, [188.0, 53.0, 30.0, 255.0]);
}

#[test]
fn a_novice_does_not_see_the_headline_but_sees_what_speaks_against() {
    let novice = intake().with("age", Fact::Whole(30)).with("running_months", Fact::Whole(3));
    let panel = evidence_panel(programme(), &Applicability::of(&programme().population, &novice));
    assert_eq!((panel.applicability, &panel.headline), ("outside", &None));
    assert!(panel.cards.iter().any(|entry| entry.card.0 == "ev-fc-novices" && entry.stance.key == "foot-core-stance-against"));
    assert_eq!((panel.caveats.len(), panel.differs.len()), (3, 1));
    assert!(panel.cards.iter().all(|entry| content().evidence.card(&entry.card).is_some()));
}

#[test]
fn no_text_turns_a_hazard_into_a_chance() {
    for file in ["nl", "en"].map(|code| format!("{}/../../content/locales/{code}/foot-core.ftl", env!("CARGO_MANIFEST_DIR"))) {
        let text = std::fs::read_to_string(file).unwrap();
        for never in ["2,4 keer", "2.4 times", "2.42", "2,42", "minder kans"] {
            assert!(!text.contains(never), "{never}");
        }
    }
}
