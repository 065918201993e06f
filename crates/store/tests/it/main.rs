//! The store on real databases: one story told on each, the schema's rules, and what a killed process leaves behind.

mod audit;
mod databases;
mod people;
mod schema;
mod story;
