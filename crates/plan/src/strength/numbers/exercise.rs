//! The exercise catalogue: sixteen dynamic exercises as data.

use kadans_domain::CardId;

/// Where an exercise is done; each way has its own load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// On a machine or cable: the heaviest of the three.
    Machine,
    /// With free weights or a step.
    Free,
    /// With the own body or a band, also at home: the easiest.
    Home,
}

impl Place {
    /// Heaviest first.
    pub const ALL: [Place; 3] = [Place::Machine, Place::Free, Place::Home];

    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Place::Machine => "machine",
            Place::Free => "free",
            Place::Home => "home",
        }
    }

    /// The place with this code.
    pub fn from_code(code: &str) -> Option<Place> {
        Self::ALL.into_iter().find(|place| place.code() == code)
    }
}

/// Part of the body; sessions alternate lower and upper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// Legs and hips.
    Lower,
    /// Arms, chest, shoulders and back.
    Upper,
    /// Trunk.
    Trunk,
}

/// One way to do an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant {
    /// Where.
    pub place: Place,
    /// Lightest load there is, tenths of a kilogram; 0 for the own body or a band.
    pub lightest: u16,
    /// Smallest step, tenths of a kilogram; 0 when there is none.
    pub step: u16,
}

/// An exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// Its code, e.g. `leg_press`; number and code are those of [`names`].
    pub code: String,
    /// Dynamic or not. Only dynamic exercises belong here (K-08).
    pub dynamic: bool,
    /// In session A; otherwise in B.
    pub in_a: bool,
    /// Part of the body.
    pub region: Region,
    /// Small muscles or one limb: first choice in heart failure.
    pub small: bool,
    /// Muscles that work, by code.
    pub muscles: Vec<String>,
    /// Standing still at the turns, seconds (K-08).
    pub hold_s: u8,
    /// Range of motion asked, percent of the own pain-free range (K-09).
    pub range_percent: u8,
    /// Start load at most this share of body mass, percent.
    pub cap_percent: u8,
    /// Left out with these filters: `sternum`, `device`, `htn`, `hf`, `shoulder`, `knee`, `balance`.
    pub filters: Vec<String>,
    /// First phase it may be in.
    pub from_phase: u8,
    /// Postures and kinds of effort it has, by code, for the forbidden list.
    pub postures: Vec<String>,
    /// Ways to do it.
    pub variants: [Variant; 3],
}

impl Exercise {
    /// The way it is done there.
    pub fn variant(&self, place: Place) -> Variant {
        self.variants[place as usize]
    }
}

/// The exercises, and what may never be among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// Evidence card.
    pub card: CardId,
    /// Evidence card of the start load.
    pub start_card: CardId,
    /// Evidence card of what is not part of the programme.
    pub forbidden_card: CardId,
    /// Exercises, postures and kinds of effort that are refused (K-08, K-10).
    pub forbidden: Vec<String>,
    /// Numbers in the order in which session A takes them.
    pub order_a: Vec<u8>,
    /// The same for session B.
    pub order_b: Vec<u8>,
    /// Number 1 first.
    pub items: Vec<Exercise>,
}

impl Catalogue {
    /// The exercise with this number, from 1.
    pub fn exercise(&self, number: u8) -> Option<&Exercise> {
        self.items.get(usize::from(number).checked_sub(1)?)
    }
}

/// The fixed names of an exercise: its picture, its text and the ids of its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// Code, e.g. `leg_press`.
    pub code: &'static str,
    /// Picture, e.g. `leg-press`.
    pub picture: &'static str,
    /// Lightest setting of the machine here.
    pub lightest: &'static str,
    /// Smallest step of the machine here.
    pub step: &'static str,
    /// Load set by hand.
    pub load: &'static str,
    /// Repetitions set by hand.
    pub reps: &'static str,
    /// Way of doing it set by hand.
    pub place: &'static str,
}

macro_rules! named {
    ($($code:literal $picture:literal,)+) => {
        [$(Name {
            code: $code,
            picture: $picture,
            lightest: concat!("lightest_", $code),
            step: concat!("step_", $code),
            load: concat!("load_", $code),
            reps: concat!("reps_", $code),
            place: concat!("place_", $code),
        },)+]
    };
}

static NAMES: [Name; 16] = named![
    "leg_press" "leg-press", "chest_press" "chest-press", "seated_row" "seated-row", "leg_curl" "leg-curl",
    "hip_abduction" "hip-abduction", "biceps_curl" "biceps-curl", "calf_raise" "calf-raise", "back_extension" "back-extension",
    "step_up" "step-up", "lat_pulldown" "lat-pulldown", "shoulder_press" "shoulder-press", "hip_extension" "hip-extension",
    "hip_adduction" "hip-adduction", "triceps_pushdown" "triceps-pushdown", "knee_extension" "knee-extension",
    "trunk_rotation" "trunk-rotation",
];

/// The sixteen names, number 1 first.
pub fn names() -> &'static [Name; 16] {
    &NAMES
}
