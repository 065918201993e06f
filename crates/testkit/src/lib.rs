//! A real PostgreSQL server for tests.
//!
//! The store promises the same answers on SQLite and on PostgreSQL, and a promise like that is only worth what a real server says.
//! So a test process starts one of its own: in a temporary folder, on a free loopback port, without durability because nothing in
//! it is worth keeping. It needs no configuration, disturbs no server that already runs, and is gone when the process is.
//!
//! ```no_run
//! let url = kadans_testkit::Postgres::shared().fresh_database();
//! // postgres://postgres@127.0.0.1:41233/kadans_1
//! ```
//!
//! This crate depends on nothing, so that both tests and the repository's own commands can afford it.

mod programs;
mod server;
mod unprivileged;

pub use programs::{PostgresMissing, Programs};
pub use server::{Postgres, ServerDidNotStart};
