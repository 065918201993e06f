//! Instruments: how questionnaires and tests are scored, from `content/instruments/*.toml`.
//!
//! A file is read in two steps: its written form (`written`) becomes a definition (`translate`), and the engine checks that the definition
//! can score anyone. What the engine refuses is shown at the line of the scale, cut-offs or items it is about.

mod fingerprint;
mod items;
mod names;
mod number;
mod translate;
mod written;

use crate::toml_file::TomlFile;
use crate::{Evidence, Problem, SourceFile};
use kadans_instrument::{Instrument, InstrumentId};
use std::collections::BTreeMap;
use written::WrittenInstrument;

/// All instruments, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Instruments(BTreeMap<InstrumentId, Instrument>);

impl Instruments {
    /// The instrument with this id.
    pub fn get(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.0.get(id)
    }

    /// The instrument with this id, as it is typed or stored: `4dsq`.
    pub fn named(&self, id: &str) -> Option<&Instrument> {
        self.get(&id.parse().ok()?)
    }

    /// Every instrument, by id.
    pub fn all(&self) -> impl Iterator<Item = &Instrument> {
        self.0.values()
    }

    /// Reads the files of `instruments/`; the problems are those of single files and of the evidence cards they lean on.
    pub(crate) fn read<'a>(files: impl Iterator<Item = &'a SourceFile>, evidence: &Evidence) -> (Instruments, Vec<Problem>) {
        let (mut instruments, mut problems) = (Instruments::default(), Vec::new());
        for file in files {
            match read(file, evidence) {
                Ok(instrument) => drop(instruments.0.insert(instrument.id.clone(), instrument)),
                Err(problem) => problems.push(problem),
            }
        }
        (instruments, problems)
    }
}

fn read(file: &SourceFile, evidence: &Evidence) -> Result<Instrument, Problem> {
    let toml = TomlFile::open(file)?;
    let written: WrittenInstrument = toml.parse()?;
    if written.id.get_ref().as_str() != toml.stem() {
        let what = format!("the id `{}` is not the name of its file", written.id.get_ref());
        return Err(toml.problem(written.id.span(), what, format!("name the file {}.toml", written.id.get_ref())));
    }
    let definition = translate::definition(&written, fingerprint::of(file))
        .map_err(|refused| toml.problem(refused.at, refused.what, refused.remedy))?;
    if evidence.card(&definition.card).is_none() {
        let what = format!("there is no evidence card `{}`", written.card.get_ref());
        return Err(toml.problem(written.card.span(), what, "write that card first, or correct the id"));
    }
    Instrument::try_from(definition)
        .map_err(|refused| toml.problem(written.span_of(&refused.place), refused.what, refused.remedy))
}
