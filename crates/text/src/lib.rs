//! Every sentence of the product, in Dutch and English.
//!
//! Sentences live in `content/locales/{nl,en}/*.ftl`, one file per room, in [Fluent](https://projectfluent.org). They are embedded
//! in the binary, read once at start, and checked against each other: a key, or a variable, that one language has and the other
//! lacks is a [`TextProblem`] with a file, a line and a remedy. After that, looking up a sentence cannot fail.
//!
//! ```
//! use kadans_text::{Arg, Language, Texts};
//!
//! let texts = Texts::load().expect("the sentences under content/locales are in order");
//! let words = texts.of(Language::Nl);
//! assert_eq!(words.text("nav-today"), "Vandaag");
//! assert_eq!(words.number(Arg::decimal(10.0, 1)), "10,0");
//! ```
//!
//! Deliberately absent: formatting by the machine's locale, a fallback from one language to the other (it would hide a gap), and
//! bidirectional isolation marks, which printers, speech and SVG show or stumble over.

mod arg;
mod check;
mod date;
mod file;
mod language;
mod problem;
mod words;

pub use arg::Arg;
pub use file::TextFile;
pub use kadans_domain::Language;
pub use language::language_of;
pub use problem::{Problem, TextProblem};
pub use words::{Texts, Words};
