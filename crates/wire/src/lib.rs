//! The written JSON forms of what the core knows: for the store, the player and the command line.
