//! Scores at weeks 0, 3 and 6: those of the published case as printed, and invented ones for the others.

use super::cast::{Person, Story};
use kadans_domain::{InstrumentId, ScaleId, ScaleValue, ValuesRecorded, Week};
use rand::{Rng, RngExt};

/// Instrument, scales, and the published totals at weeks 0, 3 and 6.
type Printed = (&'static str, &'static [(&'static str, [i32; 3])]);

/// Weeks in which the published case was measured.
pub const WEEKS: [u16; 3] = [0, 3, 6];

/// The published totals (van Woerkom and Zuidema, FysioPraxis). The article prints 30 as the maximum of the Nijmegen
/// questionnaire, which has 64: the printed maximum is kept, so that the conflict shows.
const PUBLISHED: [Printed; 3] = [
    ("4dsq", &[("distress", [27, 21, 20]), ("depression", [4, 4, 3]), ("anxiety", [14, 14, 9]), ("somatisation", [11, 9, 3])]),
    (
        "mfi20",
        &[
            ("general", [16, 16, 12]),
            ("physical", [19, 16, 16]),
            ("activity", [16, 15, 15]),
            ("motivation", [16, 16, 13]),
            ("mental", [14, 15, 13]),
        ],
    ),
    ("nq", &[("total", [30, 27, 24])]),
];

const PRINTED_MAX_NQ: i32 = 30;

/// Everything measured of someone in this week (an index into [`WEEKS`]).
pub fn measured(person: &Person, index: usize, chance: &mut impl Rng) -> Vec<ValuesRecorded> {
    let published = person.story == Story::Published;
    PUBLISHED
        .iter()
        .map(|(instrument, scales)| ValuesRecorded {
            instrument: InstrumentId((*instrument).to_owned()),
            week: Week::new(WEEKS[index].into()).expect("three early weeks"),
            values: scales
                .iter()
                .map(|(scale, values)| {
                    let value = if published { values[index] } else { near(values, index, chance) };
                    (ScaleId((*scale).to_owned()), ScaleValue::whole(value))
                })
                .collect(),
            printed_max: (published && *instrument == "nq").then(|| ScaleValue::whole(PRINTED_MAX_NQ)),
            safety_item_positive: false,
        })
        .collect()
}

/// An invented value that stays inside every scale: below the published one, falling a little over time.
fn near(values: &[i32; 3], index: usize, chance: &mut impl Rng) -> i32 {
    let lowest = if values[0] >= 14 { 4 } else { 0 };
    (values[index] - chance.random_range(0..=4)).max(lowest)
}
