import { useEffect, useMemo, useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { deviceChannels } from "../../channels/channels";
import { giveButtonsBack, showPlaying, takeButtons } from "../../channels/earphones";
import { keepScreenOn, letScreenSleep } from "../../channels/wake-lock";
import { perform } from "../../session/performer";
import { keepRun } from "../../session/running";
import { writeUrgentStop } from "../../session/close";
import { currentStep, type Run } from "../../session/run";
import { deviceClock } from "../../time/clock";
import { language, settings } from "../app-state";
import { useTop } from "../parts/top";
import { Stage } from "./Stage";
import { StopReasons } from "./StopReasons";
import { Urgent } from "./Urgent";

/** While the person moves: the stage, and one tap away the reasons to stop. */
export function Moving({ sheet, from, onEnded }: { sheet: CueSheet; from: Run; onEnded: (run: Run) => void }) {
  const channels = useMemo(() => deviceChannels(() => settings.value), []);
  const performer = useMemo(() => perform(sheet, from, deviceClock, channels, keepRun), []);
  const [screen, setScreen] = useState<"stage" | "reasons" | "urgent">("stage");
  const run = performer.run.value;
  useTop();

  useEffect(() => {
    channels.open(language());
    keepScreenOn();
    takeButtons(sheet.title, { play: performer.resume, pause: performer.pause, next: performer.skip, back: performer.back });
    performer.start();
    return () => {
      performer.leave();
      giveButtonsBack();
      letScreenSleep();
    };
  }, []);
  useEffect(() => showPlaying(!run.paused), [run.paused]);
  useEffect(() => {
    if (run.stage === "ended" && screen !== "urgent") onEnded(run);
  }, [run.stage, screen]);

  const openReasons = () => {
    performer.pause();
    setScreen("reasons");
  };
  const choose = (reason: string) => {
    const urgent = sheet.safety.reasons.some((one) => one.value === reason && one.urgent);
    if (urgent) setScreen("urgent");
    performer.stop(reason);
    if (urgent) void writeUrgentStop(sheet, performer.run.value);
  };
  const goOn = () => {
    setScreen("stage");
    performer.resume();
  };

  if (screen === "urgent") return <Urgent safety={sheet.safety} onDone={() => onEnded(performer.run.value)} />;
  if (screen === "reasons") return <StopReasons safety={sheet.safety} onChoose={choose} onBack={goOn} />;
  return currentStep(sheet, run) ? <Stage sheet={sheet} performer={performer} onStop={openReasons} /> : null;
}
