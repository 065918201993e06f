import type { CueSheet, Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { currentStep, type Run } from "../../session/run";
import { layout, plannedMs } from "../../session/timeline";
import { clockText, minutesLeft } from "../../time/format";
import { text } from "../../texts";
import { BeatLine } from "../parts/BeatLine";
import { Button } from "../parts/Button";
import { BackIcon, GoIcon, PauseIcon, SkipIcon, StopIcon } from "../parts/icons";
import { Switches } from "../parts/Switches";
import { Announce } from "./Announce";
import { Ask } from "./Ask";
import { Clock } from "./Clock";

/** The screen at arm's length: what now, how long, what next. Colour, word and shape all say whether it is effort or rest. */
export function Stage({ sheet, performer, onStop }: { sheet: CueSheet; performer: Performer; onStop: () => void }) {
  const run = performer.run.value;
  const step = currentStep(sheet, run);
  if (!step) return null;
  const left = minutesLeft(leftMs(sheet, run));
  return (
    <main class={`player-moving player-moving-${step.effort} ${run.paused ? "player-moving-paused" : ""}`}>
      <section class="player-stage">
        <Round sheet={sheet} run={run} />
        <h1 class="player-now-label">{step.label}</h1>
        <Clock step={step} performer={performer} />
        <p class="player-detail">{run.paused ? text("player-paused") : step.detail}</p>
        {run.paused ? <Switches /> : <Ask step={step} run={run} onTap={performer.tap} onLevel={performer.level} />}
      </section>
      <section class="player-ahead">
        <Next sheet={sheet} run={run} />
        <BeatLine
          sheet={sheet}
          place={{ run, now: performer.now }}
          label={text("player-beat-now", { n: run.step + 1, of: sheet.steps.length, left })}
        />
        <p class="player-left">{text("player-left", { n: left })}</p>
      </section>
      <div class="player-controls">
        <div class="player-transport">
          <Button kind="round" label={text("player-again")} onPress={performer.back}>
            <BackIcon />
          </Button>
          <Button first kind={run.paused ? "main" : "calm"} onPress={run.paused ? performer.resume : performer.pause}>
            {run.paused ? <GoIcon /> : <PauseIcon />}
            {text(run.paused ? "player-go-on" : "player-pause")}
          </Button>
          <Button kind="round" label={text("player-skip")} onPress={performer.skip}>
            <SkipIcon />
          </Button>
        </div>
        <Button kind="stop" onPress={onStop}>
          <StopIcon />
          {text("player-stop")}
        </Button>
      </div>
      <Announce step={step} next={sheet.steps[run.step + 1]} paused={run.paused} />
    </main>
  );
}

/** Which of the efforts this is: "2 of 6". Of one effort nobody needs the number. */
function Round({ sheet, run }: { sheet: CueSheet; run: Run }) {
  const isEffort = (step: Step) => step.effort === "go" || step.effort === "measure";
  const all = sheet.steps.filter(isEffort).length;
  const here = sheet.steps.slice(0, run.step + 1).filter(isEffort).length;
  return <p class="player-round">{all > 1 && here > 0 ? text("player-round", { n: here, of: all }) : sheet.title}</p>;
}

function Next({ sheet, run }: { sheet: CueSheet; run: Run }) {
  const next = sheet.steps[run.step + 1];
  if (!next) return <p class="player-next">{text("player-next-nothing")}</p>;
  return (
    <p class="player-next">
      {text("player-next")} <b>{next.label}</b> <span class="player-time">{clockText(plannedMs(next))}</span>
    </p>
  );
}

function leftMs(sheet: CueSheet, run: Run): number {
  const places = layout(sheet);
  const inStep = run.elapsed_ms - run.step_from_ms;
  return (
    places.slice(run.step).reduce((sum, place) => sum + place.planned_ms, 0) - Math.min(inStep, places[run.step]?.planned_ms ?? 0)
  );
}
