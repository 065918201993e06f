use super::slugs::slugs;

slugs! {
    /// When and where it hurts. Patterns say what a complaint looks like; they never say how urgent it is.
    Pattern {
        /// The first steps in the morning.
        MorningStart = "morning_start",
        /// The first steps after sitting long.
        AfterSitting = "after_sitting",
        /// One point at the front of the heel bone.
        PointFrontHeel = "point_front_heel",
        /// It runs on to the ball of the foot.
        ForefootRadiation = "forefoot_radiation",
        /// At the start, then less.
        StartThenEases = "start_then_eases",
        /// After the effort.
        AfterLoad = "after_load",
        /// On tiptoe.
        Tiptoe = "tiptoe",
        /// More with every kilometre.
        IncreasesWithDistance = "increases_with_distance",
        /// Gone soon after stopping.
        StopsAfterRun = "stops_after_run",
        /// On stairs.
        Stairs = "stairs",
        /// Squatting or kneeling.
        SquatKneel = "squat_kneel",
        /// Long sitting with bent knees.
        ProlongedSitting = "prolonged_sitting",
        /// On a bicycle.
        Cycling = "cycling",
        /// Grating together with pain.
        Crepitus = "crepitus",
        /// Tensing the muscle.
        MuscleContraction = "muscle_contraction",
        /// At the outer side.
        LateralPain = "lateral_pain",
        /// At the inner side.
        MedialPain = "medial_pain",
        /// Spread along the inner border of the shin.
        MedialBorderDiffuse = "medial_border_diffuse",
        /// Low at the front of the leg.
        AnteriorLowPain = "anterior_low_pain",
        /// Pressure or cramp, as if the leg were too tight.
        TightPressure = "tight_pressure",
        /// One movement is stuck.
        StuckMovement = "stuck_movement",
        /// Back or pelvis stands crooked.
        CrookedPosture = "crooked_posture",
        /// Long walking, standing or strolling.
        LongWalkStand = "long_walk_stand",
        /// A stab at a light movement, such as tying laces.
        LightMovementShoot = "light_movement_shoot",
        /// A brace helps.
        BraceHelps = "brace_helps",
    }
}
