import { useEffect, useMemo, useState } from "preact/hooks";
import { coach } from "../../breathing/coach";
import { keepPractice, settle } from "../../breathing/settle";
import type { Practice } from "../../breathing/practice";
import type { Preset } from "../../breathing/presets";
import { deviceChannels } from "../../channels/channels";
import { keepScreenOn, letScreenSleep } from "../../channels/wake-lock";
import { uuidv7 } from "../../ids";
import { deviceClock } from "../../time/clock";
import { clockText } from "../../time/format";
import { text } from "../../texts";
import { pulse } from "../../pulse/state";
import { language, person, settings } from "../app-state";
import { Button } from "../parts/Button";
import { prefersStillness } from "../parts/each-frame";
import { GoIcon, PauseIcon, StopIcon } from "../parts/icons";
import { useTop } from "../parts/top";
import { BreathLine } from "./BreathLine";
import { BreathShape } from "./BreathShape";
import { StrapStage } from "./StrapStage";

/** The pacer. The eye follows the shape, the ear the tone, the hand the shake; any one of them is enough. */
export function Practising({
  preset,
  from_x10,
  onEnded,
}: {
  preset: Preset;
  from_x10: number;
  onEnded: (practice: Practice, counted: boolean) => void;
}) {
  const guide = useMemo(() => {
    const practice = begun(preset, from_x10);
    return coach(
      practice,
      preset,
      deviceClock,
      deviceChannels(() => ({ ...settings.value, speech: false })),
      keepPractice,
    );
  }, []);
  useTop();
  useEffect(() => {
    deviceChannels(() => settings.value).open(language());
    keepScreenOn();
    guide.start();
    return () => {
      guide.leave();
      letScreenSleep();
    };
  }, []);
  useEffect(() => {
    if (!guide.ended.value) return;
    void settle(guide.practice()).then((counted) => {
      void pulse.value?.end(counted);
      onEnded(guide.practice(), counted);
    });
  }, [guide.ended.value]);

  const paused = guide.paused.value;
  const part = guide.turned.value.part === "in" ? "player-breathe-in" : "player-breathe-out";
  return (
    <main class="player-moving player-moving-breathe">
      <section class="player-stage">
        <h1 class="player-now-label" aria-live="off">
          {text(paused ? "player-paused" : part)}
        </h1>
        {prefersStillness() && !paused && <CountInPart guide={guide} />}
        <BreathShape fullness={() => guide.breath().fullness} />
        {pulse.value ? (
          <StrapStage guide={guide} />
        ) : (
          <BreathLine in_percent={preset.in_percent} breath={guide.breath} />
        )}
        <p class="player-soft">{text("player-breathing-soft")}</p>
        <TimeLeft guide={guide} />
      </section>
      <div class="player-controls">
        <Button first kind={paused ? "main" : "calm"} onPress={paused ? guide.start : guide.pause}>
          {paused ? <GoIcon /> : <PauseIcon />}
          {text(paused ? "player-go-on" : "player-pause")}
        </Button>
        <Button onPress={guide.stop}>
          <StopIcon />
          {text("player-breathing-stop")}
        </Button>
      </div>
    </main>
  );
}

function begun(preset: Preset, from_x10: number): Practice {
  const now = Date.now();
  return {
    id: uuidv7(now),
    person: person(),
    started_at: now,
    preset: preset.name,
    pace: { from_x10, to_x10: preset.rate_x10 },
    in_percent: preset.in_percent,
    paced_ms: 0,
  };
}

type Guide = ReturnType<typeof coach>;

function TimeLeft({ guide }: { guide: Guide }) {
  return (
    <p class="player-breath-clock" role="timer">
      {clockText(guide.ends_ms - useSecond(guide))}
    </p>
  );
}

/** Without flowing motion: the seconds of this part, counted. */
function CountInPart({ guide }: { guide: Guide }) {
  useSecond(guide);
  const rate = guide.practice().pace.to_x10;
  const share = guide.practice().in_percent / 100;
  const now = guide.breath();
  const part_s = (600 / rate) * (now.part === "in" ? share : 1 - share);
  return <p class="player-count">{Math.floor(now.share * part_s) + 1}</p>;
}

/** Draws again four times a second; gives the paced time. */
function useSecond(guide: Guide): number {
  const [now, setNow] = useState(guide.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(guide.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}
