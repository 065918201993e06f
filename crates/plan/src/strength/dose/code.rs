//! The dose in compact words, e.g. `a;p1;h;t4;r13;b190/115;w300;c300|1m200x6*1/120|7h0x8*1/120f`.
//!
//! It travels with every log, so that a log can be judged by what the person saw. Kind, phase, supervised (`s`) or at home
//! (`h`), tempo, effort ceiling, pressure limits, warm-up and cool-down in seconds; then each exercise: number, place (m, f, h),
//! load in tenths of a kilogram, repetitions, sets, rest in seconds, `f` for free breathing.

use super::{Line, Phase, SessionDose, Split};
use crate::strength::numbers::Place;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

impl Display for SessionDose {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let by = if self.supervised { 's' } else { 'h' };
        write!(f, "{};{};{by};t{};r{}", self.split.code(), self.phase.code(), self.tempo_s, self.rpe)?;
        write!(f, ";b{}/{};w{};c{}", self.sbp, self.dbp, self.warm_up_s, self.cool_down_s)?;
        self.lines.iter().try_for_each(|line| write!(f, "|{line}"))
    }
}

impl Display for Line {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let place = &self.place.code()[..1];
        write!(f, "{}{place}{}x{}*{}/{}", self.exercise, self.load, self.reps, self.sets, self.rest_s)?;
        if self.free_breath { f.write_str("f") } else { Ok(()) }
    }
}

/// These words are no dose of this programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDose;

impl FromStr for SessionDose {
    type Err = NoDose;

    fn from_str(text: &str) -> Result<SessionDose, NoDose> {
        let mut parts = text.split('|');
        let head: Vec<&str> = parts.next().ok_or(NoDose)?.split(';').collect();
        let [split, phase, by, tempo, rpe, pressure, warm_up, cool_down] = head[..] else { return Err(NoDose) };
        let (sbp, dbp) = pressure.strip_prefix('b').and_then(|both| both.split_once('/')).ok_or(NoDose)?;
        let dose = SessionDose {
            split: [Split::A, Split::B, Split::Full].into_iter().find(|known| known.code() == split).ok_or(NoDose)?,
            phase: Phase::ALL.into_iter().find(|known| known.code() == phase).ok_or(NoDose)?,
            supervised: match by {
                "s" => true,
                "h" => false,
                _ => return Err(NoDose),
            },
            tempo_s: after(tempo, 't')?,
            rpe: after(rpe, 'r')?,
            sbp: number(sbp)?,
            dbp: number(dbp)?,
            warm_up_s: after(warm_up, 'w')?,
            cool_down_s: after(cool_down, 'c')?,
            lines: parts.map(str::parse).collect::<Result<_, NoDose>>()?,
        };
        let sound = !dose.lines.is_empty() && dose.lines.len() <= 16 && (1..=10).contains(&dose.tempo_s);
        sound.then_some(dose).ok_or(NoDose)
    }
}

impl FromStr for Line {
    type Err = NoDose;

    fn from_str(text: &str) -> Result<Line, NoDose> {
        let (text, free_breath) = text.strip_suffix('f').map_or((text, false), |rest| (rest, true));
        let at = text.find(|letter: char| letter.is_ascii_alphabetic()).ok_or(NoDose)?;
        let place = Place::ALL.into_iter().find(|place| place.code().starts_with(&text[at..=at])).ok_or(NoDose)?;
        let (load, rest) = text[at + 1..].split_once('x').ok_or(NoDose)?;
        let (reps, rest) = rest.split_once('*').ok_or(NoDose)?;
        let (sets, rest_s) = rest.split_once('/').ok_or(NoDose)?;
        let exercise: u8 = number(&text[..at])?;
        let (load, reps, sets, rest_s) = (number(load)?, number(reps)?, number(sets)?, number(rest_s)?);
        let line = Line { exercise, place, load, reps, sets, rest_s, free_breath };
        line.is_sound().then_some(line).ok_or(NoDose)
    }
}

impl Line {
    /// Within what anybody could be asked to do; a diary may hold anything.
    fn is_sound(&self) -> bool {
        (1..=16).contains(&self.exercise)
            && self.load <= 5000
            && (1..=30).contains(&self.reps)
            && (1..=5).contains(&self.sets)
            && self.rest_s <= 900
    }
}

fn after<T: FromStr>(text: &str, letter: char) -> Result<T, NoDose> {
    number(text.strip_prefix(letter).ok_or(NoDose)?)
}

fn number<T: FromStr>(text: &str) -> Result<T, NoDose> {
    text.parse().map_err(|_| NoDose)
}
