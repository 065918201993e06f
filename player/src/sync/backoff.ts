/** Waiting longer after each failure keeps a struggling server, and a battery, alive. */
const FIRST_S = 2;
const LONGEST_S = 300;

/** Seconds until the next try after `failures` in a row. `chance` (0 to 1) spreads devices that failed together. */
export function backoffSeconds(failures: number, chance: number): number {
  const longest = Math.min(LONGEST_S, FIRST_S * 2 ** Math.max(0, failures - 1));
  return longest / 2 + (longest / 2) * chance;
}
