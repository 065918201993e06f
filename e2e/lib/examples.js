// The example of every kind of cue sheet, put on a patient's phone as if their own plan held it.

import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../docs/examples/cue-sheet/", import.meta.url);

/** The examples by the name of their file. */
export const EXAMPLES = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))]),
);

/**
 * Every bundle this context fetches holds the examples, each under the reference of the patient's own next session, so that the
 * server knows what was done. `tasks` come along.
 */
export async function carryExamples(context, tasks = []) {
  const answer = async (route) => {
    const response = await route.fetch();
    const bundle = await response.json();
    const { reference } = bundle.sheets[0];
    const sheets = Object.values(EXAMPLES).map((sheet) => ({ ...sheet, reference }));
    await route.fulfill({ response, json: { ...bundle, sheets, tasks } });
  };
  // A page that closes while its bundle is on the way no longer needs it.
  await context.route("**/api/player", (route) => answer(route).catch(() => undefined));
}

/** A check in the evening that is due now, and wanted before the next session. */
export function eveningCheck() {
  const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const options = [
    { value: "no", text: "Nee" },
    { value: "yes", text: "Ja" },
  ];
  const gates = [{ codes: ["yes"], effect: "hold", text: "Train niet voordat u uw therapeut sprak." }];
  return {
    kind: "evening",
    session: null,
    title: "Hoe is het vanavond?",
    from: day(-1),
    until: day(1),
    from_hour: 20,
    before_next: true,
    questions: [{ field: "pressure", ask: "Had u druk op de borst?", required: true, scale: { kind: "choice", options }, gates }],
  };
}
