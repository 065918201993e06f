//! Tests as sheets: all stages in one group, so that each moment is marked in seconds from the beginning, and one press ends it.

use super::walk::{pain_scale, said_at_start};
use crate::cue_sheet::{Cue, Effort, Record, Stamp, Step, StepEnd, StepEvent, Tone};
use crate::walking::load::Load;
use crate::walking::programme::WalkingTherapy;
use crate::walking::said;
use crate::walking::test::{Protocol, Stage, shuttle_speed_cm_s, shuttles, stages};
use crate::words::{Arg, Words};

/// All steps belong to this group.
const GROUP: &str = "test";
/// A minute, seconds.
const MINUTE_S: u32 = 60;

/// The steps of a test that is led here; the others have none.
pub(super) fn steps(programme: &WalkingTherapy, protocol: Protocol) -> Vec<Step> {
    let measured: Vec<Step> = match protocol {
        Protocol::Treadmill | Protocol::ModifiedTreadmill => {
            stages(&programme.treadmill, protocol).into_iter().map(stage).collect()
        }
        Protocol::SixMinute => vec![six_minutes(programme)],
        Protocol::Shuttle => (1..=programme.shuttle.levels).map(|level| shuttle_level(programme, level)).collect(),
        Protocol::ConstantLoad | Protocol::Hiatt => return Vec::new(),
    };
    measured.into_iter().chain([recovery(programme)]).collect()
}

fn stage(stage: Stage) -> Step {
    let load = said::load(Load { speed_x10: stage.speed_x10, grade: stage.grade });
    let label = said::text("test-stage").with("number", Arg::Whole(stage.number.into())).with("load", Arg::Words(load.clone()));
    let stamps = vec![stamp("first_pain", false), stamp("functional", false), stamp("maximal", true)];
    Step {
        detail: Some(said::text("stage-detail")),
        picture: Some("treadmill-walk"),
        stamps,
        ..measuring(format!("stage-{}", stage.number), label, load, stage.length_s)
    }
}

fn six_minutes(programme: &WalkingTherapy) -> Step {
    let seconds = programme.treadmill.six_minute_s;
    let last = i64::from(seconds / MINUTE_S);
    let encouraged = (1..last).map(|minute| Cue {
        at_s: minute as i32 * MINUTE_S as i32,
        say: Some(said::text("six-minute-left").with("minutes", Arg::Whole(last - minute))),
        tone: None,
        vibrate: &[],
    });
    let begin = measuring("walk-6".to_owned(), said::text("walk"), said::text("six-minute-begin"), seconds);
    Step {
        detail: Some(said::text("six-minute-detail")),
        picture: Some("walk"),
        cues: begin.cues.iter().cloned().chain(encouraged).collect(),
        stamps: vec![stamp("first_pain", false)],
        ..begin
    }
}

/// One minute at one speed; a tick at each turn, to the nearest second.
fn shuttle_level(programme: &WalkingTherapy, level: u8) -> Step {
    let count = u32::from(shuttles(&programme.shuttle, level));
    let speed = Arg::Tenths(i64::from(shuttle_speed_cm_s(&programme.shuttle, level) * 36 / 100));
    let label = said::text("shuttle-level").with("number", Arg::Whole(level.into())).with("speed", speed);
    let turns = (1..count).map(|turn| Cue {
        at_s: ((turn * MINUTE_S * 2 + count) / (count * 2)) as i32,
        say: None,
        tone: Some(Tone::Tick),
        vibrate: &[80],
    });
    let begin = measuring(format!("level-{level}"), label.clone(), label, MINUTE_S);
    Step {
        detail: Some(said::text("shuttle-detail")),
        picture: Some("walk"),
        cues: begin.cues.iter().cloned().chain(turns).collect(),
        stamps: vec![stamp("first_pain", false), stamp("missed_twice", true)],
        ..begin
    }
}

fn measuring(id: String, label: Words, say: Words, seconds: u32) -> Step {
    Step {
        cues: vec![said_at_start(say, Tone::Go)],
        record: vec![Record::Duration],
        group: Some(GROUP.to_owned()),
        ..Step::new(id, Effort::Measure, label, StepEnd::Time { seconds })
    }
}

/// Rest until the pain is gone; how long that takes belongs to the finding.
fn recovery(programme: &WalkingTherapy) -> Step {
    let rules = &programme.policies;
    let end = StepEnd::Event {
        event: StepEvent::LevelGone,
        target: Some(0),
        expected_s: rules.rest_s_expected,
        at_most_s: rules.rest_s_max,
    };
    Step {
        detail: Some(said::text("rest-detail")),
        picture: Some("rest-standing"),
        cues: vec![said_at_start(said::text("say-rest"), Tone::Done)],
        record: vec![Record::Duration, Record::Level],
        levels: Some(pain_scale()),
        ..Step::new("rest-after", Effort::Ease, said::text("rest"), end)
    }
}

fn stamp(id: &'static str, ends: bool) -> Stamp {
    Stamp { id, label: said::of_code("stamp", id), ends }
}
