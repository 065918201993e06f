//! The migrations, oldest first. Each runs on every database we support and says why it exists.
//! Expand before contract: a migration never removes what the previous release still reads.

mod m0001_first_tables;

use sea_orm_migration::prelude::*;

/// All migrations.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0001_first_tables::Migration)]
    }
}
