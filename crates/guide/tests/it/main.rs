//! The guide as a second manual: cases, properties, conversations, and what a mutation of any rule would break.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod cases;
mod conversation;
mod support;
