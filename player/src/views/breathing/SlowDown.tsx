import { tenths } from "../../time/format";
import { text } from "../../texts";
import { changeSettings, language, settings } from "../app-state";
import { Slide } from "../parts/Slide";

/** Fastest start of a ramp, in tenths; whoever breathes faster than this at rest should not be pacing but talking to someone. */
const FASTEST_X10 = 150;

/** Where slowing down begins: somebody who breathes faster goes down 1 a minute, because slowing at once gives air hunger. */
export function SlowDown({ to_x10 }: { to_x10: number }) {
  const from_x10 = Math.max(to_x10, settings.value.from_x10 ?? 0);
  return (
    <div class="player-own">
      <Slide
        label={text("player-own-from")}
        shown={from_x10 > to_x10 ? tenths(from_x10, language()) : text("player-own-from-none")}
        value={from_x10}
        min={to_x10}
        max={FASTEST_X10}
        onSlide={(from) => changeSettings({ from_x10: from > to_x10 ? from : null })}
      />
      <p class="hint">{text("player-own-from-why")}</p>
    </div>
  );
}
