import type { Cue } from "../cue-sheet";

/**
 * Two families of sound, told apart without hearing pitch: *go* is three quick knocks that rise, wooden;
 * *ease* is two long soft notes that fall. `tick` is one light knock, `done` a slow broken chord.
 * `rise` and `fall` are the quiet turns of a breath or a lift: one swell up, two swells down; `beat` is a second of a tempo, the
 * lightest of all.
 */
export type Tone = NonNullable<Cue["tone"]> | "rise" | "fall" | "beat";

interface Note {
  at_s: number;
  hertz: number;
  /** Where a swell glides to. */
  to_hertz?: number;
  length_s: number;
  loud: number;
  wooden: boolean;
}

const NOTES: Record<Tone, Note[]> = {
  go: [
    { at_s: 0, hertz: 523, length_s: 0.14, loud: 0.7, wooden: true },
    { at_s: 0.13, hertz: 659, length_s: 0.14, loud: 0.8, wooden: true },
    { at_s: 0.26, hertz: 880, length_s: 0.28, loud: 0.9, wooden: true },
  ],
  ease: [
    { at_s: 0, hertz: 440, length_s: 0.6, loud: 0.45, wooden: false },
    { at_s: 0.55, hertz: 294, length_s: 0.9, loud: 0.45, wooden: false },
  ],
  beat: [{ at_s: 0, hertz: 620, length_s: 0.04, loud: 0.14, wooden: true }],
  tick: [{ at_s: 0, hertz: 740, length_s: 0.08, loud: 0.4, wooden: true }],
  done: [
    { at_s: 0, hertz: 392, length_s: 0.7, loud: 0.4, wooden: false },
    { at_s: 0.35, hertz: 494, length_s: 0.7, loud: 0.4, wooden: false },
    { at_s: 0.7, hertz: 587, length_s: 1.4, loud: 0.45, wooden: false },
  ],
  rise: [{ at_s: 0, hertz: 262, to_hertz: 392, length_s: 1.1, loud: 0.3, wooden: false }],
  fall: [
    { at_s: 0, hertz: 392, to_hertz: 330, length_s: 0.6, loud: 0.25, wooden: false },
    { at_s: 0.6, hertz: 330, to_hertz: 262, length_s: 0.9, loud: 0.25, wooden: false },
  ],
};

let context: AudioContext | null = null;

/** Must be called from a press: browsers allow no sound before one. */
export function openSound(): void {
  context ??= typeof AudioContext === "undefined" ? null : new AudioContext({ latencyHint: "interactive" });
  void context?.resume();
}

export function play(tone: Tone): void {
  if (!context) return;
  if (context.state !== "running") void context.resume();
  for (const note of NOTES[tone]) strike(context, note);
}

/** Wood is a quick knock with a high inharmonic partial that dies first; soft is a sine that swells and fades. */
function strike(audio: AudioContext, note: Note): void {
  voice(audio, note, note.hertz, note.loud);
  if (note.wooden) voice(audio, { ...note, length_s: note.length_s / 3 }, note.hertz * 2.76, note.loud / 3);
}

function voice(audio: AudioContext, note: Note, hertz: number, loud: number): void {
  const from = audio.currentTime + note.at_s;
  const swell_s = note.wooden ? 0.002 : 0.06;
  const oscillator = new OscillatorNode(audio, { type: "sine", frequency: hertz });
  if (note.to_hertz)
    oscillator.frequency.setValueAtTime(hertz, from).linearRampToValueAtTime(note.to_hertz, from + note.length_s);
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0.0001, from);
  gain.gain.exponentialRampToValueAtTime(loud, from + swell_s);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + note.length_s);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + note.length_s + 0.05);
}
