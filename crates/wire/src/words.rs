//! A sentence by its key, as it is kept and compared: what must be said, in no language.

use kadans_plan::{Arg, Words};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// A sentence, ready to be written: `{"key": "cue-run", "number": 2}`.
pub(crate) struct WordsForm<'a>(pub &'a Words);

impl Serialize for WordsForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1 + self.0.args.len()))?;
        map.serialize_entry("key", &self.0.key)?;
        for (name, arg) in &self.0.args {
            match arg {
                Arg::Whole(number) => map.serialize_entry(name, number)?,
                Arg::Tenths(units) => map.serialize_entry(name, &crate::decimal::Decimal::<10>(*units))?,
                Arg::Words(inner) => map.serialize_entry(name, &WordsForm(inner))?,
            }
        }
        map.end()
    }
}
