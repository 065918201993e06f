//! Many lives, on all processors, with the same sum.

use crate::{Person, Tally};

/// What is simulated.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Lives.
    pub people: u64,
    /// The same seed, the same lives.
    pub seed: u64,
    /// Processors; the result does not depend on it.
    pub threads: usize,
}

/// A programme that can be lived through.
pub trait Subject: Sync {
    /// One life, from intake to end.
    fn live(&self, person: &mut Person, tally: &mut Tally);
}

/// Lives all lives.
pub fn simulate(subject: &dyn Subject, settings: Settings) -> Tally {
    let threads = settings.threads.max(1) as u64;
    let one = |thread: u64| {
        let mut tally = Tally::default();
        for index in (thread..settings.people).step_by(threads as usize) {
            tally.begin(index);
            subject.live(&mut Person::new(settings.seed, index), &mut tally);
        }
        tally
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || one(thread))).collect();
        let mut sum = Tally::default();
        for thread in running {
            sum.add(thread.join().expect("a life that panics is a bug, and its message was printed"));
        }
        sum.settled()
    })
}
