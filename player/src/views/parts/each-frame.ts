import { useEffect, useRef } from "preact/hooks";

/** Draws once a frame while the screen shows; with reduced motion four times a second, so that things step instead of flow. */
export function useEachFrame(draw: () => void): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    if (prefersStillness()) {
      latest.current();
      const timer = setInterval(() => latest.current(), 250);
      return () => clearInterval(timer);
    }
    let frame = requestAnimationFrame(function next() {
      latest.current();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}

export function prefersStillness(): boolean {
  return typeof matchMedia !== "undefined" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
