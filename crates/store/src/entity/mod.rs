//! Rows as they lie in the tables. Every key begins with the practice, so that the tables can be distributed by it.

pub mod audit;
pub mod audit_head;
pub mod caseload;
pub mod diary_entry;
pub mod episode;
pub mod intake;
pub mod invitation;
pub mod login;
pub mod member;
pub mod patient;
pub mod practice;
pub mod prescription;
pub mod recording;
pub mod referral;
pub mod verdict;
pub mod voice;
