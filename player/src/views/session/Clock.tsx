import type { Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { cycleMs, endsAfterMs, inCycle, isTest, mustLastMs } from "../../session/timeline";
import { clockText } from "../../time/format";
import { text } from "../../texts";
import { Breathing } from "./Breathing";
import { Tempo } from "./Tempo";

/**
 * The largest thing on the screen. Counts down to the end, or to when the person may end it; up when the person decides;
 * repetitions when those do.
 */
export function Clock({ step, performer }: { step: Step; performer: Performer }) {
  const run = performer.run.value;
  const at = run.elapsed_ms - run.step_from_ms;
  const isBreath = step.cycle?.some((phase) => phase.lung && !phase.load) ?? false;
  if (isBreath) return <Breathing step={step} performer={performer} />;
  if (isTest(step)) return <TestClock step={step} at={at} inTest={run.elapsed_ms - run.group_from_ms} />;
  if (step.cycle && step.end.by === "cycles")
    return <Repetitions step={step} at={at} of={step.end.count} performer={performer} />;
  const shown = clockText(step.end.by === "event" ? mustLastMs(step, at) || wholeSeconds(at) : endsAfterMs(step) - at);
  return (
    <>
      <p class="player-clock" data-figures={shown.length} role="timer">
        {shown}
      </p>
      {step.cycle && <Tempo step={step} performer={performer} />}
    </>
  );
}

function Repetitions({ step, at, of, performer }: { step: Step; at: number; of: number; performer: Performer }) {
  const count = Math.min(of, (inCycle(step, at)?.completed ?? 0) + 1);
  const loaded = step.cycle?.some((phase) => phase.load === "lift" || phase.load === "lower");
  return (
    <>
      <p class="player-clock player-clock-count" role="timer">
        {count}
        <span class="player-clock-of">{text("player-of", { n: of })}</span>
      </p>
      <Tempo step={step} performer={performer} />
      {loaded && (
        <p class="player-tension">
          {text("player-tension", { n: Math.floor(at / 1000), of: Math.round((of * cycleMs(step)) / 1000) })}
        </p>
      )}
    </>
  );
}

/** Time since the test began, which is what its result is made of; smaller, what is left of this part. */
function TestClock({ step, at, inTest }: { step: Step; at: number; inTest: number }) {
  const shown = clockText(wholeSeconds(inTest));
  return (
    <>
      <p class="player-clock" data-figures={shown.length} role="timer">
        {shown}
      </p>
      {step.end.by === "time" && (
        <p class="player-stage-left">{text("player-stage-left", { time: clockText(endsAfterMs(step) - at) })}</p>
      )}
    </>
  );
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
