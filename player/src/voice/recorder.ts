/** A minute is enough to say what does not fit in a number. */
export const LONGEST_MS = 60_000;
/** Speech stays clear, and a minute stays under 300 kB. */
const BITS_A_SECOND = 32_000;

export interface Recording {
  /** Resolves with the sound, when `stop` was called or the minute is over. */
  sound: Promise<Blob>;
  stop(): void;
}

/** Listens from a press on; rejects when the person, or the device, says no. */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_A_SECOND });
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => void parts.push(data));
  const sound = new Promise<Blob>((resolve) =>
    recorder.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      resolve(new Blob(parts, { type: recorder.mimeType }));
    }),
  );
  const stop = () => recorder.state !== "inactive" && recorder.stop();
  recorder.start();
  setTimeout(stop, LONGEST_MS);
  return { sound, stop };
}
