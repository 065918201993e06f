//! The reviewed data files under `content/`: parsed, checked against each other, and embedded.
//!
//! Programmes, instruments, evidence cards, roles and sentences are written by people who know therapy, so a mistake is
//! answered the way a colleague would: which file, which line, what is wrong and what to do. [`Content`] exists only
//! when nothing is wrong; whoever holds one need not check it again.

mod content;
mod evidence;
mod figures;
mod guide;
mod instruments;
mod problem;
mod programme;
mod roles;
pub mod say;
mod source;
mod toml_file;
mod version;

pub use content::Content;
pub use evidence::{
    Bilingual, Card, Certainty, Consulted, Design, Direction, Downgrades, Evidence, Population, Reference, Status, Upgrades,
};
pub use figures::Figures;
pub use guide::{Began, Block, Condition, Guide, GuidePage, Outlook, Section, Tissue};
pub use instruments::Instruments;
pub use problem::Problem;
pub use programme::Programmes;
pub use roles::{ACTIONS, Roles, Scope};
pub use source::{Source, SourceFile};
pub use version::ContentVersion;
