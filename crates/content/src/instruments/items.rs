//! Items: their numbers, the answers they take and what each answer is worth.

use super::number::Number;
use super::translate::{Translated, refused};
use super::written::WrittenItems;
use kadans_instrument::{Domain, Item, ItemId, Keying, Points};
use toml::Spanned;

/// `"1-3 7 8a"`: single items and closed ranges, separated by spaces.
pub(super) fn item_ids(list: &Spanned<String>) -> Translated<Vec<ItemId>> {
    let strange = |part: &str| {
        refused(list.span(), format!("`{part}` is not an item or a range of items"), "write items as 17, 8a or 1-16")
    };
    let mut ids = Vec::new();
    for part in list.get_ref().split_whitespace() {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        match (first.parse::<ItemId>(), last.parse::<ItemId>()) {
            (Ok(first), Ok(last)) if first == last => ids.push(first),
            (Ok(first), Ok(last)) if first < last && first.branch().is_none() && last.branch().is_none() => {
                ids.extend((first.printed_number()..=last.printed_number()).map(ItemId::number));
            }
            _ => return Err(strange(part)),
        }
    }
    Ok(ids)
}

pub(super) fn items(written: &Spanned<WrittenItems>) -> Translated<Vec<Item>> {
    let form = written.get_ref();
    let at = |what: &str, remedy: &str| refused(written.span(), what, remedy);
    let domain = domain(form).ok_or_else(|| at("the answers are not said", "give low and high, or options"))?;
    let recoding = recoding(form, &domain)
        .ok_or_else(|| at("worth does not give one value per answer", "list one value for each answer, lowest first"))?;
    let ids = item_ids(&form.numbers)?;
    let (reversed, letters) = (reversed(form, &ids)?, letters(form, ids.len())?);
    let keying = |id: &ItemId| if reversed.contains(id) { Keying::Reversed } else { Keying::Direct };
    let item = |(id, letter): (&ItemId, Option<char>)| Item {
        id: *id,
        letter,
        domain: domain.clone(),
        recoding: recoding.clone(),
        keying: keying(id),
    };
    Ok(ids.iter().zip(letters).map(item).collect())
}

fn reversed(form: &WrittenItems, ids: &[ItemId]) -> Translated<Vec<ItemId>> {
    let Some(list) = &form.reversed else { return Ok(Vec::new()) };
    let reversed = item_ids(list)?;
    match reversed.iter().find(|id| !ids.contains(id)) {
        Some(stray) => {
            let what = format!("item {stray} is turned round but not defined here");
            Err(refused(list.span(), what, "correct the item number"))
        }
        None => Ok(reversed),
    }
}

/// `"abc"`: one letter for each item, where the form prints letters instead of numbers.
fn letters(form: &WrittenItems, items: usize) -> Translated<Vec<Option<char>>> {
    let Some(letters) = &form.letters else { return Ok(vec![None; items]) };
    let printed: Vec<Option<char>> = letters.get_ref().chars().map(Some).collect();
    let fits = printed.len() == items && letters.get_ref().bytes().all(|letter| letter.is_ascii_lowercase());
    if fits {
        Ok(printed)
    } else {
        Err(refused(letters.span(), "the letters do not fit the items", "write one small letter for each item"))
    }
}

fn domain(form: &WrittenItems) -> Option<Domain> {
    let points = |number: Number| number.0;
    match (&form.options, form.low, form.high) {
        (Some(options), None, None) => Some(Domain::Options(options.iter().copied().map(points).collect())),
        (None, Some(low), Some(high)) => {
            let step = form.step.map_or(Points::whole(1), points);
            Some(Domain::Range { low: low.0, high: high.0, step, research_step: form.research_step.map(points) })
        }
        _ => None,
    }
}

fn recoding(form: &WrittenItems, domain: &Domain) -> Option<Vec<(Points, Points)>> {
    if form.worth.is_empty() {
        return Some(Vec::new());
    }
    let answers = domain.answers();
    let recoding = answers.iter().copied().zip(form.worth.iter().map(|worth| worth.0)).collect();
    (answers.len() == form.worth.len()).then_some(recoding)
}
