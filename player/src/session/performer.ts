import { signal, type ReadonlySignal } from "@preact/signals";
import type { AnswerGate, Cue, CueSheet, Step } from "../cue-sheet";
import type { Channels } from "../channels/channels";
import type { Clock } from "../time/clock";
import { moveTo, NOWHERE, rested, type Fix } from "../movement/distance";
import { text } from "../texts";
import { Stopwatch } from "../time/stopwatch";
import { answered, askAgain } from "./asking";
import type { Answer } from "./answers";
import { mark, unmark } from "./marks";
import { advance, back, currentStep, endEffort, finishStep, restLonger, skip, stop, tellLevel, type Run } from "./run";
import { beatOf, cuesBetween, inCycle, nextMomentMs, type InCycle } from "./timeline";

/** A cue later than this is no longer true ("10 seconds left") and stays silent. */
const STALE_MS = 1_500;
/** The run is kept at least this often, so that a killed page goes on to the second. */
const KEEP_EVERY_MS = 1_000;
/** One press on "rest longer". */
const LONGER_MS = 30_000;
/** A press that was felt. */
const TOUCH = [80];

export interface Performer {
  run: ReadonlySignal<Run>;
  /** Session time now, milliseconds, pauses left out. */
  now(): number;
  start(): void;
  pause(): void;
  resume(): void;
  skip(): void;
  back(): void;
  /** The one press an event-ended step waits for; it may say how much was done. */
  tap(how?: string): void;
  level(level: number): void;
  /** Marks a moment of a test, and takes the last one back. */
  mark(stamp: string): void;
  unmark(): void;
  restLonger(): void;
  /** Answers the open question about a step that is over; hands back what that sets off. Undefined leaves it open. */
  answer(answer: Answer | undefined): AnswerGate | null;
  /** One open question back. */
  askAgain(): void;
  /** What an answer set off has been read. */
  read(): void;
  /** Where the person is now. While paused it leads nowhere. */
  moved(fix: Fix): void;
  stop(reason: string, urgent?: boolean): void;
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
    const step = audible(sheet, run.value);
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
    if (!step || !place) return;
    const phase = `${place.completed}.${place.index}`;
    const name = `${phase}.${beatOf(place, at)}`;
    if (name === heard.turn) return;
    const turned = !heard.turn.startsWith(`${phase}.`);
    heard.turn = name;
    if (!turned) return channels.beat();
    if (place.phase.ms) channels.turn(place.phase);
    const say = spokenAt(step, place);
    if (say) channels.cue({ say, tone: null, vibrate: [] });
  }

  function sleep(): void {
    wake();
    const step = audible(sheet, run.value);
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
      press((now) => ({ ...now, paused: true, ...(now.moved && { moved: rested(now.moved) }) }));
    },
    resume() {
      watch.start();
      set({ ...run.value, paused: false });
      tick();
    },
    skip: () => press((now, t) => skip(sheet, now, t)),
    back: () => press((now, t) => back(sheet, now, t)),
    tap: (how) => press((now, t) => finishStep(sheet, now, t, how)),
    level(level) {
      const step = currentStep(sheet, run.value);
      press((now, t) => tellLevel(sheet, now, t, level));
      // A step that ends has words of its own; else the person hears that the press was felt.
      const words = step?.levels?.anchors.find((anchor) => anchor.at === level)?.text;
      if (step?.id === currentStep(sheet, run.value)?.id)
        channels.cue({ say: words ? `${level}, ${words}` : String(level), tone: null, vibrate: TOUCH });
    },
    mark(stamp) {
      press((now, t) => mark(sheet, now, t, stamp));
      channels.cue({ say: null, tone: "tick", vibrate: TOUCH });
    },
    unmark: () => press((now) => unmark(sheet, now)),
    restLonger: () => press((now) => restLonger(sheet, now, LONGER_MS)),
    answer(answer) {
      let gate: AnswerGate | null = null;
      press((now, t) => {
        const told = answered(sheet, now, answer);
        gate = told.gate;
        return told.gate?.effect === "hold" ? endEffort(sheet, told.run, t) : told.run;
      });
      if (gate) channels.cue({ say: (gate as AnswerGate).text, tone: "tick", vibrate: [] });
      return gate;
    },
    askAgain: () => press((now) => askAgain(sheet, now)),
    read: () => press((now) => ({ ...now, notice: null })),
    moved(fix) {
      if (watch.running) set({ ...run.value, moved: moveTo(run.value.moved ?? NOWHERE, fix) });
    },
    stop(reason, urgent = false) {
      watch.pause();
      wake();
      press((now, t) => stop(sheet, now, t, reason, clock.wall(), urgent));
      channels.quiet();
    },
    leave() {
      wake();
      channels.quiet();
    },
  };
}

/** The step with what a player says of its own: that a rest the person ends has lasted long enough. */
function audible(sheet: CueSheet, run: Run): Step | null {
  const step = currentStep(sheet, run);
  if (!step?.at_least_s || step.end.by !== "event") return step;
  const enough: Cue = { at_s: step.at_least_s, say: text("player-rest-enough"), tone: "tick", vibrate: TOUCH };
  return { ...step, cues: [...step.cues, enough] };
}

/**
 * What is said at the turn of a tempo, number first. A repetition is counted from the second on: the first begins under the words
 * of the step. Where the sheet gives a breath, each turn says it, so that nobody holds it.
 */
function spokenAt(step: Step, { phase, completed, index }: InCycle): string | null {
  if (!phase.load) return null;
  const opens = completed === 0 && index === 0;
  const count = index === 0 && completed > 0 ? String(completed + 1) : null;
  const breath = phase.lung && phase.label && !(opens && step.cues.some((cue) => cue.at_s === 0 && cue.say)) ? phase.label : null;
  return [count, breath].filter(Boolean).join(". ") || null;
}

/** Whether the sheet has a sign of its own for the end. */
function endsItself(sheet: CueSheet): boolean {
  return sheet.steps.at(-1)?.cues.some((cue) => cue.tone === "done") ?? false;
}
