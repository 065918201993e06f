//! Lengths of time as people say them.

use crate::words::{Arg, Words};

/// "2 minutes", "1 minute and 30 seconds", "30 seconds".
pub(crate) fn spoken(seconds: u32) -> Words {
    let (minutes, rest) = (i64::from(seconds / 60), i64::from(seconds % 60));
    match (minutes, rest) {
        (0, _) => Words::of("duration-seconds").with("seconds", Arg::Whole(rest)),
        (_, 0) => Words::of("duration-minutes").with("minutes", Arg::Whole(minutes)),
        (_, _) => Words::of("duration-both").with("minutes", Arg::Whole(minutes)).with("seconds", Arg::Whole(rest)),
    }
}
