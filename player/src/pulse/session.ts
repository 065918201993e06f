import { signal } from "@preact/signals";
import type { Practice } from "../breathing/practice";
import { waiting } from "../sync/state";
import { coaching, type Answer, type Readings, type Refusal } from "./answers";
import { lostFrame, momentOf, pacedFrame, packetFrame, tapeOf, unpacedFrame } from "./frames";
import { openLine } from "./line";
import { link, pulse } from "./state";
import { chooseStrap, listen, type Device } from "./strap";
import { dropTape, keepTape, sendTapes } from "./tapes";

/** A beat on the clock of the session; NaN where the line is interrupted. */
export interface Drawn {
  at_ms: number;
  bpm: number;
  doubtful: boolean;
}

const KEEP_EVERY_MS = 5_000;
/** What the screen shows, and a little more. */
const SHOWN_MS = 90_000;
/** Before a practice nobody asked for a recording: so much of the quiet before it belongs to it. */
const BEFORE_MS = 180_000;
const SEND_AGAIN_MS = 3_000;
const SEND_TRIES = 5;

export type PulseSession = ReturnType<typeof hear>;

/** Asks for a strap and listens to it from now on. */
export async function connectStrap(): Promise<PulseSession | null> {
  link.value = "connecting";
  const device = await chooseStrap().catch(() => null);
  if (!device) {
    link.value = "none";
    return null;
  }
  const session = hear();
  try {
    await session.add(device);
    link.value = "on";
    pulse.value = session;
    return session;
  } catch {
    session.close();
    link.value = "failed";
    return null;
  }
}

function hear() {
  const began = performance.now();
  const now = () => performance.now() - began;
  const readings = signal<Readings | null>(null);
  const rate = signal<number | null>(null);
  const online = signal(true);
  /** What is wrong with the strap, as the key of a sentence. */
  const trouble = signal<string | null>(null);
  const paced = signal(false);
  let frames: Uint8Array[] = [];
  let beats: Drawn[] = [];
  let stretch = 0;
  let offset_ms = 0;
  let arrived: number[] = [];
  let practice: Practice | null = null;
  let kept_ms = 0;
  let stop: () => void = () => undefined;

  const line = openLine({
    answer: (answer, frame) => ("refused" in answer ? refuse(answer) : take(answer, momentOf(frame))),
    open: (open) => (online.value = open),
    anew() {
      beats = [];
      stretch = 0;
    },
  });

  function note(frame: Uint8Array): void {
    frames.push(frame);
    line.send(frame);
    if (!practice) frames = frames.filter((one) => momentOf(one) > now() - BEFORE_MS);
    else if (now() - kept_ms > KEEP_EVERY_MS) keep();
  }

  function keep(): void {
    if (!practice) return;
    kept_ms = now();
    // A full disk loses the copy, not the practice: the tape is still in memory and is sent at the end.
    void keepTape({ entry: practice.id, person: practice.person, bytes: tapeOf(frames) }).catch(() => undefined);
  }

  function refuse({ refused }: Refusal): void {
    if (refused === "other_strap") trouble.value = "player-pulse-other";
  }

  function take(answer: Answer, at_ms: number): void {
    rate.value = answer.heart_rate;
    if (answer.contact === false) trouble.value = "player-pulse-no-contact";
    else if (answer.sends_intervals === false) trouble.value = "player-pulse-no-intervals";
    else if (link.value === "on") trouble.value = null;
    const last = answer.beats.at(-1);
    if (last && answer.stretch !== stretch) {
      stretch = answer.stretch;
      offset_ms = at_ms - last.t * 1000;
      if (beats.length) beats.push({ at_ms: offset_ms, bpm: NaN, doubtful: false });
    }
    for (const { t, bpm, doubtful } of answer.beats) beats.push({ at_ms: offset_ms + t * 1000, bpm, doubtful });
    if (answer.beats.length) arrived.push(began + at_ms);
    beats = beats.filter((beat) => beat.at_ms > now() - SHOWN_MS);
    if (answer.readings) readings.value = answer.readings;
  }

  return {
    readings,
    rate,
    online,
    trouble,
    now,
    /** Beats to draw, oldest first. Whoever asks has drawn them by the next frame. */
    beats(): readonly Drawn[] {
      for (const start of arrived) performance.measure("kadans-beat-to-screen", { start, end: performance.now() });
      arrived = [];
      return beats;
    },
    coaching: () => coaching(readings.value, paced.value),
    async add(device: Device) {
      stop = await listen(device, {
        packet: (bytes) => note(packetFrame(now(), 1, bytes)),
        lost() {
          link.value = "lost";
          readings.value = null;
          note(lostFrame(now()));
        },
        back: () => (link.value = "on"),
      });
    },
    /** From now on this is the recording of a practice. */
    begin(begun: Practice) {
      practice = begun;
    },
    /** The pacer runs, or rests. */
    pace(runs: boolean) {
      if (!practice || paced.value === runs) return;
      paced.value = runs;
      note(runs ? pacedFrame(now(), practice.pace.to_x10, practice.in_percent) : unpacedFrame(now()));
    },
    /** The practice is over: its tape follows its entry, or is let go with it. */
    async end(counted: boolean) {
      const over = practice;
      if (!over) return;
      if (paced.value) note(unpacedFrame(now()));
      paced.value = false;
      keep();
      practice = null;
      frames = [];
      if (!counted) return void (await dropTape(over.id).catch(() => undefined));
      for (let tried = 0; tried < SEND_TRIES && waiting.value; tried += 1) await pause(SEND_AGAIN_MS);
      await sendTapes(over.person).catch(() => undefined);
    },
    close() {
      stop();
      line.close();
      pulse.value = null;
      link.value = "none";
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
