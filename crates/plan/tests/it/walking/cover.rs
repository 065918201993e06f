//! What the insurance pays: each edge case of the entitlement.

use super::life::programme;
use jiff::civil::{Date, date};
use kadans_plan::walking::cover::{Because, Bill, Insured, Stage, Visit, VisitKind, covers, estimate};

fn insured() -> Insured {
    Insured {
        age: 68,
        stages: vec![(Date::MIN, Stage::Two)],
        referral: Some((date(2025, 9, 1), None)),
        earlier_course: false,
        tariff_cents: 4000,
        covered_percent: 100,
        deductible_left: None,
        voluntary_cents: 0,
        supplementary: 0,
        counts_intake: false,
        counts_group: true,
    }
}

/// Treatments, one every so many days from 1 October 2025.
fn treatments(count: i64, every: i64) -> Vec<Visit> {
    let day = |index: i64| date(2025, 10, 1).saturating_add(jiff::Span::new().days(index * every));
    (0..count).map(|index| Visit { date: day(index), kind: VisitKind::Treatment }).collect()
}

fn bill(insured: &Insured, visits: &[Visit]) -> Bill {
    estimate(&programme().cover, insured, visits)
}

fn because(insured: &Insured, visits: &[Visit]) -> Vec<Because> {
    bill(insured, visits).payments.iter().map(|payment| payment.because).collect()
}

#[test]
fn the_deductible_begins_again_and_the_count_does_not() {
    let mut visits = treatments(23, 4);
    let next_year = |week: i64| date(2026, 1, 7).saturating_add(jiff::Span::new().days(week * 21));
    visits.extend((0..13).map(|week| Visit { date: next_year(week), kind: VisitKind::Treatment }));
    let told = Insured { deductible_left: Some((date(2025, 10, 1), 8500)), ..insured() };
    let bill = bill(&told, &visits);
    assert_eq!(bill.person_cents.into_iter().collect::<Vec<_>>(), [(2025, 8500), (2026, 38_500)]);
    let first: Vec<u32> = bill.payments.iter().take(4).map(|payment| payment.person_cents).collect();
    assert_eq!(first, [4000, 4000, 500, 0]);
    assert_eq!(bill.payments.last().unwrap().number, Some(36));
}

#[test]
fn a_voluntary_deductible_comes_on_top() {
    let more = Insured { voluntary_cents: 50_000, ..insured() };
    assert_eq!(bill(&more, &treatments(30, 3)).person_cents[&2025], 88_500);
}

#[test]
fn after_37_the_supplementary_insurance_pays_while_it_lasts() {
    let more = Insured { supplementary: 2, ..insured() };
    let bill = bill(&more, &treatments(40, 2));
    let last: Vec<(Because, u32, u32)> =
        bill.payments[36..].iter().map(|paid| (paid.because, paid.supplementary_cents, paid.person_cents)).collect();
    assert_eq!(last, [(Because::Covered, 0, 0), (Because::Used, 4000, 0), (Because::Used, 4000, 0), (Because::Used, 0, 4000)]);
}

#[test]
fn the_window_closes_after_twelve_months() {
    let first = date(2025, 10, 1);
    let on = |date: Date| covers(&programme().cover, &insured(), first, Visit { date, kind: VisitKind::Treatment }, 2);
    assert_eq!((on(date(2026, 9, 30)), on(date(2026, 10, 1))), (Because::Covered, Because::Window));
}

#[test]
fn an_unknown_year_gives_no_amount() {
    let visit = [Visit { date: date(2027, 3, 1), kind: VisitKind::Treatment }];
    let found = bill(&insured(), &visit);
    assert_eq!((found.unknown_years, found.payments[0].person_cents), (vec![2027], 0));
}

#[test]
fn who_is_not_entitled_pays() {
    let one = treatments(1, 1);
    assert_eq!(because(&Insured { earlier_course: true, ..insured() }, &one), [Because::Once]);
    assert_eq!(because(&Insured { age: 17, ..insured() }, &one), [Because::Age]);
    for (stage, expected) in [(Stage::One, Because::Stage), (Stage::Four, Because::Stage), (Stage::Three, Because::ChronicList)] {
        assert_eq!(because(&Insured { stages: vec![(Date::MIN, stage)], ..insured() }, &one), [expected]);
    }
    assert_eq!(because(&Insured { referral: None, ..insured() }, &one), [Because::Referral]);
    assert_eq!(because(&Insured { referral: Some((date(2025, 10, 2), None)), ..insured() }, &one), [Because::Referral]);
    let expired = Some((date(2025, 1, 1), Some(date(2025, 9, 30))));
    assert_eq!(because(&Insured { referral: expired, ..insured() }, &one), [Because::Referral]);
}

#[test]
fn stage_three_is_covered_from_session_21() {
    let three = Insured { stages: vec![(Date::MIN, Stage::Three)], ..insured() };
    let found = because(&three, &treatments(40, 2));
    assert!(found[..20].iter().all(|because| *because == Because::ChronicList));
    assert!(found[20..].iter().all(|because| *because == Because::Covered), "another entitlement, without 37");
}

#[test]
fn a_stage_that_worsens_ends_the_cover_from_that_day() {
    let worse = Insured { stages: vec![(Date::MIN, Stage::Two), (date(2025, 10, 3), Stage::Four)], ..insured() };
    assert_eq!(because(&worse, &treatments(3, 1)), [Because::Covered, Because::Covered, Because::Stage]);
}

#[test]
fn one_treatment_a_day_counts_and_a_test_may_share_it() {
    let day = date(2025, 10, 1);
    let visit = |kind| Visit { date: day, kind };
    let visits = [visit(VisitKind::Treatment), visit(VisitKind::Treatment), visit(VisitKind::Intake)];
    assert_eq!(because(&insured(), &visits), [Because::Covered, Because::SameDay, Because::NotCounted]);
    let counted = Insured { counts_intake: true, ..insured() };
    assert_eq!(bill(&counted, &visits).used(), 2);
}

#[test]
fn a_group_counts_when_the_insurer_says_so_and_nobody_pays_for_not_coming() {
    let day = |day: i8, kind| Visit { date: date(2025, 10, day), kind };
    let visits = [day(1, VisitKind::NoShow), day(2, VisitKind::Group), day(3, VisitKind::Treatment)];
    assert_eq!((bill(&insured(), &visits).used(), bill(&insured(), &visits).payments.len()), (2, 2));
    assert_eq!(bill(&Insured { counts_group: false, ..insured() }, &visits).used(), 1);
}

#[test]
fn without_a_contract_the_rest_of_the_price_stays() {
    let partly = Insured { covered_percent: 75, deductible_left: Some((date(2025, 10, 1), 0)), ..insured() };
    let paid = bill(&partly, &treatments(1, 1)).payments[0];
    assert_eq!((paid.insurer_cents, paid.person_cents), (3000, 1000));
}
