use super::Input;
use super::slugs::slugs;

/// An answer to a question with a few possible answers.
pub trait Choice: Copy {
    /// The input it answers.
    const INPUT: Input;
    /// Its place in the list of answers, from 0, mildest first.
    fn ordinal(self) -> i32;
}

slugs! {
    /// Where it hurts: the ten regions of the guide.
    Region {
        /// Heel bone and sole.
        HeelFoot = "heel_foot",
        /// Ankle.
        Ankle = "ankle",
        /// Achilles tendon.
        Achilles = "achilles",
        /// Outer side of the knee.
        KneeLateral = "knee_lateral",
        /// Front of the knee.
        KneeAnterior = "knee_anterior",
        /// Groin.
        Groin = "groin",
        /// Low back.
        LowBack = "low_back",
        /// Front of the lower leg.
        ShinAnterior = "shin_anterior",
        /// Back of the thigh.
        ThighPosterior = "thigh_posterior",
        /// Back of the lower leg.
        Calf = "calf",
    }
    /// How it began.
    Onset {
        /// It crept in.
        Gradual = "gradual",
        /// At one moment.
        Sudden = "sudden",
    }
    /// What happened at that moment.
    Mechanism {
        /// Nothing in particular.
        None = "none",
        /// The foot turned in.
        Inversion = "inversion",
        /// The foot turned out.
        Eversion = "eversion",
        /// A twist.
        Twist = "twist",
        /// Pushing off.
        PushOff = "push_off",
        /// A fall or a blow.
        FallBlow = "fall_blow",
    }
    /// Standing and walking on that leg.
    BearWeight {
        /// Without pain.
        Full = "full",
        /// Four steps, with pain.
        Painful = "painful",
        /// Not four steps.
        None = "none",
    }
    /// Walking as usual, without a limp.
    GaitNormal {
        /// As usual.
        Yes = "yes",
        /// With a limp, or not.
        No = "no",
    }
    /// Swelling.
    Swelling {
        /// None seen.
        None = "none",
        /// A little.
        Slight = "slight",
        /// Clearly.
        Marked = "marked",
    }
    /// A bruise.
    Bruise {
        /// None.
        No = "no",
        /// Blue, purple or yellow skin.
        Yes = "yes",
    }
    /// Redness and warmth.
    RednessWarmth {
        /// None.
        No = "no",
        /// Red and warm.
        Yes = "yes",
    }
    /// A blow as from a whip, or a snap.
    WhipCrack {
        /// None.
        No = "no",
        /// Felt or heard.
        Yes = "yes",
    }
    /// Pain without moving.
    RestNightPain {
        /// None.
        None = "none",
        /// Also at rest.
        Rest = "rest",
        /// Wakes up by it.
        Night = "night",
    }
    /// What is still possible.
    LoadCapacity {
        /// Everything.
        Full = "full",
        /// Running, but less.
        Reduced = "reduced",
        /// No running; daily life goes well.
        NoRun = "no_run",
        /// Daily life does not go either.
        NoDaily = "no_daily",
    }
    /// How it goes lately.
    Trend {
        /// Better.
        Improving = "improving",
        /// The same.
        Stable = "stable",
        /// Worse.
        Worsening = "worsening",
    }
    /// Back at once on resuming; for the low back: repeated episodes.
    RecursOnResume {
        /// No, or never tried.
        No = "no",
        /// Yes.
        Yes = "yes",
    }
    /// Did something different in training.
    LoadChange {
        /// No.
        No = "no",
        /// Yes.
        Yes = "yes",
    }
    /// Somebody the guide is not made for: under 18, pregnant with pelvic pain, surgery in the past 12 weeks or an implant in that limb.
    OutsideScope {
        /// No.
        No = "no",
        /// Yes.
        Yes = "yes",
    }
}

macro_rules! answer {
    ($($name:ident),*) => {$(
        impl Choice for $name {
            const INPUT: Input = Input::$name;
            fn ordinal(self) -> i32 {
                self as i32
            }
        }
    )*};
}

answer!(
    Region,
    Onset,
    Mechanism,
    BearWeight,
    GaitNormal,
    Swelling,
    Bruise,
    RednessWarmth,
    WhipCrack,
    RestNightPain,
    LoadCapacity,
    Trend,
    RecursOnResume,
    LoadChange,
    OutsideScope
);
