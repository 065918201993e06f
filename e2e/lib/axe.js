// An accessibility scan in light and in dark. Zero is the only number that passes.

import assert from "node:assert/strict";
import axe from "axe-core";

/** Every rule of axe, its best practices included, on the page as it stands. */
export async function assertAccessible(page, name) {
  for (const scheme of ["light", "dark"]) {
    await dress(page, scheme);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(summary), [], `${name} in ${scheme}`);
  }
  await dress(page, null);
}

async function dress(page, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(settled);
}

/** Colours that are still on their way from light to dark are nobody's contrast. */
function settled() {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  return Promise.allSettled(transitions.map((transition) => transition.finished));
}

/** What to mend, and where. */
function summary(violation) {
  const places = violation.nodes.map((node) => `${node.target.join(" ")}: ${node.any[0]?.message ?? node.failureSummary}`);
  return `${violation.id}: ${violation.help}\n${places.join("\n")}`;
}
