use super::slugs::slugs;

slugs! {
    /// A sign that can raise the urgency. The absence of a flag never lowers anything.
    Flag {
        /// The limb stands in another shape than the other side.
        Deformity = "deformity",
        /// Skin stretched, white or blue over the injury.
        SkinThreatened = "skin_threatened",
        /// A wound that goes deep.
        OpenWound = "open_wound",
        /// Pressing the bone hurts, at the places where ankle and foot break.
        BoneTenderness = "bone_tenderness",
        /// The foot is cold, pale or without feeling.
        FootColdNumb = "foot_cold_numb",
        /// Cannot rise on the toes of that leg alone.
        CannotTiptoe = "cannot_tiptoe",
        /// A dent can be felt in muscle or tendon.
        PalpableGap = "palpable_gap",
        /// One spot on the bone, as large as a fingertip.
        FocalBonePain = "focal_bone_pain",
        /// Hopping on that leg hurts.
        HopPain = "hop_pain",
        /// Tingling or loss of feeling.
        NumbTingling = "numb_tingling",
        /// Far more pain than the injury explains.
        PainOutOfProportion = "pain_out_of_proportion",
        /// The muscle feels as hard as wood.
        TenseCompartment = "tense_compartment",
        /// Moving toes or foot by hand hurts badly.
        PassiveStretchPain = "passive_stretch_pain",
        /// One calf is more than 3 cm thicker than the other.
        CalfDiff3cm = "calf_diff_3cm",
        /// Plaster, bed rest, surgery, long flight, active cancer, earlier thrombosis, oestrogen or pregnancy.
        DvtRisk = "dvt_risk",
        /// Short of breath or pain in the chest.
        DyspnoeaChestPain = "dyspnoea_chest_pain",
        /// 38 °C or more without another explanation.
        Fever = "fever",
        /// Lost weight without trying.
        WeightLoss = "weight_loss",
        /// Has or had cancer.
        CancerHistory = "cancer_history",
        /// Long use of corticosteroids.
        SteroidUse = "steroid_use",
        /// A hard fall or an accident.
        MajorTrauma = "major_trauma",
        /// Sudden violent pain with fainting or sweating, whatever the posture.
        CirculatorySigns = "circulatory_signs",
        /// No feeling where one sits on a saddle.
        SaddleNumbness = "saddle_numbness",
        /// Bladder, bowel or sexual function changed.
        BladderBowel = "bladder_bowel",
        /// The leg is weaker.
        LegWeakness = "leg_weakness",
        /// The leg grows weaker.
        LegWeaknessProgressive = "leg_weakness_progressive",
        /// Pain in both legs.
        BilateralLegPain = "bilateral_leg_pain",
        /// Pain that runs down the leg, below the knee.
        LegRadiation = "leg_radiation",
        /// Pain in a testicle.
        TesticularPain = "testicular_pain",
        /// A painful lump in the groin that cannot be pushed back.
        GroinLumpPainful = "groin_lump_painful",
        /// The knee is locked.
        LockedKnee = "locked_knee",
        /// The knee swelled within hours.
        FastEffusion = "fast_effusion",
        /// Uses blood thinners.
        Anticoagulant = "anticoagulant",
        /// Less feeling in the feet by a nerve disease, such as in diabetes.
        Neuropathy = "neuropathy",
    }
}
