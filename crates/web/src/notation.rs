//! How a therapist writes a dose: minutes of running, a cross, a slash for the walk between: `6×2/2`, `12+8/2`, `1×20`.

use kadans_plan::running::programme::BoutPlan;
use kadans_text::{Arg, Words};

/// Seconds as minutes, with as few decimals as say it exactly to a hundredth.
pub fn minutes(w: Words, seconds: u32) -> String {
    let hundredths = (u64::from(seconds) * 100 + 30) / 60;
    let digits = match hundredths {
        h if h % 100 == 0 => 0,
        h if h % 10 == 0 => 1,
        _ => 2,
    };
    w.number(Arg::decimal(hundredths as f64 / 100.0, digits))
}

/// The bouts of a session.
pub fn bouts(w: Words, bouts: &[BoutPlan]) -> String {
    let Some(first) = bouts.first() else { return String::new() };
    let walk = bouts.iter().map(|bout| bout.walk_s).max().unwrap_or(0);
    let runs = if bouts.iter().all(|bout| bout.run_s == first.run_s) {
        format!("{}×{}", bouts.len(), minutes(w, first.run_s))
    } else {
        bouts.iter().map(|bout| minutes(w, bout.run_s)).collect::<Vec<_>>().join("+")
    };
    if walk == 0 { runs } else { format!("{runs}/{}", minutes(w, walk)) }
}

/// Tenths as a number: 105 is "10,5", 100 is "10".
pub fn tenths(w: Words, tenths: i64) -> String {
    if tenths % 10 == 0 { w.number(tenths / 10) } else { w.number(Arg::decimal(tenths as f64 / 10.0, 1)) }
}
