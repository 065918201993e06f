import { useEffect, useState } from "preact/hooks";
import { answered } from "../../checks/answer";
import { dueTasks, taskName } from "../../checks/due";
import type { CueSheet, Facts, Task } from "../../cue-sheet";
import { unfinished } from "../../session/asking";
import { forgetBefore, keptBefore } from "../../session/before";
import type { Before } from "../../store/database";
import { begin, stop, type Run } from "../../session/run";
import { keepRun, keptRun, resumable } from "../../session/running";
import { closeOther } from "../../session/close";
import { bundle, person } from "../app-state";
import { uuidv7 } from "../../ids";
import { Waiting } from "../parts/Notice";
import { CheckForm } from "../checks/CheckForm";
import { BeforeStart } from "./BeforeStart";
import { ByHand } from "./ByHand";
import { Countdown } from "./Countdown";
import { Intro } from "./Intro";
import { Log } from "./Log";
import { Moving } from "./Moving";
import { Resume } from "./Resume";
import { Saved } from "./Saved";

/** The screens of one session, in the order a person meets them. */
type Stage =
  | { at: "looking" }
  | { at: "intro" }
  | { at: "resume"; run: Run }
  | { at: "check"; task: Task }
  | { at: "before"; before: Before }
  | { at: "countdown"; before: Facts }
  | { at: "moving"; run: Run }
  | { at: "by-hand" }
  | { at: "log"; run: Run }
  | { at: "saved"; run: Run; where: "disk" | "memory" };

export function Session({ sheet }: { sheet: CueSheet }) {
  const [stage, setStage] = useState<Stage>({ at: "looking" });
  useEffect(() => {
    void keptRun().then((run) => setStage(run?.sheet === sheet.id ? whereWeWere(sheet, run) : { at: "intro" }));
  }, [sheet.id]);

  const fresh = async () => {
    await closeOther(sheet);
    setStage(await firstAsked(sheet));
  };
  const byHand = async () => {
    await closeOther(sheet);
    setStage({ at: "by-hand" });
  };
  const start = (before: Facts) => {
    void forgetBefore();
    setStage({ at: "moving", run: begin(sheet, uuidv7(Date.now()), person(), Date.now(), before) });
  };

  switch (stage.at) {
    case "looking":
      return <Waiting />;
    case "intro":
      return <Intro sheet={sheet} onStart={() => void fresh()} onByHand={() => void byHand()} />;
    case "by-hand":
      return <ByHand sheet={sheet} onSaved={(saved) => setStage({ at: "saved", ...saved })} />;
    case "resume":
      return (
        <Resume
          sheet={sheet}
          run={stage.run}
          onGoOn={(run) => setStage({ at: "moving", run })}
          onClose={(run) => setStage({ at: "log", run })}
        />
      );
    case "check":
      return (
        <CheckForm
          key={taskName(stage.task)}
          task={stage.task}
          onDone={() => void fresh()}
          onBack={() => setStage({ at: "intro" })}
        />
      );
    case "before":
      return (
        <BeforeStart
          sheet={sheet}
          from={stage.before}
          onReady={(before) => setStage({ at: "countdown", before })}
          onBack={() => setStage({ at: "intro" })}
        />
      );
    case "countdown":
      return <Countdown sheet={sheet} onReady={() => start(stage.before)} onBack={() => setStage({ at: "intro" })} />;
    case "moving":
      return <Moving sheet={sheet} from={stage.run} onEnded={(run) => setStage({ at: "log", run })} />;
    case "log":
      return <Log sheet={sheet} run={stage.run} onSaved={(where) => setStage({ at: "saved", run: stage.run, where })} />;
    case "saved":
      return <Saved sheet={sheet} run={stage.run} where={stage.where} />;
  }
}

/** What is asked before the start: a check that was waiting for it, then the questions of the sheet, then nothing. */
async function firstAsked(sheet: CueSheet): Promise<Stage> {
  const task = dueTasks(bundle.value, answered.value, new Date()).find((one) => one.before_next);
  if (task) return { at: "check", task };
  if (!sheet.before?.length) return { at: "countdown", before: {} };
  return { at: "before", before: await keptBefore(sheet, person(), Date.now()) };
}

/** A run that was left: go on, or write down what was done when too long has passed. */
function whereWeWere(sheet: CueSheet, run: Run): Stage {
  if (run.stage === "ended") return unfinished(sheet, run) ? { at: "moving", run } : { at: "log", run };
  if (resumable(run, Date.now())) return { at: "resume", run };
  const left = stop(sheet, run, run.elapsed_ms, "left", run.seen_at);
  keepRun(left);
  return { at: "log", run: left };
}
