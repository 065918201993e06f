//! `cargo xtask bench`: how long a person waits for the first page, and what an idle practice costs.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitCode, Stdio};
use std::time::{Duration, Instant};

use super::{Command, bench_pulse, demo};
use crate::run::{run, say};
use crate::workspace;

pub const COMMAND: Command = Command {
    name: "bench",
    usage: "[--release | --pulse]",
    summary: "time to the first page and idle memory, or recordings of heart beats, against their limits",
    help: "Starts the binary in a fresh folder and measures, from the start of the process until the sign-in page has arrived:
  demo on an empty folder (limit 4 s), serve on that folder (limit 0.1 s), and the memory of the latter at rest (limit 30 MB).
With --release an optimised build is measured. Fails when a limit is passed.
With --pulse: the speed of analysing recordings, and the error that faulty beats leave, written to docs/pulse-errors.md; side by side with
NeuroKit2 when python3, or the Python that KADANS_PYTHON names, has it.",
    run: bench,
};

/// How often `serve` is started; the table shows the middle one.
const STARTS: usize = 5;
/// Time for a server to settle before its memory is read.
const REST: Duration = Duration::from_secs(2);

fn bench(args: &[String]) -> Result<ExitCode> {
    let profile = match args {
        [] => "dev",
        [only] if only == "--release" => "release",
        [only] if only == "--pulse" => return bench_pulse::bench(),
        _ => bail!("bench knows one argument, --release or --pulse"),
    };
    demo::prepare()?;
    say(&format!("cargo build --profile {profile} -p kadans"));
    run(workspace::cargo().args(["build", "--locked", "--package", "kadans", "--profile", profile]))?;
    let binary = workspace::binary(if profile == "dev" { "debug" } else { profile })?;
    let data = Folder::new()?;
    let rows = measure(&binary, &data.0)?;
    println!("\n{:<34} {:>10} {:>10}", "", "measured", "limit");
    for row in &rows {
        println!("{:<34} {:>7.3} {:<2} {:>7.1} {:<2} {}", row.what, row.measured, row.unit, row.limit, row.unit, row.verdict());
    }
    Ok(if rows.iter().all(Row::holds) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn measure(binary: &Path, data: &Path) -> Result<Vec<Row>> {
    let demo = Served::start(binary, "demo", data)?;
    let demo_s = demo.first_page_s;
    drop(demo);
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(Served::start(binary, "serve", data)?.first_page_s);
    }
    starts.sort_by(f64::total_cmp);
    let idle = Served::start(binary, "serve", data)?;
    std::thread::sleep(REST);
    Ok(vec![
        Row { what: "demo, empty folder, first page", measured: demo_s, limit: 4.0, unit: "s" },
        Row { what: "serve, existing folder, first page", measured: starts[STARTS / 2], limit: 0.1, unit: "s" },
        Row { what: "idle memory", measured: idle.resident_mb()?, limit: 30.0, unit: "MB" },
    ])
}

/// One line of the table.
struct Row {
    what: &'static str,
    measured: f64,
    limit: f64,
    unit: &'static str,
}

impl Row {
    fn holds(&self) -> bool {
        self.measured < self.limit
    }

    fn verdict(&self) -> &'static str {
        if self.holds() { "" } else { "over the limit" }
    }
}

/// A running binary that has answered its first page; it is killed when this value goes.
struct Served {
    child: Child,
    first_page_s: f64,
}

impl Served {
    fn start(binary: &Path, command: &str, data: &Path) -> Result<Served> {
        let begin = Instant::now();
        let mut program = std::process::Command::new(binary);
        program.arg(command).arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut served = Served { child: program.spawn()?, first_page_s: 0.0 };
        let address = served.address()?;
        first_page(&address)?;
        served.first_page_s = begin.elapsed().as_secs_f64();
        Ok(served)
    }

    /// The address that the program prints when it listens. The rest of what it prints is read and dropped.
    fn address(&mut self) -> Result<String> {
        let mut lines = BufReader::new(self.child.stdout.take().context("the output of a child was asked for")?).lines();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| host_and_port(&line));
        std::thread::spawn(move || lines.for_each(drop));
        address.context("the program ended without printing an address of the form http://127.0.0.1:PORT")
    }

    fn resident_mb(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("the kernel names no VmRSS")?;
        let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes / 1024.0)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// `127.0.0.1:8080` out of a line that holds `http://127.0.0.1:8080/…`.
fn host_and_port(line: &str) -> Option<String> {
    let rest = line.split_once("http://")?.1;
    let end = rest.find(|c: char| c == '/' || c.is_whitespace()).unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}

/// Ask for the sign-in page and wait for the whole answer.
fn first_page(address: &str) -> Result<()> {
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET /login HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    if !answer.starts_with("HTTP/1.1 200") {
        bail!("/login answered `{}`", answer.lines().next().unwrap_or("nothing"));
    }
    Ok(())
}

/// A fresh folder that goes away with this value.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new() -> Result<Folder> {
        let path = std::env::temp_dir().join(format!("kadans-bench-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_inside_a_sentence_and_before_a_path() {
        assert_eq!(
            host_and_port("Kadans luistert op http://127.0.0.1:41873 (stop met Ctrl-C)").as_deref(),
            Some("127.0.0.1:41873")
        );
        assert_eq!(host_and_port("http://127.0.0.1:8080/login").as_deref(), Some("127.0.0.1:8080"));
        assert_eq!(host_and_port("seeding 40 people"), None);
    }
}
