//! Which of the two languages a browser asks for.

use kadans_domain::Language;

/// Chooses from an `Accept-Language` header: the highest weight wins, the first of equals, Dutch when nothing fits.
pub fn language_of(header: &str) -> Language {
    let mut best = (Language::default(), 0.0);
    for wish in header.split(',') {
        let (code, weight) = weighed(wish);
        if let Some(language) = Language::from_code(code)
            && weight > best.1
        {
            best = (language, weight);
        }
    }
    best.0
}

/// `en;q=0.8` is English with weight 0.8; no weight is 1, an unreadable weight is 0.
fn weighed(wish: &str) -> (&str, f64) {
    match wish.split_once(";q=") {
        Some((code, weight)) => (code, weight.trim().parse().unwrap_or(0.0)),
        None => (wish, 1.0),
    }
}
