//! The protocols, and where in a test a moment lies.

use crate::walking::programme::{ShuttleRule, TreadmillRule};

/// A walking test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// Graded treadmill after Gardner and Skinner, Dutch version to 10 %.
    Treadmill,
    /// The same with a slow flat beginning.
    ModifiedTreadmill,
    /// Constant load; results from elsewhere, never converted.
    ConstantLoad,
    /// Hiatt's graded test; results from elsewhere, never converted.
    Hiatt,
    /// Six-minute walk in a corridor of 30 metres.
    SixMinute,
    /// Incremental shuttle walk.
    Shuttle,
}

impl Protocol {
    /// All, in the order forms show them.
    pub const ALL: [Protocol; 6] = [
        Protocol::Treadmill,
        Protocol::ModifiedTreadmill,
        Protocol::ConstantLoad,
        Protocol::Hiatt,
        Protocol::SixMinute,
        Protocol::Shuttle,
    ];

    /// Stable code; also the kind of the observation that keeps its result.
    pub const fn code(self) -> &'static str {
        match self {
            Protocol::Treadmill => "treadmill",
            Protocol::ModifiedTreadmill => "modified_treadmill",
            Protocol::ConstantLoad => "constant_load",
            Protocol::Hiatt => "hiatt",
            Protocol::SixMinute => "six_minute",
            Protocol::Shuttle => "shuttle",
        }
    }

    /// The protocol with this code.
    pub fn from_code(code: &str) -> Option<Protocol> {
        Self::ALL.into_iter().find(|protocol| protocol.code() == code)
    }

    /// Walked on a treadmill until one cannot go on.
    pub const fn on_treadmill(self) -> bool {
        matches!(self, Protocol::Treadmill | Protocol::ModifiedTreadmill | Protocol::ConstantLoad | Protocol::Hiatt)
    }

    /// We can lead it; the others are only written down.
    pub const fn is_led(self) -> bool {
        !matches!(self, Protocol::ConstantLoad | Protocol::Hiatt)
    }
}

/// A stage of a graded test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    /// From 1.
    pub number: u16,
    /// Tenths of km/h.
    pub speed_x10: u16,
    /// Percent.
    pub grade: u8,
    /// Seconds.
    pub length_s: u32,
}

/// All stages until the cap; none for a test that has no stages here.
pub fn stages(rule: &TreadmillRule, protocol: Protocol) -> Vec<Stage> {
    let slow: &[u16] = match protocol {
        Protocol::Treadmill => &[],
        // The last slow stage is full speed on the flat, which is where the standard test begins.
        Protocol::ModifiedTreadmill => rule.slow_x10.split_last().map_or(&[], |(_, slower)| slower),
        Protocol::ConstantLoad | Protocol::Hiatt | Protocol::SixMinute | Protocol::Shuttle => return Vec::new(),
    };
    let count = (rule.max_s / rule.stage_s.max(1)) as u16;
    let stage = |index: u16| {
        let graded = usize::from(index).checked_sub(slow.len());
        let grade = graded.map_or(0, |steps| (steps as u8).saturating_mul(rule.grade_step).min(rule.grade_max));
        let speed_x10 = slow.get(usize::from(index)).copied().unwrap_or(rule.speed_x10);
        Stage { number: index + 1, speed_x10, grade, length_s: rule.stage_s }
    };
    (0..count).map(stage).collect()
}

/// The stage a moment lies in.
pub fn stage_at(rule: &TreadmillRule, protocol: Protocol, seconds: u32) -> Option<Stage> {
    stages(rule, protocol).into_iter().nth((seconds / rule.stage_s.max(1)) as usize)
}

/// Distance walked in a graded test until a moment, decimetres, rounded to the nearest.
pub fn distance_dm(rule: &TreadmillRule, protocol: Protocol, seconds: u32) -> u32 {
    let mut left = seconds.min(rule.max_s);
    let mut speed_seconds = 0;
    for stage in stages(rule, protocol) {
        let walked = left.min(stage.length_s);
        speed_seconds += u64::from(stage.speed_x10) * u64::from(walked);
        left -= walked;
    }
    ((speed_seconds * 10 + 18) / 36) as u32
}

/// Energy of walking by the equation of the American College of Sports Medicine, tenths of a MET. An estimate.
pub fn met_x10(speed_x10: u16, grade: u8) -> u32 {
    let (speed, grade) = (u64::from(speed_x10), u64::from(grade));
    // Oxygen in thousandths of ml/kg/min: 0.1·v + 1.8·v·grade + 3.5, with v in m/min being 5/3 of tenths of km/h.
    let oxygen = (500 * speed + 90 * speed * grade) / 3 + 3500;
    ((oxygen + 175) / 350) as u32
}

/// Shuttles of a level, from 1.
pub fn shuttles(rule: &ShuttleRule, level: u8) -> u8 {
    rule.first_shuttles + level.saturating_sub(1)
}

/// Speed of a level, cm/s.
pub fn shuttle_speed_cm_s(rule: &ShuttleRule, level: u8) -> u32 {
    rule.first_cm_s + rule.step_cm_s * u32::from(level.saturating_sub(1))
}

/// Distance of whole levels and some shuttles more, metres.
pub fn shuttle_m(rule: &ShuttleRule, levels_done: u8, shuttles_more: u8) -> u32 {
    let whole: u32 = (1..=levels_done.min(rule.levels)).map(|level| u32::from(shuttles(rule, level))).sum();
    (whole + u32::from(shuttles_more)) * rule.course_m
}
