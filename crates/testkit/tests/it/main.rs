//! The server starts, keeps databases apart, and leaves nothing behind.
#![cfg(test)]

use kadans_testkit::{Postgres, Programs};
use std::path::PathBuf;
use std::process::Command;

fn psql(url: &str, sql: &str) -> String {
    let programs = Programs::find().unwrap();
    let output = Command::new(programs.path("psql")).args(["-X", "-A", "-t", "-c", sql, url]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn two_fresh_databases_do_not_see_each_other() {
    let (one, other) = (Postgres::shared().fresh_database(), Postgres::shared().fresh_database());
    assert_ne!(one, other);
    psql(&one, "CREATE TABLE only_here (id bigint)");
    assert_eq!(psql(&one, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"), "1");
    assert_eq!(psql(&other, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"), "0");
}

#[test]
fn a_server_that_is_dropped_leaves_no_folder_and_no_process() {
    let server = Postgres::start(&Programs::find().unwrap()).unwrap();
    let url = server.fresh_database();
    let data = PathBuf::from(psql(&url, "SHOW data_directory"));
    assert!(data.is_dir());
    drop(server);
    assert!(!data.exists(), "{} is still there", data.display());
}

#[test]
fn text_keeps_every_letter_of_every_language() {
    assert_eq!(psql(&Postgres::shared().fresh_database(), "SELECT 'ëéï 𝄞'"), "ëéï 𝄞");
}
