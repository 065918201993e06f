import { useState } from "preact/hooks";
import type { Limits, OwnSettings, Preset } from "../../breathing/presets";
import { minutesLeft, tenths } from "../../time/format";
import { countText, text } from "../../texts";
import { language, settings } from "../app-state";
import { Button, LinkButton } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";
import { Switches } from "../parts/Switches";
import { OwnRhythm } from "./OwnRhythm";
import { SlowDown } from "./SlowDown";
import { StrapOffer } from "./StrapOffer";

/** How long, and if one likes: how fast. */
interface Props {
  presets: Preset[];
  ownSettings: OwnSettings;
  limits: Limits;
  onStart: (preset: Preset, from_x10: number) => void;
}

export function Choose({ presets, ownSettings, limits, onStart }: Props) {
  const own: Preset = { name: "own", title: text("player-breathing-own"), ...ownSettings, end: { seconds: ownSettings.seconds } };
  const options = limits.locked ? presets : [...presets, own];
  const [name, setName] = useState(options.find((one) => one.name === "short")?.name ?? options[0]?.name ?? "own");
  const chosen = options.find((one) => one.name === name) ?? own;
  // A few breaths are too short to slow down in.
  const slows = !limits.locked && "seconds" in chosen.end;
  const from_x10 = slows ? Math.max(chosen.rate_x10, settings.value.from_x10 ?? 0) : chosen.rate_x10;
  return (
    <Screen
      name="choose"
      title={text("player-breathing-title")}
      actions={
        <>
          <LinkButton href="/today">{text("player-not-now")}</LinkButton>
          <Button kind="main" onPress={() => onStart(chosen, from_x10)}>
            {text("player-start")}
          </Button>
        </>
      }
    >
      <p class="player-soft">{text("player-breathing-soft")}</p>
      <fieldset class="player-presets">
        <legend>{text("player-breathing-length")}</legend>
        {options.map((preset) => (
          <label class="choice" key={preset.name}>
            <input type="radio" name="preset" checked={preset.name === name} onChange={() => setName(preset.name)} />
            <b>{text(`player-breathing-${preset.name}`)}</b>
            <small>{lengthOf(preset)}</small>
          </label>
        ))}
      </fieldset>
      <p class="player-facts">{rhythmOf(chosen)}</p>
      {limits.locked && <p>{text("player-breathing-locked")}</p>}
      {name === "own" && <OwnRhythm own={ownSettings} limits={limits} />}
      {slows && <SlowDown to_x10={chosen.rate_x10} />}
      <StrapOffer />
      <Switches />
      <p class="hint">{text("player-breathing-safety")}</p>
      <StateLine />
    </Screen>
  );
}

/** "6 keer per minuut: 4 seconden in, 6 seconden uit", because a share of a hundred says little to lungs. */
function rhythmOf({ rate_x10, in_percent }: Preset): string {
  const tenthsOfSecond = (percent: number) => tenths(Math.round((60 * percent) / rate_x10), language());
  return text("player-breathing-rhythm", {
    rate: tenths(rate_x10, language()),
    in: tenthsOfSecond(in_percent),
    out: tenthsOfSecond(100 - in_percent),
  });
}

function lengthOf(preset: Preset): string {
  return "breaths" in preset.end
    ? countText("player-breaths", preset.end.breaths)
    : countText("player-minutes", minutesLeft(preset.end.seconds * 1000));
}
