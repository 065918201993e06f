//! The questions in the order in which they are asked: where, what cannot wait, what happened, what still works, what it looks like.

use crate::inputs::{
    BearWeight, Bruise, Flag, GaitNormal, Input, LoadCapacity, LoadChange, Mechanism, Onset, OutsideScope, Pattern,
    RecursOnResume, RednessWarmth, Region, RestNightPain, Swelling, Trend, WhipCrack,
};
use crate::predicate::{all, days, not, region};
use crate::question::{Choosable, Question, flag, option, pattern, to};
use crate::rules::AGAIN;

/// Days since the beginning that a screen offers; every threshold of a rule is one of them.
const DAYS: &[(&str, i32)] = &[
    ("today", 0),
    ("yesterday", 1),
    ("two_days", 2),
    ("few_days", 3),
    ("five_days", 5),
    ("week", 7),
    ("over_ten_days", 11),
    ("two_weeks", 14),
    ("three_weeks", 21),
    ("six_weeks", 42),
];
const PAIN: &[(&str, i32)] =
    &[("0", 0), ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6), ("7", 7), ("8", 8), ("9", 9), ("10", 10)];

pub(crate) fn questions() -> Vec<Question> {
    vec![
        place(),
        alarm(),
        onset(),
        ability(),
        Question::number("duration", Input::DurationDays, DAYS),
        night(),
        signs(),
        health(),
        Question::number("pain", Input::PainNrs, PAIN),
        patterns(),
        course(),
    ]
}

/// The flags an emergency can hang on, asked a second time in other words when the person does not know.
pub(crate) fn again() -> Question {
    let flags = [
        Flag::Deformity,
        Flag::SkinThreatened,
        Flag::OpenWound,
        Flag::FootColdNumb,
        Flag::PainOutOfProportion,
        Flag::TenseCompartment,
        Flag::NumbTingling,
        Flag::PassiveStretchPain,
        Flag::DyspnoeaChestPain,
        Flag::SaddleNumbness,
        Flag::BladderBowel,
        Flag::BilateralLegPain,
        Flag::LegWeaknessProgressive,
        Flag::MajorTrauma,
        Flag::CirculatorySigns,
        Flag::TesticularPain,
        Flag::GroinLumpPainful,
    ];
    Question::many(AGAIN, flags.map(flag).into())
}

fn place() -> Question {
    Question::one("region", Region::ALL.iter().map(|region| option(region.slug(), [to(*region)])).collect())
}

fn alarm() -> Question {
    let mut options: Vec<Choosable> = [
        Flag::Deformity,
        Flag::SkinThreatened,
        Flag::OpenWound,
        Flag::FootColdNumb,
        Flag::DyspnoeaChestPain,
        Flag::MajorTrauma,
        Flag::SaddleNumbness,
        Flag::BladderBowel,
        Flag::CirculatorySigns,
        Flag::TesticularPain,
        Flag::GroinLumpPainful,
    ]
    .map(flag)
    .into();
    options.push(flag(Flag::LegWeaknessProgressive).when(region([Region::LowBack])));
    options.push(option("outside_scope", [to(OutsideScope::Yes)]));
    Question::many("alarm", options)
}

/// What crept in had no blow and no moment: both are settled with it. Which way the foot turned matters for an ankle only, a snap elsewhere.
fn onset() -> Question {
    let ankle = || region([Region::Ankle]);
    let sudden = |mechanism: Mechanism, whip: WhipCrack| [to(Onset::Sudden), to(whip), to(mechanism)];
    Question::one(
        "onset",
        vec![
            option("gradual", [to(Onset::Gradual), to(WhipCrack::No), to(Mechanism::None)]),
            option("turned_in", sudden(Mechanism::Inversion, WhipCrack::No)).when(ankle()),
            option("turned_out", sudden(Mechanism::Eversion, WhipCrack::No)).when(ankle()),
            option("sudden", sudden(Mechanism::None, WhipCrack::No)),
            option("snap", sudden(Mechanism::None, WhipCrack::Yes)).when(not(ankle())),
        ],
    )
}

/// One ladder from "everything" to "not four steps".
fn ability() -> Question {
    let rung = |id, bear: BearWeight, gait: GaitNormal, load: LoadCapacity| option(id, [to(bear), to(gait), to(load)]);
    let walks = |id, load| rung(id, BearWeight::Full, GaitNormal::Yes, load);
    Question::one(
        "ability",
        vec![
            walks("all", LoadCapacity::Full),
            walks("less", LoadCapacity::Reduced),
            walks("no_running", LoadCapacity::NoRun),
            walks("no_daily", LoadCapacity::NoDaily),
            rung("walking_hurts", BearWeight::Painful, GaitNormal::Yes, LoadCapacity::NoRun),
            rung("limping", BearWeight::Painful, GaitNormal::No, LoadCapacity::NoRun),
            rung("limping_no_daily", BearWeight::Painful, GaitNormal::No, LoadCapacity::NoDaily),
            rung("no_steps", BearWeight::None, GaitNormal::No, LoadCapacity::NoDaily),
        ],
    )
}

fn night() -> Question {
    let options = RestNightPain::ALL.iter().map(|pain| option(pain.slug(), [to(*pain)]));
    Question::one("night", options.collect())
}

fn signs() -> Question {
    let mut options = vec![
        option("swelling_slight", [to(Swelling::Slight)]),
        option("swelling_marked", [to(Swelling::Marked)]),
        option("bruise", [to(Bruise::Yes)]),
        option("redness_warmth", [to(RednessWarmth::Yes)]),
    ];
    options.extend(
        [
            Flag::BoneTenderness,
            Flag::FocalBonePain,
            Flag::HopPain,
            Flag::CannotTiptoe,
            Flag::PalpableGap,
            Flag::LockedKnee,
            Flag::FastEffusion,
            Flag::CalfDiff3cm,
            Flag::NumbTingling,
            Flag::PainOutOfProportion,
            Flag::TenseCompartment,
            Flag::PassiveStretchPain,
            Flag::BilateralLegPain,
            Flag::LegRadiation,
            Flag::LegWeakness,
            Flag::Fever,
        ]
        .map(flag),
    );
    Question::many("signs", options)
}

fn health() -> Question {
    let flags = [Flag::DvtRisk, Flag::Anticoagulant, Flag::Neuropathy, Flag::WeightLoss, Flag::CancerHistory, Flag::SteroidUse];
    Question::many("health", flags.map(flag).into())
}

fn patterns() -> Question {
    let changed = option("load_change", [to(LoadChange::Yes)]);
    Question::many("patterns", Pattern::ALL.iter().copied().map(pattern).chain([changed]).collect())
}

/// How it goes lately, and what rest did, in one ladder: only the answers that a rule of this region asks for are offered.
fn course() -> Question {
    let comes_back = [Region::Achilles, Region::KneeLateral, Region::Groin, Region::LowBack];
    let three_weeks = all([region([Region::HeelFoot, Region::KneeLateral, Region::Groin]), days(21)]);
    let two_weeks = || all([region([Region::KneeAnterior]), days(14)]);
    let goes =
        |id, trend: Trend, again: RecursOnResume, rested| option(id, [to(trend), to(again), (Input::RestTriedDays, rested)]);
    Question::one(
        "course",
        vec![
            goes("improving", Trend::Improving, RecursOnResume::No, 0),
            goes("returns", Trend::Stable, RecursOnResume::Yes, 0).when(region(comes_back)),
            goes("returns_after_two_weeks", Trend::Stable, RecursOnResume::Yes, 14).when(two_weeks()),
            goes("no_better_in_two_weeks", Trend::Stable, RecursOnResume::No, 14).when(two_weeks()),
            goes("no_better_in_three_weeks", Trend::Stable, RecursOnResume::No, 21).when(three_weeks),
            goes("stable", Trend::Stable, RecursOnResume::No, 0),
            goes("worsening", Trend::Worsening, RecursOnResume::No, 0),
        ],
    )
}
