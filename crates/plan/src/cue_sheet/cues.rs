//! What is said, sounded and shaken. Go and ease differ in rhythm, so that nobody needs to hear pitch or see a screen.

use super::duration::spoken;
use super::{Cue, Tone};
use crate::words::{Arg, Words};

/// Two long beats: effort begins.
const GO: &[u16] = &[400, 150, 400];
/// One short beat: effort ends.
const EASE: &[u16] = &[200];
/// Three long beats: done.
const DONE: &[u16] = &[400, 150, 400, 150, 400];
/// A touch: something is coming.
const SOON: &[u16] = &[80];

/// Bouts from this length get a half-way word, seconds.
const HALF_WAY_FROM_S: u32 = 240;
/// A warning this long before a change, seconds.
const SOON_S: i32 = 10;
/// A step shorter than this gets no warning: it would follow its own beginning, seconds.
const SOON_FROM_S: u32 = 20;

/// Effort begins: "2 minutes of running".
pub(crate) fn go(key: &str, seconds: u32) -> Cue {
    Cue { at_s: 0, say: Some(told(key, seconds)), tone: Some(Tone::Go), vibrate: GO }
}

/// Effort ends: "2 minutes of walking".
pub(crate) fn ease(key: &str, seconds: u32) -> Cue {
    Cue { at_s: 0, say: Some(told(key, seconds)), tone: Some(Tone::Ease), vibrate: EASE }
}

/// A word at the beginning of a step, without a tone.
pub(crate) fn word(key: &str, seconds: u32) -> Cue {
    Cue { at_s: 0, say: Some(told(key, seconds)), tone: None, vibrate: SOON }
}

/// Half-way, in bouts long enough to lose count.
pub(crate) fn half_way(seconds: u32) -> Option<Cue> {
    let say = Some(Words::of("cue-half-way"));
    (seconds >= HALF_WAY_FROM_S).then_some(Cue { at_s: (seconds / 2) as i32, say, tone: None, vibrate: SOON })
}

/// Ten seconds before a change, in the words of what comes.
pub(crate) fn soon(length_s: u32, next: Words) -> Option<Cue> {
    (length_s >= SOON_FROM_S).then_some(Cue { at_s: -SOON_S, say: Some(next), tone: Some(Tone::Tick), vibrate: SOON })
}

/// The last three seconds.
pub(crate) fn count_down() -> impl Iterator<Item = Cue> {
    [-3, -2, -1].into_iter().map(|at_s| Cue { at_s, say: None, tone: Some(Tone::Tick), vibrate: &[] })
}

/// The end of it all.
pub(crate) fn done() -> Cue {
    Cue { at_s: -1, say: Some(Words::of("cue-done")), tone: Some(Tone::Done), vibrate: DONE }
}

/// A sentence around a length of time.
pub(crate) fn told(key: &str, seconds: u32) -> Words {
    Words::of(key).with("duration", Arg::Words(spoken(seconds)))
}
