//! A definition that cannot be right never becomes an instrument.

use super::form::{definition, item, scale};
use kadans_instrument::{Definition, Instrument, ItemId, Method, Place};

fn refused(change: impl FnOnce(&mut Definition)) -> (Place, String) {
    let mut changed = definition();
    change(&mut changed);
    let problem = Instrument::try_from(changed).unwrap_err();
    (problem.place, problem.what)
}

#[test]
fn an_item_defined_twice_is_refused() {
    let (place, what) = refused(|form| form.items.push(item(2)));
    assert_eq!((place, what.as_str()), (Place::Item(ItemId::number(2)), "item 2 is defined twice"));
}

#[test]
fn a_scale_defined_twice_is_refused() {
    let (place, _) = refused(|form| form.scales.push(scale("total", Method::Sum, 12)));
    assert_eq!(place, Place::Scale("total".parse().unwrap()));
}

#[test]
fn parts_come_before_the_total_made_of_them() {
    let (_, what) =
        refused(|form| form.scales.insert(0, scale("sum", Method::SumOfParts { parts: vec!["total".parse().unwrap()] }, 12)));
    assert_eq!(what, "scale sum is made of total, which is not defined above it");
}

#[test]
fn a_range_the_answers_cannot_give_is_refused() {
    let (_, what) = refused(|form| form.scales = vec![scale("total", Method::Index { factor: 4 }, 12)]);
    assert_eq!(what, "scale total is said to run 0 to 12, its answers give 0 to 48");
}
