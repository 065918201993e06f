//! The nouns refuse what they cannot mean, and keep to themselves what no log may hold.

mod diary;
mod numbers;
mod people;
