//! Use cases, permission and audit.
