/**
 * What goes to the server and onto the tape, frame by frame: a kind, the milliseconds since the session began (four bytes,
 * little-endian), and the contents. `docs/formats/pulse.md` has the table.
 */

const PACKET = 1;
const LOST = 2;
const PACED = 3;
const UNPACED = 4;

export function packetFrame(at_ms: number, strap: number, bytes: Uint8Array): Uint8Array {
  return frame(PACKET, at_ms, [strap, ...bytes]);
}

export function lostFrame(at_ms: number): Uint8Array {
  return frame(LOST, at_ms, []);
}

export function pacedFrame(at_ms: number, rate_x10: number, in_percent: number): Uint8Array {
  return frame(PACED, at_ms, [rate_x10 & 0xff, rate_x10 >> 8, in_percent]);
}

export function unpacedFrame(at_ms: number): Uint8Array {
  return frame(UNPACED, at_ms, []);
}

export function isPacket(bytes: Uint8Array): boolean {
  return bytes[0] === PACKET;
}

/** The pacer began or ended. */
export function isRhythm(bytes: Uint8Array): boolean {
  return bytes[0] === PACED || bytes[0] === UNPACED;
}

export function momentOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
}

/** Frames one behind the other, each behind its length. */
export function tapeOf(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const tape = new Uint8Array(frames.reduce((sum, one) => sum + one.length + 1, 0));
  let at = 0;
  for (const one of frames) {
    tape[at] = one.length;
    tape.set(one, at + 1);
    at += one.length + 1;
  }
  return tape;
}

function frame(kind: number, at_ms: number, contents: number[]): Uint8Array {
  const bytes = new Uint8Array(5 + contents.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, kind);
  view.setUint32(1, Math.max(0, Math.round(at_ms)), true);
  bytes.set(contents, 5);
  return bytes;
}
