import { useEffect, useMemo, useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { deviceChannels } from "../../channels/channels";
import { text } from "../../texts";
import { language, settings } from "../app-state";
import { Button } from "../parts/Button";
import { Picture } from "../parts/Picture";
import { useTop } from "../parts/top";

/** Time to put the phone away before the first step. */
const READY_S = 5;

export function Countdown({ sheet, onReady, onBack }: { sheet: CueSheet; onReady: () => void; onBack: () => void }) {
  const [left, setLeft] = useState(sheet.steps[0]?.effort === "ready" ? 0 : READY_S);
  useTop();
  const channels = useMemo(() => deviceChannels(() => settings.value), []);
  useEffect(() => {
    if (left === READY_S) channels.open(language());
    if (left <= 0) return onReady();
    channels.cue({ say: left === READY_S ? text("player-get-ready") : null, tone: "tick", vibrate: [] });
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <main class="player-moving player-moving-ready">
      <section class="player-stage">
        <h1 class="player-now-label">{text("player-get-ready")}</h1>
        <p class="player-clock" role="timer">
          {left}
        </p>
        <Picture name={sheet.steps.find((step) => step.picture)?.picture} />
        <p class="player-detail">{sheet.steps[0]?.label}</p>
      </section>
      <div class="player-controls">
        <Button onPress={onBack}>{text("player-back-out")}</Button>
      </div>
    </main>
  );
}
