import type { Channels } from "../../src/channels/channels";
import type { Clock } from "../../src/time/clock";

/** Writes down what a person would have heard, and when (monotonic milliseconds). */
export function listening(
  clock: Clock,
): Channels & { heard: { say: string | null; at: number }[]; turns: { label: string; at: number }[]; beats: number[] } {
  const heard: { say: string | null; at: number }[] = [];
  const turns: { label: string; at: number }[] = [];
  const beats: number[] = [];
  return {
    heard,
    turns,
    beats,
    beat: () => void beats.push(clock.mono()),
    open: () => undefined,
    cue: ({ say }) => void heard.push({ say, at: clock.mono() }),
    turn: (phase) => void turns.push({ label: phase.label || (phase.lung ?? ""), at: clock.mono() }),
    quiet: () => undefined,
  };
}
