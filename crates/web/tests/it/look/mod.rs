//! What a page may rely on when it draws itself.

mod assets;
mod charts;
mod forms;
mod frame;
mod preferences;

use kadans_text::{Language, Texts, Words};

/// Dutch, the language most tests read in.
fn dutch() -> Words {
    Texts::load().unwrap().of(Language::Nl)
}
