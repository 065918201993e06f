//! Names that the core knows as part of the program: kinds, numbers, tests, variables of a sentence.
//!
//! The core holds such a name for as long as the program runs. One that comes out of the store may be of an earlier program; it is
//! then held as long too, once for each name. How many there can be is bounded, because a store may be damaged.

use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Longest name, in bytes.
const LONGEST: usize = 60;
/// Most names; all programmes together know a few hundred.
const MOST: usize = 10_000;

static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// The name in this field.
pub(crate) fn read(fields: &Fields<'_>, field: &str) -> Result<&'static str, WireError> {
    of(fields.raw(field)?)
}

/// This name, as the core holds names.
pub(crate) fn of(text: &str) -> Result<&'static str, WireError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if text.is_empty() || text.len() > LONGEST || !text.chars().all(plain) {
        return Err(FieldProblem::Expected("a plain name").of("*"));
    }
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    match names.get(text) {
        Some(name) => Ok(name),
        None if names.len() >= MOST => Err(WireError::Damaged("it has too many names of its own".to_owned())),
        None => {
            let name: &'static str = Box::leak(text.into());
            names.insert(name);
            Ok(name)
        }
    }
}
