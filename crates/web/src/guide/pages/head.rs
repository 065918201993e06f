//! What a public page tells a search engine: in which languages it is, and what it is about.

use crate::ctx::Ctx;
use crate::web::Web;
use axum::extract::Query;
use kadans_text::Language;
use serde::Deserialize;

/// As many signs as a search engine shows.
const DESCRIPTION_MAX: usize = 155;

/// The languages, and the query that asks for each.
pub const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];

/// A language asked for in the address, which wins over what the reader's browser or cookie says.
#[derive(Debug, Deserialize)]
pub struct Asked {
    lang: Option<String>,
}

/// A reader of the guide: the request, in the language of its address.
pub fn reader(ctx: Ctx, Query(asked): Query<Asked>) -> Ctx {
    match asked.lang.as_deref().and_then(Language::from_code) {
        Some(language) => Ctx { words: ctx.web.words(language), ..ctx },
        None => ctx,
    }
}

/// The full address of a page in one language.
pub fn address(web: &Web, path: &str, language: Language) -> String {
    web.public_url().link(&format!("{path}?lang={}", language.code()))
}

/// The part of a page's head that is for search engines.
#[derive(Debug)]
pub struct Head {
    /// A sentence or two.
    pub description: String,
    /// The address of this page in this language.
    pub canonical: String,
    /// The same page by language.
    pub alternates: Vec<(&'static str, String)>,
    /// The page in the reader's own language.
    pub any: String,
}

impl Head {
    /// For the page at the path of this request.
    pub fn new(ctx: &Ctx, description: &str) -> Head {
        Head {
            description: shortened(description),
            canonical: address(&ctx.web, &ctx.path, ctx.words.language()),
            alternates: LANGUAGES.map(|language| (language.code(), address(&ctx.web, &ctx.path, language))).into(),
            any: ctx.web.public_url().link(&ctx.path),
        }
    }
}

/// Whole words only.
fn shortened(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION_MAX {
        return text.to_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION_MAX).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_ends_with_a_whole_word() {
        assert_eq!(shortened("De pijn zit in de pees."), "De pijn zit in de pees.");
        let long = shortened(&"rustig ".repeat(40));
        assert!(long.ends_with("rustig …") && long.chars().count() <= DESCRIPTION_MAX + 2, "{long}");
    }
}
