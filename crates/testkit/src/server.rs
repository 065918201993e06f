//! Starting a server, handing out databases, and leaving nothing behind.
//!
//! A test process can end in ways that run no destructor: a static is never dropped, `kill -9` asks nobody. So the server runs under
//! a few lines of shell that hold the reading end of a pipe. The writing end lives in the test process; however that process ends,
//! the kernel closes it, the shell stops the server by its process id and removes the folder.

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

/// `$1` is the folder to remove; the rest is the server's command line. Standard input is the pipe.
const WATCH: &str = r#"
home=$1; shift
exec 3<&0
"$@" 3<&- & server=$!
{ read -r _ <&3; kill -QUIT $server; } & reader=$!
wait $server
kill $reader
rm -rf "$home"
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
        let home = Home::new(user)?;
        init(programs, user, &home)?;
        let (mut shell, mut log) = spawn(programs, user, &home, port)?;
        if !is_ready(&home, &mut shell)? {
            let mut said = String::new();
            log.rewind()?;
            log.read_to_string(&mut said)?;
            return Err(ServerDidNotStart(said));
        }
        home.leave_to_the_shell();
        Ok(Postgres { programs: programs.clone(), port, databases: AtomicU32::new(0), shell })
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // Waiting can only fail when the shell is gone already.
        drop(self.shell.wait());
    }
}

/// The server's folder. Until the shell answers for it, it goes away with this value.
struct Home {
    path: PathBuf,
    left: bool,
}

impl Home {
    fn new(user: Option<Unprivileged>) -> std::io::Result<Home> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("kadans-postgres-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let home = Home { path: std::env::temp_dir().join(name), left: false };
        std::fs::create_dir(&home.path)?;
        if let Some(user) = user {
            user.own(&home.path)?;
        }
        Ok(home)
    }

    fn data(&self) -> PathBuf {
        self.path.join("data")
    }

    fn leave_to_the_shell(mut self) {
        self.left = true;
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if !self.left {
            drop(std::fs::remove_dir_all(&self.path));
        }
    }
}

/// A command in the server's folder, as the right user.
fn command(program: &Path, user: Option<Unprivileged>, home: &Home) -> Command {
    let mut command = Command::new(program);
    command.current_dir(&home.path).stdin(Stdio::null());
    if let Some(user) = user {
        user.become_in(&mut command);
    }
    command
}

fn init(programs: &Programs, user: Option<Unprivileged>, home: &Home) -> Result<(), ServerDidNotStart> {
    let mut initdb = command(&programs.path("initdb"), user, home);
    initdb
        .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"])
        .arg(home.data());
    let output = initdb.output()?;
    if output.status.success() { Ok(()) } else { Err(ServerDidNotStart(String::from_utf8_lossy(&output.stderr).into_owned())) }
}

fn spawn(programs: &Programs, user: Option<Unprivileged>, home: &Home, port: u16) -> std::io::Result<(Child, File)> {
    let log = File::options().read(true).append(true).create(true).open(home.path.join("log"))?;
    let mut shell = command(Path::new("/bin/sh"), user, home);
    shell.args(["-c", WATCH, "sh"]).arg(&home.path).arg(programs.path("postgres")).arg("-D").arg(home.data());
    shell.args(["-h", "127.0.0.1", "-p", &port.to_string(), "-k", ""]);
    for setting in ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200", "shared_buffers=32MB"] {
        shell.args(["-c", setting]);
    }
    shell.stdin(Stdio::piped()).stdout(log.try_clone()?).stderr(log.try_clone()?);
    // A group of its own: Ctrl-C reaches the tests, and the shell then follows in order.
    shell.process_group(0);
    Ok((shell.spawn()?, log))
}

/// The server writes `ready` into the last line of `postmaster.pid` when it accepts connections.
fn is_ready(home: &Home, shell: &mut Child) -> std::io::Result<bool> {
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        let status = std::fs::read_to_string(home.data().join("postmaster.pid")).unwrap_or_default();
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
