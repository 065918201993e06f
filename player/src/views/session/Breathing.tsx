import type { Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { fullness } from "../../breathing/pacer";
import { endsAfterMs, inCycle } from "../../session/timeline";
import { clockText } from "../../time/format";
import { BreathShape } from "../breathing/BreathShape";

/** A breathing step inside a session: the shape of the pacer, the word of the phase, and the time left. */
export function Breathing({ step, performer }: { step: Step; performer: Performer }) {
  const run = performer.run.value;
  const at = run.elapsed_ms - run.step_from_ms;
  const full = () => {
    const here = inCycle(step, performer.now() - run.step_from_ms);
    if (!here) return 0;
    if (here.phase.lung === "hold") return wasIn(step, here.index) ? 1 : 0;
    return fullness(here.phase.lung === "in" ? "in" : "out", here.share);
  };
  return (
    <div class="player-breath">
      <BreathShape fullness={full} />
      <p class="player-phase">{inCycle(step, at)?.phase.label}</p>
      <p class="player-breath-clock" role="timer">
        {clockText(endsAfterMs(step) - at)}
      </p>
    </div>
  );
}

/** A hold keeps what came before it. */
function wasIn(step: Step, index: number): boolean {
  const before =
    step.cycle
      ?.slice(0, index)
      .filter((phase) => phase.lung !== "hold")
      .at(-1) ?? step.cycle?.at(-1);
  return before?.lung === "in";
}
