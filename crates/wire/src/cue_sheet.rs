//! A cue sheet on paper, versions 1 and 2: field for field what `player/src/cue-sheet.ts` says.
//!
//! The engine knows which sentence, the texts know how it reads; so writing a sheet takes the language and a way to say.

use jiff::civil::Date;
use kadans_domain::Language;
use kadans_plan::Words;
use kadans_plan::cue_sheet::{AnswerGate, CueSheet, Hit, Question, Safety, Scale, Stamp, Step, StepEnd};
use serde::Serialize;

/// The language of a sheet, and how a sentence reads in it.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// Which language.
    pub language: Language,
    /// The words of a sentence.
    pub say: &'a dyn Fn(&Words) -> String,
}

impl Speech<'_> {
    fn all(&self, sentences: &[Words]) -> Vec<String> {
        sentences.iter().map(|sentence| (self.say)(sentence)).collect()
    }
}

/// A cue sheet in one language, ready to be written.
#[derive(Debug, Serialize)]
pub struct SheetForm {
    format: &'static str,
    version: u32,
    id: String,
    reference: ReferenceForm,
    language: &'static str,
    title: String,
    intro: Vec<String>,
    duration_s: u32,
    day: Option<Date>,
    supervised: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    before: Vec<QuestionForm>,
    steps: Vec<StepForm>,
    log: Vec<QuestionForm>,
    safety: SafetyForm,
}

#[derive(Debug, Serialize)]
struct ReferenceForm {
    prescription: String,
    session: u16,
    dose: String,
}

#[derive(Debug, Serialize)]
struct StepForm {
    id: String,
    effort: &'static str,
    label: String,
    detail: String,
    picture: Option<&'static str>,
    end: EndForm,
    cycle: Option<Vec<PhaseForm>>,
    cues: Vec<CueForm>,
    record: Vec<&'static str>,
    group: Option<String>,
    #[serde(skip_serializing_if = "is_zero")]
    at_least_s: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    levels: Option<ScaleForm>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stamps: Vec<StampForm>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ask: Vec<QuestionForm>,
}

#[derive(Debug, Serialize)]
struct StampForm {
    id: &'static str,
    label: String,
    ends: bool,
}

#[derive(Debug, Serialize)]
#[serde(tag = "by", rename_all = "snake_case")]
enum EndForm {
    Time { seconds: u32 },
    Event { event: &'static str, target: Option<u8>, expected_s: u32, at_most_s: u32 },
    Cycles { count: u32 },
}

#[derive(Debug, Serialize)]
struct PhaseForm {
    label: String,
    ms: u32,
    lung: Option<&'static str>,
    load: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct CueForm {
    at_s: i32,
    say: Option<String>,
    tone: Option<&'static str>,
    vibrate: &'static [u16],
}

/// A question in one language.
#[derive(Debug, Serialize)]
pub struct QuestionForm {
    field: String,
    ask: String,
    scale: ScaleForm,
    required: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gates: Vec<GateForm>,
}

#[derive(Debug, Serialize)]
struct GateForm {
    #[serde(flatten)]
    hit: HitForm,
    effect: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum HitForm {
    Codes(Vec<String>),
    AtLeast(i32),
    AtMost(i32),
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ScaleForm {
    Number { min: i32, max: i32, anchors: Vec<AnchorForm> },
    Choice { options: Vec<OptionForm> },
    Several { options: Vec<OptionForm> },
    Words { at_most: u32 },
}

#[derive(Debug, Serialize)]
struct AnchorForm {
    at: i32,
    text: String,
}

#[derive(Debug, Serialize)]
struct OptionForm {
    value: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct SafetyForm {
    reasons: Vec<StopForm>,
    urgent_text: Vec<String>,
    calls: Vec<CallForm>,
}

#[derive(Debug, Serialize)]
struct StopForm {
    value: String,
    text: String,
    urgent: bool,
}

#[derive(Debug, Serialize)]
struct CallForm {
    label: String,
    number: String,
}

impl SheetForm {
    /// This sheet in the language of `speech`.
    pub fn new(sheet: &CueSheet, speech: Speech<'_>) -> SheetForm {
        SheetForm {
            format: "kadans.cue-sheet",
            version: version(sheet),
            id: sheet.id.clone(),
            reference: ReferenceForm {
                prescription: sheet.reference.prescription.to_string(),
                session: sheet.reference.session,
                dose: sheet.reference.dose.clone(),
            },
            language: speech.language.code(),
            title: (speech.say)(&sheet.title),
            intro: speech.all(&sheet.intro),
            duration_s: sheet.duration_s(),
            day: sheet.day,
            supervised: sheet.supervised,
            before: questions(&sheet.before, speech),
            steps: sheet.steps.iter().map(|step| step_form(step, speech)).collect(),
            log: questions(&sheet.log, speech),
            safety: safety_form(&sheet.safety, speech),
        }
    }
}

/// The sheet as the player reads it; the same sheet in the same language is the same bytes.
pub fn cue_sheet_to_json(sheet: &CueSheet, speech: Speech<'_>) -> String {
    serde_json::to_string(&SheetForm::new(sheet, speech)).expect("names are text and numbers are finite")
}

fn step_form(step: &Step, speech: Speech<'_>) -> StepForm {
    let phase = |phase: &kadans_plan::cue_sheet::Phase| PhaseForm {
        label: (speech.say)(&phase.label),
        ms: phase.ms,
        lung: phase.lung.map(|lung| lung.code()),
        load: phase.load.map(|load| load.code()),
    };
    let cue = |cue: &kadans_plan::cue_sheet::Cue| CueForm {
        at_s: cue.at_s,
        say: cue.say.as_ref().map(speech.say),
        tone: cue.tone.map(|tone| tone.code()),
        vibrate: cue.vibrate,
    };
    StepForm {
        id: step.id.clone(),
        effort: step.effort.code(),
        label: (speech.say)(&step.label),
        detail: step.detail.as_ref().map(speech.say).unwrap_or_default(),
        picture: step.picture,
        end: end_form(step.end),
        cycle: step.cycle.as_ref().map(|phases| phases.iter().map(phase).collect()),
        cues: step.cues.iter().map(cue).collect(),
        record: step.record.iter().map(|record| record.code()).collect(),
        group: step.group.clone(),
        at_least_s: step.at_least_s,
        levels: step.levels.as_ref().map(|scale| scale_form(scale, speech)),
        stamps: step.stamps.iter().map(|stamp| stamp_form(stamp, speech)).collect(),
        ask: questions(&step.ask, speech),
    }
}

fn stamp_form(stamp: &Stamp, speech: Speech<'_>) -> StampForm {
    StampForm { id: stamp.id, label: (speech.say)(&stamp.label), ends: stamp.ends }
}

fn end_form(end: StepEnd) -> EndForm {
    match end {
        StepEnd::Time { seconds } => EndForm::Time { seconds },
        StepEnd::Event { event, target, expected_s, at_most_s } => {
            EndForm::Event { event: event.code(), target, expected_s, at_most_s }
        }
        StepEnd::Cycles { count } => EndForm::Cycles { count },
    }
}

fn questions(questions: &[Question], speech: Speech<'_>) -> Vec<QuestionForm> {
    questions.iter().map(|question| question_form(question, speech)).collect()
}

impl QuestionForm {
    /// These questions in the language of `speech`.
    pub fn all(asked: &[Question], speech: Speech<'_>) -> Vec<QuestionForm> {
        questions(asked, speech)
    }
}

fn question_form(question: &Question, speech: Speech<'_>) -> QuestionForm {
    QuestionForm {
        field: question.field.clone(),
        ask: (speech.say)(&question.ask),
        scale: scale_form(&question.scale, speech),
        required: question.required,
        gates: question.gates.iter().map(|gate| gate_form(gate, speech)).collect(),
    }
}

fn gate_form(gate: &AnswerGate, speech: Speech<'_>) -> GateForm {
    let hit = match &gate.hit {
        Hit::Codes(codes) => HitForm::Codes(codes.clone()),
        Hit::AtLeast(number) => HitForm::AtLeast(*number),
        Hit::AtMost(number) => HitForm::AtMost(*number),
    };
    GateForm { hit, effect: gate.effect.code(), text: (speech.say)(&gate.text) }
}

fn scale_form(scale: &Scale, speech: Speech<'_>) -> ScaleForm {
    let option = |(value, text): &(String, Words)| OptionForm { value: value.clone(), text: (speech.say)(text) };
    match scale {
        Scale::Number { min, max, anchors } => {
            let anchors = anchors.iter().map(|(at, text)| AnchorForm { at: *at, text: (speech.say)(text) });
            ScaleForm::Number { min: *min, max: *max, anchors: anchors.collect() }
        }
        Scale::Choice { options } => ScaleForm::Choice { options: options.iter().map(option).collect() },
        Scale::Several { options } => ScaleForm::Several { options: options.iter().map(option).collect() },
        Scale::Free { at_most } => ScaleForm::Words { at_most: *at_most },
    }
}

/// The lowest version that can express this sheet: version 2 asks before the start and within steps, marks moments, and has rests
/// that must last.
fn version(sheet: &CueSheet) -> u32 {
    let asks_more = |step: &Step| step.at_least_s > 0 || step.levels.is_some() || !step.stamps.is_empty() || !step.ask.is_empty();
    let gated = |question: &Question| !question.gates.is_empty() || matches!(question.scale, Scale::Several { .. });
    let second = !sheet.before.is_empty() || sheet.steps.iter().any(asks_more) || sheet.log.iter().any(gated);
    if second { 2 } else { 1 }
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

fn safety_form(safety: &Safety, speech: Speech<'_>) -> SafetyForm {
    let reason = |reason: &kadans_plan::cue_sheet::StopReason| StopForm {
        value: reason.value.clone(),
        text: (speech.say)(&reason.text),
        urgent: reason.urgent,
    };
    SafetyForm {
        reasons: safety.reasons.iter().map(reason).collect(),
        urgent_text: speech.all(&safety.urgent),
        calls: safety
            .calls
            .iter()
            .map(|(label, number)| CallForm { label: (speech.say)(label), number: number.clone() })
            .collect(),
    }
}
