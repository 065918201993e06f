import { within, type Limits, type OwnSettings } from "../../breathing/presets";
import { tenths } from "../../time/format";
import { text } from "../../texts";
import { changeSettings, language } from "../app-state";
import { Slide } from "../parts/Slide";

/** Rate in tenths, balance and minutes. Everything stays inside the therapist's limits. */
export function OwnRhythm({ own, limits }: { own: OwnSettings; limits: Limits }) {
  const change = (wanted: Partial<OwnSettings>) => changeSettings({ breathing: within(limits, { ...own, ...wanted }) });
  return (
    <div class="player-own">
      <Slide
        label={text("player-own-rate")}
        shown={tenths(own.rate_x10, language())}
        value={own.rate_x10}
        min={limits.rate_x10_min}
        max={limits.rate_x10_max}
        onSlide={(rate_x10) => change({ rate_x10 })}
      />
      <Slide
        label={text("player-own-balance")}
        shown={`${own.in_percent} : ${100 - own.in_percent}`}
        value={own.in_percent}
        min={limits.in_percent_min}
        max={limits.in_percent_max}
        onSlide={(in_percent) => change({ in_percent })}
      />
      <Slide
        label={text("player-own-minutes")}
        shown={String(own.seconds / 60)}
        value={own.seconds / 60}
        min={1}
        max={limits.minutes_max}
        onSlide={(minutes) => change({ seconds: minutes * 60 })}
      />
    </div>
  );
}
