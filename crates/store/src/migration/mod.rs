//! The migrations, oldest first. Each runs on every database we support and says why it exists.
//! Expand before contract: a migration never removes what the previous release still reads.

mod m0001_first_tables;
mod m0002_verdicts;
mod m0003_recordings;
mod m0006_voices;

use sea_orm_migration::prelude::*;

/// All migrations.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_first_tables::Migration),
            Box::new(m0002_verdicts::Migration),
            Box::new(m0003_recordings::Migration),
            Box::new(m0006_voices::Migration),
        ]
    }
}
