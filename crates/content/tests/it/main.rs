//! The content of this repository is in order, and every kind of mistake is answered with its line and a remedy.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod copy;
mod evidence;
mod guide;
mod instruments;
mod programme;
mod roles;
mod shipped;
