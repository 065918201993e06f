import { useEffect, useId, useRef } from "preact/hooks";
import type { CueSheet, StepDone } from "../../cue-sheet";
import { layout } from "../../session/timeline";
import type { Run } from "../../session/run";

/**
 * The session as a score: every step a beat, its length to scale, effort tall and rest low.
 * The part behind us is filled; a line stands where we are.
 */
const WIDTH = 1000;
const HEIGHT = 64;
const GAP = 3;
const TALL: Record<CueSheet["steps"][number]["effort"], number> = {
  ready: 14,
  ease: 22,
  hold: 34,
  breathe: 38,
  measure: 48,
  go: 60,
};

interface Place {
  run: Run;
  now: () => number;
}

/** `place` follows a session that runs; `done` shows one that is over: what was skipped stays pale. */
export function BeatLine({ sheet, place, done, label }: { sheet: CueSheet; place?: Place; done?: StepDone[]; label: string }) {
  const clip = useId();
  const past = useRef<SVGRectElement>(null);
  const here = useRef<SVGLineElement>(null);
  const bars = barsOf(sheet);
  const isDone = (step: string) => done?.some((part) => part.step === step && part.state === "done");
  useEffect(() => {
    const move = () => {
      const x = place ? positionOf(sheet, place.run, place.now()) * WIDTH : 0;
      past.current?.setAttribute("width", x.toFixed(1));
      here.current?.setAttribute("transform", `translate(${x.toFixed(1)} 0)`);
    };
    move();
    if (!place) return undefined;
    const timer = setInterval(move, 250);
    return () => clearInterval(timer);
  });
  return (
    <svg class="player-beat" viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <clipPath id={clip}>
        <rect ref={past} x="0" y="-4" width="0" height={HEIGHT + 8} />
      </clipPath>
      {bars.map((bar) => (
        <rect
          key={bar.id}
          class={`beat beat-${bar.effort} ${isDone(bar.id) ? "beat-past" : ""}`}
          x={bar.x}
          y={HEIGHT - bar.tall}
          width={bar.width}
          height={bar.tall}
        />
      ))}
      {place && (
        <g clip-path={`url(#${clip})`}>
          {bars.map((bar) => (
            <rect
              key={bar.id}
              class={`beat beat-past beat-${bar.effort}`}
              x={bar.x}
              y={HEIGHT - bar.tall}
              width={bar.width}
              height={bar.tall}
            />
          ))}
        </g>
      )}
      {place && <line ref={here} class="beat-here" x1="0" x2="0" y1="-4" y2={HEIGHT + 4} vector-effect="non-scaling-stroke" />}
    </svg>
  );
}

function barsOf(sheet: CueSheet) {
  const places = layout(sheet);
  const total = places.reduce((sum, place) => sum + place.planned_ms, 0) || 1;
  return places.map(({ step, from_ms, planned_ms }) => ({
    id: step.id,
    effort: step.effort,
    x: (from_ms / total) * WIDTH,
    width: Math.max(2, (planned_ms / total) * WIDTH - GAP),
    tall: TALL[step.effort],
  }));
}

/** Share of the planned line behind us, 0 to 1. A step that takes longer than planned waits at its end. */
export function positionOf(sheet: CueSheet, run: Run, now_ms: number): number {
  const places = layout(sheet);
  const total = places.reduce((sum, place) => sum + place.planned_ms, 0) || 1;
  const place = places[run.step];
  if (!place || run.stage === "ended") return 1;
  return (place.from_ms + Math.min(place.planned_ms, Math.max(0, now_ms - run.step_from_ms))) / total;
}
