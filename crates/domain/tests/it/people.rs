//! Names, addresses and codes of people.

use kadans_domain::{Email, Indication, Language, PatientId, PersonName, ReferrerRole, Role, TextProblem, short_text};

#[test]
fn names_are_trimmed_and_never_show_in_debug() {
    let name = PersonName::new("  Mw. Vos ").unwrap();
    assert_eq!(name.as_str(), "Mw. Vos");
    assert!(!format!("{name:?}").contains("Vos"));
    let email = Email::new("Vos@Example.org").unwrap();
    assert_eq!(email.as_str(), "vos@example.org");
    assert!(!format!("{email:?}").contains("vos"));
}

#[test]
fn text_that_cannot_be_kept_is_refused_by_kind() {
    assert_eq!(short_text(" \t ", 10), Err(TextProblem::Empty));
    assert_eq!(short_text("elf letters", 10), Err(TextProblem::TooLong(10)));
    assert_eq!(short_text("a\u{0}b", 10), Err(TextProblem::Control));
    assert_eq!(short_text("één\nregel", 10).as_deref(), Ok("één\nregel"));
}

#[test]
fn an_address_could_be_one() {
    for good in ["a@b.nl", "jan.de-boer+x@praktijk.example"] {
        assert!(Email::new(good).is_ok(), "{good}");
    }
    for bad in ["", "jan", "@b.nl", "a@b", "a@.nl", "a@nl.", "a@b@c.nl", "a b@c.nl"] {
        assert!(Email::new(bad).is_err(), "{bad}");
    }
}

#[test]
fn codes_are_read_back() {
    for role in Role::ALL {
        assert_eq!(Role::from_code(role.code()), Some(role));
    }
    for indication in Indication::ALL {
        assert_eq!(Indication::from_code(indication.code()), Some(indication));
    }
    for referrer in ReferrerRole::ALL {
        assert_eq!(ReferrerRole::from_code(referrer.code()), Some(referrer));
    }
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
    assert_eq!(Role::from_code("root"), None);
}

#[test]
fn ids_are_read_back_and_nothing_else_is_an_id() {
    let text = "019b8d00-0000-7000-8000-000000000001";
    let id: PatientId = text.parse().unwrap();
    assert_eq!(id.to_string(), text);
    assert!("019b8d00".parse::<PatientId>().is_err());
    assert!("../../etc/passwd".parse::<PatientId>().is_err());
}
