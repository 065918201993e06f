//! Pages and the JSON the player needs.
