//! What stands behind the stop button: complete on the device, so that it works without a network.

use super::{Safety, StopReason};
use crate::fold::NOT_SAFE;
use crate::running::programme::{Phone, RedFlags};
use crate::words::Words;

/// Reasons to stop, what to do, and who to call. "I do not feel safe" is among the reasons of every programme.
pub(crate) fn safety(red_flags: &RedFlags, phones: &[Phone]) -> Safety {
    let reason =
        |urgent: bool| move |code: &String| StopReason { value: code.clone(), text: Words::of_code("stop", code), urgent };
    let flags = red_flags.urgent.iter().map(reason(true));
    let not_safe = StopReason { value: NOT_SAFE.to_owned(), text: Words::of_code("stop", NOT_SAFE), urgent: true };
    let other = red_flags.other.iter().map(reason(false));
    let calls = phones.iter().filter(|phone| !phone.number.is_empty());
    Safety {
        reasons: flags.chain([not_safe]).chain(other).collect(),
        urgent: ["stop-now", "stop-call-emergency", "stop-call-gp", "stop-talk-to-someone"].map(Words::of).to_vec(),
        calls: calls.map(|phone| (Words::of_code("call", &phone.id), phone.number.clone())).collect(),
    }
}
