/**
 * The written form of a cue sheet, versions 1 and 2: everything a session needs to be performed, and nothing about therapy.
 *
 * The server compiles a prescription to this form (Rust: `kadans-plan::cue_sheet`, written by `kadans-wire`); the player
 * performs it. `docs/cue-sheet.md` explains every field, `docs/cue-sheet.schema.json` is the schema both sides are tested against.
 * Readers ignore fields they do not know; a sheet whose `version` is higher than theirs is refused with a way out.
 */
export interface CueSheet {
  format: "kadans.cue-sheet";
  /** 2 when it uses `before`, `at_least_s`, `levels`, `stamps`, `ask`, `gates` or `several`; a sheet has the lowest version that can express it. */
  version: 1 | 2;
  /** Stable for the same prescription, session number and dose: a second compile gives the same id and the same bytes. */
  id: string;
  /** Copied unread into the diary entry, so that the server knows which planned session this was. */
  reference: { prescription: string; session: number; dose: string };
  language: "nl" | "en";
  title: string;
  /** One calm sentence shown before the start, e.g. "Houd iets over." */
  intro: string[];
  /** Planned length in seconds, event-ended steps counted at their expected length. */
  duration_s: number;
  /** Earliest and latest local date this session is meant for (ISO), or null when the person chooses. */
  day: string | null;
  supervised: boolean;
  /** Asked before the start, one to a screen; some answers hold the session back. Version 2. */
  before?: Question[];
  steps: Step[];
  /** What to ask afterwards, in this order, on one screen. */
  log: Question[];
  /** Words shown and said when the person presses "stop". Complete on the device, so they work without a network. */
  safety: Safety;
}

/** One thing to do until it ends. `effort` chooses colour, tone family and how the beat line draws it. */
export interface Step {
  id: string;
  effort: "ready" | "go" | "ease" | "hold" | "breathe" | "measure";
  /** The word on the screen: "Wandelen", "Hardlopen", "Adem in". */
  label: string;
  /** Smaller line below it, may be empty. */
  detail: string;
  /** Picture id, or null. */
  picture: string | null;
  end: StepEnd;
  /** A pattern that repeats for as long as the step lasts: a breath, or the tempo of one repetition. */
  cycle: Phase[] | null;
  cues: Cue[];
  /** What the diary keeps of this step. A step with an empty list is guidance only. */
  record: ("duration" | "repetitions" | "level")[];
  /** Steps with the same name belong together ("bout-3"): skip and repeat work on the group. */
  group: string | null;
  /** Not to be skipped before this many seconds: a rest that must last. Version 2. */
  at_least_s?: number;
  /** The scale of a level event; absent is 0-10. Version 2. */
  levels?: Extract<Scale, { kind: "number" }>;
  /** Moments to mark with one press while the step lasts. Version 2. */
  stamps?: Stamp[];
  /**
   * Asked when the step is over, while the next one runs; kept in the step's `facts` under the question's field. `reps` and
   * `done` begin with what happened. In a step that a press ends, the options of `done` are the presses. Version 2.
   */
  ask?: Question[];
}

/**
 * Kept as whole seconds from the start of the step's group (of the step when it has none), under `<id>_s`, with the step it was
 * pressed in. Each can be marked once in a group; the last press can be taken back.
 */
export interface Stamp {
  id: string;
  label: string;
  /** Pressing it ends the step's whole group. */
  ends: boolean;
}

export type StepEnd =
  /** Ends by the clock. */
  | { by: "time"; seconds: number }
  /** Ends when the person says so: `level` asks a 0-10 scale and ends at the target; `tap` asks one press. */
  | { by: "event"; event: "tap" | "level_reached" | "level_gone"; target: number | null; expected_s: number; at_most_s: number }
  /** Ends after this many whole cycles. */
  | { by: "cycles"; count: number };

/** A part of a cycle: one breath phase or one tempo phase. `lung` drives the pacer shape, `load` the tempo figure. */
export interface Phase {
  label: string;
  ms: number;
  lung: "in" | "hold" | "out" | null;
  load: "lift" | "hold" | "lower" | null;
}

/** Something to say, sound or shake at a moment of the step. Negative `at_s` counts back from the end of a timed step. */
export interface Cue {
  /** Whole seconds. */
  at_s: number;
  /** Spoken, number first; null is silence. */
  say: string | null;
  tone: "go" | "ease" | "tick" | "done" | null;
  /** Vibration pattern in milliseconds (on, off, on ...), empty for none. */
  vibrate: number[];
}

/** One question of the log. `field` comes back as the key of the answer. */
export interface Question {
  field: string;
  ask: string;
  scale: Scale;
  /** Needed before the log can be saved. Everything else may stay open ("unknown" is an answer). */
  required: boolean;
  /** What some answers do at once, on the device. The strongest effect that is hit counts. Version 2. */
  gates?: AnswerGate[];
}

/**
 * Exactly one of `codes`, `at_least`, `at_most`. `warn`: the text is shown, and it goes on. `hold`: the session does not start
 * today, or the running set ends. `stop`: nothing starts, or everything ends, with the urgent text.
 */
export interface AnswerGate {
  codes?: string[];
  at_least?: number;
  at_most?: number;
  effect: "warn" | "hold" | "stop";
  text: string;
}

export type Scale =
  /** Whole numbers; `anchors` are words at some of them. `step` is always 1. */
  | { kind: "number"; min: number; max: number; anchors: { at: number; text: string }[] }
  /** Exactly one of a few. */
  | { kind: "choice"; options: { value: string; text: string }[] }
  /** Any of a few, none included. Version 2. */
  | { kind: "several"; options: { value: string; text: string }[] }
  /** Free words, never required. */
  | { kind: "words"; at_most: number };

export interface Safety {
  /** Why someone stops. `urgent` reasons show `urgent_text` at once and put nothing in front of it. */
  reasons: { value: string; text: string; urgent: boolean }[];
  urgent_text: string[];
  /** Numbers to call: label and the number as dialled. */
  calls: { label: string; number: string }[];
}

/** `POST /api/diary` takes this; every entry is kept once, whatever happens to the connection. */
export interface DiaryPost {
  /**
   * `PlayerBundle.person` of the bundle the entries were made with. When it is not the person who is signed in, the server
   * answers 403 and stores nothing: entries that waited on a shared phone never land in somebody else's diary.
   */
  person: string;
  /** The device's own clock at the moment of sending: the server works out the skew from it. */
  sent_at: string;
  device: string;
  entries: DiaryEntry[];
}

export interface DiaryEntry {
  /** UUIDv7 made on the device. */
  id: string;
  /** RFC 3339, UTC, milliseconds. */
  performed_at: string;
  /** IANA zone of the device at that moment, e.g. "Europe/Amsterdam". */
  zone: string;
  supersedes: string | null;
  event: DiaryEvent;
}

export type DiaryEvent =
  | {
      kind: "session_done";
      sheet: string;
      reference: CueSheet["reference"];
      started_at: string;
      ended_at: string;
      steps: StepDone[];
      /** A stopped session may come without its required answers: stopping is written down at once, the rest may follow. */
      stopped: { reason: string; at_step: string } | null;
      /** The known fields of a log, and any other question of the sheet (`before` and `log`) as a fact. */
      answers: Facts;
    }
  /**
   * Questions answered or values measured at one moment. `observation` names the set ("gate" for the questions before a session that
   * was held back); `session` is the diary entry it belongs to.
   */
  | { kind: "observed"; observation: string; session: string | null; facts: Facts }
  | {
      kind: "breathing_done";
      rate_x10: number;
      in_percent: number;
      paced_s: number;
      breaths: number;
      preset: "micro" | "short" | "long" | "own";
    }
  /** Motivation to run, 0-10, on a day without a session. */
  | { kind: "motivation"; score: number }
  /** Next-morning check after a session: all 0-10, `worse_a_day_later` for complaints that began or lasted over 24 hours. */
  | { kind: "morning_check"; session: string; pain: number; fatigue: number; worse_a_day_later: boolean }
  /** "I do not feel safe", or a red flag chosen outside a session. */
  | { kind: "safety_signal"; signal: "not_safe" | "red_flag"; detail: string | null };

/** Answers by question: a number, a code, codes, yes or no; `null` is "asked, not known"; free words are `{ text }`. */
export type Facts = Record<string, number | string | string[] | boolean | null | { text: string }>;

/** Whole seconds; pauses are not counted in `actual_s`. A step never reached is `skipped` with 0 seconds. */
export interface StepDone {
  step: string;
  state: "done" | "skipped" | "stopped";
  planned_s: number;
  actual_s: number;
  repetitions: number | null;
  level: number | null;
  /** Stamps, answers, and `level_<n>_s` (seconds until level n was first told) of the step; absent when there are none. */
  facts?: Facts;
}

/** The answer: one outcome per entry, in the order sent. `refused` carries a sentence; the device keeps such an entry and shows it. */
export interface DiaryReceipt {
  server_time: string;
  outcomes: { id: string; outcome: "stored" | "known" | "refused"; reason: string | null }[];
}

/** `GET /api/player` : all a device needs for two weeks without signal. */
export interface PlayerBundle {
  format: "kadans.player-bundle";
  version: 1;
  /** Whose bundle this is: an opaque name, stable for the person, only ever compared. */
  person: string;
  made_at: string;
  language: "nl" | "en";
  /** Planned sessions, the next first. */
  sheets: CueSheet[];
  /** Breathing presets as cue sheets, adjustable within `breathing.limits`. */
  breathing: {
    sheets: CueSheet[];
    /** Breaths a minute times ten; share of breathing in, percent; minutes. `locked` when the therapist fixed them. */
    limits: {
      rate_x10_min: number;
      rate_x10_max: number;
      in_percent_min: number;
      in_percent_max: number;
      minutes_max: number;
      locked: boolean;
    };
    settings: { rate_x10: number; in_percent: number; seconds: number };
  };
  /** The texts of the player itself, by key (from the same Fluent files as the rest). */
  texts: Record<string, string>;
  /** The last things the server knows were done, newest first, for the screen "what I did". */
  recent: { id: string; title: string; performed_at: string }[];
  /** Questions outside a session that are due in these two weeks and not answered yet. Absent is none. */
  tasks?: Task[];
}

/** A check in the evening or the next morning, a weekly card: answered without a network, kept as `observed`. */
export interface Task {
  /** Becomes `observation`. */
  kind: string;
  /** The diary entry it belongs to, or null. Becomes `session`. */
  session: string | null;
  title: string;
  /** First and last local date it may be answered (ISO). */
  from: string;
  until: string;
  /** Whole hour (0-23) of the first day before which nobody is asked. */
  from_hour: number;
  /** While it is due, it is asked before the next session begins. */
  before_next: boolean;
  questions: Question[];
}
