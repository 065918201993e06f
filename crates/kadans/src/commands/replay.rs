//! `kadans replay EPISODE`: computes every verdict of an episode again from its diary and compares it, byte for byte, with the one that
//! was kept when it was given.

use super::outcome::Outcome;
use super::place::{Place, block_on};
use anyhow::{Context, bail};
use clap::Args;
use kadans_app::{App, Replay as Compared, Replayed};
use kadans_domain::{EpisodeId, PracticeId};
use std::fmt::Write;
use std::process::ExitCode;

/// Compute every verdict of an episode again and compare.
#[derive(Args)]
pub struct Replay {
    /// The episode, as in the address of its page; `all` for every episode.
    episode: String,
    #[command(flatten)]
    place: Place,
}

impl Replay {
    /// Runs the command. Ends with 1 when something differs.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        block_on(async move {
            let app = self.place.app().await?;
            let episodes = self.episodes(&app).await?;
            let (mut out, mut wrong) = (String::new(), false);
            for (practice, episode) in episodes {
                let compared = app.replay(practice, episode).await?;
                wrong |= told(&mut out, episode, &compared);
            }
            Ok(if wrong { Outcome::found_wrong(out) } else { Outcome::answer(out) }.finish())
        })
    }

    async fn episodes(&self, app: &App) -> anyhow::Result<Vec<(PracticeId, EpisodeId)>> {
        let all = app.every_episode().await?;
        if self.episode == "all" {
            return Ok(all);
        }
        let named: EpisodeId = self.episode.parse().context("the episode is the id in the address of its page")?;
        match all.into_iter().find(|(_, episode)| *episode == named) {
            Some(found) => Ok(vec![found]),
            None => bail!("there is no episode {named} in this database"),
        }
    }
}

/// One line for an episode, and one for each verdict that differs; true when there is one.
fn told(out: &mut String, episode: EpisodeId, compared: &Compared) -> bool {
    let differs: Vec<&Replayed> = compared.sessions.iter().filter(|session| !session.is_same()).collect();
    let said_anew = compared.sessions.iter().filter(|session| session.versions > 1).count();
    let same = compared.sessions.len() - differs.len();
    let _ =
        writeln!(out, "{episode}: {same} verdicts the same, {} differ, {said_anew} said anew after a late entry", differs.len());
    for session in &differs {
        let shown = |body: &Option<String>| body.clone().unwrap_or_else(|| "nothing".to_owned());
        let _ = writeln!(out, "  {}\n    kept: {}\n    now:  {}", session.entry, shown(&session.kept), shown(&session.now));
    }
    for version in &compared.doses_changed {
        let _ = writeln!(out, "  prescription {version}: this program would write another dose");
    }
    !differs.is_empty() || !compared.doses_changed.is_empty()
}
