//! What stands behind the stop button: complete on the device, so that it works without a network.

use crate::cue_sheet::{Safety, StopReason};
use crate::running::programme::RunningTherapy;
use crate::running::safety::NOT_SAFE;
use crate::words::Words;

/// Reasons to stop, what to do, and who to call.
pub(super) fn safety(programme: &RunningTherapy) -> Safety {
    let reason =
        |urgent: bool| move |code: &String| StopReason { value: code.clone(), text: Words::of_code("stop", code), urgent };
    let flags = programme.red_flags.urgent.iter().map(reason(true));
    let not_safe = StopReason { value: NOT_SAFE.to_owned(), text: Words::of_code("stop", NOT_SAFE), urgent: true };
    let other = programme.red_flags.other.iter().map(reason(false));
    let phones = programme.suicidality.phones.iter().filter(|phone| !phone.number.is_empty());
    Safety {
        reasons: flags.chain([not_safe]).chain(other).collect(),
        urgent: ["stop-now", "stop-call-emergency", "stop-call-gp", "stop-talk-to-someone"].map(Words::of).to_vec(),
        calls: phones.map(|phone| (Words::of_code("call", &phone.id), phone.number.clone())).collect(),
    }
}
