import type { Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { endsAfterMs, mustLastMs } from "../../session/timeline";
import { clockText } from "../../time/format";
import { text } from "../../texts";

/** The clock shows it already when less than this of the rest is free. */
const SAME_MS = 1_000;

/** A rest that must last: how long it still must, and, where the clock ends it, one press for more. */
export function Rest({ step, performer }: { step: Step; performer: Performer }) {
  if (!step.at_least_s) return null;
  const run = performer.run.value;
  const at = run.elapsed_ms - run.step_from_ms;
  return (
    <p class="player-rest">
      <span>{sentence(step, at)}</span>
      {step.end.by === "time" && (
        <button type="button" class="button player-rest-longer" onClick={performer.restLonger}>
          {text("player-rest-longer")}
        </button>
      )}
    </p>
  );
}

function sentence(step: Step, at_ms: number): string {
  const least = mustLastMs(step, at_ms);
  if (least === 0) return text("player-rest-enough");
  const onClock = step.end.by === "event" || endsAfterMs(step) - at_ms - least < SAME_MS;
  return onClock ? text("player-rest-whole") : text("player-rest-least", { time: clockText(least) });
}
