//! The hashed scripts, styles and fonts that Vite made of `player/`, embedded in the binary.
//!
//! Their names change with their content, so a browser may keep them for ever; `manifest.json` says which names a page needs.
//! A binary built without Node has none of them and still answers: pages then say which command makes them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "../../player/dist"]
#[allow_missing = true]
struct Dist;

/// A year: the name changes before the content does.
const KEEP: &str = "public, max-age=31536000, immutable";

/// The page files in this binary.
#[derive(Debug, Default)]
pub struct Assets {
    entries: BTreeMap<String, Chunk>,
}

/// What one page links to; every address starts with `/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The module script, or `None` when this binary was built without page files.
    pub script: Option<String>,
    /// Style sheets in the order they apply.
    pub styles: Vec<String>,
    /// Fonts worth fetching before the style sheet asks for them.
    pub fonts: Vec<String>,
}

/// A file with what a response needs to say about it.
#[derive(Debug)]
pub struct EmbeddedFile {
    /// The bytes as they are sent.
    pub bytes: Cow<'static, [u8]>,
    /// Media type by the file's name.
    pub media_type: String,
}

/// One record of Vite's manifest; only what pages need.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Chunk {
    file: String,
    imports: Vec<String>,
    dynamic_imports: Vec<String>,
    css: Vec<String>,
    assets: Vec<String>,
}

impl Assets {
    /// The page files embedded in this binary.
    pub fn embedded() -> Assets {
        Assets::read(&Dist::get("manifest.json").map(|file| file.data).unwrap_or_default())
    }

    /// Reads a Vite manifest. An unreadable one counts as none: the page then says how to make it.
    pub fn read(manifest: &[u8]) -> Assets {
        Assets { entries: serde_json::from_slice(manifest).unwrap_or_default() }
    }

    /// What the page for this source file links to, with the style sheets of everything it imports.
    pub fn entry(&self, source: &str) -> Entry {
        let mut entry = Entry::default();
        let mut seen = BTreeSet::new();
        self.collect(source, &mut entry, &mut seen);
        entry.script = self.entries.get(source).map(|chunk| format!("/{}", chunk.file));
        entry
    }

    fn collect(&self, source: &str, entry: &mut Entry, seen: &mut BTreeSet<String>) {
        let Some(chunk) = self.entries.get(source) else { return };
        if !seen.insert(source.to_owned()) {
            return;
        }
        chunk.imports.iter().for_each(|import| self.collect(import, entry, seen));
        entry.styles.extend(chunk.css.iter().map(|file| format!("/{file}")));
        let fonts = chunk.assets.iter().filter(|file| file.contains("-latin-wght-normal"));
        entry.fonts.extend(fonts.map(|file| format!("/{file}")));
    }

    /// Every address a player page needs without a network: the entry's script, everything it imports sooner or later, styles, fonts.
    pub fn offline_addresses(&self, source: &str) -> Vec<String> {
        let mut wanted = BTreeSet::new();
        let mut seen = BTreeSet::new();
        self.gather(source, &mut wanted, &mut seen);
        wanted.into_iter().collect()
    }

    fn gather(&self, source: &str, wanted: &mut BTreeSet<String>, seen: &mut BTreeSet<String>) {
        let Some(chunk) = self.entries.get(source) else { return };
        if !seen.insert(source.to_owned()) {
            return;
        }
        let files = std::iter::once(&chunk.file).chain(&chunk.css).chain(&chunk.assets);
        wanted.extend(files.map(|file| format!("/{file}")));
        chunk.imports.iter().chain(&chunk.dynamic_imports).for_each(|import| self.gather(import, wanted, seen));
    }

    /// A file by its path below `player/dist`, such as `assets/site-DFoHLvCF.js` or `sw.js`.
    pub fn file(path: &str) -> Option<EmbeddedFile> {
        let file = Dist::get(path)?;
        Some(EmbeddedFile { media_type: file.metadata.mimetype().to_owned(), bytes: file.data })
    }
}

pub(super) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{*name}", get(asset))
}

async fn asset(Path(name): Path<String>) -> Response {
    match Assets::file(&format!("assets/{name}")) {
        Some(file) => {
            ([(header::CONTENT_TYPE, file.media_type.as_str()), (header::CACHE_CONTROL, KEEP)], file.bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
