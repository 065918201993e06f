//! Runs the program with a question on standard input.

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

/// What the program answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub out: String,
    pub complaints: String,
    pub code: i32,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs `kadans` with these arguments and this input.
pub fn kadans(arguments: &[&str], input: &str) -> Answer {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kadans"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may refuse before it reads; a closed pipe is then no failure of the test.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let done = child.wait_with_output().unwrap();
    Answer {
        out: String::from_utf8(done.stdout).unwrap(),
        complaints: String::from_utf8(done.stderr).unwrap(),
        code: done.status.code().unwrap(),
    }
}

/// A file of `docs/examples`.
pub fn example(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../../docs/examples/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A file with this text, in a folder that goes away with the test.
pub fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}
