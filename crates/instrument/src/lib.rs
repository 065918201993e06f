//! Questionnaires and tests: scores, bands and change.
