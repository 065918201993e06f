import type { Cue, Phase } from "../cue-sheet";
import type { Settings } from "../store/settings";
import { hush, openSpeech, say } from "./speech";
import { openSound, play, type Tone } from "./tones";

/** The ways a cue reaches a person who does not look at the screen. */
export interface Channels {
  /** From the press that starts: wakes sound and speech. */
  open(language: "nl" | "en"): void;
  cue(cue: Pick<Cue, "say" | "tone" | "vibrate">): void;
  /** The turn of a breath or a lift. */
  turn(phase: Phase): void;
  /** A second of a tempo. */
  beat(): void;
  quiet(): void;
}

export function deviceChannels(settings: () => Settings): Channels {
  return {
    open(language) {
      openSound();
      openSpeech(language);
    },
    cue({ say: sentence, tone, vibrate }) {
      const { sound, speech, vibration } = settings();
      if (sound && tone) play(tone);
      const spoken = speech && sentence ? say(sentence) : false;
      // No voice in this language: the person still hears that something changes.
      if (speech && sentence && !spoken && !(sound && tone)) play("tick");
      if (vibration && vibrate.length) navigator.vibrate?.(vibrate);
    },
    turn(phase) {
      const { sound, vibration } = settings();
      const tone = toneOf(phase);
      if (sound && tone) play(tone);
      if (vibration) navigator.vibrate?.(tone === "rise" ? [60, 60, 60] : tone === "fall" ? [180] : [30]);
    },
    beat() {
      if (settings().sound) play("beat");
    },
    quiet() {
      hush();
      navigator.vibrate?.(0);
    },
  };
}

/** Lifting and breathing in rise, letting go falls; a hold is one light knock. */
function toneOf(phase: Phase): Tone {
  if (phase.load === "lift" || phase.lung === "in") return "rise";
  if (phase.load === "lower" || phase.lung === "out") return "fall";
  return "tick";
}
