// A phone with a Dutch voice, and somebody who writes down everything it says and every time it trembles.

/** Give every page of this context a voice and keep what it says. Before the first page opens. */
export async function listen(context) {
  await context.addInitScript(() => {
    const heard = (globalThis.heard = { said: [], trembled: 0 });
    globalThis.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    const speech = {
      getVoices: () => [{ lang: "nl-NL", localService: true }],
      addEventListener: () => {},
      cancel: () => {},
      speak: (utterance) => utterance.text && heard.said.push(utterance.text),
    };
    Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
    navigator.vibrate = (pattern) => Boolean(pattern && ++heard.trembled);
  });
}

/** What was said so far, in order, and how often the phone trembled. */
export function heard(page) {
  return page.evaluate(() => globalThis.heard);
}
