/** The sentences of the player, in the person's language. The server writes them into the shell; the code holds none. */

let texts: Record<string, string> = {};

/** Takes the texts of the shell, or later those of the bundle. Newer texts win, keys they lack stay. */
export function learnTexts(more: Record<string, string>): void {
  texts = { ...texts, ...more };
}

/** The sentence of a key with its `{name}` places filled. An unknown key shows itself, so that a gap is seen and never blank. */
export function text(key: string, values: Record<string, string | number> = {}): string {
  const sentence = texts[key] ?? key;
  return sentence.replace(/\{\s*\$?(\w+)\s*\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Like `text`, for a count: `key-one` for exactly one, else `key-many`. Dutch and English need no other form. */
export function countText(key: string, n: number, values: Record<string, string | number> = {}): string {
  return text(n === 1 ? `${key}-one` : `${key}-many`, { n, ...values });
}
