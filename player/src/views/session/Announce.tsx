import type { Step } from "../../cue-sheet";
import { plannedMs } from "../../session/timeline";
import { clockText } from "../../time/format";
import { text } from "../../texts";

/** For a screen reader: one sentence when something changes, and nothing in between. */
export function Announce({
  step,
  next,
  asks,
  paused,
}: {
  step: Step;
  next: Step | undefined;
  /** The question that stands open. */
  asks: string | undefined;
  paused: boolean;
}) {
  const time = clockText(plannedMs(step));
  const sentence = paused
    ? text("player-paused")
    : text("player-announce", { step: step.label, time, next: next?.label ?? text("player-next-nothing") });
  return (
    <p class="visually-hidden" aria-live="polite">
      {sentence} {asks}
    </p>
  );
}
