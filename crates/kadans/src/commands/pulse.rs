//! `kadans pulse`: heart-beat intervals on the command line.

use super::outcome::Outcome;
use super::pulse_live::PlayAgain;
use super::pulse_recording::read_recording;
use anyhow::ensure;
use clap::{Args, Subcommand, ValueEnum};
use data_encoding::HEXLOWER_PERMISSIVE;
use kadans_pulse::{Analyser, Artefacts, Cleaning, Depth, Packet, Series};
use kadans_wire::pulse::{AnalysisForm, PacketForm, ReportForm};
use std::fmt::Write;
use std::process::ExitCode;

/// Heart-beat intervals: analyse a recording, read strap packets, play a session again.
#[derive(Debug, Args)]
pub struct PulseCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Every metric of a recording, each with a number or the reason why it has none.
    Analyse(Analyse),
    /// Take packets of a heart-rate strap apart.
    Ble(Ble),
    /// Play a recording through the path that a running session takes.
    Live(PlayAgain),
}

/// Every metric of a recording.
#[derive(Debug, Args)]
struct Analyse {
    /// The recording: one interval in milliseconds a line, or a table with a column rr_ms; may be compressed with gzip; - for standard input.
    file: String,
    /// Print JSON: both plain readings and what is doubtful, whatever --clean says.
    #[arg(long)]
    json: bool,
    /// Which intervals count: in the table, this reading; in JSON, `corrected` adds its own.
    #[arg(long, value_enum, default_value = "all")]
    clean: Clean,
    /// Leave out sample entropy and Lomb-Scargle.
    #[arg(long)]
    quick: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Clean {
    All,
    Range,
    Corrected,
}

impl From<Clean> for Cleaning {
    fn from(clean: Clean) -> Cleaning {
        match clean {
            Clean::All => Cleaning::All,
            Clean::Range => Cleaning::Range,
            Clean::Corrected => Cleaning::Corrected,
        }
    }
}

/// Packets in hexadecimal.
#[derive(Debug, Args)]
struct Ble {
    /// Bytes of one packet each, such as 10480004 or "10 48 00 04".
    #[arg(required = true, value_name = "HEX")]
    packets: Vec<String>,
}

impl PulseCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        match self.what {
            What::Analyse(analyse) => analyse.run(),
            What::Ble(ble) => ble.run(),
            What::Live(live) => live.run(),
        }
    }
}

impl Analyse {
    fn run(self) -> anyhow::Result<ExitCode> {
        let series = match read_recording(&self.file)? {
            Ok(series) => series,
            Err(refused) => return Ok(Outcome::refused([refused]).finish()),
        };
        let said = if self.json { self.form(&series)? } else { self.table(&series) };
        Ok(Outcome::answer(said).finish())
    }

    fn depth(&self) -> Depth {
        if self.quick { Depth::Quick } else { Depth::Everything }
    }

    fn form(&self, series: &Series) -> anyhow::Result<String> {
        let artefacts = Artefacts::of(series);
        let mut analyser = Analyser::default();
        let mut report = |cleaning| analyser.analyse(series, &artefacts, cleaning, self.depth());
        let (all, range) = (report(Cleaning::All), report(Cleaning::Range));
        let corrected = (self.clean == Clean::Corrected).then(|| report(Cleaning::Corrected));
        let form = AnalysisForm::new(series, &artefacts, &all, &range, corrected.as_ref());
        Ok(serde_json::to_string_pretty(&form)? + "\n")
    }

    fn table(&self, series: &Series) -> String {
        let artefacts = Artefacts::of(series);
        let report = Analyser::default().analyse(series, &artefacts, self.clean.into(), self.depth());
        let mut table = String::new();
        for (key, number) in ReportForm::new(&report).numbers() {
            let number = number.map_or_else(|| "-".to_owned(), |number| format!("{number:.4}"));
            writeln!(table, "{key:<24} {number:>16}").expect("a string takes everything");
        }
        let doubtful = artefacts.doubtful_beats();
        writeln!(table, "{:<24} {doubtful:>16}", "doubtful beats").expect("a string takes everything");
        table
    }
}

impl Ble {
    fn run(self) -> anyhow::Result<ExitCode> {
        let forms: Vec<PacketForm> = self.packets.iter().map(|hex| packet(hex)).collect::<anyhow::Result<_>>()?;
        Ok(Outcome::answer(serde_json::to_string_pretty(&forms)? + "\n").finish())
    }
}

fn packet(hex: &str) -> anyhow::Result<PacketForm> {
    let digits: String = hex.chars().filter(|c| !c.is_whitespace() && *c != ':' && *c != '-').collect();
    let bytes = HEXLOWER_PERMISSIVE.decode(digits.as_bytes());
    ensure!(bytes.is_ok(), "`{hex}` is not a row of bytes in hexadecimal");
    Ok(PacketForm::new(&Packet::parse(&bytes.unwrap_or_default())))
}
