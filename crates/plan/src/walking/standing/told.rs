//! A week's review and a test's distances, told with reasons and in words.

use super::session::changed;
use crate::decision::Decision;
use crate::standing::{Change, Judgement};
use crate::walking::load::Load;
use crate::walking::programme::WalkingTherapy;
use crate::walking::review::{self, Rule, WeekSeen};
use crate::walking::test::TestResult;
use crate::walking::{rule, said};
use crate::words::Words;
use kadans_domain::{InputValue, Reason, RuleId};

/// What a week decided, beside what was before.
pub(super) struct Reviewed {
    pub(super) before: Load,
    pub(super) block_before: u16,
    pub(super) reviewed: review::Reviewed,
    pub(super) seen: WeekSeen,
}

impl Reviewed {
    /// The deciding rule first, then the block when it grew.
    pub(super) fn reasons(&self, programme: &WalkingTherapy) -> Vec<Reason> {
        let Load { speed_x10, grade } = self.reviewed.load;
        let load = Reason::new(name_of(self.reviewed.rule), &programme.policies.card)
            .saw("attended", InputValue::Whole(self.seen.attended.into()))
            .saw("due", InputValue::Whole(self.seen.due.into()))
            .saw("speed_kmh", InputValue::Tenths(speed_x10.into()))
            .saw("grade", InputValue::Whole(grade.into()));
        [load].into_iter().chain(self.longer(programme)).collect()
    }

    fn longer(&self, programme: &WalkingTherapy) -> Option<Reason> {
        let block_min = self.reviewed.block_min;
        let reason = Reason::new(rule::BLOCK_LONGER, &programme.block.card).saw("block_min", InputValue::Whole(block_min.into()));
        (block_min > self.block_before).then_some(reason)
    }

    /// The last session of a week carries what the week decided, unless it already stopped.
    pub(super) fn add_to(&self, programme: &WalkingTherapy, verdict: &mut Judgement, reasons: Vec<Reason>) {
        if verdict.decision != Decision::Hold {
            return;
        }
        let moved = (self.before != self.reviewed.load).then(|| changed(self.before, self.reviewed.load, &reasons[0]));
        let longer = self.longer(programme).map(|reason| Change {
            what: said::text("now-block"),
            from: said::minutes(self.block_before),
            to: said::minutes(self.reviewed.block_min),
            reason,
        });
        verdict.decision = match self.reviewed.rule {
            Rule::Up => Decision::Progress,
            Rule::Down => Decision::Regress,
            Rule::Open | Rule::FewSessions | Rule::FewSessionsAgain | Rule::Floor | Rule::Same | Rule::TooNew | Rule::Top => {
                Decision::Hold
            }
        };
        verdict.changes.extend(moved.into_iter().chain(longer));
        verdict.reasons.splice(0..0, reasons);
    }
}

const fn name_of(rule: Rule) -> RuleId {
    match rule {
        Rule::Open => rule::REVIEW_OPEN,
        Rule::FewSessions => rule::REVIEW_FEW,
        Rule::FewSessionsAgain => rule::REVIEW_FEW_AGAIN,
        Rule::Up => rule::REVIEW_UP,
        Rule::Down => rule::REVIEW_DOWN,
        Rule::Floor => rule::REVIEW_FLOOR,
        Rule::Same => rule::REVIEW_SAME,
        Rule::TooNew => rule::REVIEW_NEW,
        Rule::Top => rule::REVIEW_TOP,
    }
}

/// The distances of a test, by name; "at least" when the test ended before the person did.
pub(super) fn distances(result: &TestResult) -> Vec<(Words, Words)> {
    let metres = |metres: u32| said::metres(metres.into());
    let maximal = |found: u32| {
        if result.is_censored() {
            said::text("at-least").with("metres", crate::words::Arg::Whole(found.into()))
        } else {
            metres(found)
        }
    };
    let facts = [
        result.pain_free_m.map(|found| (said::text("fact-pain-free"), metres(found))),
        result.functional_m.map(|found| (said::text("fact-functional"), metres(found))),
        result.maximal_m.map(|found| (said::text("fact-maximal"), maximal(found))),
    ];
    facts.into_iter().flatten().collect()
}
