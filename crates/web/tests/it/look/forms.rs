use kadans_web::look::{Choices, Field, FieldKind, Problems, Scale};

use super::dutch;

#[test]
fn a_refused_field_keeps_what_was_typed_and_says_what_is_needed_beside_it() {
    let field = Field::new(FieldKind::Whole, "minutes", "Minuten")
        .filled("vier")
        .hint("Zonder pauze.")
        .wrong(Some("Vul een getal in.".into()));
    let html = field.to_string();
    assert!(html.contains(r#"value="vier""#));
    assert!(html.contains(r#"aria-invalid="true" aria-describedby="minutes-hint minutes-error""#), "{html}");
    assert!(html.contains(r#"<p class="error" id="minutes-error">Vul een getal in.</p>"#));
    assert!(html.contains(r#"inputmode="numeric""#));
}

#[test]
fn what_someone_typed_is_never_markup() {
    let html = Field::new(FieldKind::Line, "name", "Naam").filled(r#""><script>alert(1)</script>"#).to_string();
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn the_summary_leads_to_each_field_and_is_absent_when_nothing_is_wrong() {
    let words = dutch();
    let field = Field::new(FieldKind::Date, "born", "Geboortedatum").wrong(Some("Vul een datum in.".into()));
    let choice = Choices::new("programme", "Programma", &[("run", "Hardlopen".into())], "");
    let lines = [field.problem(), choice.problem()].into_iter().flatten().collect();
    let html = Problems::new(words, lines).to_string();
    assert!(html.contains("Er is nog 1 ding nodig"));
    assert!(html.contains(r##"<a href="#born">Geboortedatum</a>: Vul een datum in."##), "{html}");
    assert_eq!(Problems::new(words, Vec::new()).to_string(), "");
}

#[test]
fn a_scale_offers_every_number_and_keeps_the_chosen_one() {
    let scale = Scale {
        name: "rpe".into(),
        label: "Hoe zwaar?".into(),
        hint: None,
        low: 6,
        high: 20,
        anchors: Some(("licht".into(), "zwaar".into())),
        chosen: Some(12),
        error: None,
        required: true,
    };
    let html = scale.to_string();
    assert_eq!(html.matches(r#"type="radio""#).count(), 15);
    assert!(html.contains(r#"value="12" checked required"#), "{html}");
    assert!(html.contains("6 licht") && html.contains("20 zwaar"));
}
