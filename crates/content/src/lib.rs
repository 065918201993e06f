//! The reviewed data files under content/, parsed, checked and embedded.
