//! The percentage rule: a beat that differs by more than a fifth.

/// With which beat an interval is compared. Both are in use under the same name and give other results, so a report says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MalikRule {
    /// With the last one that was accepted: one bad beat is one flag.
    LastAccepted,
    /// With the one before it, accepted or not: the beat after a bad one is flagged too.
    Previous,
}

/// Differing by more than this share is doubtful.
const SHARE: f64 = 0.20;

/// Indices of the intervals that differ by more than 20 % from their predecessor; the first is never flagged.
pub fn malik(rr_ms: &[f64], rule: MalikRule) -> Vec<usize> {
    let mut flagged = Vec::new();
    let mut before = None;
    for (at, rr) in rr_ms.iter().enumerate() {
        let doubtful = before.is_some_and(|before: f64| (rr - before).abs() > SHARE * before);
        if doubtful {
            flagged.push(at);
        }
        if !doubtful || rule == MalikRule::Previous {
            before = Some(*rr);
        }
    }
    flagged
}
