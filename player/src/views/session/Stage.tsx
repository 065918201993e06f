import { useEffect } from "preact/hooks";
import type { CueSheet, Step } from "../../cue-sheet";
import { asked, type Asked } from "../../session/asking";
import type { Answer } from "../../session/answers";
import type { Performer } from "../../session/performer";
import { currentStep, type Run } from "../../session/run";
import { isTest, layout, plannedMs } from "../../session/timeline";
import { clockText, minutesLeft } from "../../time/format";
import { text } from "../../texts";
import { BeatLine } from "../parts/BeatLine";
import { Button } from "../parts/Button";
import { StopIcon } from "../parts/icons";
import { Picture } from "../parts/Picture";
import { Switches } from "../parts/Switches";
import { Announce } from "./Announce";
import { Ask } from "./Ask";
import { AskAfter } from "./AskAfter";
import { Clock } from "./Clock";
import { GateNotice } from "./GateNotice";
import { Marks } from "./Marks";
import { Rest } from "./Rest";
import { Stamps } from "./Stamps";
import { Transport } from "./Transport";

interface Props {
  sheet: CueSheet;
  performer: Performer;
  onStop: () => void;
  onAnswer: (answer: Answer | undefined) => void;
}

/** The screen at arm's length: what now, how long, what next. Colour, word and shape all say whether it is effort or rest. */
export function Stage({ sheet, performer, onStop, onAnswer }: Props) {
  const run = performer.run.value;
  const step = currentStep(sheet, run);
  useEffect(() => scrollTo?.(0, 0), [run.step]);
  if (!step) return null;
  const left = minutesLeft(leftMs(sheet, run));
  const question = isRest(step) && !run.notice ? asked(sheet, run) : null;
  return (
    <main
      class={`player-moving player-moving-${step.effort} ${run.paused ? "player-moving-paused" : ""} ${question ? "player-asking" : ""}`}
    >
      <section class="player-stage">
        <Round sheet={sheet} run={run} />
        <h1 class="player-now-label">{step.label}</h1>
        {!question && <Picture name={pictureAt(sheet, run)} />}
        <Clock step={step} performer={performer} />
        <p class="player-detail">{run.paused ? text("player-paused") : step.detail}</p>
        {run.notice ? (
          <GateNotice notice={run.notice} onRead={performer.read} />
        ) : run.paused ? (
          <Switches />
        ) : (
          <Doing sheet={sheet} step={step} question={question} performer={performer} onAnswer={onAnswer} />
        )}
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
        <Transport sheet={sheet} step={step} performer={performer} />
        <Button kind="stop" onPress={onStop}>
          <StopIcon />
          {text("player-stop")}
        </Button>
      </div>
      <Announce step={step} next={sheet.steps[run.step + 1]} asks={question?.question.ask} paused={run.paused} />
    </main>
  );
}

/** What there is to press in this step: its end, its moments, what was asked about the step before, or a longer rest. */
function Doing({
  sheet,
  step,
  question,
  performer,
  onAnswer,
}: Pick<Props, "sheet" | "performer" | "onAnswer"> & { step: Step; question: Asked | null }) {
  const run = performer.run.value;
  return (
    <>
      {question && <AskAfter asked={question} onAnswer={onAnswer} onBack={performer.askAgain} />}
      <Stamps sheet={sheet} step={step} performer={performer} />
      <Ask step={step} performer={performer} />
      {justTested(sheet, run) && <Marks sheet={sheet} run={run} />}
      <Rest step={step} performer={performer} />
    </>
  );
}

/** The step before this one was a test: its moments still stand here, where there is room. */
function justTested(sheet: CueSheet, run: Run): boolean {
  const [here, before] = [sheet.steps[run.step], sheet.steps[run.step - 1]];
  return here !== undefined && before !== undefined && isTest(before) && !isTest(here) && !here.levels;
}

function isRest(step: Step): boolean {
  return step.effort === "ease" || step.effort === "ready";
}

/** The drawing of what is done now; in a rest, of what comes. */
function pictureAt(sheet: CueSheet, run: Run): string | null {
  const step = sheet.steps[run.step];
  if (!step) return null;
  return step.picture ?? (isRest(step) ? (sheet.steps[run.step + 1]?.picture ?? null) : null);
}

/** Which of the efforts this is: "2 of 6". Of one effort, and in a test, nobody needs the number. */
function Round({ sheet, run }: { sheet: CueSheet; run: Run }) {
  const isEffort = (step: Step) => step.effort === "go" || step.effort === "hold" || step.effort === "measure";
  const all = sheet.steps.filter(isEffort).length;
  const here = sheet.steps.slice(0, run.step + 1).filter(isEffort).length;
  const counts = all > 1 && here > 0 && !sheet.steps.some(isTest);
  return <p class="player-round">{counts ? text("player-round", { n: here, of: all }) : sheet.title}</p>;
}

function Next({ sheet, run }: { sheet: CueSheet; run: Run }) {
  const next = sheet.steps[run.step + 1];
  if (!next) return <p class="player-next">{text("player-next-nothing")}</p>;
  return (
    <p class="player-next">
      {text("player-next")} <b>{[next.label, isTest(next) ? next.detail : ""].filter(Boolean).join(", ")}</b>{" "}
      <span class="player-time">{clockText(plannedMs(next))}</span>
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
