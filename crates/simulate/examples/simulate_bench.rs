//! Lives through the core and through the front door of every programme, timed: `simulate_bench PEOPLE SEED [WHOLE]`.
//!
//! One line for each: programme, tier, people, steps, checks, violations, nanoseconds of processor time a step. A busy machine
//! makes the clock on the wall run, not this one.

use kadans_content::Content;
use kadans_simulate::whole::Whole;
use kadans_simulate::{FootCore, ReturnToRunning, Running, Settings, Strength, Subject, Tally, Walking, simulate};

fn main() {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<u64>().expect("arguments are whole numbers"));
    let (people, seed, whole) = (numbers.next().unwrap_or(2000), numbers.next().unwrap_or(1), numbers.next().unwrap_or(0));
    let content = Content::embedded().expect("the content of this repository is sound");
    let programmes = &content.programmes;
    let cores: [(&str, &dyn Subject); 5] = [
        ("running-therapy", &Running::new(&programmes.running_therapy)),
        ("walking-therapy", &Walking::new(&programmes.walking_therapy)),
        ("cardiac-strength", &Strength::new(&programmes.cardiac_strength)),
        ("foot-core", &FootCore::new(&programmes.foot_core)),
        ("return-to-running", &ReturnToRunning::new(&programmes.return_to_running)),
    ];
    for (id, core) in cores {
        timed(id, "core", core, people, seed);
        if let Some(programme) = programmes.by_id(id).filter(|_| whole > 0) {
            timed(id, "whole", &Whole::new(programme), whole, seed);
        }
    }
}

fn timed(id: &str, tier: &str, subject: &dyn Subject, people: u64, seed: u64) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let begin = processor_ns();
    let tally = simulate(subject, Settings { people, seed, threads });
    let nanoseconds = processor_ns() - begin;
    let Tally { steps, broken, .. } = tally;
    let checks: u64 = tally.checked.iter().sum();
    println!("{id}\t{tier}\t{people}\t{steps}\t{checks}\t{broken}\t{}", nanoseconds / steps.max(1));
    for broken in tally.violations.iter().take(3) {
        let seen: String = broken.seen.chars().take(400).collect();
        eprintln!("{id} {tier}: person {} step {}: {}: {seen}", broken.person, broken.step, broken.invariant.name());
    }
}

/// Processor time of this process and all its threads so far, in steps of ten milliseconds; 0 where the system does not tell.
fn processor_ns() -> u64 {
    let status = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = status.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    ticks * 10_000_000
}
