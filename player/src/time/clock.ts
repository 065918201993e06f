/** Time and timers come in as a value, so that a test plays 45 minutes in a millisecond. */
export interface Clock {
  /** Monotonic milliseconds. Never set back; may stand still while the device sleeps. */
  mono(): number;
  /** Milliseconds since 1970. Right after a sleep, but someone may change it. */
  wall(): number;
  /** Calls back once after that many milliseconds, or later. Returns how to call it off. */
  after(ms: number, call: () => void): () => void;
}

export const deviceClock: Clock = {
  mono: () => performance.now(),
  wall: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, Math.max(0, ms));
    return () => clearTimeout(timer);
  },
};
