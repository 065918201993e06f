//! Programmes, prescribe, cue sheet, progress: pure functions with reasons.
