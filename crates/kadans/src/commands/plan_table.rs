//! A proposal as a table for people: one line a week, then what to ask, then why.

use kadans_content::say;
use kadans_domain::{Gate, Reason};
use kadans_plan::running::prescription::{Number, PlannedSession};
use kadans_plan::running::{Prescription, Proposal};
use kadans_text::{Arg, Words};
use kadans_wire::minutes_text;
use kadans_wire::plan_report::main_set;
use std::fmt::Write;

/// Width of a session's column.
const COLUMN: usize = 18;

/// The proposal in words.
pub fn of(proposal: &Proposal, words: Words) -> String {
    match proposal {
        Proposal::Ready { prescription, gates } => ready(prescription, gates, words),
        Proposal::TooShort { weeks, reason } => {
            let head = words.with("command-plan-too-short", &[("weeks", (*weeks).into())]);
            format!("{head}\n{}", bullet(reason, words))
        }
        Proposal::Blocked { gates } => format!("{}\n{}", words.text("command-plan-blocked"), listed(gates, words)),
        Proposal::OutOfRange(refused) => format!("{refused}\n"),
    }
}

fn ready(prescription: &Prescription, gates: &[Gate], words: Words) -> String {
    let mut page = title(prescription, words);
    page.push_str(&schedule(prescription, words));
    if !prescription.steep.is_empty() {
        page.push_str(&format!("\n{}\n", words.text("command-plan-steep")));
    }
    if !gates.is_empty() {
        page.push_str(&format!("\n{}\n{}", words.text("command-plan-gates"), listed(gates, words)));
    }
    page.push_str(&format!("\n{}\n", words.text("command-plan-why")));
    page.extend(prescription.reasons.iter().map(|(_, reason): &(Number, Reason)| bullet(reason, words)));
    page
}

fn title(prescription: &Prescription, words: Words) -> String {
    let mut lines = words.with(
        "command-plan-title",
        &[
            ("weeks", prescription.weeks.into()),
            ("sessions", prescription.sessions_a_week.into()),
            ("start", prescription.start_rung.into()),
            ("goal", prescription.goal_rung.into()),
        ],
    );
    if let Some(speed) = prescription.speed {
        let speed = Arg::decimal(f64::from(speed.tenths_kmh()) / 10.0, 1);
        lines.push_str(&format!("\n{}", words.with("command-plan-speed", &[("speed", speed)])));
    }
    if let Some(walking) = prescription.lead_in {
        let minutes = |seconds| Arg::from(minutes_in(words, seconds));
        let args = [
            ("sessions", walking.sessions_a_week.into()),
            ("walk", minutes(walking.walk_s)),
            ("every", minutes(walking.every_s)),
            ("jog", minutes(walking.jog_s)),
        ];
        lines.push_str(&format!("\n{}", words.with("command-plan-lead-in", &args)));
    }
    lines + "\n\n"
}

fn schedule(prescription: &Prescription, words: Words) -> String {
    let mut table = format!("{:<6}", words.text("command-plan-week"));
    for session in 1..=prescription.sessions_a_week {
        let _ = write!(table, "{:<COLUMN$}", words.count("command-plan-session", session));
    }
    let _ = writeln!(table, "{}", words.text("command-plan-run"));
    for (week, run_s) in (1..).zip(prescription.weekly_run_s()) {
        let _ = write!(table, "{week:<6}");
        for session in prescription.sessions.iter().filter(|session| session.week == week) {
            let _ = write!(table, "{:<COLUMN$}", cell(session, words));
        }
        let _ = writeln!(table, "{}", minutes_in(words, run_s));
    }
    table + &words.text("command-plan-supervised") + "\n"
}

fn cell(session: &PlannedSession, words: Words) -> String {
    let mark = if session.supervised { "*" } else { "" };
    format!("{} ({}){mark}", local(words, &main_set(&session.bouts)), session.rung)
}

fn minutes_in(words: Words, seconds: u32) -> String {
    local(words, &minutes_text(seconds))
}

/// A decimal point as this language writes it.
fn local(words: Words, text: &str) -> String {
    match words.language() {
        kadans_domain::Language::Nl => text.replace('.', ","),
        kadans_domain::Language::En => text.to_owned(),
    }
}

fn listed(gates: &[Gate], words: Words) -> String {
    gates.iter().map(|gate| bullet(&gate.reason, words)).collect()
}

fn bullet(reason: &Reason, words: Words) -> String {
    format!("  - {} [{}]\n", say::reason(words, reason), reason.card.0)
}
