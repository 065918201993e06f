//! The people in the other programmes: each begins as one of the documented examples, and lives on by themselves.

use super::cast::Story;
use super::life::moment;
use super::other_life::OtherLife;
use super::practice::Maker;
use anyhow::{Context, anyhow};
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_app::{Action, Actor, DoseConfirmation, NewFacts};
use kadans_domain::{EpisodeId, Fact, Facts};
use kadans_plan::Programme;
use kadans_wire::course::CourseIntake;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;

/// One of them.
#[derive(Debug, Clone, Copy)]
struct Other {
    name: &'static str,
    born: i16,
    programme: &'static str,
    days: i32,
    story: Story,
}

const fn o(name: &'static str, born: i16, programme: &'static str, days: i32, story: Story) -> Other {
    Other { name, born, programme, days, story }
}

const WALK: &str = "walking-therapy";
const HEART: &str = "cardiac-strength";
const FEET: &str = "foot-core";
const BACK: &str = "return-to-running";

/// The first of each programme has the link that the demo prints.
const OTHERS: &[Other] = &[
    o("Dhr. A.", 1957, WALK, 45, Story::Usual),
    o("Truus Vos", 1956, WALK, 20, Story::TooHard),
    o("Bertus Kramer", 1951, WALK, 60, Story::Silent),
    o("Riet Zijlstra", 1959, WALK, 0, Story::Proposed),
    o("Harm Wiersma", 1948, WALK, 0, Story::Blocked),
    o("Joke van Rijn", 1954, WALK, 30, Story::Holiday),
    o("Mw. De Wit", 1967, HEART, 40, Story::Usual),
    o("Astrid Bakker", 1970, HEART, 26, Story::TooHard),
    o("Ellen Schouten", 1964, HEART, 33, Story::RedFlag),
    o("Wilma Prins", 1961, HEART, 0, Story::Proposed),
    o("Greet Molenaar", 1958, HEART, 0, Story::Blocked),
    o("Daan Verweij", 1992, FEET, 31, Story::Usual),
    o("Iris Koster", 1988, FEET, 54, Story::Usual),
    o("Milan Jacobs", 1995, FEET, 18, Story::TooHard),
    o("Roos Timmer", 1983, FEET, 40, Story::Silent),
    o("Stijn Peeters", 1990, FEET, 0, Story::Referred),
    o("Bram Hofstra", 1997, BACK, 22, Story::Usual),
    o("Lisa Groen", 1986, BACK, 15, Story::TooHard),
    o("Mark Visscher", 1979, BACK, 29, Story::NotSafe),
    o("Yara Post", 2001, BACK, 0, Story::Proposed),
];

/// The example that someone in a programme begins as.
fn example(programme: &str) -> &'static str {
    match programme {
        WALK => include_str!("../../../../docs/examples/walking-therapy/mr-a.json"),
        HEART => include_str!("../../../../docs/examples/cardiac-strength/ms-c.json"),
        FEET => include_str!("../../../../docs/examples/foot-core/runner-intake.json"),
        _ => include_str!("../../../../docs/examples/return-to-running/achilles-intake.json"),
    }
}

impl Other {
    fn given(&self, start: Date) -> anyhow::Result<CourseIntake> {
        let read = CourseIntake::read(example(self.programme).as_bytes(), self.programme);
        let mut given = read.map_err(|wrong| anyhow!("{}: {wrong:?}", self.programme))?;
        let age = Fact::Whole(i64::from(2026 - self.born));
        let (days_ago, day) = (Fact::Date(start.checked_sub(20.days())?), Fact::Date(start));
        let own = [
            ("age", age.clone()),
            ("age_years", age),
            ("start_on", day.clone()),
            ("first_treatment", day),
            ("clearance_date", days_ago.clone()),
            ("referral_date", days_ago),
        ];
        for (field, fact) in own {
            replace(&mut given.intake, field, fact);
        }
        if self.story == Story::Blocked {
            for field in ["acute_limb", "unstable_angina"] {
                replace(&mut given.intake, field, Fact::Truth(true));
            }
        }
        Ok(given)
    }
}

fn replace(facts: &mut Facts, field: &str, fact: Fact) {
    if facts.get(field).is_some() {
        facts.set(field, fact);
    }
}

impl Maker {
    /// Everyone in the other programmes; a link for the first in each.
    pub(super) async fn live_others(&mut self) -> anyhow::Result<BTreeMap<String, String>> {
        let mut links = BTreeMap::new();
        for other in OTHERS {
            let episode = self.live_other(other).await?;
            self.at(self.now);
            if !links.contains_key(other.programme) {
                let access = self.app.may_with_episode(&self.therapist, Action::Follow, episode).await?;
                links.insert(other.programme.to_owned(), self.link_of(access.patient().id).await?);
            }
        }
        Ok(links)
    }

    async fn live_other(&mut self, other: &Other) -> anyhow::Result<EpisodeId> {
        let content = self.app.content().programmes.clone();
        let programme = content.by_id(other.programme).context("the cast's programmes exist")?;
        let indication = *programme.indications().first().context("a programme is for something")?;
        let start = self.today.checked_sub(other.days.days())?;
        self.at(moment(start.checked_sub(9.days())?, 10, 0));
        let episode = self.refer_for(other.name, other.born, indication, start).await?;
        if other.story == Story::Referred {
            return Ok(episode);
        }
        let given = other.given(start)?;
        self.at(moment(start.checked_sub(3.days())?, 14, 0));
        let access = self.app.may_with_episode(&self.therapist, Action::TakeIntake, episode).await?;
        self.app.take_facts(&access, NewFacts { facts: given.intake, based_on: 0 }).await?;
        if matches!(other.story, Story::Blocked | Story::Proposed) {
            return Ok(episode);
        }
        let access = self.app.may_with_episode(&self.therapist, Action::Prescribe, episode).await?;
        let dose = DoseConfirmation { choice: given.choice, starts_on: start, reason: String::new(), based_on: 0 };
        self.app.confirm_dose(&access, dose).await?;
        self.other_diary(other, programme, episode).await?;
        Ok(episode)
    }

    /// The diary is lived in memory and kept in one go, as a phone that was offline would send it.
    async fn other_diary(&mut self, other: &Other, programme: &dyn Programme, episode: EpisodeId) -> anyhow::Result<()> {
        let access = self.app.may_with_episode(&self.therapist, Action::Follow, episode).await?;
        let dossier = self.app.dossier(&access).await?;
        let Actor::Member { id: therapist, .. } = self.therapist else { return Ok(()) };
        let care = dossier.care.context("these episodes have a programme")?;
        let mut life = OtherLife {
            programme,
            versions: care.kept(),
            intake: care.intake.context("an intake was taken")?.facts,
            story: other.story,
            whose: (dossier.patient.id, episode),
            therapist,
            chance: ChaCha8Rng::from_rng(&mut self.chance),
            today: self.today,
            entries: Vec::new(),
        };
        life.live();
        self.app.import_diary(access.practice(), episode, &life.entries).await?;
        Ok(())
    }
}
