//! How a type of an engine is named again, field by field, as a TOML table: a field that is missing, unknown or of another
//! kind is then an error at its line.

/// The engine's `$engine` with fields of these names, written as a TOML table.
macro_rules! mirrored {
    ($($engine:ident as $name:literal $mirror:ident { $($(#[$attr:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        #[derive(Deserialize)]
        #[serde(remote = $name, deny_unknown_fields)]
        pub(in crate::programme) struct $mirror { $($(#[$attr])* $field: $kind,)+ }
    )+};
}

/// One item of a list of `$engine`.
macro_rules! items {
    ($($item:ident of $engine:ident as $mirror:literal;)+) => {$(
        #[derive(Deserialize)]
        #[serde(transparent)]
        pub(in crate::programme) struct $item(#[serde(with = $mirror)] $engine);

        impl From<$item> for $engine {
            fn from(item: $item) -> $engine {
                item.0
            }
        }
    )+};
}
