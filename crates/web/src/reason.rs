//! A reason on a page: its sentence, and one tap further the card it rests on.

use crate::look::Why;
use kadans_content::{Card, Content, say};
use kadans_domain::{CardId, Reason};
use kadans_text::Words;

/// The sentence of a reason.
pub fn sentence(w: Words, reason: &Reason) -> String {
    say::reason(w, reason)
}

/// Everything behind a value: each reason in a sentence, then what its cards claim, how sure anyone can be, and the sources.
/// `None` without reasons.
pub fn why<'a>(w: Words, content: &Content, about: &str, reasons: impl IntoIterator<Item = &'a Reason>) -> Option<Why> {
    let reasons: Vec<&Reason> = reasons.into_iter().collect();
    let told = reasons.iter().map(|reason| sentence(w, reason)).collect();
    resting_on(w, content, about, told, reasons.iter().map(|reason| &reason.card))
}

/// Sentences and the cards they rest on; each card once. `None` when there is nothing to tell.
pub fn resting_on<'a>(
    w: Words,
    content: &Content,
    about: &str,
    mut told: Vec<String>,
    cards: impl IntoIterator<Item = &'a CardId>,
) -> Option<Why> {
    let mut once: Vec<&Card> = Vec::new();
    for card in cards.into_iter().filter_map(|id| content.evidence.card(id)) {
        if !once.iter().any(|known| known.id == card.id) {
            once.push(card);
        }
    }
    told.extend(once.iter().map(|card| claim(w, card)));
    let source = once.iter().map(|card| sources(w, card)).collect::<Vec<_>>().join(" · ");
    (!told.is_empty()).then(|| Why {
        ask: w.text("word-why"),
        about: about.to_owned(),
        reasons: told,
        source: (!source.is_empty()).then_some(source),
    })
}

fn claim(w: Words, card: &Card) -> String {
    let certainty = w.text(&format!("certainty-{}", card.certainty.level));
    w.with("card-claim", &[("claim", card.claim.of(w.language()).into()), ("certainty", certainty.into())])
}

/// A source the reviewer did not see themselves is marked, because it weighs less.
fn sources(w: Words, card: &Card) -> String {
    let of = |source: &kadans_content::Reference| {
        let key = match &source.locator {
            Some(locator) => format!("{}, {locator}", source.key),
            None => source.key.clone(),
        };
        if source.consulted.is_second_hand() { w.with("card-second-hand", &[("source", key.into())]) } else { key }
    };
    let sources: Vec<String> = card.sources.iter().map(of).collect();
    w.with("card-sources", &[("sources", sources.join("; ").into()), ("card", card.id.0.as_str().into())])
}
