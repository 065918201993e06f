import type { Clock } from "./clock";

/** The wall clock may run this far ahead before it counts as sleep: small corrections of the device's clock are not sleep. */
const SLEPT_MS = 2_000;

/**
 * Milliseconds since one start, pauses left out.
 *
 * Every reading is start + difference, never a sum of ticks, so nothing drifts. The monotonic clock leads. Some devices stop it
 * while they sleep; then the wall clock is ahead of it, and the gap is added: the person kept walking while the screen was dark.
 */
export class Stopwatch {
  private base_ms: number;
  private from: { mono: number; wall: number } | null = null;

  constructor(
    private readonly clock: Clock,
    elapsed_ms = 0,
  ) {
    this.base_ms = elapsed_ms;
  }

  get running(): boolean {
    return this.from !== null;
  }

  elapsed(): number {
    if (!this.from) return this.base_ms;
    const mono = this.clock.mono() - this.from.mono;
    const wall = this.clock.wall() - this.from.wall;
    if (wall - mono > SLEPT_MS) this.restart(this.base_ms + wall);
    return this.from ? this.base_ms + this.clock.mono() - this.from.mono : this.base_ms;
  }

  start(): void {
    if (!this.from) this.restart(this.base_ms);
  }

  pause(): void {
    this.base_ms = this.elapsed();
    this.from = null;
  }

  private restart(base_ms: number): void {
    this.base_ms = base_ms;
    this.from = { mono: this.clock.mono(), wall: this.clock.wall() };
  }
}
