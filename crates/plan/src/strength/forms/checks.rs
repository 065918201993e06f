//! Questions at other moments: before a session, in the evening, the next morning, the diary of usual complaints, measurements.

use super::{choice, kilograms, several, whole, yes_no};
use crate::form::{Field, Form, Section};
use crate::observation::{ObservationKind, own, practice};
use crate::strength::numbers::{CardiacStrength, names};

/// What may have changed since the last session; each makes the clearance void or the course wait (RG-6).
pub const GATE_CHANGES: &[&str] = &["new_drug", "hospital", "event", "device"];

/// Where complaints may be felt.
pub(crate) const PLACES: &[&str] = &["chest", "jaw", "back", "arm", "breath", "palpitations", "fatigue"];

/// Every kind of observation. What gives a load is measured by a professional.
pub const KINDS: [ObservationKind; 8] = [
    own("gate"),
    own("evening"),
    own("morning"),
    own("usual"),
    own("home_pressure"),
    practice("estimate"),
    practice("chair_stand"),
    practice("six_minutes"),
];

/// The questions that an observation of this kind answers.
pub fn observation(programme: &CardiacStrength, kind: &str) -> Option<Form> {
    let fields = match kind {
        "gate" => gate(programme),
        "evening" => evening(programme),
        "morning" => morning(programme),
        "usual" => vec![score("score", programme)],
        "estimate" => estimate(programme),
        "chair_stand" => vec![whole("stands", 0, 60).required()],
        "six_minutes" => vec![whole("metres", 0, 1000).unit("m").required()],
        "home_pressure" => pressure("sbp", "dbp").map(Field::required).to_vec(),
        _ => return None,
    };
    Some(Form { sections: vec![Section { id: section_of(kind), fields }] })
}

fn section_of(kind: &str) -> &'static str {
    match kind {
        "gate" => "gate",
        "evening" | "morning" | "usual" => "check",
        _ => "measurement",
    }
}

fn score(id: &'static str, programme: &CardiacStrength) -> Field {
    whole(id, 0, 10).required().card(&programme.delayed.card)
}

fn pressure(sbp: &'static str, dbp: &'static str) -> [Field; 2] {
    [whole(sbp, 60, 280).unit("mmhg"), whole(dbp, 30, 160).unit("mmhg")]
}

fn gate(programme: &CardiacStrength) -> Vec<Field> {
    let [sbp, dbp] = pressure("sbp", "dbp");
    let asked = [
        choice("complaints", &["none", "known", "new"]),
        choice("health", &["well", "unwell", "fever"]),
        several("changes", GATE_CHANGES),
        sbp,
        dbp,
        whole("hr", 30, 220).unit("bpm"),
        choice("rhythm", &["regular", "irregular"]),
        choice("dizzy", &["no", "yes"]),
        choice("fluid", &["no", "yes"]),
        choice("medication", &["taken", "missed", "changed"]),
        choice("spray", &["here", "absent"]),
        several("circumstances", &["meal", "alcohol", "cold"]),
        choice("hour", &["early", "later"]),
    ];
    asked.into_iter().map(|field| field.card(&programme.gate.card)).collect()
}

/// D1, at a fixed time the same evening.
fn evening(programme: &CardiacStrength) -> Vec<Field> {
    vec![
        score("score", programme),
        several("places", PLACES),
        whole("minutes", 0, 1440).unit("min"),
        yes_no("nitrate"),
        yes_no("at_rest"),
        yes_no("settled"),
    ]
}

/// D2, the next morning.
fn morning(programme: &CardiacStrength) -> Vec<Field> {
    let mut fields = evening(programme);
    fields.extend([choice("sleep", &["good", "fair", "poor"]), choice("fatigue", &["usual", "more"]), whole("soreness", 0, 10)]);
    fields
}

/// A set that stopped well before failure, for an estimate of the maximum.
fn estimate(programme: &CardiacStrength) -> Vec<Field> {
    let codes: Vec<&'static str> = names().iter().map(|name| name.code).collect();
    let fields = [choice("exercise", &codes), kilograms("load_kg", 1, 300), whole("reps", 1, 12), whole("reserve", 0, 10)];
    fields.into_iter().map(|field| field.required().card(&programme.estimate.card)).collect()
}
