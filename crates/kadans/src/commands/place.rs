//! Where the data live: a folder with SQLite, or the address of a PostgreSQL database.

use anyhow::Context;
use clap::Args;
use kadans_app::{App, Shelf, Store, SystemChance, SystemClock};
use kadans_content::Content;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Name of the database file in a data folder.
const FILE: &str = "kadans.sqlite";
/// Name of the folder with recordings of heart beats in a data folder.
const RECORDINGS: &str = "recordings";

/// Where the data live.
#[derive(Args, Clone)]
pub struct Place {
    /// Folder that holds the SQLite database, and always the recordings of heart beats.
    #[arg(long, env = "KADANS_DATA", default_value = "data")]
    pub data: PathBuf,
    /// Address of a PostgreSQL database, used instead of the folder: postgres://user:password@host/name
    #[arg(long, env = "KADANS_DATABASE")]
    pub database: Option<String>,
}

impl Place {
    /// Opens the database and brings its tables up to date; a data folder that is not there is made.
    pub async fn open(&self) -> anyhow::Result<Store> {
        match &self.database {
            Some(address) => Ok(Store::open(address).await.context("the database in --database could not be opened")?),
            None => open_folder(&self.data).await,
        }
    }

    /// The application on that database, with the real clock and real chance.
    pub async fn app(&self) -> anyhow::Result<App> {
        let store = self.open().await?;
        make_private_folder(&self.data)?;
        app_on(store, &self.data)
    }
}

/// Opens, or makes, the database of a data folder.
pub async fn open_folder(folder: &Path) -> anyhow::Result<Store> {
    make_private_folder(folder)?;
    let file = folder.join(FILE);
    Store::open_file(&file).await.with_context(|| format!("{} could not be opened", file.display()))
}

/// Makes the folder when it is missing; nobody else on the machine may look inside.
pub fn make_private_folder(folder: &Path) -> anyhow::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {} could not be made", folder.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// The application with the real clock and real chance; its recordings lie in the data folder.
pub fn app_on(store: Store, data: &Path) -> anyhow::Result<App> {
    let shelf = Shelf::folder(&data.join(RECORDINGS)).context("the folder of recordings could not be made")?;
    let app = App::new(store, Arc::new(content()?), Arc::new(SystemClock), Arc::new(SystemChance));
    Ok(app.with_shelf(shelf))
}

/// The content inside this binary; `kadans content check` gives the whole list of what would be wrong with it.
pub fn content() -> anyhow::Result<Content> {
    Content::embedded().map_err(|problems| {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the content of this binary is not in order:\n{}", list.join("\n"))
    })
}

/// Runs a command's asynchronous part.
pub fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(work)
}
