use std::fmt;
use std::str::FromStr;

/// A text that cannot be the id it was given for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use 1 to 40 lower-case letters, digits and underscores")]
pub struct NotAnId(pub String);

fn parse_name(text: &str) -> Result<String, NotAnId> {
    let fits = (1..=40).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    if fits { Ok(text.to_owned()) } else { Err(NotAnId(text.to_owned())) }
}

macro_rules! name {
    ($(#[$doc:meta])* $type:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(String);

        impl $type {
            /// The id as it is written in files and addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<$type, NotAnId> {
                parse_name(text).map($type)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// Which instrument: `4dsq`, `mfi20`, `nq`.
    InstrumentId
}
name! {
    /// Which scale inside an instrument: `distress`, or `total` where there is one score only.
    ScaleId
}
name! {
    /// The name of a band between cut-offs: `low`, `moderate`, `strong`. Its sentence is the text `band-<label>`.
    Label
}
name! {
    /// Which published set of cut-offs: `2014` and `pre2014` for the 4DSQ, `23` and `20` for the Nijmegen Questionnaire.
    CutoffId
}

/// The number of an item as printed on the form, with a letter where one question has branches (`8a`, `8b`, `8c` in VISA-A).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    number: u8,
    branch: Option<char>,
}

impl ItemId {
    /// The item with this number, 1 to 255.
    pub const fn number(number: u8) -> ItemId {
        ItemId { number, branch: None }
    }

    /// The printed number, without its branch.
    pub const fn printed_number(self) -> u8 {
        self.number
    }

    /// The letter of its branch, lower case, where the question has branches.
    pub const fn branch(self) -> Option<char> {
        self.branch
    }
}

/// `17` or `8a`.
impl FromStr for ItemId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<ItemId, NotAnId> {
        let refuse = || NotAnId(text.to_owned());
        let (digits, branch) = match text.chars().last() {
            Some(letter) if letter.is_ascii_alphabetic() => (&text[..text.len() - 1], Some(letter.to_ascii_lowercase())),
            _ => (text, None),
        };
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
        let number = digits.parse().ok().filter(|_| plain).ok_or_else(refuse)?;
        Ok(ItemId { number, branch })
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        self.branch.map_or(Ok(()), |branch| write!(f, "{branch}"))
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
