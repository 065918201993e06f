//! Closed lists of words: an enum whose cases carry the slug under which files, forms and texts know them.

/// Makes an enum of slugs: its cases in the order they are written, and the way back from a slug.
macro_rules! slugs {
    ($($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $slug:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$case_doc])* $case,)*
        }

        impl $name {
            /// All of them, in the order in which they are written.
            pub const ALL: &'static [$name] = &[$($name::$case,)*];
            /// Their slugs, in the same order.
            pub const SLUGS: &'static [&'static str] = &[$($slug,)*];

            /// The name in files, forms and texts.
            pub const fn slug(self) -> &'static str {
                match self {
                    $($name::$case => $slug,)*
                }
            }

            /// The one with this slug.
            pub fn from_slug(slug: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.slug() == slug)
            }
        }
    )*};
}

pub(crate) use slugs;
