//! A condition: its facts, what somebody can do alone, and its page.

use super::block::{Block, blocks, unusable};
use super::written::{WrittenCondition, WrittenCooling, WrittenPage};
use crate::toml_file::TomlFile;
use crate::{Bilingual, Evidence, Problem, Source, SourceFile};
use jiff::civil::Date;
use kadans_domain::{CardId, Language};
use kadans_guide::{COOLING_MINUTES_MAX, CareRules, Cooling, Region};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A condition of the guide.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// Its slug: the name of its folder and of its label in the rule book.
    pub slug: String,
    /// Where it hurts.
    pub region: Region,
    /// What is hurt.
    pub tissue: Tissue,
    /// How it usually begins.
    pub began: Began,
    /// What the condition as a whole rests on.
    pub card: CardId,
    /// Last review.
    pub reviewed_on: Date,
    /// Its plain name.
    pub name: Bilingual,
    /// Other names, by language.
    pub also_called: BTreeMap<Language, Vec<String>>,
    /// Causes: `guide-cause-<slug>`.
    pub causes: Vec<String>,
    /// Prevention: `guide-prevention-<slug>`.
    pub prevention: Vec<String>,
    /// What to do alone, and within which limits.
    pub care: CareRules,
    /// How long it takes.
    pub outlook: Outlook,
    /// The sentences of each section that has them.
    pub sections: BTreeMap<Section, Vec<Block>>,
}

/// A section of a page, in reading order. Causes and prevention are lists of slugs; the others are sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Where is it?
    Where,
    /// What do you feel?
    Feel,
    /// What causes it?
    Causes,
    /// What can you do yourself?
    SelfCare,
    /// Treatment.
    Treatment,
    /// How long does it take?
    Outlook,
    /// How to prevent it?
    Prevention,
}

impl Section {
    /// All of them, in reading order.
    pub const ALL: [Section; 7] = [
        Section::Where,
        Section::Feel,
        Section::Causes,
        Section::SelfCare,
        Section::Treatment,
        Section::Outlook,
        Section::Prevention,
    ];

    /// The key of its heading.
    pub const fn text_key(self) -> &'static str {
        match self {
            Section::Where => "guide-section-where",
            Section::Feel => "guide-section-feel",
            Section::Causes => "guide-section-causes",
            Section::SelfCare => "guide-section-self-care",
            Section::Treatment => "guide-section-treatment",
            Section::Outlook => "guide-section-outlook",
            Section::Prevention => "guide-section-prevention",
        }
    }
}

/// What is hurt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tissue {
    /// A tendon.
    Tendon,
    /// The tissue under the foot.
    Fascia,
    /// A muscle.
    Muscle,
    /// A ligament.
    Ligament,
    /// A bone.
    Bone,
    /// A joint.
    Joint,
    /// A muscle compartment.
    Compartment,
    /// The spine.
    Spine,
}

impl Tissue {
    /// The key of its name.
    pub const fn text_key(self) -> &'static str {
        match self {
            Tissue::Tendon => "guide-tissue-tendon",
            Tissue::Fascia => "guide-tissue-fascia",
            Tissue::Muscle => "guide-tissue-muscle",
            Tissue::Ligament => "guide-tissue-ligament",
            Tissue::Bone => "guide-tissue-bone",
            Tissue::Joint => "guide-tissue-joint",
            Tissue::Compartment => "guide-tissue-compartment",
            Tissue::Spine => "guide-tissue-spine",
        }
    }
}

/// How it usually begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Began {
    /// It crept in.
    Overuse,
    /// At one moment.
    Acute,
}

impl Outlook {
    /// The weeks for a grade of the label, or those of the condition as a whole.
    pub fn for_severity(&self, severity: Option<&str>) -> Option<(u16, u16)> {
        severity.and_then(|severity| self.by_severity.get(severity).copied()).or(self.weeks)
    }

    /// The key of its sentence: variables `low` and `high`, or none where it is very variable.
    pub const fn text_key(weeks: Option<(u16, u16)>) -> &'static str {
        if weeks.is_some() { "guide-weeks" } else { "guide-weeks-unknown" }
    }
}

/// How long it takes, in weeks from and to. Nothing: very variable, and no number is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outlook {
    /// For the condition as a whole.
    pub weeks: Option<(u16, u16)>,
    /// By the grade of the label.
    pub by_severity: BTreeMap<String, (u16, u16)>,
}

pub(super) fn read(source: &Source, file: &SourceFile, evidence: &Evidence) -> Result<Condition, Vec<Problem>> {
    let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
    let written: WrittenCondition = toml.parse().map_err(|problem| vec![problem])?;
    let folder = file.path.trim_end_matches("/condition.toml");
    let mut problems = problems(toml, &written, folder, evidence);
    let page = page(source, folder, written.reviewed_on, evidence).unwrap_or_else(|found| {
        problems.extend(found);
        BTreeMap::new()
    });
    let facts = (Region::from_slug(written.region.get_ref()), word(&written.tissue), word(&written.onset));
    match facts {
        (Some(region), Some(tissue), Some(began)) if problems.is_empty() => Ok(condition(written, region, tissue, began, page)),
        _ => {
            problems.extend(unknown(toml, &written.region, facts.0.is_none(), &Region::SLUGS.join(", ")));
            problems.extend(unknown(toml, &written.tissue, facts.1.is_none(), TISSUES));
            problems.extend(unknown(toml, &written.onset, facts.2.is_none(), "overuse, acute"));
            Err(problems)
        }
    }
}

const TISSUES: &str = "tendon, fascia, muscle, ligament, bone, joint, compartment, spine";

fn word<T: for<'de> Deserialize<'de>>(text: &Spanned<String>) -> Option<T> {
    T::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(text.get_ref())).ok()
}

fn unknown(toml: TomlFile<'_>, text: &Spanned<String>, is_unknown: bool, known: &str) -> Option<Problem> {
    is_unknown
        .then(|| toml.problem(text.span(), format!("`{}` is not known here", text.get_ref()), format!("use one of {known}")))
}

fn problems(toml: TomlFile<'_>, written: &WrittenCondition, folder: &str, evidence: &Evidence) -> Vec<Problem> {
    let cards = [&written.card, &written.care.card];
    let mut problems: Vec<Problem> = cards.into_iter().filter_map(|card| unusable(toml, card, evidence)).collect();
    let id = written.id.get_ref();
    if folder.rsplit('/').next() != Some(id) {
        problems.push(toml.problem(
            written.id.span(),
            format!("the id `{id}` is not the name of its folder"),
            format!("name the folder {id}"),
        ));
    }
    let too_long = |cooling: &&Spanned<WrittenCooling>| cooling.get_ref().minutes_max > COOLING_MINUTES_MAX;
    if let Some(cooling) = written.care.cooling.as_ref().filter(too_long) {
        let what = format!("cooling for {} minutes can harm the skin", cooling.get_ref().minutes_max);
        problems.push(toml.problem(cooling.span(), what, format!("keep it within {COOLING_MINUTES_MAX} minutes")));
    }
    let weeks = written.outlook.weeks.iter().chain(written.outlook.by_severity.values());
    problems.extend(
        weeks
            .filter(|weeks| weeks.get_ref().0 > weeks.get_ref().1)
            .map(|weeks| toml.problem(weeks.span(), "the weeks are not in order", "write the lowest first")),
    );
    problems
}

fn page(
    source: &Source,
    folder: &str,
    reviewed_on: Date,
    evidence: &Evidence,
) -> Result<BTreeMap<Section, Vec<Block>>, Vec<Problem>> {
    let path = format!("{folder}/page.toml");
    let missing = || vec![Problem::at_start(&path, "this file is missing", "write the page of the condition")];
    let file = source.files().iter().find(|file| file.path == path).ok_or_else(missing)?;
    let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
    let written: WrittenPage = toml.parse().map_err(|problem| vec![problem])?;
    let sections = [
        (Section::Where, written.r#where),
        (Section::Feel, written.feel),
        (Section::SelfCare, written.self_care),
        (Section::Treatment, written.treatment),
        (Section::Outlook, written.outlook),
    ];
    sections.into_iter().map(|(section, written)| Ok((section, blocks(toml, &written, reviewed_on, evidence)?))).collect()
}

fn condition(
    written: WrittenCondition,
    region: Region,
    tissue: Tissue,
    began: Began,
    sections: BTreeMap<Section, Vec<Block>>,
) -> Condition {
    let slugs = |list: &[Spanned<String>]| list.iter().map(|slug| slug.get_ref().clone()).collect::<Vec<_>>();
    let care = &written.care;
    let cooling = care.cooling.as_ref().map(Spanned::get_ref).map(|cooling| Cooling {
        minutes_max: cooling.minutes_max,
        times_a_day_max: cooling.times_a_day_max,
        days: cooling.days,
    });
    let severity = |(name, weeks): (&String, &Spanned<(u16, u16)>)| (name.clone(), *weeks.get_ref());
    Condition {
        slug: written.id.get_ref().clone(),
        region,
        tissue,
        began,
        card: CardId(written.card.get_ref().clone()),
        reviewed_on: written.reviewed_on,
        care: CareRules {
            rest_days_max: care.rest_days_max,
            cooling,
            massage: care.massage.as_ref().map(|massage| (massage.minutes, massage.times_a_day_max)),
            avoid: slugs(&care.avoid),
            allowed: slugs(&care.allowed),
            aids: slugs(&care.aids),
            resume: care.resume.get_ref().clone(),
            release_only: care.release_only,
            card: care.card.get_ref().clone(),
        },
        outlook: Outlook {
            weeks: written.outlook.weeks.as_ref().map(|weeks| *weeks.get_ref()),
            by_severity: written.outlook.by_severity.iter().map(severity).collect(),
        },
        causes: slugs(&written.causes),
        prevention: slugs(&written.prevention),
        also_called: BTreeMap::from([(Language::Nl, written.also_called.nl), (Language::En, written.also_called.en)]),
        name: written.name.into_inner(),
        sections,
    }
}
