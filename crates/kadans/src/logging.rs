//! Logs go to standard error and carry ids only; `KADANS_LOG` sets what is shown (`info`, `kadans_web=debug`).

use tracing_subscriber::EnvFilter;

/// Starts logging; called once.
pub fn start() {
    let filter = EnvFilter::try_from_env("KADANS_LOG").unwrap_or_else(|_| EnvFilter::new("warn,kadans=info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).compact().init();
}
