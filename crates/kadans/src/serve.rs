//! `kadans serve`: the pages, on an existing database.

use crate::commands::place::{Place, block_on};
use anyhow::Context;
use clap::Args;
use kadans_app::App;
use kadans_web::{PublicUrl, Web};
use std::net::SocketAddr;
use std::process::ExitCode;
use tokio::net::TcpListener;

/// Serve Kadans.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    listen: Listen,
}

/// Where to listen, and the address people use.
#[derive(Args, Clone)]
pub struct Listen {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, env = "KADANS_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The address under which people reach this server, when a proxy stands before it.
    #[arg(long, env = "KADANS_PUBLIC_URL")]
    pub public_url: Option<String>,
}

impl Serve {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        block_on(async move {
            let app = self.place.app().await?;
            let door = self.listen.open().await?;
            println!("Kadans is ready at {}", door.url.link("/"));
            door.serve(app).await?;
            Ok(ExitCode::SUCCESS)
        })
    }
}

/// An open port and the address that leads to it.
pub struct Door {
    listener: TcpListener,
    /// The address people use.
    pub url: PublicUrl,
}

impl Listen {
    /// Takes the port.
    pub async fn open(&self) -> anyhow::Result<Door> {
        let listener = TcpListener::bind(self.listen)
            .await
            .with_context(|| format!("{} is not free; choose another with --listen 127.0.0.1:0", self.listen))?;
        let url = match &self.public_url {
            Some(url) => url.clone(),
            None => format!("http://{}", listener.local_addr()?),
        };
        Ok(Door { listener, url: PublicUrl::new(&url).context("--public-url must look like https://kadans.example")? })
    }
}

impl Door {
    /// Serves until asked to stop; requests under way are finished first.
    pub async fn serve(self, app: App) -> anyhow::Result<()> {
        let router = kadans_web::router(Web::new(app, self.url));
        axum::serve(self.listener, router).with_graceful_shutdown(asked_to_stop()).await?;
        Ok(())
    }
}

async fn asked_to_stop() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! { _ = ctrl_c => {}, _ = terminate.recv() => {} }
            }
            Err(_) => drop(ctrl_c.await),
        }
    }
    #[cfg(not(unix))]
    drop(ctrl_c.await);
}
