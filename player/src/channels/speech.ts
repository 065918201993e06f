/** Speech by the device's own voice, so that it needs no network. */

let language = "nl-NL";
let voice: SpeechSynthesisVoice | null = null;

function synthesis(): SpeechSynthesis | null {
  return typeof speechSynthesis === "undefined" ? null : speechSynthesis;
}

/** Chooses a voice; must be called from a press, and again whenever the device has loaded its list of voices. */
export function openSpeech(of: "nl" | "en"): void {
  language = of === "nl" ? "nl-NL" : "en-GB";
  const speech = synthesis();
  if (!speech) return;
  choose(speech);
  speech.addEventListener?.("voiceschanged", () => choose(speech));
  // An empty sentence wakes the engine, so that the first real one is not late.
  speech.speak(new SpeechSynthesisUtterance(""));
}

/** A voice on the device before one in the cloud, the right country before the right language. */
function choose(speech: SpeechSynthesis): void {
  const rank = (one: SpeechSynthesisVoice) => (one.lang.replace("_", "-") === language ? 2 : 0) + (one.localService ? 1 : 0);
  voice =
    speech
      .getVoices()
      .filter((one) => one.lang.startsWith(language.slice(0, 2)))
      .sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Says a sentence; false when there is no voice in this language, and a tone has to do. */
export function say(sentence: string): boolean {
  const speech = synthesis();
  if (!speech || !voice) return false;
  speech.cancel(); // What is late is no longer true.
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = language;
  utterance.rate = 0.95;
  speech.speak(utterance);
  return true;
}

export function hush(): void {
  synthesis()?.cancel();
}
