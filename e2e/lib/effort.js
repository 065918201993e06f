// How much work it is to get somewhere: every press that did something, and every character that was typed.

/** Begin to count, before the first page opens; hands back the tally, which goes on by itself. */
export async function count(context) {
  const effort = { presses: 0, characters: 0 };
  await context.exposeFunction("tally", (what) => void effort[what]++);
  await context.addInitScript(() => {
    addEventListener("click", () => globalThis.tally("presses"), true);
    addEventListener("input", () => globalThis.tally("characters"), true);
  });
  return effort;
}
