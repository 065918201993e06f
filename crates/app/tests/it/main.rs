//! The use cases on a real database, with a clock that the test holds.

mod actions;
mod day;
mod diary;
mod invitations;
mod practice;
mod prescribing;
mod sign_in;
mod world;
