import { useRef } from "preact/hooks";
import type { Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { beatOf, inCycle, type InCycle } from "../../session/timeline";
import { useEachFrame } from "../parts/each-frame";

/** Height of the drawing, and how far the weight travels in it. */
const TALL = 120;
const TRAVEL = 84;

/**
 * The tempo of one repetition: a weight on its rail goes up and comes down in the time it should take. Beside it the word, and
 * the seconds of this phase as beats, so that who does not see motion can count.
 */
export function Tempo({ step, performer }: { step: Step; performer: Performer }) {
  const weight = useRef<SVGGElement>(null);
  const under = useRef<SVGRectElement>(null);
  const run = performer.run.value;
  const at = run.elapsed_ms - run.step_from_ms;
  const place = inCycle(step, at);
  useEachFrame(() => {
    const here = inCycle(step, performer.now() - run.step_from_ms);
    const up = here ? TRAVEL * height(step, here) : 0;
    weight.current?.setAttribute("transform", `translate(0 ${(-up).toFixed(1)})`);
    under.current?.setAttribute("height", (up + 8).toFixed(1));
    under.current?.setAttribute("y", (TALL - 18 - up).toFixed(1));
  });
  return (
    <div class="player-tempo">
      <svg viewBox={`0 0 96 ${TALL}`} aria-hidden="true">
        <path class="tempo-rail" d={`M30 8V${TALL - 8}M66 8V${TALL - 8}`} />
        <rect class="tempo-under" ref={under} x="31.5" width="33" y={TALL - 18} height="8" />
        <g ref={weight}>
          <rect class="tempo-weight" x="22" width="52" y={TALL - 26} height="16" rx="4" />
          <path class="tempo-weight" d={`M8 ${TALL - 34}h8v32h-8zM80 ${TALL - 34}h8v32h-8z`} />
        </g>
      </svg>
      <div>
        <p class="player-phase">{place?.phase.label}</p>
        {place && <Beats of={Math.round(place.phase.ms / 1000)} now={beatOf(place, at)} />}
      </div>
    </div>
  );
}

/** The seconds of a phase: those behind us full, the others pale. */
function Beats({ of, now }: { of: number; now: number }) {
  return (
    <span class="player-phase-beats" aria-hidden="true">
      {Array.from({ length: of }, (_, beat) => (
        <i key={beat} class={beat <= now ? "is-past" : ""} />
      ))}
    </span>
  );
}

/** 0 below, 1 above. A hold keeps what came before it. */
function height(step: Step, { phase, share, index }: InCycle): number {
  if (phase.load === "lift") return share;
  if (phase.load === "lower") return 1 - share;
  const before = step.cycle?.slice(0, index).findLast((one) => one.load === "lift" || one.load === "lower");
  return before?.load === "lower" ? 0 : 1;
}
