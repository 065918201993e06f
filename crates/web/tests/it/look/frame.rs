use askama::Template;
use kadans_text::{Language, Texts};
use kadans_web::look::{Assets, Audience, Frame, Place, Theme};

/// The smallest page of each kind.
#[derive(Template)]
#[template(source = r#"{% extends "look/therapist.html" %}{% block content %}inhoud{% endblock %}"#, ext = "html")]
struct ForTherapist {
    frame: Frame,
}

#[derive(Template)]
#[template(source = r#"{% extends "look/patient.html" %}{% block content %}inhoud{% endblock %}"#, ext = "html")]
struct ForPatient {
    frame: Frame,
}

fn frame(audience: Audience, language: Language) -> Frame {
    let words = Texts::load().unwrap().of(language);
    let assets = Assets::read(br#"{"src/site.ts":{"file":"assets/site-1.js","css":["assets/site-2.css"]}}"#);
    let mut frame = Frame::new(audience, words, &assets, "n0nce").titled("Mw. Vos & co");
    frame.person = Some("H. de Boer".into());
    frame
}

#[test]
fn a_page_says_its_language_its_audience_and_its_title() {
    let html = ForTherapist { frame: frame(Audience::Therapist, Language::En) }.render().unwrap();
    assert!(html.contains(r#"<html lang="en" data-audience="therapist">"#));
    assert!(html.contains("<title>Mw. Vos &#38; co · Kadans</title>"), "{html}");
    assert!(html.contains(r#"<script type="module" src="/assets/site-1.js" nonce="n0nce">"#));
    assert!(!html.contains('⟦'), "{html}");
}

#[test]
fn no_page_has_an_inline_style_or_an_inline_script() {
    for html in [
        ForTherapist { frame: frame(Audience::Therapist, Language::Nl) }.render().unwrap(),
        ForPatient { frame: frame(Audience::Patient, Language::Nl) }.render().unwrap(),
    ] {
        assert!(!html.contains(" style=") && !html.contains("<style"));
        assert!(html.split("<script").skip(1).all(|script| script.contains("src=")));
        assert!(!html.contains(" onclick") && !html.contains(" onload") && !html.contains("javascript:"));
    }
}

#[test]
fn the_menu_marks_where_the_reader_is_and_only_there() {
    let html = ForPatient { frame: frame(Audience::Patient, Language::Nl).at(Place::Help) }.render().unwrap();
    assert_eq!(html.matches(r#"aria-current="page""#).count(), 1);
    assert!(html.contains(r#"<a href="/help-now" aria-current="page">"#));
}

#[test]
fn someone_who_is_not_signed_in_sees_no_menu_to_walk_into() {
    let mut frame = frame(Audience::Patient, Language::Nl);
    frame.person = None;
    let html = ForPatient { frame }.render().unwrap();
    assert!(!html.contains("bottom-bar") && !html.contains("/logout"));
}

#[test]
fn a_chosen_appearance_is_on_the_page_and_the_switch_shows_it() {
    let mut frame = frame(Audience::Therapist, Language::Nl);
    frame.theme = Theme::Dark;
    let html = ForTherapist { frame }.render().unwrap();
    assert!(html.contains(r#"data-theme="dark""#));
    assert!(html.contains(r#"value="dark" aria-pressed="true""#));
}

#[test]
fn a_binary_without_page_files_says_how_to_make_them() {
    let words = Texts::load().unwrap().of(Language::En);
    let frame = Frame::new(Audience::Therapist, words, &Assets::read(b""), "n0nce");
    assert!(ForTherapist { frame }.render().unwrap().contains("npm run build"));
}
