import { signal, type ReadonlySignal } from "@preact/signals";
import type { Channels } from "../channels/channels";
import type { Clock } from "../time/clock";
import { Stopwatch } from "../time/stopwatch";
import { breathAt, momentOf, nextTurnMs, patternOf, breathsAt, type Breath } from "./pacer";
import type { Practice } from "./practice";
import type { Preset } from "./presets";

const KEEP_EVERY_MS = 5_000;

export interface Coach {
  /** Changes at each turn of the breath; the shape in between is drawn from `breath()`. */
  turned: ReadonlySignal<Breath>;
  paused: ReadonlySignal<boolean>;
  ended: ReadonlySignal<boolean>;
  /** Milliseconds of pacing so far. */
  now(): number;
  breath(): Breath;
  /** When it will end: at the end of a whole breath. */
  ends_ms: number;
  practice(): Practice;
  start(): void;
  pause(): void;
  stop(): void;
  /** The screen goes away. What was not ended is kept, and written down the next time the player opens. */
  leave(): void;
}

/** Paces one practice: a tone or shake at each turn, a rest of silence in between. A pause keeps the phase. */
export function coach(
  from: Practice,
  preset: Preset,
  clock: Clock,
  channels: Channels,
  keep: (practice: Practice) => void,
): Coach {
  const watch = new Stopwatch(clock, 0);
  const pattern = patternOf(from.in_percent);
  const breath = () => breathAt(from.pace, pattern, watch.elapsed());
  const turned = signal(breath());
  const paused = signal(false);
  const ended = signal(false);
  const ends_ms = endOf(from, preset);
  let kept_ms = 0;
  let wake: () => void = () => undefined;

  const practice = (): Practice => ({ ...from, paced_ms: Math.min(watch.elapsed(), ends_ms) });

  function tick(): void {
    const t = watch.elapsed();
    if (t >= ends_ms) return finish();
    const at = breath();
    if (at.part !== turned.value.part || at.completed !== turned.value.completed || t === 0) turn(at);
    if (t - kept_ms >= KEEP_EVERY_MS) keepAt(t);
    wake = clock.after(Math.min(nextTurnMs(from.pace, pattern, t), ends_ms) - t, tick);
  }

  function turn(at: Breath): void {
    turned.value = at;
    if (at.share > 0.5) return; // Woken late: a turn half a breath ago is not a turn.
    channels.turn({ label: "", ms: 0, load: null, lung: at.part === "in" ? "in" : at.part === "out" ? "out" : "hold" });
  }

  function keepAt(t: number): void {
    kept_ms = t;
    keep(practice());
  }

  function finish(): void {
    wake();
    watch.pause();
    ended.value = true;
  }

  return {
    turned,
    paused,
    ended,
    now: () => Math.min(watch.elapsed(), ends_ms),
    breath,
    ends_ms,
    practice,
    start() {
      paused.value = false;
      watch.start();
      tick();
    },
    pause() {
      wake();
      watch.pause();
      paused.value = true;
      channels.quiet();
      keepAt(watch.elapsed());
    },
    stop() {
      channels.quiet();
      finish();
    },
    leave() {
      wake();
      channels.quiet();
      if (!ended.value) keepAt(watch.elapsed());
    },
  };
}

/** Time given in seconds ends with the breath that is being breathed: nobody stops half full. */
function endOf(from: Practice, preset: Preset): number {
  const breaths =
    "breaths" in preset.end ? preset.end.breaths : Math.ceil(breathsAt(from.pace, preset.end.seconds * 1000) - 1e-6);
  return momentOf(from.pace, breaths);
}
