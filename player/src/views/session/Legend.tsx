import type { CueSheet } from "../../cue-sheet";
import { isTest, plannedMs } from "../../session/timeline";
import { clockText } from "../../time/format";

/** What the beats mean, in words: each kind of step once, with how often and how long. The stages of a test are one kind. */
export function Legend({ sheet }: { sheet: CueSheet }) {
  return (
    <ul class="player-legend">
      {kindsOf(sheet).map((kind) => (
        <li key={kind.label + kind.ms}>
          <span class={`player-key player-key-${kind.effort}`} aria-hidden="true" />
          <span>
            {kind.times > 1 && <b>{kind.times} × </b>}
            {kind.label} <span class="player-time">{clockText(kind.ms)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function kindsOf(sheet: CueSheet) {
  const kinds = new Map<string, { label: string; effort: string; ms: number; times: number }>();
  for (const step of sheet.steps.filter((one) => one.effort !== "ready")) {
    const ms = plannedMs(step);
    const name = isTest(step) ? `${step.group} ${ms}` : `${step.label} ${ms}`;
    const known = kinds.get(name);
    if (known) known.times += 1;
    else kinds.set(name, { label: isTest(step) ? sheet.title : step.label, effort: step.effort, ms, times: 1 });
  }
  return [...kinds.values()];
}
