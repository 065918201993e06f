//! A session in the programme's own words: all that was asked, in one line of the diary, so that a log can be judged by what the
//! person saw, even when the plan has moved on.
//!
//! `supervised 28/0 block=30 pain=3 bout=405 cycle=10 strength`, `home 0/0 block=20 pain=3`, `test treadmill`.

use crate::walking::load::Load;
use crate::walking::test::Protocol;
use std::fmt;

/// Longest bout a dose can hold, seconds; who walks longer without pain has no use for the exact number.
pub const BOUT_S_MAX: u16 = 3600;

/// What a session asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Walking, with or without the therapist.
    Walk(Walk),
    /// A test.
    Test(Protocol),
}

/// A walking session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Walk {
    /// With the therapist.
    pub supervised: bool,
    /// Speed and grade; speed 0 for one's own pace.
    pub load: Load,
    /// Walking and resting together, minutes.
    pub block_min: u16,
    /// Level of pain that ends a bout, 0 to 4.
    pub stops_at: u8,
    /// Usual length of a bout, seconds.
    pub bout_s: u16,
    /// Warming up and cooling down, minutes.
    pub warm_min: u16,
    /// Cooling down, minutes.
    pub cool_min: u16,
    /// Cycling, minutes.
    pub cycle_min: u16,
    /// Sets of each strength exercise; 0 for none.
    pub sets: u8,
    /// The first session: the load is corrected on the spot.
    pub calibrates: bool,
    /// What is asked before: sugar when it is measured, pressure when it is measured.
    pub sugar: bool,
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Asked::Test(protocol) => write!(f, "test {}", protocol.code()),
            Asked::Walk(walk) => write!(f, "{walk}"),
        }
    }
}

impl fmt::Display for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.supervised { "supervised" } else { "home" };
        let Load { speed_x10, grade } = self.load;
        write!(f, "{kind} {speed_x10}/{grade} block={} pain={} bout={}", self.block_min, self.stops_at, self.bout_s)?;
        write!(f, " warm={} cool={} cycle={} sets={}", self.warm_min, self.cool_min, self.cycle_min, self.sets)?;
        f.write_str(if self.calibrates { " calibrates" } else { "" })?;
        f.write_str(if self.sugar { " sugar" } else { "" })
    }
}

impl Asked {
    /// Reads a line; None for words this programme never wrote.
    pub fn read(dose: &str) -> Option<Asked> {
        let mut words = dose.split(' ');
        match words.next()? {
            "test" => {
                let protocol = Protocol::from_code(words.next()?)?;
                words.next().is_none().then_some(Asked::Test(protocol))
            }
            "supervised" => walk(true, words).map(Asked::Walk),
            "home" => walk(false, words).map(Asked::Walk),
            _ => None,
        }
    }
}

fn walk<'a>(supervised: bool, mut words: impl Iterator<Item = &'a str>) -> Option<Walk> {
    let (speed, grade) = words.next()?.split_once('/')?;
    let load = Load { speed_x10: speed.parse().ok()?, grade: grade.parse().ok()? };
    let mut number = |name: &str| words.next()?.strip_prefix(name)?.strip_prefix('=')?.parse::<u16>().ok();
    let mut walk = Walk {
        supervised,
        load,
        block_min: number("block")?,
        stops_at: u8::try_from(number("pain")?).ok().filter(|level| *level <= 4)?,
        bout_s: number("bout")?,
        warm_min: number("warm")?,
        cool_min: number("cool")?,
        cycle_min: number("cycle")?,
        sets: u8::try_from(number("sets")?).ok()?,
        calibrates: false,
        sugar: false,
    };
    for word in words {
        match word {
            "calibrates" => walk.calibrates = true,
            "sugar" => walk.sugar = true,
            _ => return None,
        }
    }
    within(&walk).then_some(walk)
}

/// Nothing this programme writes is longer or faster; a dose from elsewhere is not compiled into a sheet of days.
fn within(walk: &Walk) -> bool {
    let minutes = [walk.block_min, walk.warm_min, walk.cool_min, walk.cycle_min];
    minutes.iter().all(|minutes| *minutes <= 120) && walk.bout_s <= BOUT_S_MAX && walk.sets <= 9
}
