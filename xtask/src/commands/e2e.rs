//! `cargo xtask e2e`: the browser tests against the real binary.

use anyhow::{Result, bail};
use kadans_testkit::Postgres;
use std::path::Path;
use std::process::ExitCode;

use super::{Command, demo};
use crate::run::{run, say, tee};
use crate::tally::{self, Tally};
use crate::tools::{chromium, node::Node, postgres};
use crate::{player, workspace};

pub const COMMAND: Command = Command {
    name: "e2e",
    usage: "[--database sqlite|postgres] [FILE]",
    summary: "the browser tests against the built binary",
    help:
        "Builds the binary and starts it once per story, in a fresh folder and on a free port; Chromium then does what people do.
Without FILE every *.test.js of e2e/ runs. The default database is sqlite; postgres starts a server of its own and stops it again.
Installs what is missing, as `cargo xtask test` does.",
    run: |args| {
        let request = Request::parse(args)?;
        let node = demo::prepare()?;
        say("cargo build -p kadans");
        run(workspace::cargo().args(["build", "--locked", "--package", "kadans"]))?;
        let tally = request.run(&node)?.1;
        Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    },
};

/// The database that the product stores its diary in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres,
}

/// Which stories to run, and on what.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    pub database: Database,
    /// A test file, relative to the root or to `e2e/`; `None` runs all.
    pub file: Option<String>,
}

impl Request {
    fn parse(args: &[String]) -> Result<Request> {
        let mut request = Request { database: Database::Sqlite, file: None };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--database" => request.database = database(args.next())?,
                option if option.starts_with('-') => bail!("`{option}` is not an argument of e2e; `--help` shows what is"),
                file => request.file = Some(file.trim_start_matches("e2e/").to_owned()),
            }
        }
        Ok(request)
    }

    /// Run the stories; tells whether the runner ended well, and its counts.
    pub fn run(&self, node: &Node) -> Result<(bool, Tally)> {
        let folder = workspace::root().join("e2e");
        player::install(node, &folder)?;
        let browser = chromium::ensure(node)?;
        // Held until the stories are over: the server stops when this value goes.
        let server = self.server()?;
        let mut command = node.node(&folder);
        command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(self.files(&folder)?);
        command.env("CHROMIUM", browser).env("KADANS_BIN", workspace::binary("debug")?);
        if let Some(server) = &server {
            command.env("KADANS_E2E_POSTGRES", server.url("postgres")).env("KADANS_E2E_PSQL", postgres::ensure()?.path("psql"));
        }
        let (well, output) = tee(&mut command)?;
        Ok((well, tally::of_node_test(&output)))
    }

    fn server(&self) -> Result<Option<Postgres>> {
        match self.database {
            Database::Sqlite => Ok(None),
            Database::Postgres => Ok(Some(Postgres::start(&postgres::ensure()?)?)),
        }
    }

    fn files(&self, folder: &Path) -> Result<Vec<String>> {
        if let Some(file) = &self.file {
            return Ok(vec![file.clone()]);
        }
        let mut files = Vec::new();
        for part in ["lib", "stories"] {
            for entry in std::fs::read_dir(folder.join(part))? {
                files.push(format!("{part}/{}", entry?.file_name().to_string_lossy()));
            }
        }
        files.retain(|name| name.ends_with(".test.js"));
        files.sort();
        Ok(files)
    }
}

fn database(word: Option<&String>) -> Result<Database> {
    match word.map(String::as_str) {
        Some("sqlite") => Ok(Database::Sqlite),
        Some("postgres") => Ok(Database::Postgres),
        _ => bail!("--database wants `sqlite` or `postgres`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Option<Request> {
        Request::parse(&args.iter().map(|arg| (*arg).to_owned()).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn a_file_may_be_named_from_the_root_or_from_e2e() {
        let expected = Request { database: Database::Postgres, file: Some("stories/smoke.test.js".to_owned()) };
        assert_eq!(parse(&["--database", "postgres", "e2e/stories/smoke.test.js"]), Some(expected));
    }

    #[test]
    fn an_unknown_database_is_refused() {
        assert_eq!(parse(&["--database", "mysql"]), None);
        assert_eq!(parse(&["--databse", "sqlite"]), None);
    }
}
