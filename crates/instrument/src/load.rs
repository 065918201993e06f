use crate::{InstrumentId, Points};

/// A rating that cannot become a session load.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("session load needs a Borg CR10 rating, not {0}; ratings are never converted between scales")]
pub struct NoSessionLoad(pub InstrumentId);

/// The load of a session: Borg CR10 rating times minutes. Source: Foster, session rating of perceived exertion.
/// The 6–20 scale is refused: it is no ratio scale, so its product with time means nothing.
pub fn session_load(instrument: &InstrumentId, rating: Points, duration_min: u16) -> Result<Points, NoSessionLoad> {
    match instrument.as_str() {
        "borg_cr10" => Ok(Points::from_hundredths(rating.hundredths() * i32::from(duration_min))),
        _ => Err(NoSessionLoad(instrument.clone())),
    }
}
