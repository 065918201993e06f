//! The exercises.

use super::super::read::{card, list};
use kadans_domain::CardId;
use kadans_plan::strength::numbers::{Catalogue, Exercise, Place, Region, Variant};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

mirrored! {
    Variant as "Variant" VariantForm {
        #[serde(with = "PlaceForm")]
        place: Place,
        lightest: u16,
        step: u16,
    }

    Exercise as "Exercise" ExerciseForm {
        code: String,
        dynamic: bool,
        in_a: bool,
        #[serde(with = "RegionForm")]
        region: Region,
        small: bool,
        muscles: Vec<String>,
        hold_s: u8,
        range_percent: u8,
        cap_percent: u8,
        filters: Vec<String>,
        from_phase: u8,
        postures: Vec<String>,
        #[serde(deserialize_with = "variants")]
        variants: [Variant; 3],
    }

    Catalogue as "Catalogue" CatalogueForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "card")]
        start_card: CardId,
        #[serde(deserialize_with = "card")]
        forbidden_card: CardId,
        forbidden: Vec<String>,
        order_a: Vec<u8>,
        order_b: Vec<u8>,
        #[serde(deserialize_with = "list::<_, ExerciseItem, _>")]
        items: Vec<Exercise>,
    }
}

items! {
    VariantItem of Variant as "VariantForm";
    ExerciseItem of Exercise as "ExerciseForm";
}

#[derive(Deserialize)]
#[serde(remote = "Place", rename_all = "snake_case")]
enum PlaceForm {
    Machine,
    Free,
    Home,
}

#[derive(Deserialize)]
#[serde(remote = "Region", rename_all = "snake_case")]
enum RegionForm {
    Lower,
    Upper,
    Trunk,
}

/// The three ways, in the order of [`Place::ALL`].
fn variants<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[Variant; 3], D::Error> {
    let ways = <[VariantItem; 3]>::deserialize(deserializer)?.map(Variant::from);
    let in_order = ways.iter().map(|way| way.place).eq(Place::ALL);
    if in_order { Ok(ways) } else { Err(D::Error::custom("the ways are not machine, free, home in this order")) }
}
