import { useEffect, useMemo, useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { deviceChannels } from "../../channels/channels";
import { giveButtonsBack, showPlaying, takeButtons } from "../../channels/earphones";
import { sharePhone } from "../../channels/share";
import { keepScreenOn, letScreenSleep } from "../../channels/wake-lock";
import { follow, goesSomewhere } from "../../movement/location";
import type { Answer } from "../../session/answers";
import { asked, unfinished } from "../../session/asking";
import { writeUrgentStop } from "../../session/close";
import { testMarks } from "../../session/marks";
import { perform, type Performer } from "../../session/performer";
import type { Run } from "../../session/run";
import { keepRun } from "../../session/running";
import { deviceClock } from "../../time/clock";
import { language, settings } from "../app-state";
import { useTop } from "../parts/top";
import { AfterMoving } from "./AfterMoving";
import { Stage } from "./Stage";
import { StopReasons } from "./StopReasons";
import { Urgent } from "./Urgent";

type Screen = { at: "stage" } | { at: "reasons" } | { at: "urgent"; why?: string };

/** Longest reason the diary takes. */
const REASON = 40;

/** While the person moves: the stage, and one tap away the reasons to stop. */
export function Moving({ sheet, from, onEnded }: { sheet: CueSheet; from: Run; onEnded: (run: Run) => void }) {
  const performer = usePerformer(sheet, from);
  const [screen, setScreen] = useState<Screen>({ at: "stage" });
  const run = performer.run.value;
  const [seen, setSeen] = useState(false);
  const over = run.stage === "ended" && !unfinished(sheet, seen ? { ...run, marks: [] } : run);
  useTop();
  useEffect(() => showPlaying(!run.paused), [run.paused]);
  useEffect(() => {
    if (over && screen.at !== "urgent") onEnded(run);
  }, [over, screen.at]);

  const stopFor = (reason: string, why?: string) => {
    setScreen({ at: "urgent", ...(why && { why }) });
    performer.stop(reason, true);
    void writeUrgentStop(sheet, performer.run.value);
  };
  const choose = (reason: string) => {
    if (sheet.safety.reasons.some((one) => one.value === reason && one.urgent)) return stopFor(reason);
    return performer.stop(reason);
  };
  const answer = (given: Answer | undefined) => {
    const field = asked(sheet, performer.run.value)?.question.field ?? "";
    const gate = performer.answer(given);
    if (gate?.effect === "stop") stopFor(field.slice(0, REASON), gate.text);
  };
  const openReasons = () => {
    performer.pause();
    setScreen({ at: "reasons" });
  };
  const goOn = () => {
    setScreen({ at: "stage" });
    performer.resume();
  };

  if (screen.at === "urgent")
    return <Urgent safety={sheet.safety} why={screen.why} onDone={() => onEnded(performer.run.value)} />;
  if (run.stage === "ended") {
    const result = testMarks(sheet, run).length > 0 && !seen && { mayUndo: from.stage === "moving", onSeen: () => setSeen(true) };
    return <AfterMoving sheet={sheet} performer={performer} result={result} onAnswer={answer} />;
  }
  if (screen.at === "reasons") return <StopReasons safety={sheet.safety} onChoose={choose} onBack={goOn} />;
  return <Stage sheet={sheet} performer={performer} onStop={openReasons} onAnswer={answer} />;
}

/** The performer of this sheet, for as long as the screen lives: sound, screen and earphones with it. */
function usePerformer(sheet: CueSheet, from: Run): Performer {
  const channels = useMemo(() => deviceChannels(() => settings.value), []);
  const performer = useMemo(() => perform(sheet, from, deviceClock, channels, keepRun), []);
  useEffect(() => {
    channels.open(language());
    keepScreenOn();
    const { music, distance } = settings.value;
    sharePhone(music);
    if (!music)
      takeButtons(sheet.title, { play: performer.resume, pause: performer.pause, next: performer.skip, back: performer.back });
    const stay = distance && goesSomewhere(sheet) ? follow(performer.moved) : () => undefined;
    performer.start();
    return () => {
      stay();
      performer.leave();
      giveButtonsBack();
      letScreenSleep();
    };
  }, []);
  return performer;
}
