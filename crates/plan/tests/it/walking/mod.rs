//! Walking therapy as its therapists know it: the tables, two people followed week by week, and what holds whatever happens.

mod changes;
mod cover;
mod diary;
mod gates;
mod life;
mod loads;
mod mr_a;
mod mrs_b;
mod paper;
mod properties;
mod reviews;
mod sheets;
mod taper;
mod tests;
mod words;
