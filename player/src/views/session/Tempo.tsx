import { useRef } from "preact/hooks";
import type { Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { inCycle, type InCycle } from "../../session/timeline";
import { useEachFrame } from "../parts/each-frame";

/** The tempo of one repetition: a weight on a line goes up and comes down in the time it should take, with the word beside it. */
export function Tempo({ step, performer }: { step: Step; performer: Performer }) {
  const weight = useRef<SVGCircleElement>(null);
  const run = performer.run.value;
  const place = inCycle(step, run.elapsed_ms - run.step_from_ms);
  useEachFrame(() => {
    const here = inCycle(step, performer.now() - run.step_from_ms);
    if (here) weight.current?.setAttribute("cy", (92 - 84 * height(here)).toFixed(1));
  });
  return (
    <div class="player-tempo">
      <svg viewBox="0 0 24 100" aria-hidden="true">
        <line x1="12" x2="12" y1="8" y2="92" />
        <circle ref={weight} cx="12" cy="92" r="8" />
      </svg>
      <p class="player-phase">{place?.phase.label}</p>
    </div>
  );
}

function height({ phase, share }: InCycle): number {
  if (phase.load === "lift") return share;
  return phase.load === "lower" ? 1 - share : 1;
}
