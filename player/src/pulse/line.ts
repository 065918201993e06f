import type { Answer, Refusal } from "./answers";
import { isPacket, isRhythm } from "./frames";

/** The line to the server. It comes and goes; what is written on the tape does not depend on it. */

export interface Line {
  send(frame: Uint8Array): void;
  close(): void;
}

/** After an interruption so many frames are said again, so that the wave goes on and does not begin anew. */
const SAID_AGAIN = 150;
const AGAIN_MS = 2_000;

export interface Hears {
  /** The answer to a packet, and the frame it answers. */
  answer(answer: Answer | Refusal, frame: Uint8Array): void;
  open(open: boolean): void;
  /** A new line knows nothing: what was drawn is drawn again. */
  anew(): void;
}

export function openLine(hears: Hears): Line {
  let socket: WebSocket | null = null;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said: Uint8Array[] = [];
  let rhythm: Uint8Array | null = null;
  let unanswered: Uint8Array[] = [];

  function connect(): void {
    const opening = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/pulse/live`);
    opening.addEventListener("open", () => {
      socket = opening;
      unanswered = [];
      hears.anew();
      hears.open(true);
      if (rhythm && !said.includes(rhythm)) put(rhythm);
      said.forEach(put);
    });
    opening.addEventListener("message", ({ data }) => {
      const frame = unanswered.shift();
      if (frame) hears.answer(JSON.parse(String(data)) as Answer | Refusal, frame);
    });
    opening.addEventListener("close", () => {
      socket = null;
      hears.open(false);
      if (!closed) timer = setTimeout(connect, AGAIN_MS);
    });
  }

  function put(frame: Uint8Array): void {
    if (!socket) return;
    if (isPacket(frame)) unanswered.push(frame);
    socket.send(frame as Uint8Array<ArrayBuffer>);
  }

  connect();
  return {
    send(frame) {
      if (isRhythm(frame)) rhythm = frame;
      said = [...said.slice(1 - SAID_AGAIN), frame];
      put(frame);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
