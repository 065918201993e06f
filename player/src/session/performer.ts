import { signal, type ReadonlySignal } from "@preact/signals";
import type { CueSheet } from "../cue-sheet";
import type { Channels } from "../channels/channels";
import type { Clock } from "../time/clock";
import { text } from "../texts";
import { Stopwatch } from "../time/stopwatch";
import { advance, back, currentStep, finishStep, skip, stop, tellLevel, type Run } from "./run";
import { cuesBetween, inCycle, nextMomentMs } from "./timeline";

/** A cue later than this is no longer true ("10 seconds left") and stays silent. */
const STALE_MS = 1_500;
/** The run is kept at least this often, so that a killed page goes on to the second. */
const KEEP_EVERY_MS = 1_000;

export interface Performer {
  run: ReadonlySignal<Run>;
  /** Session time now, milliseconds, pauses left out. */
  now(): number;
  start(): void;
  pause(): void;
  resume(): void;
  skip(): void;
  back(): void;
  /** The one press an event-ended step waits for. */
  tap(): void;
  level(level: number): void;
  stop(reason: string): void;
  /** Lets go of the timer; the run stays as it was kept. */
  leave(): void;
}

/**
 * Performs a sheet: moves the run along the clock, fires what is due, sleeps until the next moment.
 * Timers only wake it; where it is always comes from the stopwatch, so a late timer makes one cue late and no other.
 */
export function perform(sheet: CueSheet, from: Run, clock: Clock, channels: Channels, keep: (run: Run) => void): Performer {
  const run = signal(from);
  const watch = new Stopwatch(clock, from.elapsed_ms);
  let wake: () => void = () => undefined;
  // A run that goes on after a while does not repeat what was said before.
  let heard = {
    step: from.step,
    from_ms: from.step_from_ms,
    upTo_ms: from.elapsed_ms > 0 ? from.elapsed_ms - from.step_from_ms : -1,
    turn: "",
  };

  function set(next: Run): void {
    const finished = next.stage === "ended" && run.value.stage === "moving" && !next.stopped;
    run.value = next;
    if (finished && !endsItself(sheet))
      channels.cue({ say: text("player-say-finished"), tone: "done", vibrate: [300, 150, 300] });
  }

  function tick(): void {
    set(advance(sheet, run.value, watch.elapsed(), clock.wall()));
    sound();
    sleep();
    keep(run.value); // Last: a disk may be slow, a cue may not.
  }

  function sound(): void {
    const step = currentStep(sheet, run.value);
    if (!step || !watch.running) return; // In a pause nothing is said; what is new is said on going on.
    const entered = heard.step !== run.value.step || heard.from_ms !== run.value.step_from_ms;
    if (entered) heard = { step: run.value.step, from_ms: run.value.step_from_ms, upTo_ms: -1, turn: "" };
    const at = run.value.elapsed_ms - run.value.step_from_ms;
    const due = cuesBetween(step, heard.upTo_ms, at);
    const fresh = due.filter((one) => at - one.at_ms <= STALE_MS);
    // After a sleep the person hears what to do now, and nothing of what passed.
    const late = entered && !fresh.length ? due.slice(-1) : [];
    for (const one of [...fresh, ...late]) channels.cue(one.cue);
    heard.upTo_ms = at;
    turn(at);
  }

  function turn(at: number): void {
    const step = currentStep(sheet, run.value);
    const place = step && inCycle(step, at);
    const name = place ? `${place.completed}.${place.index}` : "";
    if (!place || name === heard.turn) return;
    heard.turn = name;
    if (place.phase.ms) channels.turn(place.phase);
    // The first repetition begins under the words of the step itself.
    if (step && place.phase.load && place.index === 0 && place.completed > 0)
      channels.cue({ say: String(place.completed + 1), tone: null, vibrate: [] });
  }

  function sleep(): void {
    wake();
    const step = currentStep(sheet, run.value);
    if (!step || !watch.running) return;
    const at = run.value.elapsed_ms - run.value.step_from_ms;
    const wait = Math.min(nextMomentMs(step, at) - at, KEEP_EVERY_MS);
    wake = clock.after(wait, tick);
  }

  /** A press: the run first moves to this moment, then does what was asked, and silence falls over what was being said. */
  function press(change: (run: Run, t: number) => Run): void {
    const t = watch.elapsed();
    channels.quiet();
    set(change(advance(sheet, run.value, t, clock.wall()), t));
    sound();
    sleep();
    keep(run.value);
  }

  return {
    run,
    now: () => watch.elapsed(),
    start() {
      watch.start();
      set({ ...run.value, paused: false });
      tick();
    },
    pause() {
      watch.pause();
      wake();
      press((now) => ({ ...now, paused: true }));
    },
    resume() {
      watch.start();
      set({ ...run.value, paused: false });
      tick();
    },
    skip: () => press((now, t) => skip(sheet, now, t)),
    back: () => press((now, t) => back(sheet, now, t)),
    tap: () => press((now, t) => finishStep(sheet, now, t)),
    level: (level) => press((now, t) => tellLevel(sheet, now, t, level)),
    stop(reason) {
      watch.pause();
      wake();
      press((now, t) => stop(sheet, now, t, reason, clock.wall()));
      channels.quiet();
    },
    leave() {
      wake();
      channels.quiet();
    },
  };
}

/** Whether the sheet has a sign of its own for the end. */
function endsItself(sheet: CueSheet): boolean {
  return sheet.steps.at(-1)?.cues.some((cue) => cue.tone === "done") ?? false;
}
