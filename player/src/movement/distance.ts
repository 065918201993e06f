/**
 * How far someone went, from the positions a device tells, with how sure that is. The positions themselves are not kept.
 *
 * A path drawn through every position is too long, because each is a few metres off. So a leg only counts when it is longer than
 * what the two positions may be off. The numbers here are our own choice.
 */
export interface Fix {
  latitude: number;
  longitude: number;
  /** Radius in metres within which the person is, as the device tells it (two times out of three). */
  accuracy_m: number;
  at_ms: number;
}

export interface Moved {
  metres: number;
  /** Sum of the squares of what each leg may be off. */
  off2: number;
  /** Where the next leg begins; null after a pause. */
  from: Fix | null;
}

export const NOWHERE: Moved = { metres: 0, off2: 0, from: null };

/** A position vaguer than this says nothing about a walk. */
const VAGUE_M = 35;
const SHORTEST_LEG_M = 15;
/** Nobody on foot is faster (metres a second): a position that says so jumped. */
const JUMP_M_S = 9;
const EARTH_M = 6_371_000;

export function moveTo(moved: Moved, fix: Fix): Moved {
  if (!(fix.accuracy_m <= VAGUE_M)) return moved;
  const { from } = moved;
  if (!from) return { ...moved, from: fix };
  const leg = between(from, fix);
  const off = Math.hypot(from.accuracy_m, fix.accuracy_m);
  const seconds = (fix.at_ms - from.at_ms) / 1000;
  if (seconds <= 0 || leg / seconds > JUMP_M_S) return moved;
  if (leg < Math.max(SHORTEST_LEG_M, off)) return moved;
  return { metres: moved.metres + leg, off2: moved.off2 + off * off, from: fix };
}

/** Standing still on purpose: the way from here to where it goes on is nobody's exercise. */
export function rested(moved: Moved): Moved {
  return { ...moved, from: null };
}

/** In tens of metres, which is more than the truth allows; null when nothing was measured. */
export function told(moved: Moved | undefined): { distance_m: number; distance_margin_m: number } | null {
  if (!moved || moved.metres <= 0) return null;
  return { distance_m: tens(moved.metres), distance_margin_m: Math.max(10, tens(Math.sqrt(moved.off2))) };
}

function tens(metres: number): number {
  return Math.round(metres / 10) * 10;
}

/** Along a great circle. */
function between(a: Fix, b: Fix): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [rad(b.latitude - a.latitude), rad(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.sqrt(Math.min(1, half)));
}
