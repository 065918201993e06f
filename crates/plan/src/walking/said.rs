//! Walking therapy in words: loads, lengths and names, for screens, paper and letters.

use crate::cue_sheet::spoken;
use crate::walking::dose::{Asked, Walk};
use crate::walking::load::Load;
use crate::words::{Arg, Words};

/// A sentence of this programme.
pub(super) fn text(key: &str) -> Words {
    Words::of(format!("walking-therapy-{key}"))
}

/// A sentence of this programme by a code.
pub(super) fn of_code(prefix: &str, code: &str) -> Words {
    Words::of_code(&format!("walking-therapy-{prefix}"), code)
}

/// "3.2 km/h, 2 %", "3.2 km/h, flat", or one's own pace.
pub(super) fn load(load: Load) -> Words {
    let speed = Arg::Tenths(load.speed_x10.into());
    match load {
        Load { speed_x10: 0, .. } => text("load-own-pace"),
        Load { grade: 0, .. } => text("load-flat").with("speed", speed),
        Load { grade, .. } => text("load-slope").with("speed", speed).with("grade", Arg::Whole(grade.into())),
    }
}

/// "30 minutes".
pub(super) fn minutes(minutes: u16) -> Words {
    spoken(u32::from(minutes) * 60)
}

/// "5 minutes and 20 seconds".
pub(super) fn seconds(seconds: u32) -> Words {
    spoken(seconds)
}

/// A distance.
pub(super) fn metres(metres: i64) -> Words {
    text("metres").with("metres", Arg::Whole(metres))
}

/// The title of a session.
pub(super) fn title(asked: &Asked) -> Words {
    match asked {
        Asked::Test(protocol) => of_code("test", protocol.code()),
        Asked::Walk(Walk { supervised: true, block_min, .. }) => {
            text("title-supervised").with("minutes", Arg::Whole((*block_min).into()))
        }
        Asked::Walk(Walk { block_min, .. }) => text("title-home").with("minutes", Arg::Whole((*block_min).into())),
    }
}
