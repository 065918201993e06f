//! The questions in the order in which they are asked: where, what cannot wait, what happened, what still works, what it looks like.

use crate::inputs::{
    BearWeight, Bruise, Flag, GaitNormal, Input, LoadCapacity, LoadChange, Mechanism, Onset, OutsideScope, Pattern,
    RecursOnResume, RednessWarmth, Region, RestNightPain, Swelling, Trend, WhipCrack,
};
use crate::predicate::{all, any, days, is, region};
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
        mechanism(),
        ability(),
        Question::number("duration", Input::DurationDays, DAYS),
        night(),
        signs(),
        health(),
        Question::number("pain", Input::PainNrs, PAIN),
        patterns(),
        course(),
        rest(),
        daily(),
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

/// What crept in had no blow and no moment: both are settled with it.
fn onset() -> Question {
    let crept_in = [to(Onset::Gradual), to(WhipCrack::No), to(Mechanism::None)];
    Question::one(
        "onset",
        vec![
            option("gradual", crept_in),
            option("sudden", [to(Onset::Sudden), to(WhipCrack::No)]),
            option("snap", [to(Onset::Sudden), to(WhipCrack::Yes)]),
        ],
    )
}

fn mechanism() -> Question {
    let options = Mechanism::ALL.iter().map(|mechanism| option(mechanism.slug(), [to(*mechanism)]));
    Question::one("mechanism", options.collect())
}

/// One ladder from "everything" to "not four steps". Walking that hurts says nothing about daily life yet.
fn ability() -> Question {
    let walks = |load: LoadCapacity| [to(BearWeight::Full), to(GaitNormal::Yes), to(load)];
    Question::one(
        "ability",
        vec![
            option("all", walks(LoadCapacity::Full)),
            option("less", walks(LoadCapacity::Reduced)),
            option("no_running", walks(LoadCapacity::NoRun)),
            option("no_daily", walks(LoadCapacity::NoDaily)),
            option("walking_hurts", [to(BearWeight::Painful), to(GaitNormal::Yes)]),
            option("limping", [to(BearWeight::Painful), to(GaitNormal::No)]),
            option("no_steps", [to(BearWeight::None), to(GaitNormal::No), to(LoadCapacity::NoDaily)]),
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

/// Coming back at once is a course of its own where a rule asks for it; elsewhere it is "the same".
fn course() -> Question {
    let comes_back = [Region::Achilles, Region::KneeLateral, Region::KneeAnterior, Region::Groin, Region::LowBack];
    let goes = |trend: Trend| [to(trend), to(RecursOnResume::No)];
    Question::one(
        "course",
        vec![
            option("improving", goes(Trend::Improving)),
            option("stable", goes(Trend::Stable)),
            option("worsening", goes(Trend::Worsening)),
            option("returns", [to(Trend::Stable), to(RecursOnResume::Yes)]).when(region(comes_back)),
        ],
    )
}

/// Nobody rested longer than it has lasted.
fn rest() -> Question {
    let asked = [Region::HeelFoot, Region::KneeLateral, Region::KneeAnterior, Region::Groin];
    let two_weeks = option("two_weeks", [(Input::RestTriedDays, 14)]).when(region([Region::KneeAnterior]));
    let three_weeks = option("three_weeks", [(Input::RestTriedDays, 21)]).when(days(21));
    let long_enough = any([days(21), all([region([Region::KneeAnterior]), days(14)])]);
    Question::one("rest", vec![option("no", [(Input::RestTriedDays, 0)]), two_weeks, three_weeks])
        .when(all([region(asked), long_enough]))
}

/// For whom walking hurts: does daily life still go?
fn daily() -> Question {
    let options = vec![option("yes", [to(LoadCapacity::NoRun)]), option("no", [to(LoadCapacity::NoDaily)])];
    Question::one("daily", options).when(is(BearWeight::Painful))
}
