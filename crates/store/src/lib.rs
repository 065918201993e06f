//! The ports and their SeaORM implementation on SQLite and PostgreSQL.
