import { useMemo, useRef } from "preact/hooks";
import { fullness, type Breath } from "../../breathing/pacer";
import { useEachFrame } from "../parts/each-frame";

const WIDTH = 400;
const HEIGHT = 72;

/** One breath as a line, up and down in its own balance, and a point that walks along it. */
export function BreathLine({ in_percent, breath }: { in_percent: number; breath: () => Breath }) {
  const point = useRef<SVGCircleElement>(null);
  const top = (in_percent / 100) * WIDTH;
  const path = useMemo(() => curve(top), [top]);
  useEachFrame(() => {
    const now = breath();
    const x = now.part === "in" ? now.share * top : top + now.share * (WIDTH - top);
    point.current?.setAttribute("transform", `translate(${x.toFixed(1)} ${y(now.fullness).toFixed(1)})`);
  });
  return (
    <svg class="player-breath-line" viewBox={`-10 -10 ${WIDTH + 20} ${HEIGHT + 20}`} aria-hidden="true">
      <path d={path} />
      <circle ref={point} r="8" />
    </svg>
  );
}

function y(full: number): number {
  return HEIGHT * (1 - full);
}

/** The same cosine as the pacer, in forty short straight pieces. */
function curve(top: number): string {
  const points = Array.from({ length: 41 }, (_, index) => {
    const x = (index / 40) * WIDTH;
    const full = x <= top ? fullness("in", x / top) : fullness("out", (x - top) / (WIDTH - top));
    return `${x.toFixed(1)} ${y(full).toFixed(1)}`;
  });
  return `M${points.join("L")}`;
}
