//! Who pays: the deductible of the calendar year first, then the insurer; without cover the supplementary insurance while it
//! lasts, and then the person.

use super::{Because, Insured, Visit, VisitKind, covers, year};
use crate::walking::programme::CoverRules;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Who pays how much of one visit, cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// Its day.
    pub date: Date,
    /// Its number among the sessions that count; None when it does not count.
    pub number: Option<u16>,
    /// Why the basic insurance covers it, or not.
    pub because: Because,
    /// The person, deductible included.
    pub person_cents: u32,
    /// Basic insurance.
    pub insurer_cents: u32,
    /// Supplementary insurance.
    pub supplementary_cents: u32,
}

/// All payments, and what the person pays in each year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bill {
    /// In the order of the visits.
    pub payments: Vec<Payment>,
    /// The person's share, cents a year.
    pub person_cents: BTreeMap<i16, u32>,
    /// Years without figures: ask the insurer.
    pub unknown_years: Vec<i16>,
}

impl Bill {
    /// Sessions that counted.
    pub fn used(&self) -> u16 {
        self.payments.iter().filter(|payment| payment.number.is_some()).count() as u16
    }
}

/// Estimates who pays for these visits, in the order of their days.
pub fn estimate(rules: &CoverRules, insured: &Insured, visits: &[Visit]) -> Bill {
    let mut visits = visits.to_vec();
    visits.sort_by_key(|visit| visit.date);
    let Some(first) = visits.iter().find(|visit| visit.kind != VisitKind::NoShow).map(|visit| visit.date) else {
        return Bill::default();
    };
    let mut account = Account { rules, insured, first, left: BTreeMap::new(), number: 0, supplementary: insured.supplementary };
    let mut bill = Bill::default();
    let mut treated: Option<Date> = None;
    for visit in visits {
        let again = treated == Some(visit.date) && matches!(visit.kind, VisitKind::Treatment | VisitKind::Group);
        let Some(payment) = account.pays(visit, again) else { continue };
        if payment.number.is_some() {
            treated = Some(visit.date);
        }
        *bill.person_cents.entry(visit.date.year()).or_default() += payment.person_cents;
        if payment.because == Because::UnknownYear && !bill.unknown_years.contains(&visit.date.year()) {
            bill.unknown_years.push(visit.date.year());
        }
        bill.payments.push(payment);
    }
    bill
}

/// What is left while the visits are gone through.
struct Account<'a> {
    rules: &'a CoverRules,
    insured: &'a Insured,
    first: Date,
    /// Deductible left, by year.
    left: BTreeMap<i16, u32>,
    number: u16,
    supplementary: u16,
}

impl Account<'_> {
    /// None when nothing is claimed: nobody came, or the visit shares a day or a tariff.
    fn pays(&mut self, visit: Visit, again: bool) -> Option<Payment> {
        let free = |because| Payment {
            date: visit.date,
            number: None,
            because,
            person_cents: 0,
            insurer_cents: 0,
            supplementary_cents: 0,
        };
        match visit.kind {
            VisitKind::NoShow => return None,
            _ if again => return Some(free(Because::SameDay)),
            VisitKind::Intake if !self.insured.counts_intake => return Some(free(Because::NotCounted)),
            VisitKind::Group if !self.insured.counts_group => return Some(free(Because::NotCounted)),
            VisitKind::Intake | VisitKind::Group | VisitKind::Treatment => {}
        }
        self.number += 1;
        let because = covers(self.rules, self.insured, self.first, visit, self.number);
        let paid = Payment { number: Some(self.number), ..free(because) };
        Some(match because {
            Because::Covered => self.basic(paid),
            // Nobody knows who pays; no amount is better than a wrong one.
            Because::UnknownYear => paid,
            _ => self.without_cover(paid),
        })
    }

    fn basic(&mut self, paid: Payment) -> Payment {
        let tariff = self.insured.tariff_cents;
        let covered = (u64::from(tariff) * u64::from(self.insured.covered_percent.min(100)) / 100) as u32;
        let left = self.deductible(paid.date);
        let deductible = covered.min(*left);
        *left -= deductible;
        Payment { person_cents: deductible + (tariff - covered), insurer_cents: covered - deductible, ..paid }
    }

    fn without_cover(&mut self, paid: Payment) -> Payment {
        let tariff = self.insured.tariff_cents;
        if self.supplementary == 0 {
            return Payment { person_cents: tariff, ..paid };
        }
        self.supplementary -= 1;
        Payment { supplementary_cents: tariff, ..paid }
    }

    /// What is left in the year of a day; a new year begins whole, also within one course.
    fn deductible(&mut self, date: Date) -> &mut u32 {
        let told = self.insured.deductible_left.filter(|(day, _)| day.year() == date.year()).map(|(_, cents)| cents);
        let whole = year(self.rules, date).map_or(0, |year| year.deductible_eur * 100) + self.insured.voluntary_cents;
        self.left.entry(date.year()).or_insert(told.unwrap_or(whole))
    }
}
