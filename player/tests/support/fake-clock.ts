import type { Clock } from "../../src/time/clock";

/** A clock in the hand of the test. `lateness` makes every timer late, as a busy phone does. */
export class FakeClock implements Clock {
  private mono_ms = 1_000;
  private wall_ms = Date.parse("2026-11-23T09:00:00.000Z");
  private timers = new Set<{ at: number; call: () => void }>();

  constructor(private readonly lateness: () => number = () => 0) {}

  mono(): number {
    return this.mono_ms;
  }

  wall(): number {
    return this.wall_ms;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { at: this.mono_ms + Math.max(0, ms) + this.lateness(), call };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Lets time pass, and timers go off in order. */
  pass(ms: number): void {
    const until = this.mono_ms + ms;
    for (;;) {
      const next = [...this.timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.timers.delete(next);
      this.to(next.at);
      next.call();
    }
    this.to(until);
  }

  /** The device sleeps: the wall goes on, the monotonic clock stands still, timers wait. */
  sleep(ms: number): void {
    this.wall_ms += ms;
  }

  /** Somebody sets the wall clock. */
  setWall(by_ms: number): void {
    this.wall_ms += by_ms;
  }

  private to(mono_ms: number): void {
    this.wall_ms += Math.max(0, mono_ms - this.mono_ms);
    this.mono_ms = Math.max(this.mono_ms, mono_ms);
  }
}
