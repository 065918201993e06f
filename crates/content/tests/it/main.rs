//! The content of this repository is in order, and every kind of mistake is answered with its line and a remedy.

mod copy;
mod evidence;
mod instruments;
mod programme;
mod roles;
mod shipped;
