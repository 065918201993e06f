//! Reading intervals from text: one number a line, or a table with a header.
//!
//! Plain form: one interval in milliseconds on each line. Table: a first line that names its columns, one of them `rr_ms`; with a
//! column `time` (seconds, when the beat came in) interruptions are found, because there the clock runs on and the beats do not.
//! Columns are separated by commas, semicolons or tabs; other columns are read over; empty lines and lines that begin with `#`
//! are skipped. Every refusal names the line. The reader is meant for hostile bytes: it stops at its limits before it allocates.

use super::{MAX_BEATS, Series, SeriesError};

/// The largest text that is read, in bytes: 30 hours of beats with five columns.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// A longer silence than this between the clock and the beats is an interruption, in seconds.
const GAP_S: f64 = 3.0;

/// Why a text is not a recording.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReadError {
    /// Larger than [`MAX_BYTES`].
    #[error("more than {} MB; this is not such a file", MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// Bytes that are no text.
    #[error("line {line}: this is not text")]
    NotText {
        /// Line number, from 1.
        line: usize,
    },
    /// A header without the column that matters.
    #[error("line {line}: there is no column rr_ms")]
    NoColumn {
        /// Line number, from 1.
        line: usize,
    },
    /// Something else than a number.
    #[error("line {line}: there is no number here")]
    NotANumber {
        /// Line number, from 1.
        line: usize,
    },
    /// An interval that cannot be: not finite, or not above zero.
    #[error("line {line}: {got} is no number of milliseconds above zero")]
    NotAnInterval {
        /// Line number, from 1.
        line: usize,
        /// What stood there.
        got: f64,
    },
    /// Times that go back.
    #[error("line {line}: the time goes back")]
    Unsorted {
        /// Line number, from 1.
        line: usize,
    },
    /// What was read does not make a recording.
    #[error(transparent)]
    Series(#[from] SeriesError),
}

/// Read a recording from the bytes of a text file.
pub fn read_rr(bytes: &[u8]) -> Result<Series, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut reader = Reader::default();
    for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        reader.line(at + 1, line)?;
    }
    Ok(Series::with_breaks(reader.rr_ms, reader.breaks)?)
}

/// Where the columns stand that are read.
#[derive(Debug, Clone, Copy)]
struct Columns {
    rr_ms: usize,
    time: Option<usize>,
}

#[derive(Default)]
struct Reader {
    columns: Option<Columns>,
    rr_ms: Vec<f64>,
    breaks: Vec<usize>,
    last_s: Option<f64>,
}

impl Reader {
    fn line(&mut self, line: usize, bytes: &[u8]) -> Result<(), ReadError> {
        let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotText { line })?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() || text.starts_with('#') {
            return Ok(());
        }
        let Some(columns) = self.columns else {
            return self.first(line, text);
        };
        self.row(line, text, columns)
    }

    /// The first line with content is a header when it does not begin with a number.
    fn first(&mut self, line: usize, text: &str) -> Result<(), ReadError> {
        let cell = cells(text).next().unwrap_or_default();
        if cell.parse::<f64>().is_ok() {
            let columns = Columns { rr_ms: 0, time: None };
            self.columns = Some(columns);
            return self.row(line, text, columns);
        }
        let place = |name: &str| cells(text).position(|cell| cell.eq_ignore_ascii_case(name));
        let rr_ms = place("rr_ms").ok_or(ReadError::NoColumn { line })?;
        self.columns = Some(Columns { rr_ms, time: place("time") });
        Ok(())
    }

    fn row(&mut self, line: usize, text: &str, columns: Columns) -> Result<(), ReadError> {
        let rr = number(line, text, columns.rr_ms)?;
        if !rr.is_finite() || rr <= 0.0 {
            return Err(ReadError::NotAnInterval { line, got: rr });
        }
        if self.rr_ms.len() == MAX_BEATS {
            return Err(SeriesError::TooManyBeats.into());
        }
        if let Some(place) = columns.time {
            self.clock(line, number(line, text, place)?, rr)?;
        }
        self.rr_ms.push(rr);
        Ok(())
    }

    fn clock(&mut self, line: usize, time_s: f64, rr_ms: f64) -> Result<(), ReadError> {
        if !time_s.is_finite() {
            return Err(ReadError::NotANumber { line });
        }
        if let Some(last_s) = self.last_s {
            if time_s < last_s {
                return Err(ReadError::Unsorted { line });
            }
            if time_s - last_s - rr_ms / 1000.0 > GAP_S {
                self.breaks.push(self.rr_ms.len());
            }
        }
        self.last_s = Some(time_s);
        Ok(())
    }
}

fn cells(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"'))
}

fn number(line: usize, text: &str, place: usize) -> Result<f64, ReadError> {
    // Most recordings hold one number a line, and a day has a hundred thousand of them.
    if let (0, Ok(number)) = (place, text.parse()) {
        return Ok(number);
    }
    let cell = cells(text).nth(place).ok_or(ReadError::NotANumber { line })?;
    cell.parse().map_err(|_| ReadError::NotANumber { line })
}
