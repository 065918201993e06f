//! What the player keeps beside the questions of a programme: how far someone went, and that it was written down afterwards.
//! No rule reads these; a therapist does.

use kadans_domain::{Entry, EntryId, Event, Facts};
use kadans_text::{Arg, Words};

/// What the player kept of a session, in sentences.
pub fn beside(w: Words, entries: &[Entry], session: EntryId) -> Vec<String> {
    let kept = entries.iter().find(|entry| entry.id == session);
    let Some(Event::SessionDone(done)) = kept.map(|entry| &entry.event) else { return Vec::new() };
    let facts = &done.answers.more;
    let by_hand = facts.is_yes("by_hand").then(|| w.text("done-by-hand"));
    distance(w, facts).into_iter().chain(by_hand).collect()
}

fn distance(w: Words, facts: &Facts) -> Option<String> {
    let metres = facts.whole("distance_m").filter(|metres| *metres > 0)?;
    let off = facts.whole("distance_margin_m").unwrap_or_default();
    let kilometres = Arg::decimal(metres as f64 / 1000.0, 2);
    Some(w.with("done-distance", &[("km", kilometres), ("off", off.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kadans_domain::Fact;
    use kadans_text::{Language, Texts};

    #[test]
    fn a_distance_is_told_with_what_it_may_be_off() {
        let w = Texts::load().expect("the sentences are in order").of(Language::Nl);
        let far = Facts::new().with("distance_m", Fact::Whole(2_430)).with("distance_margin_m", Fact::Whole(80));
        assert_eq!(distance(w, &far).as_deref(), Some("Afstand buiten: 2,43 km, dat kan 80 m schelen."));
        assert_eq!(distance(w, &Facts::new()), None);
    }
}
