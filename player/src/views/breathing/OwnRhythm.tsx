import { within, type Limits, type Preset } from "../../breathing/presets";
import type { Settings } from "../../store/settings";
import { tenths } from "../../time/format";
import { text } from "../../texts";
import { changeSettings, language, settings } from "../app-state";

/** Fastest start of a ramp, in tenths; quicker than this is not a rhythm to slow down from but to sit down with. */
const FASTEST_X10 = 150;

/** Rate in tenths, balance, minutes, and where slowing down starts. Everything stays inside the therapist's limits. */
export function OwnRhythm({ own, limits, open }: { own: Preset; limits: Limits; open: boolean }) {
  if (!open) return null;
  const seconds = "seconds" in own.end ? own.end.seconds : 60;
  const from_x10 = settings.value.breathing?.from_x10 ?? null;
  const change = (wanted: Partial<NonNullable<Settings["breathing"]>>) => {
    const next = { rate_x10: own.rate_x10, in_percent: own.in_percent, seconds, from_x10, ...wanted };
    changeSettings({ breathing: { ...within(limits, next), from_x10: next.from_x10 } });
  };
  return (
    <div class="player-own">
      <Slide label={text("player-own-rate")} shown={tenths(own.rate_x10, language())} value={own.rate_x10} min={limits.rate_x10_min} max={limits.rate_x10_max} step={1} onSlide={(rate_x10) => change({ rate_x10 })} />
      <Slide label={text("player-own-balance")} shown={`${own.in_percent} : ${100 - own.in_percent}`} value={own.in_percent} min={limits.in_percent_min} max={limits.in_percent_max} step={1} onSlide={(in_percent) => change({ in_percent })} />
      <Slide label={text("player-own-minutes")} shown={String(seconds / 60)} value={seconds / 60} min={1} max={limits.minutes_max} step={1} onSlide={(minutes) => change({ seconds: minutes * 60 })} />
      <Slide
        label={text("player-own-from")}
        shown={from_x10 && from_x10 > own.rate_x10 ? tenths(from_x10, language()) : text("player-own-from-none")}
        value={Math.max(own.rate_x10, from_x10 ?? 0)}
        min={own.rate_x10}
        max={FASTEST_X10}
        step={1}
        onSlide={(from) => change({ from_x10: from > own.rate_x10 ? from : null })}
      />
      <p class="hint">{text("player-own-from-why")}</p>
    </div>
  );
}

interface SlideProps {
  label: string;
  shown: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onSlide: (value: number) => void;
}

function Slide({ label, shown, value, min, max, step, onSlide }: SlideProps) {
  return (
    <label class="player-slide">
      <span>
        {label} <output>{shown}</output>
      </span>
      <input type="range" min={min} max={max} step={step} value={value} aria-valuetext={shown} onInput={(event) => onSlide(event.currentTarget.valueAsNumber)} />
    </label>
  );
}
