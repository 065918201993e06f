//! Programmes: the numbers of a therapy, from `content/programmes/*.toml`.
//!
//! A file is read into the engine's own types; then the engine says what contradicts what, and every group of numbers
//! must name an evidence card that may be leaned on. Each problem is shown at the line of its table or field.

#[macro_use]
mod mirrored;

mod foot_core;
mod read;
mod return_to_running;
mod rung;
mod sentences;
mod strength;
mod walking;
mod written;

use crate::toml_file::TomlFile;
use crate::{Evidence, Problem, Source, SourceFile, Status};
use kadans_domain::{CardId, Indication, Language};
use kadans_plan::Programme;
use kadans_plan::foot_core::FootCore;
use kadans_plan::return_to_running::ReturnToRunning;
use kadans_plan::running::programme::{ProgrammeId, ProgrammeProblem, RunningTherapy};
use kadans_plan::strength::CardiacStrength;
use kadans_plan::walking::WalkingTherapy;
use kadans_text::Texts;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use written::ProgrammeFile;

/// Where the running programme lies.
const RUNNING_THERAPY: &str = "programmes/running-therapy.toml";
/// Where return to running lies.
const RETURN_TO_RUNNING: &str = "programmes/return-to-running.toml";

/// Where walking therapy lies.
const WALKING_THERAPY: &str = "programmes/walking-therapy.toml";
/// Where strength training with heart complaints lies.
const CARDIAC_STRENGTH: &str = "programmes/cardiac-strength.toml";

/// Where foot-core training lies.
const FOOT_CORE: &str = "programmes/foot-core.toml";

/// Every programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programmes {
    /// Running therapy for overstrain, burn-out, depressive and anxiety complaints.
    pub running_therapy: RunningTherapy,
    /// Return to running after an injury.
    pub return_to_running: ReturnToRunning,
    /// Foot-core training for runners.
    pub foot_core: FootCore,
    /// Walking therapy for claudication.
    pub walking_therapy: WalkingTherapy,
    /// Strength training with heart complaints.
    pub cardiac_strength: CardiacStrength,
}

/// A programme as its file holds it.
trait Written {
    /// The form of the file.
    type File: DeserializeOwned;
    /// From the form.
    fn of(file: Self::File) -> Self;
    /// The id it carries.
    fn id(&self) -> &ProgrammeId;
    /// What contradicts what.
    fn problems(&self) -> Vec<ProgrammeProblem>;
}

impl Written for RunningTherapy {
    type File = ProgrammeFile;

    fn of(ProgrammeFile(programme): ProgrammeFile) -> RunningTherapy {
        programme
    }

    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn problems(&self) -> Vec<ProgrammeProblem> {
        self.validate()
    }
}

impl Programmes {
    /// Every programme that the house sees in one shape; running therapy has a path of its own.
    pub fn all(&self) -> impl Iterator<Item = &dyn Programme> {
        let all: [&dyn Programme; 4] = [&self.walking_therapy, &self.return_to_running, &self.foot_core, &self.cardiac_strength];
        all.into_iter()
    }

    /// The programme with this id; `None` for running therapy and for ids that do not exist.
    pub fn by_id(&self, id: &str) -> Option<&dyn Programme> {
        self.all().find(|programme| programme.id().0 == id)
    }

    /// The id of the programme that an indication is treated with.
    pub fn for_indication(&self, indication: Indication) -> &ProgrammeId {
        let found = self.all().find(|programme| programme.indications().contains(&indication));
        found.map_or(&self.running_therapy.id, |programme| programme.id())
    }

    /// The ids of all programmes, as they are typed on the command line.
    pub fn ids(&self) -> Vec<&ProgrammeId> {
        vec![
            &self.running_therapy.id,
            &self.return_to_running.id,
            &self.foot_core.id,
            &self.walking_therapy.id,
            &self.cardiac_strength.id,
        ]
    }

    /// The sentences that a programme can say and that do not exist.
    pub(crate) fn unspoken(&self, source: &Source, texts: &Texts) -> Vec<Problem> {
        let file = source.files().iter().find(|file| file.path == RUNNING_THERAPY);
        let mut problems = file.map_or_else(Vec::new, |file| by_codes(file, &self.running_therapy, texts));
        problems.extend(sentences::missing_in_engine(&self.running_therapy, texts));
        problems
    }

    /// Reads the files of `programmes/`.
    pub(crate) fn read<'a>(files: impl Iterator<Item = &'a SourceFile>, evidence: &Evidence) -> Result<Programmes, Vec<Problem>> {
        let files: Vec<&SourceFile> = files.collect();
        let mut problems: Vec<Problem> =
            files.iter().filter(|file| !KNOWN.contains(&file.path.as_str())).map(|file| stray(file)).collect();
        let running_therapy = read(&files, RUNNING_THERAPY, evidence, &mut problems);
        let return_to_running = read(&files, RETURN_TO_RUNNING, evidence, &mut problems);
        let foot_core = read(&files, FOOT_CORE, evidence, &mut problems);
        let walking_therapy = read(&files, WALKING_THERAPY, evidence, &mut problems);
        let cardiac_strength = read(&files, CARDIAC_STRENGTH, evidence, &mut problems);
        match (running_therapy, return_to_running, foot_core, walking_therapy, cardiac_strength) {
            (Some(running_therapy), Some(return_to_running), Some(foot_core), Some(walking_therapy), Some(cardiac_strength))
                if problems.is_empty() =>
            {
                Ok(Programmes { running_therapy, return_to_running, foot_core, walking_therapy, cardiac_strength })
            }
            _ => Err(problems),
        }
    }
}

/// The file of each programme.
const KNOWN: [&str; 5] = [RUNNING_THERAPY, RETURN_TO_RUNNING, FOOT_CORE, WALKING_THERAPY, CARDIAC_STRENGTH];

fn stray(file: &SourceFile) -> Problem {
    Problem::at_start(&file.path, "no programme is read from this file", "give it the id of a programme for a name")
}

/// The programme of this path; what is wrong with it joins the problems.
fn read<P: Written>(files: &[&SourceFile], path: &str, evidence: &Evidence, problems: &mut Vec<Problem>) -> Option<P> {
    let Some(file) = files.iter().find(|file| file.path == path) else {
        problems.push(Problem::at_start(path, "this file is missing", "put it back"));
        return None;
    };
    parsed(file, evidence).map_err(|found| problems.extend(found)).ok()
}

fn parsed<P: Written>(file: &SourceFile, evidence: &Evidence) -> Result<P, Vec<Problem>> {
    let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
    let programme = P::of(toml.parse().map_err(|problem| vec![problem])?);
    let places = toml.places().map_err(|problem| vec![problem])?;
    let mut problems = named_after_its_file(toml, programme.id(), &places);
    problems.extend(programme.problems().into_iter().map(|found| at_its_field(toml, &places, found)));
    problems.extend(cards(toml, &places, evidence));
    if problems.is_empty() { Ok(programme) } else { Err(problems) }
}

fn by_codes(file: &SourceFile, programme: &RunningTherapy, texts: &Texts) -> Vec<Problem> {
    let Ok(toml) = TomlFile::open(file) else { return Vec::new() };
    let Ok(places) = toml.places() else { return Vec::new() };
    let words = texts.of(Language::Nl);
    let named = sentences::named_by_codes(programme).into_iter();
    let each = named.flat_map(|(field, sentences)| sentences.into_iter().map(move |sentence| (field, sentence.key)));
    let missing = each.filter(|(_, key)| !words.has(key));
    let said = |key: &str| format!("there is no sentence `{key}`");
    missing
        .map(|(field, key)| toml.problem(place(&places, field), said(&key), "write it in plan.ftl, in both languages"))
        .collect()
}

fn named_after_its_file(toml: TomlFile<'_>, id: &ProgrammeId, places: &Spanned<DeTable<'_>>) -> Vec<Problem> {
    if id.0 == toml.stem() {
        return Vec::new();
    }
    let what = format!("the id `{}` is not the name of its file", id.0);
    vec![toml.problem(place(places, "id"), what, "write the file's name without `.toml`")]
}

fn at_its_field(toml: TomlFile<'_>, places: &Spanned<DeTable<'_>>, found: ProgrammeProblem) -> Problem {
    toml.problem(place(places, found.field), format!("{}: {}", found.field, found.problem), found.remedy)
}

/// Where a field such as `dose.weeks` is written; the start of the file when it is not.
fn place(places: &Spanned<DeTable<'_>>, field: &str) -> std::ops::Range<usize> {
    let mut names = field.split('.');
    let Some(mut found) = names.next().and_then(|name| places.get_ref().get(name)) else { return 0..0 };
    for name in names {
        match found.get_ref().get(name) {
            Some(deeper) => found = deeper,
            None => break,
        }
    }
    found.span()
}

/// Every `card` and `…_card` of the tables names a card that exists and was not withdrawn.
fn cards(toml: TomlFile<'_>, places: &Spanned<DeTable<'_>>, evidence: &Evidence) -> Vec<Problem> {
    let tables = places.get_ref().values().filter_map(|value| value.get_ref().as_table());
    let fields = tables.flat_map(|table| table.iter().filter(|(name, _)| name.get_ref().ends_with("card")));
    fields.filter_map(|(_, value)| card(toml, value, evidence)).collect()
}

fn card(toml: TomlFile<'_>, value: &Spanned<DeValue<'_>>, evidence: &Evidence) -> Option<Problem> {
    let id = value.get_ref().as_str()?;
    let problem = |what: String, remedy: &str| Some(toml.problem(value.span(), what, remedy));
    match evidence.card(&CardId(id.to_owned())).map(|card| card.status) {
        None => problem(format!("there is no evidence card `{id}`"), "write that card first, or correct the id"),
        Some(Status::Superseded | Status::Retracted) => {
            problem(format!("the evidence card `{id}` was withdrawn"), "name the card that took its place")
        }
        Some(Status::Active | Status::Contested) => None,
    }
}
