import type { Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { endsAfterMs, mustLastMs } from "../../session/timeline";
import { clockText } from "../../time/format";
import { text } from "../../texts";

/** A rest that must last: how long it still must, and one press for more. */
export function Rest({ step, performer }: { step: Step; performer: Performer }) {
  if (!step.at_least_s) return null;
  const run = performer.run.value;
  const at = run.elapsed_ms - run.step_from_ms;
  const least = mustLastMs(step, at);
  const whole = endsAfterMs(step) - at - least < 1_000;
  return (
    <p class="player-rest">
      <span>
        {text(whole ? "player-rest-whole" : least > 0 ? "player-rest-least" : "player-rest-enough", { time: clockText(least) })}
      </span>
      <button type="button" class="button player-rest-longer" onClick={performer.restLonger}>
        {text("player-rest-longer")}
      </button>
    </p>
  );
}
