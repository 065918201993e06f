import { useRef } from "preact/hooks";
import { useEachFrame } from "../parts/each-frame";

/** Smallest share of the full size: lungs are never empty, and the shape never vanishes. */
const LEAST = 0.42;
/** Each ring lags a little behind the one inside it, as cloth does. */
const RINGS = [1, 0.8, 0.6];

/** A soft shape that grows and shrinks with the breath. With reduced motion it steps through sizes. */
export function BreathShape({ fullness }: { fullness: () => number }) {
  const rings = useRef<(SVGCircleElement | null)[]>([]);
  useEachFrame(() => {
    const size = LEAST + (1 - LEAST) * fullness();
    rings.current.forEach((ring, index) => ring?.setAttribute("r", (96 * size * (RINGS[index] ?? 1)).toFixed(2)));
  });
  return (
    <svg class="player-shape" viewBox="0 0 200 200" aria-hidden="true">
      <circle class="shape-edge" cx="100" cy="100" r="98" />
      {RINGS.map((ring, index) => (
        <circle
          key={ring}
          class={`shape-ring shape-ring-${index}`}
          cx="100"
          cy="100"
          r="40"
          ref={(circle) => void (rings.current[index] = circle)}
        />
      ))}
    </svg>
  );
}
