//! A small made-up questionnaire: four items of 0 to 3, the last turned round, summed.

use kadans_domain::CardId;
use kadans_instrument::{
    Answers, Commercial, Confidence, Definition, Direction, Domain, Instrument, Item, ItemId, Keying, Licence, MayShip, Method,
    MissingRule, MissingSource, Points, Precision, Presence, Recall, Scale, Source, Use,
};

pub fn definition() -> Definition {
    Definition {
        id: "made_up".parse().unwrap(),
        version: 1,
        key_hash: "0123456789abcdef".to_owned(),
        recall: Recall::PastWeek,
        card: CardId("ev-made-up".to_owned()),
        items: (1..=4).map(item).collect(),
        scales: vec![scale("total", Method::Sum, 12)],
        cutoffs: Vec::new(),
        default_cutoffs: None,
        safeguard: None,
        licence: licence(),
    }
}

pub fn form() -> Instrument {
    Instrument::try_from(definition()).unwrap()
}

pub fn item(number: u8) -> Item {
    let domain = Domain::Range { low: Points::ZERO, high: Points::whole(3), step: Points::whole(1), research_step: None };
    let keying = if number == 4 { Keying::Reversed } else { Keying::Direct };
    Item { id: ItemId::number(number), letter: None, domain, recoding: Vec::new(), keying }
}

pub fn scale(id: &str, method: Method, high: i16) -> Scale {
    Scale {
        id: id.parse().unwrap(),
        items: (1..=4).map(ItemId::number).collect(),
        method,
        precision: Precision::Whole,
        low: Points::ZERO,
        high: Points::whole(high),
        direction: Direction::HigherIsWorse,
        missing: MissingRule { allowed: 2, source: MissingSource::House },
        presence: Presence::Always,
        error: None,
        minimal_change: Vec::new(),
    }
}

/// Answers from item 1 on.
pub fn answers(given: &[Option<i16>]) -> Answers {
    let numbered = given.iter().zip(1..).map(|(answer, number)| (ItemId::number(number), answer.map(Points::whole)));
    Answers::collect(numbered).unwrap()
}

fn licence() -> Licence {
    let source = Source { reference: "made up".to_owned(), confidence: Confidence::House };
    Licence {
        owner: "nobody".to_owned(),
        free_for: Use::Anyone,
        commercial: Commercial::Free,
        may_ship: MayShip::OwnWords,
        source,
    }
}
