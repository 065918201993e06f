//! Running therapy as its therapists know it: the tables, the vectors, and two people followed day by day.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod blocks;
mod calibration;
mod course_alerts;
mod course_diary;
mod course_stops;
mod course_sub_goals;
mod course_upcoming;
mod foot_core;
mod gap;
mod goals_and_safety;
mod heart_rate;
mod kept_diary;
mod life;
mod mr_t;
mod mrs_s;
mod path;
mod programme;
mod progress;
mod properties;
mod relapse;
mod return_to_running;
mod said;
mod schedule_invariants;
mod schedule_tables;
mod screening;
mod sheets;
mod strength;
mod table;
mod walking;
mod words;
