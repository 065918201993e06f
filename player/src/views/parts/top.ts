import { useEffect } from "preact/hooks";

/** A new screen begins at its top, wherever the one before it was scrolled to. */
export function useTop(): void {
  useEffect(() => scrollTo?.(0, 0), []);
}
