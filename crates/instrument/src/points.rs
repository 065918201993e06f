use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};
use std::str::FromStr;

/// An amount on an instrument's scale, exact to one hundredth of a point.
///
/// Hundredths are the finest step any instrument here reports (BAT means), so every score, cut-off and difference is a whole number of
/// them and comparing needs no tolerance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Points(i32);

/// A text that is not a number of points with at most two decimals.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a number with at most 2 decimals")]
pub struct NotPoints(pub String);

impl Points {
    /// No points at all.
    pub const ZERO: Points = Points(0);

    /// A whole number of points.
    pub const fn whole(points: i16) -> Points {
        Points(points as i32 * 100)
    }

    /// So many hundredths of a point: `from_hundredths(258)` is 2.58.
    pub const fn from_hundredths(hundredths: i32) -> Points {
        Points(hundredths)
    }

    /// This amount in hundredths of a point.
    pub const fn hundredths(self) -> i32 {
        self.0
    }

    /// Whether nothing stands after the decimal point.
    pub const fn is_whole(self) -> bool {
        self.0 % 100 == 0
    }

    /// The amount without its sign.
    pub const fn abs(self) -> Points {
        Points(self.0.abs())
    }

    /// This amount as a percentage of `base`, rounded to whole percent with halves away from zero; unknown when `base` is 0.
    pub fn percent_of(self, base: Points) -> Option<i32> {
        let (part, whole) = (i64::from(self.0) * 100, i64::from(base.0));
        let magnitude = |whole: i64| (2 * part.abs() + whole.abs()) / (2 * whole.abs());
        let sign = part.signum() * whole.signum();
        (whole != 0).then(|| i32::try_from(sign * magnitude(whole)).unwrap_or(i32::MAX))
    }
}

/// `numerator / denominator` with halves rounded up, the rounding of every imputed or averaged score.
/// The denominator counts answered items, so it is above zero.
pub(crate) fn round_half_up(numerator: i64, denominator: i64) -> i64 {
    (2 * numerator + denominator).div_euclid(2 * denominator)
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0 + other.0)
    }
}

impl Sub for Points {
    type Output = Points;
    fn sub(self, other: Points) -> Points {
        Points(self.0 - other.0)
    }
}

impl Neg for Points {
    type Output = Points;
    fn neg(self) -> Points {
        Points(-self.0)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(amounts: I) -> Points {
        amounts.fold(Points::ZERO, Add::add)
    }
}

/// As short as it can be without losing anything: 27, 7.5, 2.58, -3.
impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, amount) = (if self.0 < 0 { "-" } else { "" }, self.0.abs());
        match (amount / 100, amount % 100) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, rest) if rest % 10 == 0 => write!(f, "{sign}{whole}.{}", rest / 10),
            (whole, rest) => write!(f, "{sign}{whole}.{rest:02}"),
        }
    }
}

impl fmt::Debug for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Points {
    type Err = NotPoints;

    fn from_str(text: &str) -> Result<Points, NotPoints> {
        parse(text).map(Points).ok_or_else(|| NotPoints(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<i32> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let exact = fraction.trim_end_matches('0');
    if !all_digits(whole) || !all_digits(fraction) || whole.len() > WHOLE_DIGITS_MAX || exact.len() > 2 {
        return None;
    }
    let hundredths: i32 = format!("{exact:0<2}").parse().ok()?;
    Some(sign * (whole.parse::<i32>().ok()? * 100 + hundredths))
}

/// No scale comes near a million points; longer texts would not fit.
const WHOLE_DIGITS_MAX: usize = 6;
