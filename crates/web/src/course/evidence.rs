//! What is known for and against foot-core training, for this runner: the trial in whole people, its limits, and every card.

use askama::Template;
use askama::filters::HtmlSafe;
use kadans_content::{Content, say};
use kadans_domain::Facts;
use kadans_plan::foot_core::applicability::Applicability;
use kadans_plan::foot_core::evidence::{EvidencePanel, PanelEntry, evidence_panel};
use kadans_plan::programme::ProgrammeId;
use kadans_text::Words;

/// The honest panel.
#[derive(Template)]
#[template(path = "course/evidence.html")]
pub struct Evidence {
    w: Words,
    fits: String,
    headline: Option<String>,
    caveats: Vec<String>,
    cards: Vec<Known>,
}

impl HtmlSafe for Evidence {}

/// One thing that is known.
struct Known {
    stance: String,
    claim: String,
    certainty: String,
}

impl Evidence {
    /// The panel for someone with these answers; `None` in programmes that have no such panel.
    pub fn of(w: Words, content: &Content, programme: &ProgrammeId, intake: &Facts) -> Option<Evidence> {
        let rules = &content.programmes.foot_core;
        (*programme == rules.id).then(|| {
            let panel = evidence_panel(rules, &Applicability::of(&rules.population, intake));
            Evidence {
                w,
                fits: fits(w, &panel),
                headline: panel.headline.as_ref().map(|words| say::sentence(w, words)),
                caveats: panel.caveats.iter().map(|words| say::sentence(w, words)).collect(),
                cards: panel.cards.iter().filter_map(|entry| known(w, content, entry)).collect(),
            }
        })
    }
}

/// How far the trial speaks about this person, and what differs.
fn fits(w: Words, panel: &EvidencePanel) -> String {
    let differs: Vec<String> = panel.differs.iter().map(|words| say::sentence(w, words)).collect();
    w.with(&format!("evidence-{}", panel.applicability), &[("what", differs.join(", ").into())])
}

fn known(w: Words, content: &Content, entry: &PanelEntry) -> Option<Known> {
    let card = content.evidence.card(&entry.card)?;
    Some(Known {
        stance: say::sentence(w, &entry.stance),
        claim: card.claim.of(w.language()).to_owned(),
        certainty: w.text(&format!("certainty-{}", card.certainty.level)),
    })
}
