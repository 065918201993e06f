//! What a rule saw: the answers that made it fire, for whoever wants to know why.

use crate::book::Label;
use crate::inputs::{Domain, Input, InputSet};
use crate::predicate::Predicate;
use crate::sight::{Sight, Truth};
use kadans_domain::{CardId, InputValue, Reason, RuleId};

const RANKING: &str = "triage.label";
/// Card of the rules that lean on "I do not know".
pub const UNSURE_CARD: &str = "ev-inj-unsure";

/// Why a rule holds.
pub(crate) fn reason(sight: &Sight, id: &'static str, when: &Predicate, card: &str) -> Reason {
    filled(sight, id, card, InputSet::of(looked_at(sight, when)))
}

/// Why a label fits: the answers that gave it points.
pub(crate) fn label(sight: &Sight, label: &Label) -> Reason {
    let features = label.features.iter().filter(|feature| sight.sees(&feature.when) == Truth::Yes);
    let seen = features.flat_map(|feature| looked_at(sight, &feature.when));
    filled(sight, RANKING, label.card, InputSet::of(seen))
}

/// Which flags the person does not know.
pub(crate) fn unsure(sight: &Sight, id: &'static str) -> Reason {
    let mut reason = Reason::new(RuleId(id), &CardId(UNSURE_CARD.to_owned()));
    for input in sight.answers.unsure_flags().iter() {
        reason = reason.saw(input.name(), InputValue::Unknown);
    }
    reason
}

fn filled(sight: &Sight, id: &'static str, card: &str, seen: InputSet) -> Reason {
    let known = seen.iter().filter_map(|input| Some((input, sight.answers.get(input)?)));
    known.fold(Reason::new(RuleId(id), &CardId(card.to_owned())), |reason, (input, value)| {
        reason.saw(input.name(), shown(input, value))
    })
}

fn shown(input: Input, value: i32) -> InputValue {
    match (input, input.domain()) {
        (Input::Flag(_) | Input::Pattern(_), _) => InputValue::Truth(value == 1),
        (_, Domain::UpTo(_)) => InputValue::Whole(value.into()),
        (_, Domain::OneOf(_)) => InputValue::Code(input.written(value)),
    }
}

/// The inputs of the parts that make a condition true. What a condition forbids is not a reason, so parts below a `not` count only when
/// they are a single answer ("not improving").
fn looked_at(sight: &Sight, when: &Predicate) -> Vec<Input> {
    match when {
        Predicate::Not(this) => this.input().into_iter().collect(),
        Predicate::Fires(_) | Predicate::Unclassified => Vec::new(),
        _ => {
            let holding = when.inner().iter().filter(|one| sight.sees(one) == Truth::Yes);
            when.input().into_iter().chain(holding.flat_map(|one| looked_at(sight, one))).collect()
        }
    }
}
