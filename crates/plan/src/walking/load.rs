//! Load: speed and grade, its ladder, and the first rung from the time to pain.
//!
//! Trials choose a load that brings pain within three to five minutes, and raise it when eight to ten minutes can be walked; the
//! steps and the scaling are our own, inside that window. All arithmetic is in whole tenths, because 2.8 km/h must not become
//! 2.6 on its way through a float. Card: `ev-wt-first-load`.

use crate::walking::programme::{LadderRule, StartRule, TreadmillRule};

/// Speed and grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Load {
    /// Tenths of km/h.
    pub speed_x10: u16,
    /// Percent.
    pub grade: u8,
}

/// Where someone may walk, and how fast at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    /// No slope: back, hip or knee, or out of doors.
    pub flat: bool,
    /// The person's own pace out of doors, tenths of km/h.
    pub outdoor_x10: u16,
}

/// One step up; None at the top.
pub fn up(rule: &LadderRule, ground: Ground, load: Load) -> Option<Load> {
    let faster = |step: u16, ceiling: u16| {
        let speed_x10 = load.speed_x10.saturating_add(step).min(ceiling);
        (speed_x10 > load.speed_x10).then_some(Load { speed_x10, ..load })
    };
    if ground.flat {
        faster(rule.flat_step_x10, ground.outdoor_x10)
    } else if load.speed_x10 < rule.full_speed_x10 {
        faster(rule.step_x10, rule.full_speed_x10)
    } else if load.grade < rule.grade_max {
        Some(Load { grade: load.grade + 1, ..load })
    } else {
        faster(rule.step_x10, ground.outdoor_x10)
    }
}

/// One step down; None at the floor.
pub fn down(rule: &LadderRule, ground: Ground, load: Load) -> Option<Load> {
    let slower = |step: u16, floor: u16| {
        let speed_x10 = load.speed_x10.saturating_sub(step).max(floor);
        (speed_x10 < load.speed_x10).then_some(Load { speed_x10, ..load })
    };
    if ground.flat {
        slower(rule.flat_step_x10, rule.flat_floor_x10)
    } else if load.speed_x10 > rule.full_speed_x10 {
        slower(rule.step_x10, rule.full_speed_x10)
    } else if load.grade > 0 {
        Some(Load { grade: load.grade - 1, ..load })
    } else {
        slower(rule.step_x10, rule.floor_x10)
    }
}

/// Grade of the graded test after so many tenths of a second, percent.
pub fn grade_after(rule: &TreadmillRule, tenths_s: u32) -> u8 {
    let stage = tenths_s / (rule.stage_s * 10);
    u8::try_from(stage).unwrap_or(u8::MAX).saturating_mul(rule.grade_step).min(rule.grade_max)
}

/// Time to a distance at the test's speed, tenths of a second, rounded down.
pub fn time_to(rule: &TreadmillRule, metres: u32) -> u32 {
    // 3.2 km/h is 8/9 m/s: metres · 36 / tenths-of-km/h is seconds.
    (u64::from(metres) * 360 / u64::from(rule.speed_x10.max(1))) as u32
}

/// Distance after a time at a speed, metres, rounded to the nearest.
pub fn distance(speed_x10: u16, tenths_s: u32) -> u32 {
    ((u64::from(speed_x10) * u64::from(tenths_s) + 180) / 360) as u32
}

/// The first load from a treadmill test: the speed of the test with the grade just below the one that hurt, or slower and flat
/// when pain came early.
pub fn first(start: &StartRule, ladder: &LadderRule, test: &TreadmillRule, pain_free_m: u32) -> Load {
    let onset = time_to(test, pain_free_m);
    if onset >= start.onset_s_min * 10 {
        return Load { speed_x10: ladder.full_speed_x10, grade: grade_after(test, onset).saturating_sub(1) };
    }
    Load { speed_x10: scaled(start, ladder.full_speed_x10, onset, ladder.floor_x10), grade: 0 }
}

/// The first load from a six-minute walk: its mean speed, scaled by the time to pain in the same way. Without pain in the walk
/// the mean speed itself holds.
pub fn first_flat(start: &StartRule, ladder: &LadderRule, six_minute_m: u32, six_minute_s: u32, onset_s: Option<u32>) -> Load {
    // Metres in some seconds as tenths of km/h, in hundredths so that nothing is lost before the last division.
    let mean_x1000 = u64::from(six_minute_m) * 3600 / u64::from(six_minute_s.max(1));
    let onset_s = onset_s.unwrap_or(start.onset_s_min).min(start.onset_s_min);
    let scaled = (mean_x1000 * u64::from(onset_s) / u64::from(start.onset_s_min) / 100) as u16;
    let speed = (scaled / start.grid_x10 * start.grid_x10).max(ladder.flat_floor_x10);
    Load { speed_x10: speed.min(ladder.outdoor_x10.high as u16), grade: 0 }
}

fn scaled(start: &StartRule, speed_x10: u16, onset_tenths_s: u32, floor_x10: u16) -> u16 {
    let scaled = u64::from(speed_x10) * u64::from(onset_tenths_s) / u64::from(start.onset_s_min * 10);
    let speed = (scaled as u16).clamp(floor_x10, speed_x10);
    speed / start.grid_x10 * start.grid_x10
}

/// What the first bouts of the first session do to the load: pain sooner than the window is a step down, later a step up, at most
/// twice. Returns the load after the corrections and how many there were.
pub fn calibrated(start: &StartRule, rule: &LadderRule, ground: Ground, load: Load, onsets_s: &[u32]) -> (Load, u8) {
    let mut now = load;
    let mut corrections = 0;
    for onset_s in onsets_s.iter().take(start.corrections_max.into()) {
        let next = match onset_s {
            sooner if *sooner < start.onset_s_min => down(rule, ground, now),
            later if *later > start.onset_s_max => up(rule, ground, now),
            _ => None,
        };
        let Some(next) = next else { break };
        now = next;
        corrections += 1;
    }
    (now, corrections)
}
