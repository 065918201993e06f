//! The reviewed content inside this program, for commands that answer from it.

use anyhow::{anyhow, bail};
use kadans_content::Content;
use kadans_plan::running::RunningTherapy;

/// The content inside this program. It was checked when the program was made, so a mistake here is a broken build.
pub fn embedded() -> anyhow::Result<Content> {
    Content::embedded().map_err(|problems| {
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        anyhow!("the content of this program is broken ({first}); install it anew")
    })
}

/// The programme with this name.
pub fn programme<'a>(content: &'a Content, name: &str) -> anyhow::Result<&'a RunningTherapy> {
    let programme = &content.programmes.running_therapy;
    if programme.id.0 == name {
        return Ok(programme);
    }
    let known: Vec<&str> = content.programmes.ids().iter().map(|id| id.0.as_str()).collect();
    bail!("there is no programme `{name}`; use {}", known.join(" or "))
}
