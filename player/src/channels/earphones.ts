/**
 * The buttons of earphones and lock screen.
 *
 * A browser hands them only to a page that plays a sound, and slows the timers of a hidden page that does not. So a note far
 * below hearing is played for as long as the session runs.
 */
export interface Buttons {
  play(): void;
  pause(): void;
  next(): void;
  back(): void;
}

let hum: HTMLAudioElement | null = null;

/** From a press. Does nothing where the browser has no such buttons. */
export function takeButtons(title: string, buttons: Buttons): void {
  hum ??= new Audio(URL.createObjectURL(new Blob([hummingWav()], { type: "audio/wav" })));
  hum.loop = true;
  void hum.play().catch(() => undefined);
  const session = navigator.mediaSession;
  if (!session) return;
  session.metadata = new MediaMetadata({ title, artist: "Kadans" });
  session.setActionHandler("play", buttons.play);
  session.setActionHandler("pause", buttons.pause);
  session.setActionHandler("nexttrack", buttons.next);
  session.setActionHandler("previoustrack", buttons.back);
}

/** Tells the lock screen whether it shows "play" or "pause". */
export function showPlaying(playing: boolean): void {
  if (navigator.mediaSession) navigator.mediaSession.playbackState = playing ? "playing" : "paused";
}

export function giveButtonsBack(): void {
  hum?.pause();
  const session = navigator.mediaSession;
  if (!session) return;
  for (const action of ["play", "pause", "nexttrack", "previoustrack"] as const) session.setActionHandler(action, null);
  session.playbackState = "none";
}

const RATE_HZ = 8000;
const LENGTH_S = 10;

/** Ten seconds of 30 Hz at -54 dB: a phone cannot sound it and a person cannot hear it, a browser counts it as sound. */
function hummingWav(): ArrayBuffer {
  const samples = RATE_HZ * LENGTH_S;
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const words = (at: number, word: string) => [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  words(0, "RIFF");
  view.setUint32(4, 36 + samples * 2, true);
  words(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE_HZ, true);
  view.setUint32(28, RATE_HZ * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  words(36, "data");
  view.setUint32(40, samples * 2, true);
  for (let i = 0; i < samples; i += 1)
    view.setInt16(44 + i * 2, Math.round(65 * Math.sin((2 * Math.PI * 30 * i) / RATE_HZ)), true);
  return view.buffer as ArrayBuffer;
}
