//! The dashboard of Mrs S, as printed in the published case (van Woerkom & Zuidema, FysioPraxis), and what it refuses to say.

use super::{cutoffs, instrument, points, scale};
use kadans_instrument::{
    Answers, Assessment, Flag, Important, Instrument, ItemId, Points, Reliable, Scale, Series, Verdict, dashboard, score,
};

const WEEKS: [u16; 3] = [0, 3, 6];

/// A scale and its scores in weeks 0, 3 and 6.
type Course = (&'static str, [i16; 3]);

/// The printed totals.
const PRINTED: [(&str, &[Course]); 3] = [
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

fn mrs_s() -> Vec<Assessment<'static>> {
    let administration = |id: &str, scales: &[Course], occasion: usize| {
        let values = scales.iter().map(|(of, scores)| (scale(of), Points::whole(scores[occasion])));
        let assessment = Assessment::new(instrument(id), WEEKS[occasion], values);
        if id == "nq" { assessment.printed_out_of(scale("total"), points("30")) } else { assessment }
    };
    PRINTED.iter().flat_map(|(id, scales)| (0..3).map(move |occasion| administration(id, scales, occasion))).collect()
}

fn shown(series: &Series) -> String {
    let scores: Vec<String> = series.points.iter().map(|point| point.value.to_string()).collect();
    let bands: Vec<String> =
        series.points.iter().map(|point| point.band.as_ref().map_or("-".to_owned(), |band| band.to_string())).collect();
    let percent = series.percent().map(|percent| format!(" ({percent} %)")).unwrap_or_default();
    let delta = series.delta().map(|delta| delta.to_string()).unwrap_or_default();
    format!("{} | {} | {delta}{percent} | {} | {:?}", series.scale, scores.join(" "), bands.join(" "), series.verdict)
}

#[test]
fn the_dashboard_of_mrs_s_comes_out_as_published() {
    let expected = "distress | 27 21 20 | -7 (-26 %) | strong strong moderate | BandImproved { since_week: 6 }
                    depression | 4 4 3 | -1 (-25 %) | moderate moderate moderate | NoBandChange
                    anxiety | 14 14 9 | -5 (-36 %) | strong strong moderate | BandImproved { since_week: 6 }
                    somatisation | 11 9 3 | -8 (-73 %) | moderate low low | BandImproved { since_week: 3 }
                    general | 16 16 12 | -4 | - - - | ImportantImprovement
                    physical | 19 16 16 | -3 | - - - | ImportantImprovement
                    activity | 16 15 15 | -1 | - - - | BelowImportant
                    motivation | 16 16 13 | -3 | - - - | ImportantImprovement
                    mental | 14 15 13 | -1 | - - - | BelowImportant
                    total | 81 78 69 | -12 | - - - | NotJudged
                    total | 30 27 24 | -6 | positive positive positive | CategoryUnchanged";
    let found: Vec<String> = dashboard(&mrs_s()).iter().map(shown).collect();
    assert_eq!(found, expected.lines().map(str::trim).collect::<Vec<_>>());
}

#[test]
fn the_printed_30_is_flagged_and_shown_beside_the_cutoff() {
    let series = dashboard(&mrs_s());
    let nijmegen = series.last().unwrap();
    assert_eq!(nijmegen.flags, [Flag::DenominatorConflict { printed: points("30"), actual: points("64") }]);
    assert_eq!((nijmegen.cut, nijmegen.percent()), (Some(points("23")), None));
    assert!(series[..10].iter().all(|series| series.flags.is_empty()));
}

#[test]
fn the_older_anxiety_cutoffs_give_the_same_bands_for_mrs_s() {
    let form = instrument("4dsq");
    let older = mrs_s().into_iter().take(3).map(|assessment| assessment.banded_by(cutoffs(form, "pre2014")));
    let series = dashboard(&older.collect::<Vec<_>>());
    assert_eq!(shown(&series[2]), "anxiety | 14 14 9 | -5 (-36 %) | strong strong moderate | BandImproved { since_week: 6 }");
}

/// At week 3 only physical fatigue had fallen by 2 or more.
#[test]
fn at_week_3_only_physical_fatigue_had_changed_importantly() {
    let so_far: Vec<Assessment> = mrs_s().into_iter().filter(|assessment| assessment.week < 6).collect();
    let important = |series: &&Series| series.change.as_ref().is_some_and(|change| change.important == Important::Reached);
    let found: Vec<String> = dashboard(&so_far).iter().filter(important).map(|series| series.scale.to_string()).collect();
    assert_eq!(found, ["physical"]);
}

#[test]
fn the_total_fatigue_fell_by_more_than_measurement_error() {
    let series = dashboard(&mrs_s());
    assert_eq!(series[9].change.as_ref().unwrap().reliable, Reliable::Yes);
    assert_eq!(series[0].change.as_ref().unwrap().reliable, Reliable::Unknown);
}

#[test]
fn the_order_of_entry_does_not_matter_within_an_instrument() {
    let mut shuffled = mrs_s();
    shuffled[..3].reverse();
    shuffled[3..6].rotate_left(1);
    assert_eq!(dashboard(&shuffled), dashboard(&mrs_s()));
}

#[test]
fn one_measurement_is_a_start_and_no_judgement() {
    let first: Vec<Assessment> = mrs_s().into_iter().take(1).collect();
    assert!(dashboard(&first).iter().all(|series| series.verdict == Verdict::FirstMeasurement && series.change.is_none()));
}

#[test]
fn a_band_that_was_lost_again_is_no_improvement_since_then() {
    let form = instrument("4dsq");
    let course = |scores: &[i16]| {
        let administrations = scores
            .iter()
            .zip([0, 3, 6, 9])
            .map(|(score, week)| Assessment::new(form, week, [(scale("distress"), Points::whole(*score))]));
        dashboard(&administrations.collect::<Vec<_>>())[0].verdict
    };
    assert_eq!(course(&[27, 15, 25, 18]), Verdict::BandImproved { since_week: 9 });
    assert_eq!(course(&[27, 15, 25]), Verdict::NoBandChange);
    assert_eq!(course(&[8, 15, 22]), Verdict::BandWorsened { since_week: 3 });
}

#[test]
fn mixed_cutoffs_are_flagged() {
    let form = instrument("4dsq");
    let anxiety = |week, set| Assessment::new(form, week, [(scale("anxiety"), points("9"))]).banded_by(cutoffs(form, set));
    assert_eq!(dashboard(&[anxiety(0, "pre2014"), anxiety(3, "2014")])[0].flags, [Flag::MixedCutoffs]);
}

/// Answers to the items of a scale whose scores add up to `total`: every item starts at its lowest worth, the first ones take the rest.
fn sheet(form: &Instrument, scale: &Scale, total: Points) -> Vec<(ItemId, Option<Points>)> {
    let mut rest = total - scale.low;
    let mut filled = Vec::new();
    for item in scale.items.iter().filter_map(|id| form.item(*id)) {
        let worths =
            || (item.domain.low().hundredths()..=item.domain.high().hundredths()).step_by(100).map(Points::from_hundredths);
        let lowest = worths().map(|answer| item.worth(answer)).min().unwrap();
        let best =
            worths().filter(|answer| item.worth(*answer) - lowest <= rest).max_by_key(|answer| item.worth(*answer)).unwrap();
        rest = rest - (item.worth(best) - lowest);
        filled.push((item.id, Some(best)));
    }
    filled
}

#[test]
fn the_same_dashboard_comes_out_of_answer_sheets_with_those_totals() {
    let from_items = mrs_s().into_iter().map(|printed| {
        let form = printed.instrument;
        let scales = form.scales.iter().filter_map(|scale| Some((scale, *printed.values.get(&scale.id)?)));
        let answers = Answers::collect(scales.flat_map(|(scale, total)| sheet(form, scale, total))).unwrap();
        Assessment {
            printed_max: printed.printed_max.clone(),
            ..Assessment::of(form, printed.week, &score(form, &answers).unwrap())
        }
    });
    assert_eq!(dashboard(&from_items.collect::<Vec<_>>()), dashboard(&mrs_s()));
}
