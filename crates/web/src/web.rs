//! What every handler can reach: the application, the built assets, and the address people know us by.

use crate::look::Assets;
use kadans_app::App;
use kadans_text::{Language, Words};
use std::sync::Arc;

/// The shared state of the web server; cheap to clone.
#[derive(Clone)]
pub struct Web {
    inner: Arc<Inner>,
}

struct Inner {
    app: App,
    assets: Assets,
    public_url: PublicUrl,
}

/// The address under which people reach this server, without a slash at the end: `https://kadans.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Accepts `http://host[:port]` and `https://host[:port]`, with an optional path.
    pub fn new(url: &str) -> Option<PublicUrl> {
        let url = url.trim_end_matches('/');
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let plain = !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || c.is_control());
        plain.then(|| PublicUrl(url.to_owned()))
    }

    /// The full address of a path that starts with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// True over TLS: then cookies are kept off plain connections.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
    }
}

impl Web {
    /// A web server for this application.
    pub fn new(app: App, public_url: PublicUrl) -> Web {
        Web { inner: Arc::new(Inner { app, assets: Assets::embedded(), public_url }) }
    }

    /// The use cases.
    pub fn app(&self) -> &App {
        &self.inner.app
    }

    /// Built scripts, styles and fonts.
    pub fn assets(&self) -> &Assets {
        &self.inner.assets
    }

    /// Where people find us.
    pub fn public_url(&self) -> &PublicUrl {
        &self.inner.public_url
    }

    /// The sentences of a language.
    pub fn words(&self, language: Language) -> Words {
        self.app().content().texts.of(language)
    }
}
