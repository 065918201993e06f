//! Every small mistake somebody could make in the rule book: a condition turned round, a part left out, a threshold one step off, another effect.

use kadans_guide::{Book, Feature, Predicate, SafetyPattern, Urgency};

/// A book with one mistake, and what it is.
pub struct Mutant {
    pub what: String,
    pub book: Book,
}

/// All of them.
pub fn mutants(book: &Book) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Book)| {
        let mut mutant = book.clone();
        change(&mut mutant);
        found.push(Mutant { what, book: mutant });
    };
    for (at, rule) in book.rules.iter().enumerate() {
        for (what, when) in mistakes(&rule.when) {
            add(format!("{}: {what}", rule.id), &|book| book.rules[at].when = when.clone());
        }
        for urgency in Urgency::ALL.iter().filter(|urgency| **urgency != rule.urgency) {
            add(format!("{}: {urgency:?}", rule.id), &|book| book.rules[at].urgency = *urgency);
        }
        for (place, (when, pattern)) in rule.exclude.iter().enumerate() {
            let other = SafetyPattern::ALL[(*pattern as usize + 1) % SafetyPattern::ALL.len()];
            add(format!("{}: excludes {other:?}", rule.id), &|book| book.rules[at].exclude[place].1 = other);
            add(format!("{}: excludes no {pattern:?}", rule.id), &|book| drop(book.rules[at].exclude.remove(place)));
            for (what, when) in mistakes(when) {
                add(format!("{}: excludes {what}", rule.id), &|book| book.rules[at].exclude[place].0 = when.clone());
            }
        }
    }
    for (at, label) in book.labels.iter().enumerate() {
        for (what, when) in mistakes(&label.when) {
            add(format!("{}: {what}", label.condition), &|book| book.labels[at].when = when.clone());
        }
        for (place, Feature { when, points }) in label.features.iter().enumerate() {
            let what = |change: &str| format!("{} feature {place}: {change}", label.condition);
            add(what("one point more"), &|book| book.labels[at].features[place].points = points + 1);
            add(what("one point less"), &|book| book.labels[at].features[place].points = points - 1);
            for (change, when) in mistakes(when) {
                add(what(&change), &|book| book.labels[at].features[place].when = when.clone());
            }
        }
        for (place, (when, grade)) in label.severity.iter().enumerate() {
            add(format!("not {grade}"), &|book| drop(book.labels[at].severity.remove(place)));
            for (what, when) in mistakes(when) {
                add(format!("{grade}: {what}"), &|book| book.labels[at].severity[place].0 = when.clone());
            }
        }
    }
    for (at, one) in book.no_run.iter().enumerate() {
        for (what, when) in mistakes(&one.when) {
            add(format!("{}: {what}", one.id), &|book| book.no_run[at].when = when.clone());
        }
    }
    add("threshold up".to_owned(), &|book| book.threshold += 1);
    add("threshold down".to_owned(), &|book| book.threshold -= 1);
    found
}

/// The condition with one mistake somewhere in it.
fn mistakes(when: &Predicate) -> Vec<(String, Predicate)> {
    let mut found = vec![(format!("not {when:?}"), Predicate::Not(Box::new(when.clone())))];
    match when {
        Predicate::All(of) => found.extend(within(of, Predicate::All)),
        Predicate::Any(of) => found.extend(within(of, Predicate::Any)),
        Predicate::Count(least, of) => {
            found.extend(within(of, |of| Predicate::Count(*least, of)));
            found.extend([least + 1, least - 1].map(|n| (format!("at least {n} of"), Predicate::Count(n, of.clone()))));
        }
        Predicate::Not(this) => {
            found.extend(mistakes(this).into_iter().map(|(what, this)| (what, Predicate::Not(Box::new(this)))))
        }
        Predicate::Is(input, values) if values.len() > 1 => found.extend((0..values.len()).map(|place| {
            let mut fewer = values.clone();
            let gone = fewer.remove(place);
            (format!("{} without {}", input.name(), input.written(gone)), Predicate::Is(*input, fewer))
        })),
        Predicate::AtLeast(input, low) => found.extend(
            [low + 1, low - 1].map(|step| (format!("{} at least {step}", input.name()), Predicate::AtLeast(*input, step))),
        ),
        Predicate::AtMost(input, high) => found.extend(
            [high + 1, high - 1].map(|step| (format!("{} at most {step}", input.name()), Predicate::AtMost(*input, step))),
        ),
        Predicate::Is(..) | Predicate::Fires(_) | Predicate::Unclassified => {}
    }
    found
}

/// One part left out, or with a mistake in it.
fn within(of: &[Predicate], again: impl Fn(Vec<Predicate>) -> Predicate) -> Vec<(String, Predicate)> {
    let mut found = Vec::new();
    for (place, part) in of.iter().enumerate() {
        let mut fewer = of.to_vec();
        fewer.remove(place);
        found.push((format!("without {part:?}"), again(fewer)));
        for (what, wrong) in mistakes(part) {
            let mut changed = of.to_vec();
            changed[place] = wrong;
            found.push((what, again(changed)));
        }
    }
    found
}
