//! A ticket: the id a form carries from the moment it is shown. Sending the form twice writes its entry once.

use crate::App;
use kadans_domain::EntryId;

impl App {
    /// A ticket for a form that will write one diary entry.
    pub fn ticket(&self) -> EntryId {
        EntryId::new(self.chance.uuid_v7(self.now()))
    }
}
