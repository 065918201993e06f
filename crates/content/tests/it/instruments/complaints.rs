//! 4DSQ, MFI-20, Nijmegen, BAT.

use super::sheet::{answers, check, check_banded};
use super::{cutoffs, instrument};
use kadans_instrument::{AnswerProblem, Answers, Coding, NoScore, Points, Safety, ScaleId, Totals, Warning, score};

/// Three of the five answers count the same, and the safety items speak whatever the totals say.
#[test]
fn the_4dsq_scores_as_published() {
    check(
        "4dsq",
        "*=0                 | distress=0/low depression=0/low anxiety=0/low somatisation=0/low                              |
         *=1                 | distress=16/moderate depression=6/strong anxiety=12/strong somatisation=16/moderate           | 33 46
         *=4                 | distress=32/strong depression=12/strong anxiety=24/strong somatisation=32/strong              | 33 46
         i%5                 | distress=24/strong depression=7/strong anxiety=17/strong somatisation=22/strong               | 33 46
         i%3                 | distress=21/strong depression=5/moderate anxiety=9/moderate somatisation=16/moderate          | 46
         *=1 17 19 20=_      | distress=16/moderate+3 depression=6 anxiety=12 somatisation=16                                | 33 46
         *=1 17 19 20 22=_   | distress=none depression=6 anxiety=12 somatisation=16                                         | 33 46
         *=1 28 30=_         | distress=16 depression=none anxiety=12 somatisation=16                                        | 33 46
         *=1 7=5             | error
         *=1 50=-1           | error
         *=1 50=0.5          | error
         51=1                | error",
    );
}

/// One possible sheet behind the published totals of Mrs S in week 0.
#[test]
fn mrs_s_week_0_comes_out_of_items_too() {
    check(
        "4dsq",
        "*=0 1-5=2 6=1 17 19 20 22 25=1 26 29 31 32 36-39 41 47 48=2 28 34=1 35=2 18 21 23 24 27 40 42=2 \
         | distress=27/strong depression=4/moderate anxiety=14/strong somatisation=11/moderate |",
    );
}

/// Until April 2014 anxiety was cut at 8 and 13.
#[test]
fn the_4dsq_anxiety_bands_follow_the_chosen_cutoffs() {
    let form = instrument("4dsq");
    let band = |set: &str, value: i16| {
        cutoffs(form, set).band(&"anxiety".parse().unwrap(), Points::whole(value)).unwrap().label.to_string()
    };
    for (value, now, then) in [
        (3, "low", "low"),
        (4, "moderate", "low"),
        (8, "moderate", "moderate"),
        (10, "strong", "moderate"),
        (13, "strong", "strong"),
    ] {
        assert_eq!((band("2014", value), band("pre2014", value)), (now.to_owned(), then.to_owned()), "anxiety {value}");
    }
}

#[test]
fn recoded_answers_must_say_so() {
    let form = instrument("4dsq");
    let recoded = |sheet| answers(form, sheet).unwrap().coded(Coding::Recoded);
    let distress: ScaleId = "distress".parse().unwrap();
    assert_eq!(score(form, &recoded("*=2")).unwrap().value(&distress), Some(Points::whole(32)));
    assert!(
        matches!(score(form, &recoded("*=2 9=3")), Err(AnswerProblem::OutOfRange { item, .. }) if item.printed_number() == 9)
    );
    assert!(matches!(
        score(instrument("nq"), &answers(instrument("nq"), "*=1").unwrap().coded(Coding::Recoded)),
        Err(AnswerProblem::NoRecoding(_))
    ));
}

/// A form abandoned after item 33, or one with a mistake elsewhere, still brings someone in touch.
#[test]
fn safety_does_not_wait_for_a_score() {
    let form = instrument("4dsq");
    let abandoned = answers(form, "1-32=0 33=1").unwrap();
    assert_eq!(Safety::of(form, &abandoned).raised.len(), 1);
    let mistaken = answers(form, "*=0 46=1 3=9").unwrap();
    assert!(score(form, &mistaken).is_err());
    assert!(Safety::of(form, &mistaken).needs_human_contact());
}

#[test]
fn an_open_safety_item_is_asked_again_and_a_strong_depression_is_noted_the_same_day() {
    let form = instrument("4dsq");
    let warnings = |sheet| score(form, &answers(form, sheet).unwrap()).unwrap().warnings;
    assert!(matches!(&warnings("*=0 46=_")[..], [Warning::SafetyOpen(items)] if items.len() == 1));
    assert!(matches!(&warnings("*=0 28 30 34 35=2")[..], [Warning::SameDayNote(scale)] if scale.as_str() == "depression"));
    assert_eq!(warnings("*=0 28 30 34 35=2 33=1"), [], "the alarm itself is louder than the note");
}

#[test]
fn totals_by_hand_never_hide_that_the_safety_items_were_not_seen() {
    let form = instrument("4dsq");
    let totals = Totals::enter(form, [("depression".parse().unwrap(), Points::whole(7))]).unwrap();
    let scores = totals.scores(form);
    assert!(matches!(&scores.warnings[..], [Warning::SafetyNotSeen(_), Warning::SameDayNote(_)]));
    assert_eq!(scores.scale(&"distress".parse().unwrap()).unwrap().value, Err(NoScore::NotEntered));
}

/// Ten items are turned round, two in each subscale: that is why rows 1 and 2 are equal.
#[test]
fn the_mfi_scores_as_published() {
    check(
        "mfi20",
        "*=1                              | general=12 physical=12 activity=12 motivation=12 mental=12 total=60
         *=5                              | general=12 physical=12 activity=12 motivation=12 mental=12 total=60
         *=1 2 5 9 10 13 14 16-19=5       | general=4 physical=4 activity=4 motivation=4 mental=4 total=20
         *=5 2 5 9 10 13 14 16-19=1       | general=20 physical=20 activity=20 motivation=20 mental=20 total=100
         (1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5) | general=9 physical=14 activity=9 motivation=14 mental=8 total=54
         (4 1 4 4 2 4 4 5 2 2 4 4 3 1 4 2 2 2 3 4) | general=16 physical=19 activity=16 motivation=16 mental=14 total=81
         (4 1 4 4 _ 4 4 5 2 2 4 4 3 1 4 2 2 2 3 4) | general=16+1 physical=19 activity=16 motivation=16 mental=14 total=81+1
         (4 1 4 4 _ 4 4 5 2 2 4 _ 3 1 4 2 2 2 3 4) | general=none physical=19 activity=16 motivation=16 mental=14 total=none
         *=0                              | error",
    );
}

#[test]
fn an_mfi_total_is_computed_from_its_parts_and_checked_against_them() {
    let form = instrument("mfi20");
    let parts =
        ["general", "physical", "activity", "motivation", "mental"].map(|part| (part.parse().unwrap(), Points::whole(16)));
    let total: ScaleId = "total".parse().unwrap();
    assert_eq!(Totals::enter(form, parts.clone()).unwrap().scores(form).value(&total), Some(Points::whole(80)));
    let wrong = parts.into_iter().chain([(total, Points::whole(81))]);
    assert!(matches!(Totals::enter(form, wrong), Err(AnswerProblem::DoesNotAddUp { .. })));
}

#[test]
fn the_nijmegen_questionnaire_scores_as_published() {
    let rows = |cut: &str| {
        let (below, above) = ("negative", "positive");
        let at_22 = if cut == "20" { above } else { below };
        format!(
            "*=0                | total=0/{below}
             *=4                | total=64/{above}
             *=0 1-8=3          | total=24/{above}
             *=0 1-11=2         | total=22/{at_22}
             *=0 1-11=2 12=1    | total=23/{above}
             *=1 16=4           | total=19/{below}
             *=2 16=_           | total=32/{above}+1
             *=2 1 2 3=_        | total=none
             *=5                | error"
        )
    };
    let form = instrument("nq");
    for cut in ["23", "20"] {
        check_banded(form, Some(cutoffs(form, cut)), &rows(cut));
    }
    assert_eq!(form.default_cutoffs().unwrap().id.as_str(), "23");
}

#[test]
fn the_bat_scores_as_published() {
    check(
        "bat23",
        "1-23=1                          | total=1/green
         1-23=3                          | total=3/orange exhaustion=3/green mental_distance=3/orange cognitive=3/orange emotional=3/red
         1-23=5                          | total=5/red
         1-8=4 9-13=2 14-18=3 19-23=2    | total=2.91/orange exhaustion=4/red mental_distance=2/green cognitive=3/orange emotional=2/green
         1-23=3 1-5=1                    | total=2.57/green
         1-23=3 1-4=1 5=2                | total=2.61/orange
         1-23=3                          | total=3/orange
         1-23=3 1=4                      | total=3.04/red
         1-23=3 1 2=_                    | exhaustion=none total=none cognitive=3/orange
         1-23=3 1=_                      | exhaustion=3/green+1 total=3/orange+1
         1-33=3                          | secondary=3 total=3/orange
         1-23=6                          | error",
    );
    check(
        "bat12",
        "*=3 1-3=1           | total=2.5/green
         *=3 1 2=1 3=2       | total=2.58/orange
         *=3 1=2             | total=2.92/orange
         *=3                 | total=3/red
         *=3 1 2=_           | total=none exhaustion=none",
    );
}

#[test]
fn symptoms_that_were_not_asked_are_not_reported() {
    let form = instrument("bat23");
    let core = Answers::collect((1..=23).map(|item| (kadans_instrument::ItemId::number(item), Some(Points::whole(2))))).unwrap();
    assert!(score(form, &core).unwrap().scale(&"secondary".parse().unwrap()).is_none());
}
