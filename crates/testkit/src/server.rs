//! Starting a server, handing out databases, and leaving nothing behind.
//!
//! A test process can end in ways that run no destructor: a static is never dropped, `kill -9` asks nobody. So the server runs under
//! a few lines of shell that hold the reading end of a pipe. The writing end lives in the test process; however and whenever that
//! process ends, the kernel closes it, the shell stops the server by its process id and removes the folder.

use std::fs::File;
use std::io::{Read, Seek};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::Programs;
use crate::unprivileged::Unprivileged;

/// Standard input is the pipe. The signal is repeated because a server that has only just begun does not hear the first one.
const WATCH: &str = r#"
home=$1 bin=$2 port=$3
trap 'rm -rf "$home"' EXIT
exec 3<&0 </dev/null
"$bin/initdb" --username=postgres --auth=trust --encoding=UTF8 --locale=C --no-sync --pgdata="$home/data" || exit
"$bin/postgres" -D "$home/data" -h 127.0.0.1 -p "$port" -k "" \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=32MB 3<&- & server=$!
{ read -r _ <&3; while kill -QUIT $server; do sleep 0.1; done; } & reader=$!
wait $server
kill $reader
"#;

/// How long a server may take to start; a busy machine with slow disks needs a few seconds.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at whether the server is ready.
const GLANCE: Duration = Duration::from_millis(20);
/// A free port can be taken by someone else before the server gets to it; then another one is tried.
const TRIES: usize = 5;

/// A running server. It stops, and its folder goes away, when this value or the process ends.
#[derive(Debug)]
pub struct Postgres {
    programs: Programs,
    port: u16,
    databases: AtomicU32,
    shell: Child,
}

/// The server did not come up; the text is what it said.
#[derive(Debug)]
pub struct ServerDidNotStart(String);

impl std::fmt::Display for ServerDidNotStart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PostgreSQL did not start; it said: {}", self.0.trim())
    }
}

impl std::error::Error for ServerDidNotStart {}

impl From<std::io::Error> for ServerDidNotStart {
    fn from(error: std::io::Error) -> Self {
        ServerDidNotStart(error.to_string())
    }
}

impl Postgres {
    /// The one server of this test process, started at the first call.
    ///
    /// # Panics
    /// With a sentence that says what to install when PostgreSQL is absent: such a test fails, it is never skipped.
    pub fn shared() -> &'static Postgres {
        static SERVER: OnceLock<Postgres> = OnceLock::new();
        SERVER.get_or_init(|| {
            let programs = Programs::find().unwrap_or_else(|missing| panic!("{missing}"));
            Postgres::start(&programs).unwrap_or_else(|error| panic!("{error}"))
        })
    }

    /// Start a server of one's own.
    ///
    /// # Errors
    /// `ServerDidNotStart` with the server's own words.
    pub fn start(programs: &Programs) -> Result<Postgres, ServerDidNotStart> {
        let mut last = ServerDidNotStart("nothing".to_owned());
        for _ in 0..TRIES {
            match Self::start_on(programs, free_port()?) {
                Err(ServerDidNotStart(said)) if said.contains("Address already in use") => last = ServerDidNotStart(said),
                other => return other,
            }
        }
        Err(last)
    }

    /// An empty database that nobody else uses, as a `postgres://` URL.
    ///
    /// # Panics
    /// When the server refuses, with its words.
    pub fn fresh_database(&self) -> String {
        let name = format!("kadans_{}", self.databases.fetch_add(1, Ordering::Relaxed) + 1);
        let mut psql = Command::new(self.programs.path("psql"));
        psql.args(["--no-psqlrc", "--quiet", "--command", &format!("CREATE DATABASE {name}")]).arg(self.url("postgres"));
        let output = psql.output().unwrap_or_else(|error| panic!("psql could not be started: {error}"));
        assert!(output.status.success(), "{name} could not be made: {}", String::from_utf8_lossy(&output.stderr));
        self.url(&name)
    }

    /// The URL of a database on this server.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    fn start_on(programs: &Programs, port: u16) -> Result<Postgres, ServerDidNotStart> {
        let user = Unprivileged::needed();
        let home = new_home(user)?;
        let (mut shell, mut log) = spawn(programs, user, &home, port)?;
        if is_ready(&home, &mut shell)? {
            return Ok(Postgres { programs: programs.clone(), port, databases: AtomicU32::new(0), shell });
        }
        let mut said = String::new();
        log.rewind()?;
        log.read_to_string(&mut said)?;
        Err(ServerDidNotStart(said))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // Waiting can only fail when the shell is gone already.
        drop(self.shell.wait());
    }
}

/// A folder for the server's data and its log; the shell removes it.
fn new_home(user: Option<Unprivileged>) -> std::io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("kadans-postgres-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let home = std::env::temp_dir().join(name);
    std::fs::create_dir(&home)?;
    if let Some(user) = user {
        user.own(&home)?;
    }
    Ok(home)
}

fn spawn(programs: &Programs, user: Option<Unprivileged>, home: &Path, port: u16) -> std::io::Result<(Child, File)> {
    let log = File::options().read(true).append(true).create(true).open(home.join("log"))?;
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", WATCH, "sh"]).arg(home).arg(programs.folder()).arg(port.to_string()).current_dir(home);
    shell.stdin(Stdio::piped()).stdout(log.try_clone()?).stderr(log.try_clone()?);
    // A group of its own: Ctrl-C reaches the tests, and the shell then follows in order.
    shell.process_group(0);
    if let Some(user) = user {
        user.become_in(&mut shell);
    }
    Ok((shell.spawn()?, log))
}

/// The server writes `ready` into the last line of `postmaster.pid` when it accepts connections.
fn is_ready(home: &Path, shell: &mut Child) -> std::io::Result<bool> {
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        let status = std::fs::read_to_string(home.join("data/postmaster.pid")).unwrap_or_default();
        if status.lines().nth(7).is_some_and(|line| line.trim() == "ready") {
            return Ok(true);
        }
        if shell.try_wait()?.is_some() {
            return Ok(false);
        }
        std::thread::sleep(GLANCE);
    }
    Ok(false)
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
