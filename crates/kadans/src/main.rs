//! Kadans: exercise therapy from referral to relapse prevention.
fn main() {}
